/** One condition: which measure, how it is compared, and with what? */
import { canBeAsked, columnAsked, columnMeasure, measureIds, needsValue, operatorsOf, type Measure, type MeasureKind } from "../../core/ownSegments/measures";
import { knownWords } from "../../core/ownSegments/measured";
import type { Language } from "../../catalogue/languages";
import type { SegmentFault } from "../../core/ownSegments/segmentFaults";
import { choiceText, operatorText } from "../../report/ownSegments/ruleText";
import { faultSentence, ownSegmentWords } from "../../words/ownSegments/ownSegments";
import { usePane } from "../PaneContext";
import { kindOfMeasure, kindOfValue, type ConditionDraft } from "../segmentDraft";
import type { SegmentBase } from "../segmentBase";
import { Choice, type Option, type OptionGroup } from "./Choice";
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
function withPresent(options: readonly Option[], value: string, text = value): readonly Option[] {
  return value === "" || options.some((option) => option.value === value) ? options : [{ value, text }, ...options];
}

/** Words to choose from, where the measure has such and the comparison is with a whole word. */
function wordOptions(measure: Measure, operator: string, base: SegmentBase | null): readonly string[] | null {
  return operator === "is" || operator === "isNot" ? knownWords(measure, base?.measured ?? null) : null;
}

function unitOf(kind: MeasureKind | null, currency: string | null, units: { readonly share: string; readonly days: string }): string | null {
  if (kind === "money") return currency;
  return kind === "share" || kind === "days" ? units[kind] : null;
}

function ValueField({ condition, measure, base, fault, onChange }: Props & { readonly measure: Measure }) {
  const { state } = usePane();
  const { language } = state;
  const said = ownSegmentWords[language].pane;
  const { operator, value, upper } = condition;
  const kind = kindOfValue(condition, base);
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

/** Our measures, and below them the columns that have none. */
function measureOptions(measure: string, base: SegmentBase | null, language: Language): readonly (Option | OptionGroup)[] {
  const { pane, measures } = ownSegmentWords[language];
  const ours = measureIds.map((id) => ({ value: id, text: measures[id] }));
  const columns = (base?.measured.otherColumns ?? []).map((name) => ({ value: columnMeasure(name), text: name }));
  const own = columnAsked(measure);
  if (own === null && columns.length === 0) return withPresent(ours, measure);
  const shown = own === null ? columns : withPresent(columns, measure, own);
  return [{ label: pane.ours, options: own === null ? withPresent(ours, measure) : ours }, { label: pane.columns, options: shown }];
}

/** Why nobody can be found by this measure; null where somebody can, or the customers have not been read. */
function whyUntold(measure: Measure | null, base: SegmentBase | null, language: Language): string | null {
  if (measure === null || base === null || base.measured.column(measure) !== null) return null;
  if (base.measured.isThere(measure)) return ownSegmentWords[language].pane.unknown;
  return faultSentence({ code: "columnMissing", text: columnAsked(measure) ?? measure }, language);
}

export function ConditionFields(props: Props) {
  const { condition, base, fault, onChange } = props;
  const { language } = usePane().state;
  const words = ownSegmentWords[language];
  const said = words.pane;
  const { measure, operator } = condition;
  const asked = canBeAsked(measure) ? measure : null;
  const mistake = fault === undefined ? null : faultSentence(fault, language);
  const kind = asked === null ? null : kindOfMeasure(asked, base);
  const operators = kind === null ? [] : operatorsOf[kind].map((id) => ({ value: id, text: words.operators[id] }));
  const untold = whyUntold(asked, base, language);
  return (
    <>
      <Choice
        label={said.measure} value={measure} mistake={ofMeasure(fault) ? mistake : null} options={measureOptions(measure, base, language)}
        onChoose={(value) => onChange({ measure: value })}
      />
      {untold !== null && <Hint>{untold}</Hint>}
      <Choice
        label={said.operator} value={operator} mistake={ofOperator(fault) ? mistake : null} options={withPresent(operators, operator, operatorText(operator, language))}
        onChoose={(value) => onChange({ operator: value })}
      />
      {asked !== null && needsValue(operator) && <ValueField {...props} measure={asked} />}
    </>
  );
}
