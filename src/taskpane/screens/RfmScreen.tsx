/** How many scores, from which thresholds on, and which code is in which segment? */
import { Button, Checkbox, MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import { fewestBins, mostBins, rfmMeasures } from "../../core/rfm/rfmRules";
import { rfmWords } from "../../words/rfm/rfm";
import { Choice } from "../parts/Choice";
import { CutInputs } from "../parts/CutInputs";
import { focusMistake } from "../parts/Form";
import { Hint } from "../parts/Hint";
import { Page } from "../parts/Page";
import { Section } from "../parts/Section";
import { SegmentCodes } from "../parts/SegmentCodes";
import { StepHeading } from "../parts/StepHeading";
import { TroubleBar } from "../parts/TroubleBar";
import { usePane } from "../PaneContext";
import { checkRfmDraft, isRight } from "../rfmForm";
import type { RfmPanel } from "../rfmPanel";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "20px", minWidth: 0 },
  message: { whiteSpace: "normal" },
  choice: { minWidth: 0, maxWidth: "100%" },
});

const binChoices = Array.from({ length: mostBins - fewestBins + 1 }, (_, at) => fewestBins + at);

/** The thresholds, by hand or from the last analysis. */
function Thresholds({ panel }: { readonly panel: RfmPanel }) {
  const { state, tell } = usePane();
  const { pane } = rfmWords[state.language];
  const { cuts } = checkRfmDraft(panel.draft, state.culture);
  const isKnown = state.settings?.sheets.customers !== undefined;
  return (
    <Section title={pane.thresholds}>
      <Hint>{pane.thresholdsHint}</Hint>
      {isKnown && <Button disabledFocusable={panel.working} onClick={() => tell({ type: "rfmStartWanted" })}>{pane.start}</Button>}
      <Hint>{isKnown ? pane.startHint : pane.startNone}</Hint>
      {rfmMeasures.map((measure) => <CutInputs key={measure} measure={measure} draft={panel.draft} fault={cuts[measure]} tried={panel.tried} />)}
      <Button onClick={() => tell({ type: "rfmCleared", what: "cuts" })}>{pane.clear}</Button>
    </Section>
  );
}

export function RfmScreen({ panel }: { readonly panel: RfmPanel }) {
  const { state, tell, words, formats } = usePane();
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const { pane } = rfmWords[state.language];
  const { draft, tried } = panel;
  const check = checkRfmDraft(draft, state.culture);
  const apply = (): void => {
    tell({ type: "rfmApplied" });
    focusMistake(form);
  };
  const actions = (
    <>
      <Button onClick={() => tell({ type: "rfmClosed" })}>{words.actions.back}</Button>
      <Button appearance="primary" onClick={apply}>{pane.save}</Button>
    </>
  );
  return (
    <Page actions={actions}>
      <StepHeading title={pane.title} intro={pane.intro} />
      <TroubleBar trouble={panel.trouble} />
      <div role="alert">
        {tried && !isRight(check) && (
          <MessageBar intent="error" layout="multiline"><MessageBarBody className={styles.message}>{pane.wrong}</MessageBarBody></MessageBar>
        )}
      </div>
      <form ref={form} className={styles.form} noValidate onSubmit={(event) => { event.preventDefault(); apply(); }}>
        <Choice
          label={pane.bins} hint={pane.binsHint} value={String(draft.bins)}
          options={binChoices.map((bins) => ({ value: String(bins), text: formats.count(bins) }))}
          onChoose={(bins) => tell({ type: "rfmBinsChosen", bins: Number(bins) })}
        />
        <Thresholds panel={panel} />
        <Section title={pane.map}>
          {check.map === null ? <Hint>{pane.mapNone(formats.count(draft.bins))}</Hint> : (
            <>
              <Checkbox className={styles.choice} label={pane.single} checked={draft.recentSingleIsNew} onChange={(_event, { checked }) => tell({ type: "rfmSingleChosen", on: checked === true })} />
              <Hint>{pane.singleHint}</Hint>
              <SegmentCodes draft={draft} check={check.map} />
            </>
          )}
        </Section>
        <button type="submit" hidden />
      </form>
      <Button onClick={() => tell({ type: "rfmCleared", what: "all" })}>{pane.allUsual}</Button>
    </Page>
  );
}
