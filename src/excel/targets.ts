/** Where will each sheet of the report stand, and under which names? Decided before anything is written. */
import { languageIds, type Language } from "../catalogue/languages";
import type { OwnSheet, WorkbookState } from "./inspectWorkbook";
import type { ReportNames } from "./reportKinds";
import { freeSheetName, freeTableName } from "./sheetNames";

export interface Target {
  readonly name: string;
  /** The sheet that an earlier run made; null where one must be added. */
  readonly old: OwnSheet | null;
}

export interface Targets {
  readonly customers: Target;
  readonly summary: Target;
  readonly table: { readonly name: string; readonly old: string | null };
}

const withoutNumber = (name: string): string => name.replace(/ ?\d+$/, "");

type NamesIn = (language: Language) => ReportNames;

/** A name that we gave in another language follows the language; one that a person gave stays. */
function renamed(current: string, wanted: string, nameIn: (language: Language) => string): boolean {
  const base = withoutNumber(current);
  return base !== wanted && languageIds.some((language) => nameIn(language) === base);
}

function sheetTarget(old: OwnSheet | null, taken: readonly string[], language: Language, nameIn: (language: Language) => string): Target {
  const wanted = nameIn(language);
  const keeps = old !== null && !renamed(old.name, wanted, nameIn);
  return { old, name: keeps ? old.name : freeSheetName(wanted, taken) };
}

export function chooseTargets({ sheetNames, names, customers, summary }: WorkbookState, language: Language, namesIn: NamesIn): Targets {
  const ofSummary = sheetTarget(summary, sheetNames, language, (one) => namesIn(one).sheets.summary);
  const ofCustomers = sheetTarget(customers, [...sheetNames, ofSummary.name], language, (one) => namesIn(one).sheets.customers);
  const oldTable = customers?.tables[0] ?? null;
  const wanted = namesIn(language).table;
  const keeps = oldTable !== null && !renamed(oldTable, wanted, (one) => namesIn(one).table);
  return {
    customers: ofCustomers,
    summary: ofSummary,
    table: { old: oldTable, name: keeps ? oldTable : freeTableName(wanted, names) },
  };
}
