/** How does the workbench start in the browser? */
import { LANGUAGES } from "../words";
import { Workbench } from "./workbench";
import "./workbench.css";
import type { WorkbenchDoor } from "./workbench";
import type { Language } from "../words";

declare global {
  interface Window {
    /** For tests and for curious people at the console. */
    workbench: WorkbenchDoor;
  }
}

const asked = new URLSearchParams(location.search);

/** The address says it (?lang=pl), else what was chosen last, else the browser's language. */
function startLanguage(): Language {
  const wanted = [asked.get("lang"), localStorage.getItem("workbench.language"), ...navigator.languages];
  for (const tag of wanted) {
    const found = LANGUAGES.find((language) => tag?.slice(0, 2).toLowerCase() === language);
    if (found) return found;
  }
  return "en";
}

function startsDark(): boolean {
  const chosen = asked.get("theme") ?? (localStorage.getItem("workbench.dark") === "true" ? "dark" : localStorage.getItem("workbench.dark") === "false" ? "light" : null);
  return chosen === null ? matchMedia("(prefers-color-scheme: dark)").matches : chosen === "dark";
}

const workbench = new Workbench({
  language: startLanguage(),
  dark: startsDark(),
  example: asked.get("example") === "none" ? null : (language) => `samples/orders.${language}.csv`,
});
window.workbench = workbench;
void workbench.begin();
