/** Does the pane do what it should, whatever happens and in whichever state it happens? */
import { draftOf } from "../../src/taskpane/assumptionsForm";
import { canRetry, next, start } from "../../src/taskpane/machine";
import type { Choices, Event, Screen } from "../../src/taskpane/state";
import type { Trouble } from "../../src/taskpane/trouble";
import { check, choices, failedRun, plan, range, run, screens, settings, source, stateOn } from "./paneStates";
import { testRows, type Row } from "./transitionRows";

/** The rows step where "budi" is certainly, and "Budy" likely, another way to write "Budi". */
const alikeRows = (ticked: readonly string[], merged: Choices["merged"] = {}): Extract<Screen, { step: "rows" }> => ({
  step: "rows",
  plan: { choices: { ...choices, merged }, check: { ...check, alike: [{ keep: "Budi", other: "budi", certain: true }, { keep: "Budi", other: "Budy", certain: false }] }, tables: null },
  ticked,
  working: false,
  trouble: null,
});

const fault = { code: "sheetProtected", data: { sheet: "Summary" } } as const;
const readTrouble: Trouble = { during: "read", fault };
const writeTrouble: Trouble = { during: "write", fault };
const cancelledFault = { code: "cancelled", data: {} } as const;
const draft = draftOf(settings.assumptions, "en-US");
const panel = { is: "settings", draft, tried: false, trouble: null } as const;
const dateQuestion = { about: "dateOrder", choices: ["dmy", "mdy"] } as const;
const asked: Choices = { ...choices, question: dateQuestion };
const columnsOf = (changed: Choices): Screen => ({ ...screens.columns, choices: changed });
const saved = { ...settings, sheets: { summary: "{S}", customers: "{C}" } };

const live = { ...settings, refreshOnChange: true, source: { sheet: "Orders", address: "A1:C9" } };
const ours = [{ id: "{S}", name: "Summary", hasNotes: true }];
const quiet = { ...screens.refreshing, quiet: true };

