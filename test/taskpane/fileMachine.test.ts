/** Does the pane go the right way with a file: one that fits on a sheet, and one that does not? */
import type { LargeOutcome, LargeTold } from "../../src/excel/files/types";
import type { Choices, Screen } from "../../src/taskpane/state";
import type { Trouble } from "../../src/taskpane/trouble";
import { check, choices, range, screens, settings, source, stateOn, table } from "./paneStates";
import { testRows, type Row } from "./transitionRows";

const file = { name: "orders.csv", size: 1234 };
const layout = { separator: ";", encoding: "utf-8", headerRows: 1, header: ["Email", "Day", "Total", "Qty", "Price"] } as const;
const importing: Screen = { ...screens.select, working: "file" };
const large: Screen = { step: "largeFile", file, layout, choices, working: false, fraction: 0, tried: false, trouble: null };
const streaming: Screen = { ...large, working: true };
const told: LargeTold = { shape: "days", reconciliation: check.reconciliation, firstDay: 45000, lastDay: 45010 };
const outcome: LargeOutcome = { ...told, range, question: null };
const streamed: Screen = { step: "streamed", file, range, told, trouble: null };
const question = { about: "dateOrder", role: "date", choices: ["dmy", "mdy"] } as const;
const asked: Choices = { ...choices, question };
const trouble: Trouble = { during: "import", fault: { code: "fileNotReadable", data: { file: "orders.csv" } } };
const streamTrouble: Trouble = { during: "stream", fault: { code: "fileEngineFailed", data: { message: "no" } } };

