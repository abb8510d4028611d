/** After the summary: how far ahead should be predicted, and by which margin and discount? */
import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { CalendarPeriod } from "../../core/period";
import { Choice } from "../parts/Choice";
import { focusMistake, Form } from "../parts/Form";
import { Hint } from "../parts/Hint";
import { NumberInput } from "../parts/NumberInput";
import { Page } from "../parts/Page";
import { StepHeading } from "../parts/StepHeading";
import { TroubleBar } from "../parts/TroubleBar";
import { usePane } from "../PaneContext";
import { horizonUnits, readPredictDraft, type PredictMistakes } from "../predictForm";
import type { PredictScreen as PredictState } from "../state";

export function PredictScreen({ screen }: { readonly screen: PredictState }) {
  const { state, tell, words } = usePane();
  const form = useRef<HTMLFormElement>(null);
  const { draft } = screen;
  const reading = readPredictDraft(draft, state.culture);
  const mistakes: PredictMistakes = screen.tried && "mistakes" in reading ? reading.mistakes : {};
  const apply = (): void => {
    tell({ type: "continued" });
    focusMistake(form);
  };
  const sentence = (field: keyof PredictMistakes): string | undefined => {
    const mistake = mistakes[field];
    return mistake && words.settings.errors[mistake];
  };
  const actions = (
    <>
      <Button onClick={() => tell({ type: "wentBack" })}>{words.actions.back}</Button>
      <Button appearance="primary" onClick={apply}>{words.predict.start}</Button>
    </>
  );
  return (
    <Page actions={actions}>
      <StepHeading title={words.predict.title} intro={words.predict.intro} />
      <TroubleBar trouble={screen.trouble} />
      <Form form={form} title={words.predict.choices} isMistaken={Object.keys(mistakes).length > 0} onApply={apply}>
        <NumberInput
          label={words.predict.horizon} hint={words.predict.horizonHint} mistake={sentence("horizon")}
          value={draft.horizon} onType={(horizon) => tell({ type: "predictChanged", change: { horizon } })}
        />
        <Choice
          label={words.predict.unit}
          value={draft.unit}
          options={horizonUnits.map((value) => ({ value, text: words.predict.units[value] }))}
          onChoose={(unit) => tell({ type: "predictChanged", change: { unit: unit as CalendarPeriod } })}
        />
        <NumberInput
          label={words.settings.margin} hint={words.settings.marginHint} mistake={sentence("margin")}
          value={draft.margin} onType={(margin) => tell({ type: "predictChanged", change: { margin } })}
        />
        <NumberInput
          label={words.predict.discount} hint={words.predict.discountHint} mistake={sentence("discount")}
          value={draft.discount} onType={(discount) => tell({ type: "predictChanged", change: { discount } })}
        />
      </Form>
      <Hint>{words.predict.what}</Hint>
      {state.settings?.prediction && (
        <Button onClick={() => tell({ type: "predictionDropped" })}>{words.predict.drop}</Button>
      )}
    </Page>
  );
}