const rows: readonly Row[] = [
  // A source that changes
  {
    name: "watches the source where the workbook says so",
    from: stateOn(screens.opening, { settings: null }),
    event: { type: "opened", settings: live, first: false, culture: "en-US", run: null },
    to: { settings: live },
    effects: [{ type: "watchSource", sheet: "Orders" }],
  },
  {
    name: "begins to watch when it is switched on",
    from: stateOn(screens.done, { settings: { ...live, refreshOnChange: false } }),
    event: { type: "optionChosen", change: { refreshOnChange: true } },
    to: { settings: live },
    effects: [{ type: "saveSettings", settings: live }, { type: "watchSource", sheet: "Orders" }],
  },
  {
    name: "stops watching when it is switched off",
    from: stateOn(screens.done, { settings: live }),
    event: { type: "optionChosen", change: { refreshOnChange: false } },
    to: {},
    effects: [{ type: "saveSettings" }, { type: "watchSource", sheet: null }],
  },
  {
    name: "refreshes when the source has changed and nothing else is going on",
    from: stateOn(screens.done, { settings: live }),
    event: { type: "sourceChanged" },
    to: { screen: quiet },
    effects: [{ type: "refresh", ticket: 8, quiet: true }],
  },
  {
    name: "waits while a report is being written",
    from: stateOn(screens.write, { settings: live }),
    event: { type: "sourceChanged" },
    to: { screen: screens.write },
    effects: [{ type: "waitForSource" }],
  },
  {
    name: "waits while the settings are open",
    from: stateOn(screens.done, { settings: live, panel }),
    event: { type: "sourceChanged" },
    to: { panel },
    effects: [{ type: "waitForSource" }],
  },
  {
    name: "leaves a changed source alone where it is switched off",
    from: stateOn(screens.done),
    event: { type: "sourceChanged" },
    to: { screen: screens.done },
  },
  {
    name: "tries again later, and says nothing, when a cell is being edited",
    from: stateOn(quiet, { settings: live }),
    event: { type: "failed", ticket: 7, during: "write", fault: { code: "cellBeingEdited", data: {} } },
    to: { screen: screens.select },
    effects: [{ type: "waitForSource" }],
  },
  // Removing everything
  {
    name: "looks at what would be removed before it asks",
    from: stateOn(screens.done, { panel }),
    event: { type: "removeWanted" },
    to: { panel },
    effects: [{ type: "findOurs", ticket: 7 }],
  },
  {
    name: "asks",
    from: stateOn(screens.done, { panel }),
    event: { type: "oursFound", ticket: 7, sheets: ours },
    to: { panel: { ...panel, removing: ours } },
  },
  {
    name: "removes nothing without a yes",
    from: stateOn(screens.done, { panel: { ...panel, removing: ours } }),
    event: { type: "removeAnswered", yes: false },
    to: { panel: { ...panel, removing: null } },
  },
  {
    name: "removes nothing that it did not ask about",
    from: stateOn(screens.done, { panel }),
    event: { type: "removeAnswered", yes: true },
    to: { panel },
  },
  {
    name: "removes everything after a yes",
    from: stateOn(screens.done, { panel: { ...panel, removing: ours } }),
    event: { type: "removeAnswered", yes: true },
    to: { panel: { ...panel, removing: null } },
    effects: [{ type: "removeOurs", ticket: 7 }],
  },
  {
    name: "is as in a new workbook once everything is removed",
    from: stateOn(screens.done, { panel, lastRun: run }),
    event: { type: "removed", ticket: 7, settings },
    to: { panel: null, lastRun: null, fresh: true, screen: screens.select },
    effects: [{ type: "watchSource", sheet: null }],
  },
  {
    name: "keeps which sheets were chosen, and says that the summary is of before",
    from: stateOn(screens.done),
    event: { type: "optionChosen", change: { moreSheets: ["history"] } },
    to: { settings: { ...settings, moreSheets: ["history"] }, screen: { ...screens.done, stale: true } },
    effects: [{ type: "saveSettings" }],
  },
  // Opening
  {
    name: "opens on the first step, with the cells' language following the pane's in a workbook of no settings",
    from: stateOn(screens.opening, { language: "id", settings: null }),
    event: { type: "opened", settings, first: true, culture: "id-ID", run: null },
    to: { screen: screens.select, culture: "id-ID", fresh: true, settings: { ...settings, language: "id" } },
  },
  {
    name: "keeps the cells' language of a workbook that has one",
    from: stateOn(screens.opening, { language: "id", settings: null }),
    event: { type: "opened", settings, first: false, culture: "id-ID", run: null },
    to: { fresh: false, settings },
  },
  {
    name: "tells of a ribbon command that failed before the pane was opened",
    from: stateOn(screens.opening),
    event: { type: "opened", settings, first: false, culture: "en-US", run: failedRun },
    to: { screen: { ...screens.select, trouble: { during: "command", fault: { code: "selectionOneColumn", data: { address: "A1:A9" } } } } },
  },
  {
    name: "says that a ribbon command stopped at a question",
    from: stateOn(screens.opening),
    event: { type: "opened", settings, first: false, culture: "en-US", run: { ...run, question: dateQuestion } },
    to: { screen: { ...screens.select, asked: true } },
  },
  {
    name: "says nothing of a run that was cancelled",
    from: stateOn(screens.opening),
    event: { type: "opened", settings, first: false, culture: "en-US", run: { ...failedRun, problem: { ...cancelledFault, message: "" } } },
    to: { screen: screens.select },
  },
  {
    name: "remembers a finished run without showing it again",
    from: stateOn(screens.opening),
    event: { type: "opened", settings, first: false, culture: "en-US", run },
    to: { screen: screens.select, lastRun: run },
  },
  {
    name: "says why the workbook could not be opened",
    from: stateOn(screens.opening),
    event: { type: "failed", ticket: 7, during: "open", fault },
    to: { screen: { step: "opening", trouble: { during: "open", fault } } },
  },
  {
    name: "opens again on try again",
    from: stateOn({ step: "opening", trouble: { during: "open", fault } }),
    event: { type: "retried" },
    to: { screen: screens.opening, ticket: 8 },
    effects: [{ type: "open", ticket: 8 }],
  },

  // Selecting
  {
    name: "shows the selection live",
    from: stateOn(screens.select),
    event: { type: "selectionChanged", selection: { ...range, address: "A1:B2" } },
    to: { screen: screens.select, selection: { ...range, address: "A1:B2" } },
  },
  {
    name: "shows why a selection cannot be used, without calling it a failure",
    from: stateOn(screens.select),
    event: { type: "selectionChanged", selection: fault },
    to: { screen: screens.select, selection: fault },
  },
  {
    name: "drops what it said about the old selection once there is a new one",
    from: stateOn({ ...screens.select, trouble: readTrouble }),
    event: { type: "selectionChanged", selection: { ...range, address: "A1:B2" } },
    to: { screen: screens.select },
  },
  {
    name: "keeps what it said when the same selection is reported again",
    from: stateOn({ ...screens.select, trouble: readTrouble }),
    event: { type: "selectionChanged", selection: range },
    to: { screen: { ...screens.select, trouble: readTrouble } },
  },
  {
    name: "goes on reading what was asked for when the selection changes meanwhile",
    from: stateOn(screens.reading),
    event: { type: "selectionChanged", selection: { ...range, address: "Z1" } },
    to: { screen: screens.reading, ticket: 7 },
  },
  {
    name: "keeps the columns step when the selection changes",
    from: stateOn(screens.columns),
    event: { type: "selectionChanged", selection: { ...range, address: "Z1" } },
    to: { screen: screens.columns },
  },
  {
    name: "reads the selection afresh on continue",
    from: stateOn(screens.select),
    event: { type: "continued" },
    to: { screen: screens.reading, ticket: 8 },
    effects: [{ type: "readSelection", ticket: 8 }],
  },
  { name: "does not read twice at once", from: stateOn(screens.reading), event: { type: "continued" }, to: { ticket: 7 } },
  {
    name: "loads example data in the language of the cells",
    from: stateOn(screens.select, { settings: { ...settings, language: "pl" } }),
    event: { type: "exampleWanted" },
    to: { screen: screens.loading },
    effects: [{ type: "loadExample", ticket: 8, language: "pl" }],
  },
  {
    name: "reads the example data once they are there",
    from: stateOn(screens.loading),
    event: { type: "exampleLoaded", ticket: 7, range },
    to: { screen: screens.reading, ticket: 8, selection: range },
    effects: [{ type: "readRange", ticket: 8, range }],
  },
  {
    name: "tells how far the reading is",
    from: stateOn(screens.reading),
    event: { type: "progressed", ticket: 7, stage: "read", fraction: 0.5 },
    to: { screen: { ...screens.reading, fraction: 0.5 } },
  },
  {
    name: "stops reading at once on cancel",
    from: stateOn(screens.reading),
    event: { type: "cancelled" },
    to: { screen: screens.select, ticket: 8 },
    effects: [{ type: "stop", ticket: 7 }],
  },
  {
    name: "drops a table that comes after cancel",
    from: stateOn(screens.select),
    event: { type: "tableRead", ticket: 6, source },
    to: { screen: screens.select },
  },
  {
    name: "says why the selection could not be read, and stays",
    from: stateOn(screens.reading),
    event: { type: "failed", ticket: 7, during: "read", fault },
    to: { screen: { ...screens.select, trouble: readTrouble } },
  },
  {
    name: "drops a failure of work that was left",
    from: stateOn(screens.select),
    event: { type: "failed", ticket: 6, during: "read", fault },
    to: { screen: screens.select },
  },
  {
    name: "reads again on try again",
    from: stateOn({ ...screens.select, trouble: readTrouble }),
    event: { type: "retried" },
    to: { screen: screens.reading },
    effects: [{ type: "readSelection", ticket: 8 }],
  },
  {
    name: "reads again on try again after a failed ribbon command",
    from: stateOn({ ...screens.select, trouble: { during: "command", fault } }),
    event: { type: "retried" },
    to: { screen: screens.reading },
    effects: [{ type: "readSelection", ticket: 8 }],
  },
  {
    name: "loads the example again on try again",
    from: stateOn({ ...screens.select, trouble: { during: "example", fault } }),
    event: { type: "retried" },
    to: { screen: screens.loading },
    effects: [{ type: "loadExample", ticket: 8, language: "en" }],
  },
  {
    name: "closes a message",
    from: stateOn({ ...screens.select, trouble: readTrouble, asked: true }),
    event: { type: "troubleClosed" },
    to: { screen: screens.select },
  },

  // Columns
  {
    name: "shows the guess",
    from: stateOn(screens.reading),
    event: { type: "tableRead", ticket: 7, source },
    to: { screen: screens.columns },
  },
  {
    name: "prefers the columns that this workbook remembers",
    from: stateOn(screens.reading, {
      settings: { ...settings, mapping: { customer: "Email", date: "Day", quantity: "Qty", price: "Price" }, answers: { dateOrder: "dmy" } },
    }),
    event: { type: "tableRead", ticket: 7, source },
    to: {
      screen: columnsOf({ ...choices, mapping: { customer: 0, date: 1, quantity: 3, price: 4 }, product: true, answers: { dateOrder: "dmy" } }),
    },
  },
  {
    name: "guesses where a remembered column is gone",
    from: stateOn(screens.reading, { settings: { ...settings, mapping: { customer: "Buyer", date: "Day", amount: "Total" } } }),
    event: { type: "tableRead", ticket: 7, source },
    to: { screen: screens.columns },
  },
  {
    name: "gives a column to one role only",
    from: stateOn(screens.columns),
    event: { type: "roleChosen", role: "order", column: 0 },
    to: { screen: columnsOf({ ...choices, mapping: { date: 1, amount: 2, order: 0 } }) },
  },
  {
    name: "takes a column away",
    from: stateOn(screens.columns),
    event: { type: "roleChosen", role: "amount", column: null },
    to: { screen: columnsOf({ ...choices, mapping: { customer: 0, date: 1 } }) },
  },
  {
    name: "suggests quantity and price when the amount is their product",
    from: stateOn(screens.columns),
    event: { type: "amountWayChosen", way: "product" },
    to: { screen: columnsOf({ ...choices, product: true, mapping: { customer: 0, date: 1, quantity: 3, price: 4 } }) },
  },
  {
    name: "suggests the amount again when it is one column",
    from: stateOn(columnsOf({ ...choices, product: true, mapping: { customer: 0, date: 1, quantity: 3, price: 4 } })),
    event: { type: "amountWayChosen", way: "amount" },
    // The quantity still tells how many pieces were bought.
    to: { screen: columnsOf({ ...choices, mapping: { ...choices.mapping, quantity: 3 } }) },
  },
  {
    name: "changes nothing while the rows are being checked",
    from: stateOn(screens.checking),
    event: { type: "roleChosen", role: "order", column: 0 },
    to: { screen: screens.checking },
  },
  {
    name: "marks what is missing instead of going on",
    from: stateOn(columnsOf({ ...choices, mapping: { customer: 0 } })),
    event: { type: "continued" },
    to: { screen: { ...screens.columns, choices: { ...choices, mapping: { customer: 0 } }, tried: true }, ticket: 7 },
  },
  {
    name: "does not go on before the question is answered",
    from: stateOn(columnsOf(asked)),
    event: { type: "continued" },
    to: { screen: { ...screens.columns, choices: asked, tried: true }, ticket: 7 },
  },
  {
    name: "takes an answer",
    from: stateOn(columnsOf(asked)),
    event: { type: "answered", choice: "mdy" },
    to: { screen: columnsOf({ ...asked, answers: { dateOrder: "mdy" } }) },
  },
  {
    name: "takes the answer about a column as its role",
    from: stateOn(columnsOf({ ...choices, question: { about: "column", role: "order", choices: ["Qty", "Price"] } })),
    event: { type: "answered", choice: "Qty" },
    to: {
      screen: columnsOf({
        ...choices,
        question: { about: "column", role: "order", choices: ["Qty", "Price"] },
        answers: { "column.order": "Qty" },
        mapping: { ...choices.mapping, order: 3 },
      }),
    },
  },
  {
    name: "forgets what was asked about another column",
    from: stateOn(columnsOf({ ...asked, answers: { dateOrder: "mdy" } })),
    event: { type: "roleChosen", role: "date", column: 2 },
    to: { screen: columnsOf({ ...choices, mapping: { customer: 0, date: 2 } }) },
  },
  {
    name: "checks the rows with the answers and the as-of date",
    from: stateOn(columnsOf({ ...asked, answers: { dateOrder: "mdy" } }), {
      settings: { ...settings, assumptions: { ...settings.assumptions, asOf: 46000 } },
    }),
    event: { type: "continued" },
    to: { ticket: 8 },
    effects: [{ type: "checkRows", ticket: 8, asOf: 46000, choices: { ...asked, answers: { dateOrder: "mdy" } } }],
  },
  {
    name: "asks what the rows cannot tell",
    from: stateOn(screens.checking),
    event: { type: "rowsChecked", ticket: 7, check: { ...check, question: dateQuestion } },
    to: { screen: columnsOf(asked) },
  },
  {
    name: "says why the rows could not be checked, and stays",
    from: stateOn(screens.checking),
    event: { type: "failed", ticket: 7, during: "check", fault },
    to: { screen: { ...screens.columns, trouble: { during: "check", fault } } },
  },
  {
    name: "checks again on try again",
    from: stateOn({ ...screens.columns, trouble: { during: "check", fault } }),
    event: { type: "retried" },
    to: { screen: screens.checking },
    effects: [{ type: "checkRows", ticket: 8 }],
  },
  {
    name: "goes back to the selection and drops the check under way",
    from: stateOn(screens.checking),
    event: { type: "wentBack" },
    to: { screen: screens.select, ticket: 8 },
  },

  // Rows
  {
    name: "shows what the rows gave",
    from: stateOn(screens.checking),
    event: { type: "rowsChecked", ticket: 7, check },
    to: { screen: screens.rows },
    effects: [{ type: "findTables", ticket: 7, choices, settings }],
  },
  {
    name: "goes back to the columns with the choices as they were",
    from: stateOn(screens.rows),
    event: { type: "wentBack" },
    to: { screen: screens.columns },
  },
  {
    name: "writes on continue, with the answers in the settings",
    from: stateOn({ ...screens.rows, plan: { ...plan, choices: { ...choices, answers: { dateOrder: "dmy" } } } }),
    event: { type: "continued" },
    to: { ticket: 8 },
    effects: [{ type: "write", ticket: 8, settings: { ...settings, answers: { dateOrder: "dmy" } } }],
  },
  {
    name: "ticks one customer that looks like another",
    from: stateOn(alikeRows([])),
    event: { type: "alikeTicked", other: "budi", ticked: true },
    to: { screen: alikeRows(["budi"]) },
  },
  {
    name: "takes a tick away",
    from: stateOn(alikeRows(["budi", "Budy"])),
    event: { type: "alikeTicked", other: "budi", ticked: false },
    to: { screen: alikeRows(["Budy"]) },
  },
  {
    name: "ticks all that are certain beside those ticked",
    from: stateOn(alikeRows(["Budy"])),
    event: { type: "certainTicked" },
    to: { screen: alikeRows(["Budy", "budi"]) },
  },
  {
    name: "reads the rows once more with the customers that were ticked as one",
    from: stateOn(alikeRows(["budi"], { anna: "Anna" })),
    event: { type: "mergeWanted" },
    to: { ticket: 8, screen: { ...alikeRows(["budi"], { anna: "Anna", budi: "Budi" }), working: true } },
    effects: [{ type: "checkRows", ticket: 8, choices: { ...choices, merged: { anna: "Anna", budi: "Budi" } } }],
  },
  {
    name: "merges nobody where nobody is ticked",
    from: stateOn(alikeRows([])),
    event: { type: "mergeWanted" },
    to: { screen: alikeRows([]), ticket: 7 },
  },
  {
    name: "does not write while the rows are read once more",
    from: stateOn({ ...alikeRows([]), working: true }),
    event: { type: "continued" },
    to: { ticket: 7 },
  },
  {
    name: "shows the rows as they are with the merged customers",
    from: stateOn({ ...alikeRows(["budi"], { budi: "Budi" }), working: true }),
    event: { type: "rowsChecked", ticket: 7, check },
    to: { screen: { ...screens.rows, plan: { ...plan, choices: { ...choices, merged: { budi: "Budi" } }, tables: null } } },
    effects: [{ type: "findTables", ticket: 7 }],
  },
  {
    name: "separates merged customers again, those of the answer too",
    from: stateOn({ ...screens.rows, plan: { ...plan, choices: { ...choices, merged: { budi: "Budi" }, answers: { merge: "certain", dateOrder: "dmy" } } } }),
    event: { type: "mergesDropped" },
    to: { ticket: 8 },
    effects: [{ type: "checkRows", ticket: 8, choices: { ...choices, merged: {}, answers: { dateOrder: "dmy" } } }],
  },
  {
    name: "remembers merged customers with the settings",
    from: stateOn({ ...screens.rows, plan: { ...plan, choices: { ...choices, merged: { budi: "Budi" } } } }),
    event: { type: "continued" },
    to: { ticket: 8 },
    effects: [{ type: "write", ticket: 8, settings: { ...settings, merged: { budi: "Budi" } } }],
  },
  {
    name: "keeps the answer about hidden rows when a column changes",
    from: stateOn(columnsOf({ ...choices, answers: { hiddenRows: "exclude", dateOrder: "dmy" } })),
    event: { type: "roleChosen", role: "order", column: 3 },
    to: { screen: columnsOf({ ...choices, mapping: { ...choices.mapping, order: 3 }, answers: { hiddenRows: "exclude" } }) },
  },
  {
    name: "lets a customer's column be the e-mail address as well",
    from: stateOn(columnsOf(choices)),
    event: { type: "roleChosen", role: "email", column: 0 },
    to: { screen: columnsOf({ ...choices, mapping: { ...choices.mapping, email: 0 } }) },
  },
  {
    name: "writes nothing from no rows",
    from: stateOn({
      ...screens.rows,
      plan: { ...plan, check: { ...check, reconciliation: { ...check.reconciliation, rows: { in: 1, used: 0, leftOut: { badDate: 1 } } } } },
    }),
    event: { type: "continued" },
    to: { ticket: 7 },
  },
  {
    name: "changes the selection from anywhere before the writing",
    from: stateOn({ ...screens.rows, trouble: writeTrouble }),
    event: { type: "selectionWanted" },
    to: { screen: screens.select, ticket: 8 },
  },

  // Writing
  {
    name: "tells stage and progress of the writing",
    from: stateOn(screens.write),
    event: { type: "progressed", ticket: 7, stage: "analyse", fraction: 0.25 },
    to: { screen: { ...screens.write, stage: "analyse", fraction: 0.25 } },
  },
  {
    name: "drops the progress of other work",
    from: stateOn(screens.write),
    event: { type: "progressed", ticket: 6, stage: "write", fraction: 0.9 },
    to: { screen: screens.write },
  },
  {
    name: "asks the writer to stop, and waits until the workbook is as it was",
    from: stateOn(screens.write),
    event: { type: "cancelled" },
    to: { screen: { ...screens.write, stopping: true }, ticket: 7 },
    effects: [{ type: "stop", ticket: 7 }],
  },
  {
    name: "asks only once to stop",
    from: stateOn({ ...screens.write, stopping: true }),
    event: { type: "cancelled" },
    to: { screen: { ...screens.write, stopping: true } },
  },
  {
    name: "is back at the rows once the writer has stopped",
    from: stateOn({ ...screens.write, stopping: true }),
    event: { type: "failed", ticket: 7, during: "write", fault: cancelledFault },
    to: { screen: { ...screens.rows, trouble: { during: "write", fault: cancelledFault } } },
  },
  {
    name: "is done although asked to stop, where the writer had finished already",
    from: stateOn({ ...screens.write, stopping: true }),
    event: { type: "written", ticket: 7, run, settings },
    to: { screen: screens.done },
  },
  {
    name: "says why the writing failed, with the rows still there",
    from: stateOn(screens.write),
    event: { type: "failed", ticket: 7, during: "write", fault },
    to: { screen: { ...screens.rows, trouble: writeTrouble } },
  },
  {
    name: "writes again on try again",
    from: stateOn({ ...screens.rows, trouble: writeTrouble }),
    event: { type: "retried" },
    to: { screen: screens.write },
    effects: [{ type: "write", ticket: 8 }],
  },
  {
    name: "keeps on writing when the selection changes",
    from: stateOn(screens.write),
    event: { type: "selectionChanged", selection: { ...range, address: "Z1" } },
    to: { screen: screens.write, ticket: 7 },
  },
  { name: "opens no settings while writing", from: stateOn(screens.write), event: { type: "settingsOpened" }, to: { panel: null } },
  {
    name: "leaves the writing only by cancel",
    from: stateOn(screens.write),
    event: { type: "selectionWanted" },
    to: { screen: screens.write },
  },

  {
    name: "lists the rows left out beside the steps",
    from: stateOn(screens.rows),
    event: { type: "dataCheckWanted" },
    to: { screen: screens.rows, ticket: 7 },
    effects: [{ type: "listRows", ticket: 7, choices, language: "en" }],
  },
  { name: "lists no rows elsewhere", from: stateOn(screens.columns), event: { type: "dataCheckWanted" }, to: { screen: screens.columns } },

  // Predicting
  {
    name: "asks after the summary how far ahead to predict",
    from: stateOn(screens.done),
    event: { type: "predictWanted" },
    to: { screen: screens.predict },
  },
  { name: "predicts nothing before there is a summary", from: stateOn(screens.rows), event: { type: "predictWanted" }, to: { screen: screens.rows } },
  {
    name: "takes what is typed",
    from: stateOn(screens.predict),
    event: { type: "predictChanged", change: { horizon: "26", unit: "week" } },
    to: { screen: { ...screens.predict, draft: { ...screens.predict.draft, horizon: "26", unit: "week" } } },
  },
  {
    name: "marks what cannot be read, and starts nothing",
    from: stateOn({ ...screens.predict, draft: { ...screens.predict.draft, horizon: "soon" } }),
    event: { type: "continued" },
    to: { screen: { ...screens.predict, draft: { ...screens.predict.draft, horizon: "soon" }, tried: true }, ticket: 7 },
  },
  {
    name: "writes the summary once more with a prediction",
    from: stateOn(screens.predict),
    event: { type: "continued" },
    to: { screen: { ...screens.write, predicts: true, from: screens.predict }, ticket: 8 },
    effects: [{ type: "predict", ticket: 8, choices, wanted: { request: { horizon: 12, unit: "month", discount: 0.1 }, margin: 1 } }],
  },
  {
    name: "predicts from what a ribbon button analysed, too",
    from: stateOn({ ...screens.predict, plan: null }),
    event: { type: "continued" },
    to: { ticket: 8 },
    effects: [{ type: "predict", ticket: 8, choices: null }],
  },
  {
    name: "leaves the prediction out again",
    from: stateOn(screens.predict),
    event: { type: "predictionDropped" },
    to: { screen: { ...screens.write, from: screens.predict }, ticket: 8 },
    effects: [{ type: "predict", ticket: 8, wanted: null }],
  },
  { name: "drops no prediction elsewhere", from: stateOn(screens.done), event: { type: "predictionDropped" }, to: { screen: screens.done } },
  { name: "goes back to the summary as it was", from: stateOn(screens.predict), event: { type: "wentBack" }, to: { screen: screens.done } },
  {
    name: "is back at the choices where predicting failed",
    from: stateOn({ ...screens.write, predicts: true, from: screens.predict }),
    event: { type: "failed", ticket: 7, during: "write", fault },
    to: { screen: { ...screens.predict, trouble: writeTrouble } },
  },
  {
    name: "predicts again on try again",
    from: stateOn({ ...screens.predict, trouble: writeTrouble }),
    event: { type: "retried" },
    to: { screen: { ...screens.write, predicts: true, from: screens.predict } },
    effects: [{ type: "predict", ticket: 8 }],
  },
  {
    name: "shows predicting as a stage wherever the workbook predicts",
    from: stateOn(screens.rows, { settings: { ...settings, prediction: { horizon: 12, unit: "month", discount: 0 } } }),
    event: { type: "continued" },
    to: { screen: { ...screens.write, predicts: true } },
    effects: [{ type: "write", ticket: 8 }],
  },

  // Done
  {
    name: "is done, with the workbook's settings as they are now",
    from: stateOn(screens.write, { fresh: true }),
    event: { type: "written", ticket: 7, run, settings: saved },
    to: { screen: screens.done, settings: saved, lastRun: run, fresh: false },
  },
  {
    name: "tells of a run that ended with a problem",
    from: stateOn(screens.refreshing),
    event: { type: "written", ticket: 7, run: failedRun, settings },
    to: { screen: { ...screens.select, trouble: { during: "command", fault: { code: "selectionOneColumn", data: { address: "A1:A9" } } } } },
  },
  {
    name: "shows a sheet",
    from: stateOn(screens.done, { settings: saved }),
    event: { type: "sheetWanted", sheet: "summary" },
    to: { screen: screens.done },
    effects: [{ type: "showSheet", ticket: 7, id: "{S}", name: "Summary" }],
  },
  {
    name: "says that a sheet is gone",
    from: stateOn(screens.done),
    event: { type: "failed", ticket: 3, during: "show", fault },
    to: { screen: { ...screens.done, trouble: { during: "show", fault } } },
  },
  {
    name: "writes again with changed settings",
    from: stateOn({ ...screens.done, stale: true }),
    event: { type: "refreshWanted" },
    to: { screen: screens.write },
    effects: [{ type: "write", ticket: 8, choices }],
  },
  {
    name: "refreshes what the ribbon wrote",
    from: stateOn({ ...screens.done, plan: null }),
    event: { type: "refreshWanted" },
    to: { screen: screens.refreshing },
    effects: [{ type: "refresh", ticket: 8 }],
  },
  {
    name: "refreshes the last analysis from the first step",
    from: stateOn(screens.select),
    event: { type: "refreshWanted" },
    to: { screen: screens.refreshing },
    effects: [{ type: "refresh", ticket: 8 }],
  },
  {
    name: "is back at the first step when refreshing fails, and refreshes on try again",
    from: next(stateOn(screens.refreshing), { type: "failed", ticket: 7, during: "write", fault })[0],
    event: { type: "retried" },
    to: { screen: screens.refreshing },
    effects: [{ type: "refresh", ticket: 8 }],
  },
  {
    name: "begins anew",
    from: stateOn(screens.done),
    event: { type: "selectionWanted" },
    to: { screen: screens.select },
  },

  // The ribbon beside the pane
  {
    name: "shows what the ribbon has just written",
    from: stateOn(screens.columns),
    event: { type: "commandRan", run, settings: saved },
    to: { screen: { ...screens.done, plan: null }, lastRun: run, settings: saved },
  },
  {
    name: "tells at once why the ribbon's analysis stopped",
    from: stateOn(screens.done),
    event: { type: "commandRan", run: failedRun, settings: saved },
    to: { screen: { ...screens.select, trouble: { during: "command", fault: { code: "selectionOneColumn", data: { address: "A1:A9" } } } } },
  },
  {
    name: "does not let the ribbon interrupt the pane's own writing",
    from: stateOn(screens.write),
    event: { type: "commandRan", run, settings: saved },
    to: { screen: screens.write },
  },

  // Settings
  {
    name: "opens the settings with what the workbook holds",
    from: stateOn(screens.rows),
    event: { type: "settingsOpened" },
    to: { panel, screen: screens.rows },
    effects: [{ type: "readSettings" }],
  },
  {
    name: "shows what was typed on the summary since",
    from: stateOn(screens.rows, { panel }),
    event: { type: "settingsRead", settings: { ...settings, assumptions: { ...settings.assumptions, margin: 0.5 } } },
    to: { panel: { ...panel, draft: { ...draft, margin: "50" } }, settings: { ...settings, assumptions: { ...settings.assumptions, margin: 0.5 } } },
  },
  {
    name: "keeps what is being typed in the pane",
    from: stateOn(screens.rows, { panel: { ...panel, draft: { ...draft, cac: "5" } } }),
    event: { type: "settingsRead", settings: { ...settings, assumptions: { ...settings.assumptions, margin: 0.5 } } },
    to: { panel: { ...panel, draft: { ...draft, cac: "5" } } },
  },
  {
    name: "opens no settings before the workbook has answered",
    from: stateOn(screens.opening, { settings: null }),
    event: { type: "settingsOpened" },
    to: { panel: null },
  },
  {
    name: "takes what is typed",
    from: stateOn(screens.rows, { panel }),
    event: { type: "draftChanged", field: "cac", value: "5" },
    to: { panel: { ...panel, draft: { ...draft, cac: "5" } } },
  },
  {
    name: "marks mistakes instead of saving them",
    from: stateOn(screens.rows, { panel: { ...panel, draft: { ...draft, margin: "600" } } }),
    event: { type: "settingsApplied" },
    to: { panel: { ...panel, draft: { ...draft, margin: "600" }, tried: true }, settings },
  },
  {
    name: "saves and returns to the step",
    from: stateOn(screens.rows, { panel: { ...panel, draft: { ...draft, cac: "50" } }, fresh: true }),
    event: { type: "settingsApplied" },
    to: { panel: null, screen: screens.rows, fresh: false },
    effects: [{ type: "saveSettings", settings: { ...settings, assumptions: { ...settings.assumptions, cac: 50 } } }],
  },
  {
    name: "checks the rows again after another as-of date",
    from: stateOn(screens.rows, { panel: { ...panel, draft: { ...draft, asOf: "2023-03-20" } } }),
    event: { type: "settingsApplied" },
    to: { panel: null, screen: screens.columns, ticket: 8 },
    // 2023-03-20 is serial 45005 (Excel: =DATE(2023,3,20)).
    effects: [{ type: "saveSettings", settings: { ...settings, assumptions: { ...settings.assumptions, asOf: 45005 } } }],
  },
  {
    name: "says that a finished summary is older than the settings",
    from: stateOn(screens.done, { panel: { ...panel, draft: { ...draft, margin: "50" } } }),
    event: { type: "settingsApplied" },
    to: { screen: { ...screens.done, stale: true } },
    effects: [{ type: "saveSettings" }],
  },
  {
    name: "leaves the settings without saving",
    from: stateOn(screens.rows, { panel: { ...panel, draft: { ...draft, margin: "50" } } }),
    event: { type: "settingsClosed" },
    to: { panel: null, settings },
  },
  {
    name: "says in the settings that saving failed, if they are still open",
    from: stateOn(screens.rows, { panel }),
    event: { type: "failed", ticket: 1, during: "save", fault },
    to: { panel: { ...panel, trouble: { during: "save", fault } }, screen: screens.rows },
  },
  {
    name: "saves again on try again",
    from: stateOn({ ...screens.rows, trouble: { during: "save", fault } }),
    event: { type: "retried" },
    to: { screen: screens.rows },
    effects: [{ type: "saveSettings", settings }],
  },

  // Languages
  {
    name: "speaks another language at once and remembers it for this person",
    from: stateOn(screens.rows),
    event: { type: "languageChosen", language: "pl" },
    to: { language: "pl", settings, screen: screens.rows },
    effects: [{ type: "rememberLanguage", language: "pl" }],
  },
  {
    name: "lets the cells follow the pane's language while the workbook has none",
    from: stateOn(screens.select, { fresh: true }),
    event: { type: "languageChosen", language: "pl" },
    to: { settings: { ...settings, language: "pl" } },
    effects: [{ type: "rememberLanguage", language: "pl" }],
  },
  {
    name: "keeps the cells' language in the workbook, apart from the pane's",
    from: stateOn(screens.done),
    event: { type: "cellLanguageChosen", language: "id" },
    to: { language: "en", settings: { ...settings, language: "id" }, screen: { ...screens.done, stale: true } },
    effects: [{ type: "saveSettings", settings: { ...settings, language: "id" } }],
  },
];

