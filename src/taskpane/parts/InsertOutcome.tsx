/** What came of inserting: where is the formula, what does it show, or why was nothing changed? */
import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ExplainedCell, Insertion, OccupiedCell } from "../../excel/cellTypes";
import { errorSentence } from "../errorSentence";
import { shownText } from "../functionText";
import { usePane } from "../PaneContext";
import { useFormulaWords } from "../useFormulaWords";

const useStyles = makeStyles({
  message: { whiteSpace: "normal", overflowWrap: "anywhere" },
  bar: { minWidth: 0, paddingBlock: "8px", whiteSpace: "normal" },
  actions: { display: "flex", flexWrap: "wrap", gap: "4px", "& > button": { maxWidth: "100%", minHeight: "2.25rem", overflowWrap: "anywhere" } },
});

const placeOf = ({ sheet, address }: { sheet: string; address: string }): string => `${sheet}!${address}`;

function Occupied({ cell }: { readonly cell: OccupiedCell }) {
  const { tell } = usePane();
  const words = useFormulaWords().insert;
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.message}>{words.occupied(placeOf(cell))}</MessageBarBody>
      <MessageBarActions className={styles.actions}>
        <Button onClick={() => tell({ type: "insertWanted", replacing: cell })}>{words.replace(placeOf(cell))}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

const isWaiting = ({ error }: ExplainedCell): boolean => error === "#BUSY!" || error === "#GETTING_DATA";

function Inserted({ insertion }: { readonly insertion: Extract<Insertion, { is: "inserted" }> }) {
  const { state, tell, formats } = usePane();
  const { insert: words, explain } = useFormulaWords();
  const styles = useStyles();
  const { cell, rows, columns } = insertion;
  const sentence = isWaiting(cell) ? words.waits : cell.error === null ? null : errorSentence(cell, state.language);
  const size = rows * columns > 1 ? words.spills(rows, formats.count(rows), columns, formats.count(columns)) : null;
  const texts = [words.done(placeOf(cell)), isWaiting(cell) ? null : words.shows(shownText(cell, state.language, state.culture)), sentence, size];
  return (
    <MessageBar intent={cell.error === null ? "success" : "warning"} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.message}>{texts.filter((text) => text !== null).join(" ")}</MessageBarBody>
      <MessageBarActions className={styles.actions}>
        <Button onClick={() => tell({ type: "explainWanted" })}>{explain}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

export function InsertOutcome({ outcome }: { readonly outcome: Insertion | null }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!outcome) return;
    box.current?.scrollIntoView({ block: "nearest" });
    // The button that was pressed to replace is gone: the keyboard goes on from what came of it.
    if (document.activeElement === document.body) box.current?.querySelector("button")?.focus();
  }, [outcome]);
  return (
    <div ref={box} role="status">
      {outcome?.is === "occupied" && <Occupied cell={outcome.cell} />}
      {outcome?.is === "inserted" && <Inserted insertion={outcome} />}
    </div>
  );
}
