/** Where will each sheet of the report stand, and under which names? Decided before anything is written. */
import { languageIds, type Language } from "../catalogue/languages";
import type { SheetId } from "../catalogue/sheets";
import type { GivenNames } from "../report/context";
import { sheetWords } from "../words/sheets/sheets";
import type { OwnSheet, WorkbookState } from "./inspectWorkbook";
import { freeSheetName, freeTableName } from "./sheetNames";

export interface Target {
  readonly id: SheetId;
  readonly name: string;
  /** The sheet that an earlier run made; null where one must be added. */
  readonly old: OwnSheet | null;
  /** The table on it, for a sheet that is one. */
  readonly table: { readonly name: string; readonly old: string | null };
}

const withoutNumber = (name: string): string => name.replace(/ ?\d+$/, "");

type Part = "sheet" | "table";

/** A name that we gave in another language follows the language; one that a person gave stays. */
function kept(current: string | undefined, id: SheetId, part: Part, language: Language): string | null {
  if (current === undefined) return null;
  const base = withoutNumber(current);
  const isForeign = base !== sheetWords[language][id][part] && languageIds.some((one) => sheetWords[one][id][part] === base);
  return isForeign ? null : current;
}

/** In the order of `ids`. */
export function chooseTargets(state: WorkbookState, ids: readonly SheetId[], language: Language): Target[] {
  const sheets = [...state.sheetNames];
  const tables = [...state.names];
  return ids.map((id) => {
    const old = state.own[id] ?? null;
    const [oldTable] = old?.tables ?? [];
    const wanted = sheetWords[language][id];
    const name = kept(old?.name, id, "sheet", language) ?? freeSheetName(wanted.sheet, sheets);
    const table = kept(oldTable, id, "table", language) ?? freeTableName(wanted.table, tables);
    sheets.push(name);
    tables.push(table);
    return { id, name, old, table: { name: table, old: oldTable ?? null } };
  });
}

export function namesOf(targets: readonly Target[]): GivenNames {
  return {
    sheets: Object.fromEntries(targets.map(({ id, name }) => [id, name])),
    tables: Object.fromEntries(targets.map(({ id, table }) => [id, table.name])),
  };
}