describe("pane machine", () => {
  test("starts by opening the workbook", () => {
    const [state, effects] = start("pl", "pl-PL");
    expect(state).toMatchObject({ language: "pl", culture: "pl-PL", screen: screens.opening, panel: null });
    expect(effects).toEqual([{ type: "open", ticket: 1 }]);
  });

  testRows(rows);

  test("takes five clicks at most from unknown orders to the summary", () => {
    let clicks = 0;
    let state = stateOn(screens.select);
    const click = (event: Event): void => {
      clicks++;
      state = next(state, event)[0];
    };
    const answer = (event: Event): void => {
      state = next(state, event)[0];
    };
    click({ type: "continued" });
    answer({ type: "tableRead", ticket: state.ticket, source });
    click({ type: "continued" });
    answer({ type: "rowsChecked", ticket: state.ticket, check });
    click({ type: "continued" });
    answer({ type: "written", ticket: state.ticket, run, settings: saved });
    click({ type: "sheetWanted", sheet: "summary" });
    expect(state.screen.step).toBe("done");
    expect(clicks).toBeLessThanOrEqual(5);
  });

  test("offers no second try for what was cancelled or for a sheet that is gone", () => {
    expect(canRetry(readTrouble)).toBe(true);
    expect(canRetry({ during: "write", fault: cancelledFault })).toBe(false);
    expect(canRetry({ during: "show", fault })).toBe(false);
  });

  test("meets every event in every state without breaking", () => {
    const events: readonly Event[] = [
      ...rows.map(({ event }) => event),
      { type: "settingsClosed" },
      { type: "troubleClosed" },
      { type: "retried" },
    ];
    const states = [...Object.values(screens), { ...screens.rows, plan }].flatMap((screen: Screen) => [stateOn(screen), stateOn(screen, { panel })]);
    for (const state of states) {
      for (const event of events) {
        const current = "ticket" in event ? { ...event, ticket: state.ticket } : event;
        expect(next(state, current)[0].screen.step).toMatch(/^(opening|select|columns|rows|write|done|predict)$/);
      }
    }
  });
});
