/** What does the pane's page do first? Finds out whether it can work here, and only then loads the pane. */
import { languageOf } from "../catalogue/languages";
import { displayLanguage, readiness, type Readiness } from "../excel/officeContext";
import { start, type StartWords } from "../words/start/start";
import "./pages.css";

type Obstacle = Exclude<Readiness, "ready"> | "loadFailed";

function words(): StartWords {
  const known = typeof Office !== "undefined" && Office.context?.displayLanguage;
  return start[languageOf(known ? displayLanguage() : navigator.language)];
}

function withText<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

/** Says in place of the pane why there is none, with a way to try again where that can help. */
function explain(root: HTMLElement, obstacle: Obstacle): void {
  const { retry, ...reasons } = words();
  const { title, text } = reasons[obstacle];
  const box = document.createElement("main");
  box.className = "start";
  box.setAttribute("role", "alert");
  box.append(withText("h1", title), withText("p", text));
  if (obstacle === "officeMissing" || obstacle === "loadFailed") {
    const button = withText("button", retry);
    button.type = "button";
    button.addEventListener("click", () => location.reload());
    box.append(button);
  }
  root.replaceChildren(box);
}

async function begin(root: HTMLElement): Promise<void> {
  const answer = await readiness();
  if (answer !== "ready") return explain(root, answer);
  try {
    const { mountPane } = await import(/* webpackChunkName: "pane" */ "../taskpane/mountPane");
    mountPane(root);
  } catch {
    explain(root, "loadFailed");
  }
}

// The headless host opens this page without anything to show; then only the functions matter.
const root = document.getElementById("root");
if (root) void begin(root);
