/** By which assumptions and in which languages is this workbook analysed? */
import { Button, MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import type { Language } from "../../catalogue/languages";
import { assumptionFields, readDraft, type Mistakes } from "../assumptionsForm";
import { AssumptionInput } from "../parts/AssumptionInput";
import { Choice } from "../parts/Choice";
import { LanguageChoice, languageOptions } from "../parts/LanguageChoice";
import { Page } from "../parts/Page";
import { Section } from "../parts/Section";
import { StepHeading } from "../parts/StepHeading";
import { TroubleBar } from "../parts/TroubleBar";
import { usePane } from "../PaneContext";
import type { SettingsPanel } from "../state";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "20px", minWidth: 0 },
  message: { whiteSpace: "normal" },
});

export function SettingsScreen({ panel }: { readonly panel: SettingsPanel }) {
  const { state, tell, words } = usePane();
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const reading = readDraft(panel.draft, state.culture);
  const mistakes: Mistakes = panel.tried && "mistakes" in reading ? reading.mistakes : {};
  const apply = (): void => {
    tell({ type: "settingsApplied" });
    // The first marked field takes the focus once it has been marked.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
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
      {Object.keys(mistakes).length > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody className={styles.message}>{words.settings.fix}</MessageBarBody>
        </MessageBar>
      )}
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <Section title={words.settings.assumptions}>
          <div className={styles.form}>
            {assumptionFields.map((field) => (
              <AssumptionInput key={field} field={field} value={panel.draft[field]} mistakes={mistakes} />
            ))}
          </div>
        </Section>
        <button type="submit" hidden />
      </form>
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
    </Page>
  );
}
