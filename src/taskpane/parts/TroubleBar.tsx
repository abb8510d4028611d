/** What went wrong, in a sentence, and which ways lead on? */
import {
  Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef } from "react";
import { canRetry } from "../machine";
import { usePane } from "../PaneContext";
import { problemSentence } from "../problemSentence";
import type { Step } from "../state";
import type { Trouble } from "../trouble";

const useStyles = makeStyles({
  bar: { minWidth: 0, paddingBlock: "8px", whiteSpace: "normal" },
  body: { whiteSpace: "normal", overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

/** Steps from which the selection can be changed without losing a finished summary. */
const beforeDone: readonly Step[] = ["columns", "rows"];

export function TroubleBar({ trouble }: { readonly trouble: Trouble | null }) {
  const { state, tell, words } = usePane();
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What went wrong far down on a long page must not be told out of sight.
    if (trouble) bar.current?.scrollIntoView({ block: "nearest" });
  }, [trouble]);
  if (!trouble) return null;
  const stopped = trouble.fault.code === "cancelled";
  const title = trouble.during === "command" ? words.trouble.command : words.trouble.title;
  const text = stopped ? words.write.cancelled : problemSentence(state.language, trouble.fault);
  return (
    <div ref={bar}>
      <MessageBar intent={stopped ? "info" : "error"} layout="multiline" politeness={stopped ? "polite" : "assertive"} className={styles.bar}>
        <MessageBarBody className={styles.body}>
          {!stopped && <MessageBarTitle>{title}</MessageBarTitle>} {text}
        </MessageBarBody>
        <MessageBarActions
          className={styles.actions}
          containerAction={
            <Button
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={words.actions.dismiss}
              onClick={() => tell({ type: "troubleClosed" })}
            />
          }
        >
          {canRetry(trouble) && <Button onClick={() => tell({ type: "retried" })}>{words.actions.retry}</Button>}
          {beforeDone.includes(state.screen.step) && !state.panel && (
            <Button onClick={() => tell({ type: "selectionWanted" })}>{words.actions.changeSelection}</Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
