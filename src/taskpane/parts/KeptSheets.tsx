/** What of the person's was kept when the sheets were written again? */
import { MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import type { RunReport } from "../../excel/types";
import { aliveWords } from "../../words/alive/alive";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({ message: { whiteSpace: "normal", overflowWrap: "anywhere" } });

export function KeptSheets({ run }: { readonly run: RunReport }) {
  const { state, formats } = usePane();
  const styles = useStyles();
  const words = aliveWords[state.language];
  const { notes } = run;
  const sentences = [
    ...run.kept.map(({ sheet, as }) => words.kept(sheet, as)),
    ...(notes === null ? [] : [words.notesKept(notes.count, formats.count(notes.count), notes.sheet)]),
  ];
  return sentences.map((sentence) => (
    <MessageBar key={sentence} intent="info" layout="multiline">
      <MessageBarBody className={styles.message}>{sentence}</MessageBarBody>
    </MessageBar>
  ));
}
