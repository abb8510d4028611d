/** What does the panel of functions do next? The part of the pane's machine that browses, inserts and explains. */
import type { FunctionName } from "../catalogue/functions";
import type { Language } from "../catalogue/languages";
import type { DetailView, FunctionsEffect, FunctionsEvent, FunctionsPanel } from "./functionsPanel";
import { readFields } from "./insertedFormula";
import type { State, Transition } from "./state";
import type { Trouble } from "./trouble";

type EventOf<T extends FunctionsEvent["type"]> = Extract<FunctionsEvent, { type: T }>;

const stay = (state: State): Transition => [state, []];

/** Changes the panel where it is open; else nothing happens. */
function onPanel(state: State, change: (panel: FunctionsPanel) => FunctionsPanel): Transition {
  return state.panel?.is === "functions" ? stay({ ...state, panel: change(state.panel) }) : stay(state);
}

/** Begins work of the panel: earlier work that still answers is no longer listened to. */
function begin(state: State, panel: FunctionsPanel, effect: (request: number) => FunctionsEffect): Transition {
  const request = state.request + 1;
  return [{ ...state, request, panel: { ...panel, trouble: null } }, [effect(request)]];
}

/** Of words in cells: the workbook's choice, English as long as it has made none. */
function cellLanguage({ settings, fresh }: State): Language {
  return settings === null || fresh ? "en" : settings.language;
}

function functionsOpened(state: State): Transition {
  if (!state.settings || state.screen.step === "write") return stay(state);
  const panel: FunctionsPanel = {
    is: "functions", query: "", view: { at: "list", left: null }, cell: null, home: null, trouble: null,
  };
  return [{ ...state, panel, request: state.request + 1 }, [{ type: "lookAtCell" }]];
}

function functionsClosed(state: State): Transition {
  return state.panel?.is === "functions" ? stay({ ...state, panel: null, request: state.request + 1 }) : stay(state);
}

/** From an explanation back to where it was asked for, from a function to the list, from the list to the steps. */
function functionsBack(state: State): Transition {
  const { panel } = state;
  if (panel?.is !== "functions") return stay(state);
  const { view } = panel;
  if (view.at === "list") return functionsClosed(state);
  const back = view.at === "explained" ? view.from : ({ at: "list", left: view.name } as const);
  return stay({ ...state, request: state.request + 1, panel: { ...panel, view: back, trouble: null } });
}

const detailOf = (name: FunctionName): DetailView => ({ at: "detail", name, typed: {}, tried: false, working: false, outcome: null });

function functionChosen(state: State, { name }: EventOf<"functionChosen">): Transition {
  return onPanel(state, (panel) => ({ ...panel, view: detailOf(name), trouble: null }));
}

function onDetail(state: State, change: (view: DetailView) => DetailView): Transition {
  return onPanel(state, (panel) => (panel.view.at === "detail" ? { ...panel, view: change(panel.view) } : panel));
}

function argumentTyped(state: State, { parameter, text }: EventOf<"argumentTyped">): Transition {
  return onDetail(state, (view) => ({ ...view, outcome: null, typed: { ...view.typed, [parameter]: { text, sheet: null } } }));
}

function pickWanted(state: State, { parameter }: EventOf<"pickWanted">): Transition {
  const { panel } = state;
  if (panel?.is !== "functions" || panel.view.at !== "detail" || panel.view.working) return stay(state);
  const { home } = panel;
  return begin(state, panel, (request) => ({ type: "pickRange", request, parameter, home }));
}

function picked(state: State, { parameter, place }: EventOf<"picked">): Transition {
  const typed = { text: place.address, sheet: place.sheet };
  return onDetail(state, (view) => ({ ...view, outcome: null, typed: { ...view.typed, [parameter]: typed } }));
}

function insertWanted(state: State, { replacing }: EventOf<"insertWanted">): Transition {
  const { panel, culture } = state;
  if (panel?.is !== "functions" || panel.view.at !== "detail" || panel.view.working) return stay(state);
  const { view } = panel;
  const { name, typed } = view;
  if ("mistakes" in readFields(name, typed, culture)) {
    return stay({ ...state, panel: { ...panel, view: { ...view, tried: true, outcome: null } } });
  }
  const working = { ...view, tried: false, working: true, outcome: null };
  return begin(state, { ...panel, view: working }, (request) => ({
    type: "insertFormula", request, name, typed, culture, replacing, language: cellLanguage(state),
  }));
}

function inserted(state: State, { insertion }: EventOf<"inserted">): Transition {
  const [next] = onDetail(state, (view) => ({ ...view, working: false, outcome: insertion }));
  return [next, [{ type: "lookAtCell" }]];
}

function explainWanted(state: State): Transition {
  const { panel } = state;
  if (panel?.is !== "functions" || (panel.view.at === "detail" && panel.view.working)) return stay(state);
  const from = panel.view.at === "explained" ? panel.view.from : panel.view;
  return begin(state, { ...panel, view: { at: "explained", from, cell: null } }, (request) => ({
    type: "explainCell", request, language: cellLanguage(state),
  }));
}

function explained(state: State, { cell }: EventOf<"explained">): Transition {
  return onPanel(state, (panel) => (panel.view.at === "explained" ? { ...panel, view: { ...panel.view, cell } } : panel));
}

/** What was said about a cell does not hold for another one. */
function withoutOldOutcome(view: DetailView, cell: EventOf<"cellSeen">["cell"]): DetailView {
  const { outcome } = view;
  const isOld = outcome?.is === "occupied" && (outcome.cell.sheet !== cell?.sheet || outcome.cell.address !== cell.address);
  return isOld ? { ...view, outcome: null } : view;
}

function cellSeen(state: State, { cell }: EventOf<"cellSeen">): Transition {
  return onPanel(state, (panel) => ({
    ...panel,
    cell,
    home: cell?.isEmpty ? { sheet: cell.sheet, address: cell.address } : panel.home,
    view: panel.view.at === "detail" ? withoutOldOutcome(panel.view, cell) : panel.view,
  }));
}

/** A problem is told where the work was asked for. */
function functionsFailed(state: State, { during, fault }: EventOf<"functionsFailed">): Transition {
  const trouble: Trouble = { during, fault };
  return onPanel(state, (panel) => {
    const view = panel.view.at === "explained" ? panel.view.from : panel.view;
    return { ...panel, trouble, view: view.at === "detail" ? { ...view, working: false } : view };
  });
}

type Handlers = { readonly [T in FunctionsEvent["type"]]: (state: State, event: EventOf<T>) => Transition };

export const functionsHandlers: Handlers = {
  cellSeen, picked, inserted, explained, functionsFailed,
  functionsOpened, functionsClosed, functionsBack, functionChosen, argumentTyped, pickWanted, insertWanted, explainWanted,
  queryChanged: (state, { query }) => onPanel(state, (panel) => ({ ...panel, query })),
};

/** *Try again* inserts without replacing: nobody has agreed to that for the second time. */
export const insertAgain = (state: State): Transition => insertWanted(state, { type: "insertWanted", replacing: null });

export const explainAgain = explainWanted;
