/** By which rules is somebody in this segment, and how many are? */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useRef, type RefObject } from "react";
import { segmentFaults, type SegmentFault } from "../../core/ownSegments/segmentFaults";
import { faultSentence, ownSegmentWords } from "../../words/ownSegments/ownSegments";
import { usePane } from "../PaneContext";
import { changedCondition, segmentOfDraft, withCondition, withoutCondition, type ConditionDraft, type SegmentDraft } from "../segmentDraft";
import { otherNames } from "../segmentsMachine";
import type { Editing, SegmentsPanel } from "../segmentsPanel";
import { sizeText } from "../segmentTexts";
import { ConditionFields } from "./ConditionFields";
import { focusMistake, Form } from "./Form";
import { Page } from "./Page";
import { Radios } from "./Radios";
import { StepHeading } from "./StepHeading";
import { TextInput } from "./TextInput";
import { TroubleBar } from "./TroubleBar";

const useStyles = makeStyles({
  group: {
    display: "flex", flexDirection: "column", gap: "12px", minWidth: 0, paddingTop: "16px",
    // No frame: long choices need the whole width of a narrow pane.
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  condition: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0 },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  joint: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", "& > button": { minHeight: "2.25rem", maxWidth: "100%" } },
  add: { minHeight: "2.25rem", maxWidth: "100%", alignSelf: "flex-start" },
  // Above the buttons of the bar, whose lines go upwards.
  size: { order: 1, flexBasis: "100%", margin: 0, minHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly panel: SegmentsPanel;
  readonly editing: Editing;
}

/** How many are in it now; it follows what is typed. */
function Size({ panel: { base, working }, editing }: Props) {
  const { state, formats } = usePane();
  const { language, culture } = state;
  const said = ownSegmentWords[language].pane;
  const draft = useDeferredValue(editing.draft);
  const text = useMemo(() => {
    if (base === null) return working ? said.reading : said.unread;
    const segment = segmentOfDraft(draft, culture, base);
    const isComplete = segment.groups.length > 0 && segmentFaults({ ...segment, name: "-" }, []).length === 0;
    return isComplete ? sizeText(segment, base, language, formats) : said.incomplete;
  }, [base, working, draft, culture, language, formats, said]);
  return <p role="status" className={useStyles().size}>{text}</p>;
}

/** Where the focus goes once a condition has come or gone. */
function focusOn(form: RefObject<HTMLFormElement | null>, selector: string): void {
  requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(selector)?.focus());
}

interface GroupProps extends Props {
  readonly at: number;
  readonly faults: readonly SegmentFault[];
  readonly form: RefObject<HTMLFormElement | null>;
  readonly onDraft: (draft: SegmentDraft) => void;
}

function Group({ panel, editing: { draft }, at, faults, form, onDraft }: GroupProps) {
  const { state } = usePane();
  const styles = useStyles();
  const words = ownSegmentWords[state.language];
  const said = words.pane;
  const group = draft.groups[at] ?? [];
  const joint = draft.match === "all" ? words.rule.or : words.rule.and;
  const labelOf = (place: number): string => (group.length > 1 ? said.part(at + 1, place + 1) : said.group(at + 1));
  const remove = ({ key }: ConditionDraft): void => {
    onDraft(withoutCondition(draft, key));
    focusOn(form, "[data-add]");
  };
  const add = (): void => {
    const next = withCondition(draft, at);
    onDraft(next);
    focusOn(form, `[data-condition="${next.groups[at]?.at(-1)?.key ?? ""}"] select`);
  };
  return (
    <div className={styles.group}>
      {group.map((condition, place) => (
        <div key={condition.key} className={styles.condition} role="group" aria-label={labelOf(place)} data-condition={condition.key}>
          <p className={styles.title}>{place > 0 && <span className={styles.joint}>{joint} </span>}{labelOf(place)}</p>
          <ConditionFields
            condition={condition}
            base={panel.base}
            fault={faults.find((fault) => fault.group === at && fault.condition === place)}
            onChange={(change) => onDraft(changedCondition(draft, condition.key, change, panel.base))}
          />
          <div className={styles.buttons}>
            <Button appearance="subtle" aria-label={said.about(said.removeCondition, labelOf(place))} onClick={() => remove(condition)}>{said.removeCondition}</Button>
          </div>
        </div>
      ))}
      <div className={styles.buttons}>
        <Button aria-label={said.about(said.group(at + 1), draft.match === "all" ? said.orElse : said.andAlso)} onClick={add}>
          {draft.match === "all" ? said.orElse : said.andAlso}
        </Button>
      </div>
    </div>
  );
}

export function SegmentEditor({ panel, editing }: Props) {
  const { state, tell, words } = usePane();
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const { language, culture, settings } = state;
  const said = ownSegmentWords[language].pane;
  const { draft, tried, at } = editing;
  const faults = tried ? segmentFaults(segmentOfDraft(draft, culture, panel.base), otherNames(settings?.ownSegments ?? [], at)) : [];
  const [whole] = faults.filter((fault) => fault.group === null);
  const nameFault = whole !== undefined && whole.code !== "noConditions" ? faultSentence(whole, language) : undefined;
  const onDraft = (next: SegmentDraft): void => tell({ type: "segmentChanged", draft: next });
  const save = (): void => {
    tell({ type: "segmentSaved" });
    focusMistake(form);
  };
  const add = (): void => {
    const next = withCondition(draft, null);
    onDraft(next);
    focusOn(form, `[data-condition="${next.groups.at(-1)?.[0]?.key ?? ""}"] select`);
  };
  const actions = (
    <>
      <Size panel={panel} editing={editing} />
      <Button onClick={() => tell({ type: "segmentLeft" })}>{words.actions.back}</Button>
      <Button appearance="primary" onClick={save}>{said.save}</Button>
    </>
  );
  return (
    <Page actions={actions}>
      <StepHeading title={at === null ? said.newTitle : said.editTitle} />
      <TroubleBar trouble={panel.trouble} />
      <Form form={form} title={said.rules} isMistaken={faults.length > 0} onApply={save}>
        <TextInput label={said.name} mistake={nameFault} value={draft.name} onType={(name) => onDraft({ ...draft, name })} />
        <Radios
          label={said.match} value={draft.match} options={[{ value: "all", text: said.all }, { value: "any", text: said.any }]}
          onChoose={(match) => onDraft({ ...draft, match: match === "any" ? "any" : "all" })}
        />
        {draft.groups.map((group, place) => (
          <Group key={group[0]?.key ?? place} panel={panel} editing={editing} at={place} faults={faults} form={form} onDraft={onDraft} />
        ))}
        {faults.some(({ code }) => code === "noConditions") && <p role="alert" className={styles.joint}>{faultSentence({ code: "noConditions", text: "" }, language)}</p>}
        <Button data-add className={styles.add} onClick={add}>{said.addCondition}</Button>
      </Form>
    </Page>
  );
}
