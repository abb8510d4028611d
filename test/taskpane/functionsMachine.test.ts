/** Does the panel of functions do what it should, whatever happens and in whichever state it happens? */
import type { ExplainedCell, Insertion, OccupiedCell, SeenCell } from "../../src/excel/cellTypes";
import type { DetailView, FunctionsPanel, ListView } from "../../src/taskpane/functionsPanel";
import { canRetry, next } from "../../src/taskpane/machine";
import type { Event, State } from "../../src/taskpane/state";
import { range, run, screens, settings, stateOn } from "./paneStates";
import { testRows, type Row } from "./transitionRows";

const fault = { code: "sheetProtected", data: { sheet: "Orders" } } as const;
const list: ListView = { at: "list", left: null };
const detail: DetailView = { at: "detail", name: "CLV", typed: {}, tried: false, working: false, outcome: null };
const panel: FunctionsPanel = { is: "functions", query: "", view: list, cell: null, home: null, trouble: null };
const empty: SeenCell = { sheet: "Orders", address: "E2", isEmpty: true, ours: null };
const filled: SeenCell = { sheet: "Orders", address: "A2", isEmpty: false, ours: "CLV" };
const home = { sheet: "Orders", address: "E2" };
const occupied: OccupiedCell = { sheet: "Orders", address: "A2", content: "x" };
const explainedCell: ExplainedCell = {
  sheet: "Orders", address: "E2", spilledFrom: null, formula: "=CLV(1,2,3)", shown: "6", value: 6, error: null, isWhole: true, explanation: null,
};
const insertion: Insertion = { is: "inserted", cell: explainedCell, rows: 1, columns: 1 };

const on = (more: Partial<FunctionsPanel>): FunctionsPanel => ({ ...panel, ...more });
const withPanel = (more: Partial<FunctionsPanel> = {}, state: Partial<State> = {}): State =>
  stateOn(screens.select, { request: 3, panel: on(more), ...state });
const typed = { average_purchase: { text: "5", sheet: null }, frequency: { text: "4", sheet: null }, lifespan: { text: "3", sheet: null } };

