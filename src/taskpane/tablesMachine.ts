/** What becomes of the tables beside the orders while their rows are on the screen? A part of the pane's machine. */
import type { OtherRole } from "../catalogue/otherTables";
import { chosenTables, goneTables } from "../excel/rememberedTables";
import type { RememberedTable } from "../excel/types";
import type { FoundTable, OtherMapping } from "../intake/tables/types";
import type { Effect, Plan, Screen, State, Transition } from "./state";
import type { TableOffer, TablesEvent } from "./tablesPlan";

type EventOf<T extends TablesEvent["type"]> = Extract<TablesEvent, { type: T }>;
type RowsScreen = Extract<Screen, { step: "rows" }>;

const stay = (state: State): Transition => [state, []];

function withTables(state: State, screen: RowsScreen, tables: readonly TableOffer[]): State {
  return { ...state, screen: { ...screen, plan: { ...screen.plan, tables } } };
}

/** The work that follows when the rows have been checked: other merges make other customers. Other kinds of rows stand alone. */
export function tablesAfterCheck({ ticket, settings }: State, { choices, tables }: Plan): Effect[] {
  if (settings === null || choices.kind !== "orders") return [];
  if (tables === null) return [{ type: "findTables", ticket, choices, settings }];
  return tables.length === 0 ? [] : [{ type: "joinTables", ticket, choices, settings, tables: tables.map(({ table }) => table) }];
}

/** What the settings remember of the tables of a plan; null where they were not found yet. */
export function rememberedOf({ tables }: Plan, before: readonly RememberedTable[]): readonly RememberedTable[] | null {
  if (tables === null) return null;
  const found = tables.map(({ table }) => table);
  return [...chosenTables(found, tables.map(({ told }) => told)), ...goneTables(found, before)];
}

function tablesFound(state: State, { tables }: EventOf<"tablesFound">): Transition {
  const { screen } = state;
  return screen.step === "rows" ? stay(withTables(state, screen, tables.map((offer) => ({ ...offer, open: false })))) : stay(state);
}

function tablesJoined(state: State, { told }: EventOf<"tablesJoined">): Transition {
  const { screen } = state;
  if (screen.step !== "rows" || screen.plan.tables === null) return stay(state);
  return stay(withTables(state, screen, screen.plan.tables.map((offer, place) => ({ ...offer, told: told[place] ?? offer.told }))));
}

/** Any table may tell by what the others know somebody, so all of them are joined again. */
function changed(state: State, place: number, change: (table: FoundTable) => FoundTable): Transition {
  const { screen, settings } = state;
  if (screen.step !== "rows" || screen.working || screen.plan.tables === null || settings === null) return stay(state);
  const tables = screen.plan.tables.map((offer, at) => (at === place ? { ...offer, table: change(offer.table) } : offer));
  const ticket = state.ticket + 1;
  const next = withTables({ ...state, ticket }, screen, tables);
  return [next, [{ type: "joinTables", ticket, choices: screen.plan.choices, settings, tables: tables.map(({ table }) => table) }]];
}

function tableOpened(state: State, { place, open }: EventOf<"tableOpened">): Transition {
  const { screen } = state;
  if (screen.step !== "rows" || screen.plan.tables === null) return stay(state);
  return stay(withTables(state, screen, screen.plan.tables.map((offer, at) => (at === place ? { ...offer, open } : offer))));
}

/** A column plays one role only, so whoever had it lets go. */
function withColumn(mapping: OtherMapping, role: OtherRole, column: number | null): OtherMapping {
  const others = Object.entries(mapping).filter(([other, taken]) => other !== role && taken !== column);
  return column === null ? Object.fromEntries(others) : { ...Object.fromEntries(others), [role]: column };
}

/** What was asked about the old columns is forgotten. */
const unasked = (table: FoundTable): FoundTable => ({ ...table, answers: {} });

function tableAnswered(state: State, { place, choice }: EventOf<"tableAnswered">): Transition {
  const { screen } = state;
  const question = screen.step === "rows" ? screen.plan.tables?.[place]?.told.question : null;
  if (!question) return stay(state);
  return changed(state, place, (table) => ({ ...table, answers: { ...table.answers, [question.about]: choice } }));
}

export const tablesHandlers: { readonly [T in TablesEvent["type"]]: (state: State, event: EventOf<T>) => Transition } = {
  tablesFound, tablesJoined, tableOpened, tableAnswered,
  tableTicked: (state, { place, taken }) => changed(state, place, (table) => ({ ...table, wanted: taken })),
  tableKindChosen: (state, { place, kind }) => changed(state, place, (table) => unasked({ ...table, kind, mapping: table.as[kind] })),
  tableRoleChosen: (state, { place, role, column }) => changed(state, place, (table) => unasked({ ...table, mapping: withColumn(table.mapping, role, column) })),
};
