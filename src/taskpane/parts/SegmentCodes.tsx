/** Which codes are in which segment, and is each of the 125 in one? Told while they are typed. */
import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { isPartition, type SegmentCodesCheck } from "../../core/rfm/checkSegmentCodes";
import { segmentIds } from "../../core/rfm/segments";
import { codesIn } from "../../excel/rememberedRules";
import { rfmWords, type RfmWords } from "../../words/rfm/rfm";
import { terms } from "../../words/terms/terms";
import { usePane } from "../PaneContext";
import type { RfmDraft } from "../rfmPanel";
import { Hint } from "./Hint";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  codes: { minWidth: 0, width: "100%", "& > textarea": { fontFamily: tokens.fontFamilyMonospace, minWidth: 0, minHeight: "2.25rem", fieldSizing: "content" } },
  // Stays in sight while the fields below it are typed in.
  status: {
    position: "sticky", top: 0, zIndex: 1, padding: "8px", backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere",
  },
});

/** As many codes as one reads at a glance. */
const mostNamed = 6;

function named(codes: readonly string[], words: RfmWords["pane"], count: (value: number) => string): string {
  const shown = codes.slice(0, mostNamed).join(", ");
  return codes.length > mostNamed ? words.more(shown, count(codes.length - mostNamed)) : shown;
}

function statusText(check: SegmentCodesCheck, words: RfmWords["pane"], count: (value: number) => string): string {
  if (isPartition(check)) return words.complete;
  const { placed, missing, twice, unknown } = check;
  return [
    words.placed(count(placed)),
    ...(missing.length === 0 ? [] : [words.missing(named(missing, words, count))]),
    ...(twice.length === 0 ? [] : [words.twice(named(twice, words, count))]),
    ...(unknown.length === 0 ? [] : [words.unknown(named(unknown, words, count))]),
  ].join("; ");
}

/** What is wrong in this one field. */
function mistakeIn(text: string, { twice, unknown }: SegmentCodesCheck, words: RfmWords["pane"], count: (value: number) => string): string | null {
  const own = [...new Set(codesIn(text))];
  const [again, strange] = [own.filter((code) => twice.includes(code)), own.filter((code) => unknown.includes(code))];
  const parts = [...(strange.length === 0 ? [] : [words.unknown(named(strange, words, count))]), ...(again.length === 0 ? [] : [words.twice(named(again, words, count))])];
  return parts.length === 0 ? null : parts.join("; ");
}

export function SegmentCodes({ draft, check }: { readonly draft: RfmDraft; readonly check: SegmentCodesCheck }) {
  const { state, tell, formats } = usePane();
  const styles = useStyles();
  const hint = useId();
  const { pane } = rfmWords[state.language];
  const names = terms[state.language].segments;
  return (
    <>
      <div id={hint}><Hint>{pane.mapHint}</Hint></div>
      <div role="status" tabIndex={-1} data-wrong={!isPartition(check)} className={styles.status}>{statusText(check, pane, formats.count)}</div>
      {segmentIds.map((segment) => (
        <Field key={segment} className={styles.field} label={names[segment]} validationMessage={mistakeIn(draft.codes[segment], check, pane, formats.count)}>
          <Textarea
            className={styles.codes} resize="vertical" spellCheck={false} autoComplete="off" inputMode="numeric"
            value={draft.codes[segment]} onChange={(_event, { value }) => tell({ type: "rfmCodesTyped", segment, text: value })}
          />
        </Field>
      ))}
      <Button onClick={() => tell({ type: "rfmCleared", what: "map" })}>{pane.usualMap}</Button>
    </>
  );
}