const rows: readonly Row[] = [
  // Opening and closing
  {
    name: "opens over a step and looks at the active cell",
    from: stateOn(screens.rows),
    event: { type: "functionsOpened" },
    to: { panel, screen: screens.rows, request: 1 },
    effects: [{ type: "lookAtCell" }],
  },
  { name: "does not open while writing", from: stateOn(screens.write), event: { type: "functionsOpened" }, to: { panel: null } },
  { name: "does not open before the workbook has answered", from: stateOn(screens.opening, { settings: null }), event: { type: "functionsOpened" }, to: { panel: null } },
  {
    name: "takes the place of the settings",
    from: stateOn(screens.rows, { panel: { is: "settings", draft: { margin: "", cac: "", targetRatio: "", tierHigh: "", tierMiddle: "", asOf: "" }, tried: false, trouble: null } }),
    event: { type: "functionsOpened" },
    to: { panel },
    effects: [{ type: "lookAtCell" }],
  },
  { name: "closes over the step that was there", from: withPanel(), event: { type: "functionsClosed" }, to: { panel: null, screen: screens.select, request: 4 } },
  { name: "goes back from the list to the step", from: withPanel(), event: { type: "functionsBack" }, to: { panel: null } },
  {
    name: "goes back from a function to the list, where the search still stands",
    from: withPanel({ view: detail, query: "value" }),
    event: { type: "functionsBack" },
    to: { panel: on({ query: "value", view: { at: "list", left: "CLV" } }), request: 4 },
  },
  {
    name: "goes back from an explanation to the fields as they were",
    from: withPanel({ view: { at: "explained", from: { ...detail, typed }, cell: explainedCell } }),
    event: { type: "functionsBack" },
    to: { panel: on({ view: { ...detail, typed } }) },
  },
  {
    name: "makes way for a summary that the ribbon has written",
    from: withPanel(),
    event: { type: "commandRan", run, settings },
    to: { panel: null, screen: { step: "done", plan: null, run, stale: false, trouble: null } },
  },

  // The active cell
  {
    name: "looks at the active cell whenever the selection has changed",
    from: withPanel(),
    event: { type: "selectionChanged", selection: range },
    to: { panel, selection: range },
    effects: [{ type: "lookAtCell" }],
  },
  {
    name: "remembers an empty cell as the place for the formula",
    from: withPanel(),
    event: { type: "cellSeen", cell: empty },
    to: { panel: on({ cell: empty, home }) },
  },
  {
    name: "keeps that place while filled cells are selected for an argument",
    from: withPanel({ cell: empty, home }),
    event: { type: "cellSeen", cell: filled },
    to: { panel: on({ cell: filled, home }) },
  },
  { name: "knows of no cell while a chart is selected", from: withPanel({ cell: empty, home }), event: { type: "cellSeen", cell: null }, to: { panel: on({ cell: null, home }) } },
  { name: "forgets what comes after it was closed", from: stateOn(screens.select), event: { type: "cellSeen", cell: empty }, to: { panel: null } },
  {
    name: "drops what it said about a filled cell once another one is active",
    from: withPanel({ view: { ...detail, outcome: { is: "occupied", cell: occupied } } }),
    event: { type: "cellSeen", cell: empty },
    to: { panel: on({ view: detail, cell: empty, home }) },
  },
  {
    name: "keeps what it said while that cell is still active",
    from: withPanel({ view: { ...detail, outcome: { is: "occupied", cell: occupied } } }),
    event: { type: "cellSeen", cell: filled },
    to: { panel: on({ view: { ...detail, outcome: { is: "occupied", cell: occupied } }, cell: filled }) },
  },

  // The list
  { name: "searches", from: withPanel(), event: { type: "queryChanged", query: "churn" }, to: { panel: on({ query: "churn" }) } },
  { name: "opens a function", from: withPanel(), event: { type: "functionChosen", name: "CLV" }, to: { panel: on({ view: detail }) } },

  // Inserting
  {
    name: "keeps what is typed",
    from: withPanel({ view: detail }),
    event: { type: "argumentTyped", parameter: "cac", text: "20" },
    to: { panel: on({ view: { ...detail, typed: { cac: { text: "20", sheet: null } } } }) },
  },
  {
    name: "asks which cells are selected, and where to go back to",
    from: withPanel({ view: detail, home }),
    event: { type: "pickWanted", parameter: "cac" },
    to: { request: 4 },
    effects: [{ type: "pickRange", request: 4, parameter: "cac", home }],
  },
  {
    name: "fills in the address with its sheet",
    from: withPanel({ view: detail }),
    event: { type: "picked", request: 3, parameter: "cac", place: { sheet: "Costs", address: "B2" } },
    to: { panel: on({ view: { ...detail, typed: { cac: { text: "B2", sheet: "Costs" } } } }) },
  },
  {
    name: "drops an address that comes after something else was asked for",
    from: withPanel({ view: detail }),
    event: { type: "picked", request: 2, parameter: "cac", place: { sheet: "Costs", address: "B2" } },
    to: { panel: on({ view: detail }) },
  },
  {
    name: "inserts the example where nothing is typed",
    from: withPanel({ view: detail }),
    event: { type: "insertWanted", replacing: null },
    to: { panel: on({ view: { ...detail, working: true } }), request: 4 },
    effects: [{ type: "insertFormula", request: 4, name: "CLV", typed: {}, culture: "en-US", replacing: null, language: "en" }],
  },
  {
    name: "inserts words in the language of the cells",
    from: withPanel({ view: { ...detail, typed } }, { settings: { ...settings, language: "pl" } }),
    event: { type: "insertWanted", replacing: null },
    to: { request: 4 },
    effects: [{ type: "insertFormula", typed, language: "pl" }],
  },
  {
    name: "marks what is missing instead of inserting",
    from: withPanel({ view: { ...detail, typed: { frequency: { text: "4", sheet: null } } } }),
    event: { type: "insertWanted", replacing: null },
    to: { panel: on({ view: { ...detail, tried: true, typed: { frequency: { text: "4", sheet: null } } } }), request: 3 },
  },
  { name: "does not insert twice at once", from: withPanel({ view: { ...detail, working: true } }), event: { type: "insertWanted", replacing: null }, to: { request: 3 } },
  {
    name: "says that the cell is filled, and changes nothing",
    from: withPanel({ view: { ...detail, working: true } }),
    event: { type: "inserted", request: 3, insertion: { is: "occupied", cell: occupied } },
    to: { panel: on({ view: { ...detail, outcome: { is: "occupied", cell: occupied } } }) },
    effects: [{ type: "lookAtCell" }],
  },
  {
    name: "replaces on a second, explicit click only",
    from: withPanel({ view: { ...detail, outcome: { is: "occupied", cell: occupied } } }),
    event: { type: "insertWanted", replacing: occupied },
    to: { panel: on({ view: { ...detail, working: true } }) },
    effects: [{ type: "insertFormula", replacing: occupied }],
  },
  {
    name: "tells where the formula is",
    from: withPanel({ view: { ...detail, working: true } }),
    event: { type: "inserted", request: 3, insertion },
    to: { panel: on({ view: { ...detail, outcome: insertion } }) },
    effects: [{ type: "lookAtCell" }],
  },
  {
    name: "tells why a formula could not be inserted, with the fields as they were",
    from: withPanel({ view: { ...detail, typed, working: true } }),
    event: { type: "functionsFailed", request: 3, during: "insert", fault },
    to: { panel: on({ view: { ...detail, typed }, trouble: { during: "insert", fault } }) },
  },
  {
    name: "inserts on try again, without replacing",
    from: withPanel({ view: { ...detail, typed }, trouble: { during: "insert", fault } }),
    event: { type: "retried" },
    to: { panel: on({ view: { ...detail, typed, working: true } }), request: 4 },
    effects: [{ type: "insertFormula", replacing: null }],
  },
  { name: "puts a problem away", from: withPanel({ trouble: { during: "pick", fault } }), event: { type: "troubleClosed" }, to: { panel } },

  // Explaining
  {
    name: "explains the active cell, words in the language of the cells",
    from: withPanel({ cell: filled }, { settings: { ...settings, language: "id" } }),
    event: { type: "explainWanted" },
    to: { panel: on({ cell: filled, view: { at: "explained", from: list, cell: null } }), request: 4 },
    effects: [{ type: "explainCell", request: 4, language: "id" }],
  },
  {
    name: "explains in English as long as the workbook has chosen no language for its cells",
    from: withPanel({ cell: filled }, { settings: { ...settings, language: "id" }, fresh: true }),
    event: { type: "explainWanted" },
    to: { request: 4 },
    effects: [{ type: "explainCell", request: 4, language: "en" }],
  },
  {
    name: "shows the explanation",
    from: withPanel({ view: { at: "explained", from: list, cell: null } }),
    event: { type: "explained", request: 3, cell: explainedCell },
    to: { panel: on({ view: { at: "explained", from: list, cell: explainedCell } }) },
  },
  {
    name: "drops an explanation that comes after the way back",
    from: withPanel({ view: list }, { request: 5 }),
    event: { type: "explained", request: 3, cell: explainedCell },
    to: { panel },
  },
  {
    name: "explains another cell from an explanation, with the same way back",
    from: withPanel({ view: { at: "explained", from: detail, cell: explainedCell } }),
    event: { type: "explainWanted" },
    to: { panel: on({ view: { at: "explained", from: detail, cell: null } }) },
    effects: [{ type: "explainCell" }],
  },
  {
    name: "tells why a cell could not be explained, where that was asked for",
    from: withPanel({ view: { at: "explained", from: list, cell: null } }),
    event: { type: "functionsFailed", request: 3, during: "explain", fault },
    to: { panel: on({ trouble: { during: "explain", fault } }) },
  },
  {
    name: "explains on try again",
    from: withPanel({ trouble: { during: "explain", fault } }),
    event: { type: "retried" },
    to: { panel: on({ view: { at: "explained", from: list, cell: null } }) },
    effects: [{ type: "explainCell" }],
  },

  // Beside the steps
  {
    name: "goes on with the work of the step behind it",
    from: stateOn(screens.reading, { request: 3, panel }),
    event: { type: "explainWanted" },
    to: { screen: screens.reading, ticket: 7, request: 4 },
    effects: [{ type: "explainCell", request: 4 }],
  },
];

describe("panel of functions", () => {
  testRows(rows);

  test("offers no second try for a selection that could not be used", () => {
    expect(canRetry({ during: "pick", fault })).toBe(false);
    expect(canRetry({ during: "insert", fault })).toBe(true);
  });

  test("meets every event in every state without breaking", () => {
    const views = [list, detail, { at: "explained", from: detail, cell: null }, { at: "explained", from: list, cell: explainedCell }] as const;
    const states = Object.values(screens).flatMap((screen) => [stateOn(screen), ...views.map((view) => stateOn(screen, { panel: on({ view }) }))]);
    const events: readonly Event[] = [
      ...rows.map(({ event }) => event), { type: "settingsOpened" }, { type: "settingsClosed" }, { type: "settingsApplied" },
      { type: "settingsRead", settings }, { type: "draftChanged", field: "margin", value: "1" }, { type: "continued" },
    ];
    for (const state of states) {
      for (const event of events) {
        const current = "request" in event ? { ...event, request: state.request } : event;
        expect(next(state, current)[0].screen.step).toMatch(/^(opening|select|columns|rows|write|done|predict)$/);
      }
    }
  });
});
