/** How does the pane get into its page? */
import { createRoot } from "react-dom/client";
import { languageOf } from "../catalogue/languages";
import { displayLanguage } from "../excel/officeContext";
import { keepTabInside } from "./keepTabInside";
import { Pane } from "./Pane";
import { rememberedLanguage } from "./preferences";
import { stayOnPage } from "./stayOnPage";

export function mountPane(root: HTMLElement): void {
  const culture = displayLanguage();
  const language = rememberedLanguage() ?? languageOf(culture);
  keepTabInside();
  stayOnPage();
  createRoot(root).render(<Pane language={language} culture={culture} />);
}
