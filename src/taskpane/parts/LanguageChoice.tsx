/** In which language does the pane speak? */
import { languageIds, languages, type Language } from "../../catalogue/languages";
import { usePane } from "../PaneContext";
import { Choice } from "./Choice";

export const languageOptions = languageIds.map((value) => ({ value, text: languages[value].name }));

export function LanguageChoice({ hint }: { readonly hint?: string }) {
  const { state, tell, words } = usePane();
  return (
    <Choice
      label={words.settings.paneLanguage}
      {...(hint !== undefined && { hint })}
      value={state.language}
      options={languageOptions}
      onChoose={(value) => tell({ type: "languageChosen", language: value as Language })}
    />
  );
}
