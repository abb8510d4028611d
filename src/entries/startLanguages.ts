/** In which language do cells and sentences start, before anybody opens the pane? */
import { languageOf, type Language } from "../catalogue/languages";
import { setCellLanguage, setSentenceLanguage } from "../functions/languages";
import { rememberedLanguage } from "../taskpane/preferences";

/** Sets both languages as soon as Office is ready; cells fall back to English, so that no function waits for ever. */
export function startLanguages(): void {
  void Office.onReady().then(async () => {
    setSentenceLanguage(rememberedLanguage() ?? languageOf(Office.context.displayLanguage));
    setCellLanguage(await workbookLanguage().catch(() => "en" as const));
  });
}

/** The language that the workbook chose for words in cells. */
function workbookLanguage(): Promise<Language> {
  return Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject("clv.settings").load("value");
    await context.sync();
    return setting.isNullObject ? "en" : languageOf((setting.value as { language?: string }).language);
  });
}
