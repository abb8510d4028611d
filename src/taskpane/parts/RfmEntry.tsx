/** By which rules are customers scored, and how does one change them? */
import { Button } from "@fluentui/react-components";
import { usualRules } from "../../core/rfm/rfmRules";
import { ownText } from "../../report/ownRules";
import { rfmWords } from "../../words/rfm/rfm";
import { usePane } from "../PaneContext";
import { Hint } from "./Hint";
import { Section } from "./Section";

export function RfmEntry() {
  const { state, tell } = usePane();
  const { pane } = rfmWords[state.language];
  const own = ownText(state.settings?.rfm ?? usualRules, state.language);
  return (
    <Section title={pane.entry}>
      <Hint>{own === null ? pane.usual : pane.changed(own)}</Hint>
      <Button onClick={() => tell({ type: "rfmOpened" })}>{pane.edit}</Button>
    </Section>
  );
}