const rows: readonly Row[] = [
  {
    name: "reads a file that was dropped or chosen",
    from: stateOn({ ...screens.select, trouble }),
    event: { type: "fileChosen", file },
    to: { screen: importing, ticket: 8 },
    effects: [{ type: "importFile", ticket: 8, file }],
  },
  { name: "takes no second file while one is read", from: stateOn(importing), event: { type: "fileChosen", file }, to: { screen: importing, ticket: 7 } },
  {
    name: "takes no file under an open panel",
    from: stateOn(screens.select, { panel: { is: "settings", draft: {} as never, tried: false, trouble: null } }),
    event: { type: "fileChosen", file },
    to: { screen: screens.select },
  },
  { name: "tells how far the file is", from: stateOn(importing), event: { type: "progressed", ticket: 7, stage: "read", fraction: 0.5 }, to: { screen: { ...importing, fraction: 0.5 } } },
  {
    name: "goes on with the sheet of the file as if it had been selected",
    from: stateOn(importing, { selection: null }),
    event: { type: "fileImported", ticket: 7, range },
    to: { screen: screens.reading, ticket: 8, selection: range },
    effects: [{ type: "readRange", ticket: 8, range }],
  },
  { name: "stops reading a file", from: stateOn(importing), event: { type: "cancelled" }, to: { screen: screens.select, ticket: 8 }, effects: [{ type: "stop", ticket: 7 }] },
  { name: "does not hear of a file that was cancelled", from: stateOn(screens.select), event: { type: "fileImported", ticket: 6, range }, to: { screen: screens.select } },
  {
    name: "says why a file could not be read",
    from: stateOn(importing),
    event: { type: "failed", ticket: 7, ...trouble },
    to: { screen: { ...screens.select, trouble } },
  },
  { name: "asks for the file again instead of trying once more", from: stateOn({ ...screens.select, trouble }), event: { type: "retried" }, to: { screen: screens.select } },
  {
    name: "asks for the columns of a file that is longer than a sheet",
    from: stateOn(importing),
    event: { type: "largeFileFound", ticket: 7, file, layout, source },
    to: { screen: large },
  },
  {
    name: "takes such a file for orders, whatever its first rows look like",
    from: stateOn(importing),
    event: { type: "largeFileFound", ticket: 7, file, layout, source: { ...source, kind: "cohorts" } },
    to: { screen: { ...large, choices: { ...choices, source: { ...source, kind: "orders" } } } },
  },
  {
    name: "takes such a file for orders, even if a table of its headers was once subscriptions",
    from: stateOn(importing, { settings: { ...settings, known: [{ header: table.header, mapping: { customer: "Email", start: "Day" }, answers: { renewal: "year" } }] } }),
    event: { type: "largeFileFound", ticket: 7, file, layout, source },
    to: { screen: large },
  },
  {
    name: "takes another column for a role",
    from: stateOn(large),
    event: { type: "roleChosen", role: "amount", column: 4 },
    to: { screen: { ...large, choices: { ...choices, mapping: { customer: 0, date: 1, amount: 4 } } } },
  },
  {
    name: "does not begin without a column that it needs",
    from: stateOn({ ...large, choices: { ...choices, mapping: { customer: 0, date: 1 } } }),
    event: { type: "continued" },
    to: { screen: { ...large, tried: true, choices: { ...choices, mapping: { customer: 0, date: 1 } } }, ticket: 7 },
  },
  {
    name: "sums the file up",
    from: stateOn(large, { settings: { ...settings, language: "pl" } }),
    event: { type: "continued" },
    to: { screen: streaming, ticket: 8 },
    effects: [{ type: "streamFile", ticket: 8, file, layout, choices, asOf: null, language: "pl" }],
  },
  { name: "begins only once", from: stateOn(streaming), event: { type: "continued" }, to: { screen: streaming, ticket: 7 } },
  { name: "tells how far the summing up is", from: stateOn(streaming), event: { type: "progressed", ticket: 7, stage: "read", fraction: 0.25 }, to: { screen: { ...streaming, fraction: 0.25 } } },
  { name: "stops the summing up and keeps the columns", from: stateOn(streaming), event: { type: "cancelled" }, to: { screen: large, ticket: 8 }, effects: [{ type: "stop", ticket: 7 }] },
  { name: "does not go back under the work", from: stateOn(streaming), event: { type: "wentBack" }, to: { screen: streaming } },
  { name: "does not let a ribbon command end the work", from: stateOn(streaming), event: { type: "commandRan", run: {} as never, settings }, to: { screen: streaming } },
  { name: "goes back to the first step", from: stateOn(large), event: { type: "wentBack" }, to: { screen: screens.select } },
  {
    name: "asks what the file cannot tell",
    from: stateOn(streaming),
    event: { type: "fileStreamed", ticket: 7, outcome: { question } },
    to: { screen: { ...large, choices: asked } },
  },
  { name: "waits for the answer", from: stateOn({ ...large, choices: asked }), event: { type: "continued" }, to: { screen: { ...large, choices: asked, tried: true } } },
  {
    name: "takes the answer",
    from: stateOn({ ...large, choices: asked }),
    event: { type: "answered", choice: "dmy" },
    to: { screen: { ...large, choices: { ...asked, answers: { dateOrder: "dmy" } } } },
  },
  { name: "says why a file could not be summed up", from: stateOn(streaming), event: { type: "failed", ticket: 7, ...streamTrouble }, to: { screen: { ...large, trouble: streamTrouble } } },
  {
    name: "tries to sum it up once more",
    from: stateOn({ ...large, trouble: streamTrouble }),
    event: { type: "retried" },
    to: { screen: streaming, ticket: 8 },
    effects: [{ type: "streamFile", ticket: 8 }],
  },
  { name: "shows what became of the rows", from: stateOn(streaming, { selection: null }), event: { type: "fileStreamed", ticket: 7, outcome }, to: { screen: streamed, selection: range } },
  {
    name: "goes on with the sheet that it became",
    from: stateOn(streamed),
    event: { type: "continued" },
    to: { screen: screens.reading, ticket: 8 },
    effects: [{ type: "readRange", ticket: 8, range }],
  },
  { name: "leaves that sheet for another selection", from: stateOn(streamed), event: { type: "selectionWanted" }, to: { screen: screens.select } },
];

describe("the pane's machine, with files", () => {
  testRows(rows);
});
