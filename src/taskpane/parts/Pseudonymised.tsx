/** What must be known before sheets with numbers are shared, and how is the key written? */
import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import type { RunReport } from "../../excel/types";
import { privacyWords } from "../../words/privacy/privacy";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({ message: { whiteSpace: "normal", overflowWrap: "anywhere" }, line: { margin: 0 } });

export function Pseudonymised({ run }: { readonly run: RunReport }) {
  const { state, tell } = usePane();
  const styles = useStyles();
  if (state.settings?.numbered !== true) return null;
  const words = privacyWords[state.language];
  const { stillNamed = [] } = run;
  const lines = [
    words.done(run.source?.sheet ?? ""),
    ...(stillNamed.length === 0 ? [] : [words.stillNamed(stillNamed.join(", "))]),
    words.key.hint,
  ];
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.message}>{lines.map((line) => <p key={line} className={styles.line}>{line}</p>)}</MessageBarBody>
      <MessageBarActions><Button onClick={() => tell({ type: "keyWanted" })}>{words.key.button}</Button></MessageBarActions>
    </MessageBar>
  );
}
