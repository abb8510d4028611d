/** Do the customer card and the lists do what they should, whatever happens? */
import type { CustomerRecord, OwnTable } from "../../src/report/lists/ownTable";
import { canRetry, next } from "../../src/taskpane/machine";
import type { CardPanel, ListsPanel } from "../../src/taskpane/recordsPanel";
import type { State } from "../../src/taskpane/state";
import { range, screens, settings, stateOn } from "./paneStates";
import { testRows, type Row } from "./transitionRows";

const fault = { code: "sheetNotFound", data: { sheet: "Customers" } } as const;
const sheets = { customers: "{1}", actions: "{2}" };
const withSheets = { settings: { ...settings, sheets } };
const record: CustomerRecord = { customer: { header: ["Customer"], cells: ["ann"] }, actions: [] };
const card: CardPanel = { is: "card", typed: "", working: false, record: null, unknown: null, trouble: null };
const onCard = (more: Partial<CardPanel> = {}): State => stateOn(screens.done, { ...withSheets, request: 3, panel: { ...card, ...more } });
const table: OwnTable = { header: ["Customer"], rows: [["ann"]] };
const lists: ListsPanel = { is: "lists", list: "actions", hasActions: true, table, savesFiles: true, working: false, outcome: null, trouble: null };
const onLists = (more: Partial<ListsPanel> = {}): State => stateOn(screens.done, { ...withSheets, request: 3, panel: { ...lists, ...more } });

const rows: readonly Row[] = [
  {
    name: "opens the card and looks at the selected row",
    from: stateOn(screens.done, withSheets), event: { type: "cardOpened" },
    to: { panel: { ...card, working: true }, request: 1 }, effects: [{ type: "readCustomer", request: 1, sheets, wanted: null }],
  },
  { name: "opens no card while writing", from: stateOn(screens.write), event: { type: "cardOpened" }, to: { panel: null } },
  { name: "opens no lists before the workbook has answered", from: stateOn(screens.opening, { settings: null }), event: { type: "listsOpened" }, to: { panel: null } },
  {
    name: "looks for a typed id, trimmed",
    from: onCard({ typed: " ann " }), event: { type: "customerWanted" },
    to: { request: 4 }, effects: [{ type: "readCustomer", request: 4, sheets, wanted: "ann" }],
  },
  {
    name: "looks at the selected row where nothing is typed",
    from: onCard(), event: { type: "customerWanted" }, to: { request: 4 }, effects: [{ type: "readCustomer", request: 4, sheets, wanted: null }],
  },
  { name: "shows who was found", from: onCard({ working: true }), event: { type: "customerSeen", request: 3, wanted: null, record }, to: { panel: { ...card, record } } },
  {
    name: "says that an id is not there, and shows no other customer under it",
    from: onCard({ working: true, record, typed: "bob" }), event: { type: "customerSeen", request: 3, wanted: "bob", record: null },
    to: { panel: { ...card, typed: "bob", unknown: "bob" } },
  },
  {
    name: "keeps the card where another sheet is selected",
    from: onCard({ working: true, record }), event: { type: "customerSeen", request: 3, wanted: null, record: null }, to: { panel: { ...card, record } },
  },
  { name: "drops an answer that comes too late", from: onCard({ working: true }), event: { type: "customerSeen", request: 2, wanted: null, record }, to: { panel: { ...card, working: true } } },
  { name: "forgets what it said of an id once another is typed", from: onCard({ unknown: "bob" }), event: { type: "customerTyped", text: "b" }, to: { panel: { ...card, typed: "b" } } },
  {
    name: "follows the selection",
    from: onCard({ record }), event: { type: "selectionChanged", selection: range },
    to: { selection: range }, effects: [{ type: "readCustomer", request: 4, sheets, wanted: null }],
  },
  {
    name: "opens the lists with the actions, where there are any",
    from: stateOn(screens.done, withSheets), event: { type: "listsOpened" },
    to: { panel: { ...lists, table: null, working: true }, request: 1 }, effects: [{ type: "readList", request: 1, sheets, list: "actions" }],
  },
  {
    name: "opens the lists with the best segment where there are no actions",
    from: stateOn(screens.done, { settings: { ...settings, sheets: { customers: "{1}" } } }), event: { type: "listsOpened" }, to: { request: 1 },
    effects: [{ type: "readList", request: 1, sheets: { customers: "{1}" }, list: "segment.champions" }],
  },
  {
    name: "reads the list that is chosen and forgets the other",
    from: onLists({ outcome: { is: "copied" } }), event: { type: "listChosen", list: "segment.lost" },
    to: { panel: { ...lists, list: "segment.lost", table: null, working: true } }, effects: [{ type: "readList", request: 4, sheets, list: "segment.lost" }],
  },
  { name: "shows a list that was read", from: onLists({ table: null, working: true }), event: { type: "listRead", request: 3, table, savesFiles: false }, to: { panel: { ...lists, savesFiles: false } } },
  {
    name: "takes a list along",
    from: onLists(), event: { type: "listWanted", way: "csv" },
    to: { panel: { ...lists, working: true } }, effects: [{ type: "takeList", request: 4, way: "csv", list: "actions", table, culture: "en-US", language: "en" }],
  },
  { name: "takes no list along that nobody is on", from: onLists({ table: { ...table, rows: [] } }), event: { type: "listWanted", way: "copy" }, to: { request: 3 } },
  { name: "takes nothing along twice at once", from: onLists({ working: true }), event: { type: "listWanted", way: "copy" }, to: { request: 3 } },
  { name: "says what became of it", from: onLists({ working: true }), event: { type: "listTaken", request: 3, outcome: { is: "written", sheet: "All actions" } }, to: { panel: { ...lists, outcome: { is: "written", sheet: "All actions" } } } },
  {
    name: "tells what went wrong where it was asked for",
    from: onLists({ working: true }), event: { type: "recordsFailed", request: 3, during: "record", fault }, to: { panel: { ...lists, trouble: { during: "record", fault } } },
  },
  {
    name: "tries the card once more",
    from: onCard({ typed: "ann", trouble: { during: "record", fault } }), event: { type: "retried" }, to: { request: 4 }, effects: [{ type: "readCustomer", request: 4, sheets, wanted: "ann" }],
  },
  {
    name: "tries the list once more",
    from: onLists({ trouble: { during: "record", fault } }), event: { type: "retried" }, to: { request: 4 }, effects: [{ type: "readList", request: 4, sheets, list: "actions" }],
  },
  { name: "closes over the step that was there", from: onLists(), event: { type: "recordsClosed" }, to: { panel: null, screen: screens.done, request: 4 } },
];

describe("pane machine > customer card and lists", () => {
  testRows(rows);

  it("can try again", () => {
    expect(canRetry({ during: "record", fault })).toBe(true);
  });

  it("listens to nothing of a panel that is not open", () => {
    const from = stateOn(screens.done, { request: 3 });
    for (const event of [
      { type: "customerSeen", request: 3, wanted: null, record }, { type: "listRead", request: 3, table, savesFiles: true }, { type: "listTaken", request: 3, outcome: { is: "copied" } },
      { type: "recordsFailed", request: 3, during: "record", fault }, { type: "customerTyped", text: "x" }, { type: "customerWanted" },
      { type: "listChosen", list: "actions" }, { type: "listWanted", way: "copy" }, { type: "recordsClosed" },
    ] as const) expect(next(from, event)).toEqual([from, []]);
  });
});
