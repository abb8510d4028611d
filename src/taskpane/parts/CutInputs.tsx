/** The thresholds of one measure, a field for each score but the last. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { RfmMeasure } from "../../core/rfm/rfmRules";
import { rfmWords } from "../../words/rfm/rfm";
import { usePane } from "../PaneContext";
import type { CutsFault } from "../rfmForm";
import type { RfmDraft } from "../rfmPanel";
import { NumberInput } from "./NumberInput";

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBottom: "8px", fontWeight: tokens.fontWeightSemibold },
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 7.5rem), 1fr))", gap: "8px", minWidth: 0 },
});

const letters: Readonly<Record<RfmMeasure, string>> = { recency: "R", frequency: "F", monetary: "M" };

interface Props {
  readonly measure: RfmMeasure;
  readonly draft: RfmDraft;
  readonly fault: CutsFault | null;
  /** Fields that are still empty are marked, too. */
  readonly tried: boolean;
}

export function CutInputs({ measure, draft, fault, tried }: Props) {
  const { state, tell, formats } = usePane();
  const styles = useStyles();
  const { pane } = rfmWords[state.language];
  const { bins, cuts } = draft;
  const labelOf = (place: number): string => {
    const score = measure === "recency" ? bins - place : place + 2;
    return (measure === "recency" ? pane.upTo : pane.from)(`${letters[measure]} ${formats.count(score)}`);
  };
  const mistakeAt = (place: number): string | undefined => {
    if (fault === null || fault.place !== place || (fault.mistake === "count" && !tried)) return undefined;
    return fault.mistake === "count" ? pane.mistakes.count(bins - 1, formats.count(bins - 1)) : pane.mistakes[fault.mistake];
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{pane.measures[measure]}</legend>
      <div className={styles.fields}>
        {cuts[measure].map((text, place) => (
          <NumberInput
            key={labelOf(place)} label={labelOf(place)} mistake={mistakeAt(place)} value={text}
            onType={(typed) => tell({ type: "rfmCutTyped", measure, place, text: typed })}
          />
        ))}
      </div>
    </fieldset>
  );
}
