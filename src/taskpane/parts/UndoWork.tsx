/** How is the last work taken back? Only once the person has read what goes and what comes back. */
import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import type { UndoOffer } from "../../excel/types";
import { wayBackWords } from "../../words/wayBack/wayBack";
import { usePane, type PaneValue } from "../PaneContext";
import { takeFocus } from "./takeFocus";

const useStyles = makeStyles({
  message: { whiteSpace: "normal", overflowWrap: "anywhere" },
  line: { margin: 0 },
  button: { alignSelf: "flex-start", maxWidth: "100%", minHeight: "2.25rem" },
});

function linesOf({ goes, comesBack, formulas }: UndoOffer, { state, formats }: PaneValue): string[] {
  const words = wayBackWords[state.language].undo;
  return [
    ...(goes.length === 0 ? [] : [words.goes(goes.join(", "))]),
    ...(formulas > 0 ? [words.formulas(formulas, formats.count(formulas), comesBack.join(", "))] : comesBack.length > 0 ? [words.comesBack(comesBack.join(", "))] : []),
    words.lost,
  ];
}

/** `work`: shown only where that was the last work. */
export function UndoWork({ work }: { readonly work: UndoOffer["work"] }) {
  const pane = usePane();
  const styles = useStyles();
  const { state, tell } = pane;
  const { undoing } = state;
  const words = wayBackWords[state.language].undo;
  if (undoing?.offer?.work !== work) return null;
  const { is, offer } = undoing;
  if (is === "offered") return <Button className={styles.button} icon={<ArrowUndoRegular />} onClick={() => tell({ type: "undoWanted" })}>{words.ask[work]}</Button>;
  const answer = (yes: boolean) => () => tell({ type: "undoAnswered", yes });
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody className={styles.message}>{linesOf(offer, pane).map((line) => <p key={line} className={styles.line}>{line}</p>)}</MessageBarBody>
      <MessageBarActions>
        <Button disabledFocusable={is === "working"} onClick={answer(true)}>{words.yes}</Button>
        <Button ref={takeFocus} appearance="primary" disabledFocusable={is === "working"} onClick={answer(false)}>{words.no}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Said once it is done. */
export function Undone() {
  const { state } = usePane();
  const styles = useStyles();
  return (
    <div role="status">
      {state.undoing?.is === "done" && (
        <MessageBar intent="success" layout="multiline"><MessageBarBody className={styles.message}>{wayBackWords[state.language].undo.done}</MessageBarBody></MessageBar>
      )}
    </div>
  );
}
