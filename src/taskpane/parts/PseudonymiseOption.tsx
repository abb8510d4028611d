/** Shall our sheets show numbers in place of customers? */
import { Checkbox, makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import { privacyWords } from "../../words/privacy/privacy";
import { usePane } from "../PaneContext";
import { Hint } from "./Hint";

const useStyles = makeStyles({
  option: { display: "flex", flexDirection: "column", gap: "4px" },
  // A long label breaks instead of leaving the pane.
  choice: { minWidth: 0, maxWidth: "100%" },
});

export function PseudonymiseOption() {
  const { state, tell } = usePane();
  const styles = useStyles();
  const hint = useId();
  const words = privacyWords[state.language];
  return (
    <div className={styles.option}>
      <Checkbox
        className={styles.choice}
        label={words.option}
        checked={state.settings?.pseudonymise === true}
        aria-describedby={hint}
        onChange={(_event, { checked }) => tell({ type: "optionChosen", change: { pseudonymise: checked === true } })}
      />
      <div id={hint}><Hint>{words.optionHint}</Hint></div>
    </div>
  );
}
