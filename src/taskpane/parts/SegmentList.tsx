/** Which segments has this person made, how large are they, and with which could they begin? */
import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { segmentTemplateIds, segmentTemplates } from "../../catalogue/segmentTemplates";
import { checkedSegments } from "../../core/ownSegments/segmentFaults";
import { ruleText } from "../../report/ownSegments/ruleText";
import { faultSentence, ownSegmentWords } from "../../words/ownSegments/ownSegments";
import { usePane } from "../PaneContext";
import { draftOfSegment, emptyDraft } from "../segmentDraft";
import type { SegmentsPanel } from "../segmentsPanel";
import { sizeText } from "../segmentTexts";
import { Hint } from "./Hint";
import { Page } from "./Page";
import { Section } from "./Section";
import { StepHeading } from "./StepHeading";
import { TroubleBar } from "./TroubleBar";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "12px", margin: 0, padding: 0, listStyleType: "none" },
  card: {
    display: "flex", flexDirection: "column", gap: "4px", minWidth: 0, padding: "12px 16px", overflowWrap: "anywhere",
    borderRadius: tokens.borderRadiusXLarge, border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  size: { margin: 0, color: tokens.colorNeutralForeground2 },
  fault: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "4px", "& > button": { minHeight: "2.25rem", maxWidth: "100%" } },
  examples: { display: "flex", flexDirection: "column", gap: "8px", "& > button": { maxWidth: "100%", minHeight: "2.25rem" } },
  message: { whiteSpace: "normal" },
});

/** What was just done, with the way back, and the way to the sheets. */
function Told({ panel: { told } }: { readonly panel: SegmentsPanel }) {
  const { state, tell } = usePane();
  const styles = useStyles();
  const said = ownSegmentWords[state.language].pane;
  // The button that was pressed has gone with its segment.
  useEffect(() => document.querySelector<HTMLElement>("[data-undo]")?.focus(), [told]);
  if (told === null) return null;
  const { step } = state.screen;
  const canWrite = state.settings?.source != null && (step === "done" || step === "select");
  const write = (): void => {
    tell({ type: "segmentsClosed" });
    tell({ type: "refreshWanted" });
  };
  const bringBack = (): void => {
    tell({ type: "deletionUndone" });
    requestAnimationFrame(() => document.querySelector<HTMLElement>("h1")?.focus());
  };
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody className={styles.message}>
        {(told.before === null ? said.saved : said.deleted)(told.name === "" ? said.nameless : told.name)} {canWrite && said.later}
      </MessageBarBody>
      <MessageBarActions>
        {told.before !== null && <Button data-undo onClick={bringBack}>{said.undo}</Button>}
        {canWrite && <Button onClick={write}>{said.refresh}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}

function Yours({ panel: { base } }: { readonly panel: SegmentsPanel }) {
  const { state, tell, formats } = usePane();
  const styles = useStyles();
  const { language } = state;
  const said = ownSegmentWords[language].pane;
  const segments = checkedSegments(state.settings?.ownSegments ?? [], base?.measured ?? null);
  if (segments.length === 0) return <Hint>{said.none}</Hint>;
  return (
    <ul className={styles.list}>
      {segments.map(({ segment, faults: [fault] }, at) => {
        const name = segment.name === "" ? said.nameless : segment.name;
        return (
          <li key={`${at} ${name}`} className={styles.card}>
            <p className={styles.name}>{name}</p>
            <Hint>{ruleText(segment, { language, currency: base?.currency ?? null })}</Hint>
            {fault !== undefined && <p className={styles.fault}>{faultSentence(fault, language)}</p>}
            {fault === undefined && base !== null && <p className={styles.size}>{sizeText(segment, base, language, formats)}</p>}
            <div className={styles.buttons}>
              <Button aria-label={said.about(said.edit, name)} onClick={() => tell({ type: "segmentOpened", at })}>{said.edit}</Button>
              <Button appearance="subtle" aria-label={said.about(said.remove, name)} onClick={() => tell({ type: "segmentDeleted", at })}>{said.remove}</Button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

export function SegmentList({ panel }: { readonly panel: SegmentsPanel }) {
  const { state, tell, words } = usePane();
  const styles = useStyles();
  const all = ownSegmentWords[state.language];
  const said = all.pane;
  const taken = (state.settings?.ownSegments ?? []).map(({ name }) => name);
  const templates = segmentTemplateIds.filter((id) => !taken.includes(all.templates[id]));
  const actions = (
    <>
      <Button onClick={() => tell({ type: "segmentsClosed" })}>{words.actions.back}</Button>
      <Button appearance="primary" onClick={() => tell({ type: "segmentBegun", draft: emptyDraft })}>{said.add}</Button>
    </>
  );
  return (
    <Page actions={actions}>
      <StepHeading title={said.title} intro={said.intro} />
      <TroubleBar trouble={panel.trouble} />
      <div role="status">{panel.working ? <Hint>{said.reading}</Hint> : <Told panel={panel} />}</div>
      <Section title={said.yours}>
        <Yours panel={panel} />
        {panel.base === null && !panel.working && panel.trouble === null && <Hint>{said.unread}</Hint>}
      </Section>
      {templates.length > 0 && (
        <Section title={said.examples}>
          <div className={styles.examples}>
            {templates.map((id) => (
              <Button key={id} onClick={() => tell({ type: "segmentBegun", draft: draftOfSegment({ name: all.templates[id], ...segmentTemplates[id] }, state.culture) })}>
                {said.example(all.templates[id])}
              </Button>
            ))}
          </div>
        </Section>
      )}
    </Page>
  );
}
