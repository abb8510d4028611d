/** How do formulas of ours become values? Only once the person has read which. */
import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import type { Freeze, FreezeStays } from "../../excel/types";
import { wayBackWords } from "../../words/wayBack/wayBack";
import { usePane, type PaneValue } from "../PaneContext";
import type { Freezing } from "../wayBackPanel";
import { Hint } from "./Hint";
import { Section } from "./Section";
import { takeFocus } from "./takeFocus";
import { UndoWork } from "./UndoWork";

const useStyles = makeStyles({
  message: { whiteSpace: "normal", overflowWrap: "anywhere" },
  line: { margin: 0 },
  button: { alignSelf: "flex-start" },
});

function stayingLine({ sheet, why, formulas, addresses }: FreezeStays, { state, formats }: PaneValue): string {
  const words = wayBackWords[state.language].freeze;
  const text = formats.count(formulas);
  if (why === "protected") return words.protected(formulas, text, sheet);
  return words.unfinished(formulas, text, sheet, addresses.join(", ") + (formulas > addresses.length ? ", …" : ""));
}

function linesOf({ is, found }: Freezing & { readonly found: Freeze }, pane: PaneValue): string[] {
  const words = wayBackWords[pane.state.language].freeze;
  const { formulas, sheets, stays } = found;
  const text = pane.formats.count(formulas);
  const first = formulas === 0 ? words.none : is === "done" ? words.done(formulas, text) : words.confirm(formulas, text, sheets);
  return [first, ...stays.map((one) => stayingLine(one, pane))];
}

/** What was found, and the question, or what was done. */
function Found({ freezing }: { readonly freezing: Freezing & { readonly found: Freeze } }) {
  const pane = usePane();
  const styles = useStyles();
  const words = wayBackWords[pane.state.language].freeze;
  const asks = freezing.is !== "done" && freezing.found.formulas > 0;
  const answer = (yes: boolean) => () => pane.tell({ type: "freezeAnswered", yes });
  return (
    <MessageBar intent={freezing.is === "done" ? "success" : asks ? "warning" : "info"} layout="multiline" role="alert">
      <MessageBarBody className={styles.message}>
        {linesOf(freezing, pane).map((line) => <p key={line} className={styles.line}>{line}</p>)}
      </MessageBarBody>
      {asks && (
        <MessageBarActions>
          <Button disabledFocusable={freezing.is === "working"} onClick={answer(true)}>{words.yes}</Button>
          <Button ref={takeFocus} appearance="primary" disabledFocusable={freezing.is === "working"} onClick={answer(false)}>{words.no}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

export function FreezeFormulas({ freezing }: { readonly freezing: Freezing | null }) {
  const { state, tell } = usePane();
  const styles = useStyles();
  const words = wayBackWords[state.language].freeze;
  const found = freezing?.found ?? null;
  const asks = freezing?.is === "asked" && found !== null && found.formulas > 0;
  return (
    <Section title={words.title}>
      <Hint>{words.hint}</Hint>
      {!asks && freezing?.is !== "working" && (
        <Button className={styles.button} disabledFocusable={freezing?.is === "looking"} onClick={() => tell({ type: "freezeWanted" })}>{words.ask}</Button>
      )}
      {freezing !== null && found !== null && <Found freezing={{ ...freezing, found }} />}
      <UndoWork work="freeze" />
    </Section>
  );
}
