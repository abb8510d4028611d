/** By which assumptions and in which languages is this workbook analysed? */
import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { Language } from "../../catalogue/languages";
import { assumptionFields, readDraft, type Mistakes } from "../assumptionsForm";
import { AssumptionInput } from "../parts/AssumptionInput";
import { Choice } from "../parts/Choice";
import { FreezeFormulas } from "../parts/FreezeFormulas";
import { focusMistake, Form } from "../parts/Form";
import { LanguageChoice, languageOptions } from "../parts/LanguageChoice";
import { RemoveEverything } from "../parts/RemoveEverything";
import { RfmEntry } from "../parts/RfmEntry";
import { SheetOptions } from "../parts/SheetOptions";
import { Page } from "../parts/Page";
import { Section } from "../parts/Section";
import { StepHeading } from "../parts/StepHeading";
import { TroubleBar } from "../parts/TroubleBar";
import { usePane } from "../PaneContext";
import { listWords } from "../../words/lists/lists";
import type { SettingsPanel } from "../settingsPanel";

export function SettingsScreen({ panel }: { readonly panel: SettingsPanel }) {
  const { state, tell, words } = usePane();
  const form = useRef<HTMLFormElement>(null);
  const reading = readDraft(panel.draft, state.culture);
  const mistakes: Mistakes = panel.tried && "mistakes" in reading ? reading.mistakes : {};
  const apply = (): void => {
    tell({ type: "settingsApplied" });
    focusMistake(form);
  };
  const actions = (
    <>
      <Button onClick={() => tell({ type: "settingsClosed" })}>{words.actions.back}</Button>
      <Button appearance="primary" onClick={apply}>{words.actions.apply}</Button>
    </>
  );
  return (
    <Page actions={actions}>
      <StepHeading title={words.settings.title} intro={words.settings.intro} />
      <TroubleBar trouble={panel.trouble} />
      <Form form={form} title={words.settings.assumptions} isMistaken={Object.keys(mistakes).length > 0} onApply={apply}>
        {assumptionFields.map((field) => (
          <AssumptionInput key={field} field={field} value={panel.draft[field]} mistakes={mistakes} />
        ))}
      </Form>
      <RfmEntry />
      <SheetOptions />
      <Section title={words.settings.languages}>
        <LanguageChoice hint={words.settings.paneLanguageHint} />
        <Choice
          label={words.settings.cellLanguage}
          hint={words.settings.cellLanguageHint}
          value={state.settings?.language ?? "en"}
          options={languageOptions}
          onChoose={(value) => tell({ type: "cellLanguageChosen", language: value as Language })}
        />
      </Section>
      <Section title={listWords[state.language].entry.segments}>
        <Button onClick={() => tell({ type: "segmentsOpened" })}>{listWords[state.language].entry.editSegments}</Button>
      </Section>
      <FreezeFormulas freezing={panel.freezing ?? null} />
      <RemoveEverything removing={panel.removing ?? null} />
    </Page>
  );
}
