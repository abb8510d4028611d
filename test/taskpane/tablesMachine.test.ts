/** What does the pane do with the tables beside the orders? */
import type { JoinedTable, FoundTable } from "../../src/intake/tables/types";
import { rememberedOf } from "../../src/taskpane/tablesMachine";
import type { TableOffer } from "../../src/taskpane/tablesPlan";
import { check, choices, plan, screens, settings, stateOn } from "./paneStates";
import { testRows } from "./transitionRows";

const cells = { sheet: "Survey", address: "A1:C3", header: ["Email", "NPS", "Note"], rows: [["a@x.com", 9, "fine"], ["z@x.com", 3, ""]], firstRow: 2, numberFormats: ["General", "General", "General"] };

const survey: FoundTable = {
  table: cells, name: null, kind: "survey", mapping: { email: 0, nps: 1, comment: 2 },
  as: { survey: { email: 0, nps: 1, comment: 2 }, customers: { email: 0 }, costs: {}, subscriptions: { email: 0 } }, wanted: null,
};

const told: JoinedTable = {
  kind: "survey", sheet: "Survey", address: "A1:C3", mapping: { email: "Email", nps: "NPS", comment: "Note" }, rows: { in: 2, used: 2, leftOut: {} },
  matched: 1, unmatched: 1, unsigned: 0, by: { email: 1 }, unmatchedIds: { count: 1, examples: ["z@x.com"] }, unreadable: {}, monthsBy: null, copyOf: null, question: null, taken: true,
};

const offer: TableOffer = { table: survey, told, open: false };
const rowsWith = (...tables: TableOffer[]) => ({ ...screens.rows, plan: { ...plan, tables } });
const changed = (change: Partial<FoundTable>): TableOffer => ({ ...offer, table: { ...survey, ...change } });
const joins = (change: Partial<FoundTable>) => [{ type: "joinTables", ticket: 8, choices, settings, tables: [{ ...survey, ...change }] }] as const;
const dateQuestion = { about: "dateOrder", choices: ["mdy", "dmy"] } as const;

const subscribers = { ...screens.checking, choices: { ...choices, kind: "subscriptions" } } as const;

