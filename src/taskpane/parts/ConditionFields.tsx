/** One condition: which measure, how it is compared, and with what? */
import { isMeasure, measureIds, measures, needsValue, operatorsOf, type MeasureId, type MeasureKind } from "../../core/ownSegments/measures";
import { knownWords } from "../../core/ownSegments/measured";
import type { SegmentFault } from "../../core/ownSegments/segmentFaults";
import { choiceText } from "../../report/ownSegments/ruleText";
import { faultSentence, ownSegmentWords } from "../../words/ownSegments/ownSegments";
import { usePane } from "../PaneContext";
import type { ConditionDraft } from "../segmentDraft";
import type { SegmentBase } from "../segmentsPanel";
import { Choice, type Option } from "./Choice";
import { Hint } from "./Hint";
import { NumberInput } from "./NumberInput";
import { TextInput } from "./TextInput";

type Change = Partial<Omit<ConditionDraft, "key">>;

interface Props {
  readonly condition: ConditionDraft;
  readonly base: SegmentBase | null;
  /** Shown once *Save* was chosen. */
  readonly fault: SegmentFault | undefined;
  readonly onChange: (change: Change) => void;
}

const ofMeasure = (fault: SegmentFault | undefined): boolean => fault?.code === "unknownMeasure";
const ofOperator = (fault: SegmentFault | undefined): boolean => fault?.code === "unknownOperator";

/** What stands there although it is none of the choices is one of them, so that nothing is changed unseen. */
function withPresent(options: readonly Option[], value: string): readonly Option[] {
  return value === "" || options.some((option) => option.value === value) ? options : [{ value, text: value }, ...options];
}

/** Words to choose from, where the measure has such and the comparison is with a whole word. */
function wordOptions(measure: MeasureId, operator: string, base: SegmentBase | null): readonly string[] | null {
  return operator === "is" || operator === "isNot" ? knownWords(measure, base?.measured ?? null) : null;
}

function unitOf(kind: MeasureKind, currency: string | null, units: { readonly share: string; readonly days: string }): string | null {
  if (kind === "money") return currency;
  return kind === "share" || kind === "days" ? units[kind] : null;
}

function ValueField({ condition, measure, base, fault, onChange }: Props & { readonly measure: MeasureId }) {
  const { state } = usePane();
  const { language } = state;
  const said = ownSegmentWords[language].pane;
  const { operator, value, upper } = condition;
  const kind = measures[measure];
  const mistake = fault !== undefined && !ofMeasure(fault) && !ofOperator(fault) ? faultSentence(fault, language) : undefined;
  const choices = wordOptions(measure, operator, base);
  if (choices !== null) {
    const options = choices.map((word) => ({ value: word, text: choiceText(measure, word, language) }));
    return (
      <Choice
        label={said.value} value={value} mistake={mistake ?? null} options={[{ value: "", text: said.choose }, ...withPresent(options, value)]}
        onChoose={(chosen) => onChange({ value: chosen })}
      />
    );
  }
  if (kind === "word" || kind === "words" || kind === "choice") return <TextInput label={said.value} mistake={mistake} value={value} onType={(typed) => onChange({ value: typed })} />;
  const unit = unitOf(kind, base?.currency ?? null, said.units);
  const labelled = (label: string): string => (unit === null ? label : said.withUnit(label, unit));
  const type = kind === "day" ? "date" : "text";
  if (operator !== "between") return <NumberInput label={labelled(said.value)} mistake={mistake} type={type} value={value} onType={(typed) => onChange({ value: typed })} />;
  return (
    <>
      <NumberInput label={labelled(said.from)} mistake={mistake} type={type} value={value} onType={(typed) => onChange({ value: typed })} />
      <NumberInput label={labelled(said.to)} type={type} value={upper} onType={(typed) => onChange({ upper: typed })} />
    </>
  );
}

export function ConditionFields(props: Props) {
  const { condition, base, fault, onChange } = props;
  const { state } = usePane();
  const words = ownSegmentWords[state.language];
  const said = words.pane;
  const { measure, operator } = condition;
  const known = isMeasure(measure) ? measure : null;
  const mistake = fault === undefined ? null : faultSentence(fault, state.language);
  const operators = known === null ? [] : operatorsOf[measures[known]];
  const measureOptions = measureIds.map((id) => ({ value: id, text: words.measures[id] }));
  const operatorOptions = operators.map((id) => ({ value: id, text: words.operators[id] }));
  const isUntold = known !== null && base !== null && base.measured.column(known) === null;
  return (
    <>
      <Choice
        label={said.measure} value={measure} mistake={ofMeasure(fault) ? mistake : null} options={withPresent(measureOptions, measure)}
        onChoose={(value) => onChange({ measure: value })}
      />
      {isUntold && <Hint>{said.unknown}</Hint>}
      <Choice
        label={said.operator} value={operator} mistake={ofOperator(fault) ? mistake : null} options={withPresent(operatorOptions, operator)}
        onChoose={(value) => onChange({ operator: value })}
      />
      {known !== null && needsValue(operator) && <ValueField {...props} measure={known} />}
    </>
  );
}