describe("pane machine > tables beside the orders", () => {
  testRows([
    {
      name: "shows what was found, closed",
      from: stateOn(screens.rows),
      event: { type: "tablesFound", ticket: 7, tables: [{ table: survey, told }] },
      to: { screen: rowsWith(offer) },
    },
    {
      name: "drops what was found too late",
      from: stateOn(screens.columns),
      event: { type: "tablesFound", ticket: 7, tables: [{ table: survey, told }] },
      to: { screen: screens.columns },
    },
    {
      name: "looks for none where the rows are no orders",
      from: stateOn(subscribers),
      event: { type: "rowsChecked", ticket: 7, check },
      to: { screen: { ...screens.rows, plan: { choices: subscribers.choices, check, tables: null } } },
    },
    {
      name: "says why they could not be looked for, and keeps the rows",
      from: stateOn(screens.rows),
      event: { type: "failed", ticket: 7, during: "show", fault: { code: "workbookInactive", data: {} } },
      to: { screen: { ...screens.rows, trouble: { during: "show", fault: { code: "workbookInactive", data: {} } } } },
    },
    {
      name: "joins again when one is not wanted, as others may be known by it",
      from: stateOn(rowsWith(offer)),
      event: { type: "tableTicked", place: 0, taken: false },
      to: { screen: rowsWith(changed({ wanted: false })), ticket: 8 },
      effects: joins({ wanted: false }),
    },
    {
      name: "opens and closes the columns without any work",
      from: stateOn(rowsWith(offer)),
      event: { type: "tableOpened", place: 0, open: true },
      to: { screen: rowsWith({ ...offer, open: true }), ticket: 7 },
    },
    {
      name: "takes another kind with the columns of that",
      from: stateOn(rowsWith(changed({ answers: { dateOrder: "dmy" } }))),
      event: { type: "tableKindChosen", place: 0, kind: "customers" },
      to: { screen: rowsWith(changed({ kind: "customers", mapping: { email: 0 }, answers: {} })) },
      effects: joins({ kind: "customers", mapping: { email: 0 }, answers: {} }),
    },
    {
      name: "gives a column to a role, and takes it from whoever had it",
      from: stateOn(rowsWith(offer)),
      event: { type: "tableRoleChosen", place: 0, role: "customer", column: 0 },
      to: { screen: rowsWith(changed({ mapping: { nps: 1, comment: 2, customer: 0 }, answers: {} })) },
      effects: joins({ mapping: { nps: 1, comment: 2, customer: 0 }, answers: {} }),
    },
    {
      name: "takes a column from a role",
      from: stateOn(rowsWith(offer)),
      event: { type: "tableRoleChosen", place: 0, role: "comment", column: null },
      to: { screen: rowsWith(changed({ mapping: { email: 0, nps: 1 }, answers: {} })) },
      effects: joins({ mapping: { email: 0, nps: 1 }, answers: {} }),
    },
    {
      name: "takes the answer to a question about a table",
      from: stateOn(rowsWith({ ...offer, told: { ...told, question: dateQuestion, taken: false } })),
      event: { type: "tableAnswered", place: 0, choice: "dmy" },
      to: { screen: rowsWith({ ...changed({ answers: { dateOrder: "dmy" } }), told: { ...told, question: dateQuestion, taken: false } }) },
      effects: joins({ answers: { dateOrder: "dmy" } }),
    },
    {
      name: "has no use for an answer that nobody asked for",
      from: stateOn(rowsWith(offer)),
      event: { type: "tableAnswered", place: 0, choice: "dmy" },
      to: { screen: rowsWith(offer), ticket: 7 },
    },
    {
      name: "shows what came of the change",
      from: stateOn(rowsWith(offer)),
      event: { type: "tablesJoined", ticket: 7, told: [{ ...told, matched: 2, unmatched: 0 }] },
      to: { screen: rowsWith({ ...offer, told: { ...told, matched: 2, unmatched: 0 } }) },
    },
    {
      name: "drops what came of an earlier change",
      from: stateOn(rowsWith(offer)),
      event: { type: "tablesJoined", ticket: 6, told: [{ ...told, matched: 2 }] },
      to: { screen: rowsWith(offer) },
    },
    {
      name: "joins again when merges have made other customers",
      from: stateOn({ ...rowsWith(offer), working: true }),
      event: { type: "rowsChecked", ticket: 7, check },
      to: { screen: rowsWith(offer), ticket: 7 },
      effects: [{ type: "joinTables", ticket: 7, choices, settings, tables: [survey] }],
    },
    {
      name: "changes nothing while merges are read",
      from: stateOn({ ...rowsWith(offer), working: true }),
      event: { type: "tableTicked", place: 0, taken: false },
      to: { screen: { ...rowsWith(offer), working: true }, ticket: 7 },
    },
    {
      name: "writes with the tables as they are chosen",
      from: stateOn(rowsWith(changed({ wanted: true }))),
      event: { type: "continued" },
      to: { ticket: 8 },
      effects: [{ type: "write", ticket: 8, choices, tables: [{ sheet: "Survey", address: "A1:C3", name: null, header: cells.header, kind: "survey", mapping: told.mapping, answers: {}, taken: true }] }],
    },
    {
      name: "lets the run look for them where they were not found yet",
      from: stateOn(screens.rows),
      event: { type: "continued" },
      to: { ticket: 8 },
      effects: [{ type: "write", ticket: 8, tables: null }],
    },
  ]);
});

describe("rememberedOf", () => {
  const takenIn = (table: Partial<FoundTable>, joined: Partial<JoinedTable>): (boolean | undefined)[] =>
    (rememberedOf({ ...plan, tables: [{ table: { ...survey, ...table }, told: { ...told, ...joined }, open: false }] }, []) ?? []).map(({ taken }) => taken);

  test("keeps what is used and what is not wanted, and forgets what only its ids leave out", () => {
    expect(takenIn({}, { taken: true })).toEqual([true]);
    expect(takenIn({ wanted: false }, { taken: true })).toEqual([false]);
    expect(takenIn({ wanted: true }, { taken: false })).toEqual([true]);
    expect(takenIn({}, { taken: false })).toEqual([]);
  });

  test("keeps tables that are not there now, unless they were not wanted", () => {
    const gone = [{ sheet: "Old", taken: true }, { sheet: "Older", taken: false }, { sheet: "survey", taken: true }];
    expect(rememberedOf({ ...plan, tables: [offer] }, gone)?.map(({ sheet }) => sheet)).toEqual(["Survey", "Old"]);
  });
});
