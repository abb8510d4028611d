/** How does a ribbon button do the whole job without the pane: from what is selected, or from what was analysed last? */
import { detailRoles } from "../catalogue/detailColumns";
import { languageOf } from "../catalogue/languages";
import { Problem } from "../core/problem";
import { setCellLanguage } from "../functions/languages";
import { guessTable } from "../intake/tableKind";
import type { AnyRole, Mapping, Table } from "../intake/types";
import { analyseWith, examineWith, recorded, type ChooseMapping } from "./analyseRange";
import type { Examined, Hooks } from "./hooks";
import { knownTable } from "./knownTables";
import { displayLanguage } from "./officeContext";
import { grownAddress } from "./readTable";
import { readSelectedRange } from "./selection";
import type { RunReport, SourceRange, WorkbookSettings } from "./types";
import { hasSettings, loadSettings } from "./workbookSettings";

type Headers = NonNullable<WorkbookSettings["mapping"]>;

const sameHeader = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The columns of remembered headers, and the roles whose header is not there. */
function byHeaders(headers: Headers, table: Table): { mapping: Mapping; missing: AnyRole[] } {
  const mapping: Mapping = {};
  const missing: AnyRole[] = [];
  for (const [role, wanted] of Object.entries(headers) as [AnyRole, string][]) {
    const column = table.header.findIndex((header) => sameHeader(header, wanted));
    if (column < 0) missing.push(role);
    else mapping[role] = column;
  }
  return { mapping, missing };
}

/** Which remembered headers must be there: all that somebody has just named, those that an analysis needs, or else the table is another one. */
type MustMatch = "all" | "needed" | "none";

const isDetail = (role: AnyRole): boolean => detailRoles.some((detail) => detail === role);

/** Remembered headers where the table has them; another table as it was chosen and answered before, or guessed anew. */
function chooser({ mapping: headers, known }: WorkbookSettings, mustMatch: MustMatch): ChooseMapping {
  return (table) => {
    const before = knownTable(table.header, { known });
    if (before !== null && mustMatch === "none") return { mapping: byHeaders(before.mapping, table).mapping, answers: before.answers, question: null };
    if (headers === null) return guessTable(table);
    const { mapping, missing } = byHeaders(headers, table);
    const role = missing.find((one) => mustMatch === "all" || !isDetail(one));
    if (role === undefined) return { mapping, question: null };
    if (mustMatch !== "none") throw new Problem("columnNotFound", { role, header: headers[role] ?? "" });
    return guessTable(table);
  };
}

/** From a failed look at the selection no run has begun; the workbook hears of it all the same. */
function orRecorded<T>(found: Promise<T>): Promise<T> {
  return found.catch(async (error: unknown) => {
    await recorded(() => Promise.reject(error));
    throw error;
  });
}

/** A workbook that has never chosen its language is written in that of the person who presses the button first. */
function withLanguage(settings: WorkbookSettings): WorkbookSettings {
  if (hasSettings()) return settings;
  const language = languageOf(displayLanguage());
  setCellLanguage(language);
  return { ...settings, language };
}

/** Analyses what is selected. Columns by the remembered headers; where they were chosen for this workbook and one is missing, says which. */
export async function analyseSelection(hooks: Hooks): Promise<RunReport> {
  const settings = withLanguage(await orRecorded(loadSettings()));
  const range = await orRecorded(readSelectedRange());
  const isNew = settings.source === null;
  return analyseWith(range, chooser(settings, isNew ? "all" : "none"), settings, hooks, "all");
}

/** What was read last time, with the rows added below it since, unless it was a part of more even then. */
async function rememberedSource({ source }: WorkbookSettings): Promise<SourceRange> {
  if (source === null) throw new Problem("nothingSelected", {});
  return source.reachesEnd === true ? { sheet: source.sheet, address: await grownAddress(source) } : source;
}

/** Reads the remembered source again, with some settings changed if so wished. */
export async function refresh(hooks: Hooks, change: (known: WorkbookSettings) => WorkbookSettings = (known) => known): Promise<RunReport> {
  const settings = change(await orRecorded(loadSettings()));
  const source = await orRecorded(rememberedSource(settings));
  return analyseWith(source, chooser(settings, "needed"), settings, hooks);
}

/** What the next refresh would be made from; null where nothing has been analysed, or the source asks something first. */
export async function examineSource(hooks: Hooks): Promise<Examined | null> {
  const settings = await loadSettings();
  if (settings.source === null || settings.kind !== "orders") return null;
  return examineWith(await rememberedSource(settings), chooser(settings, "needed"), settings, hooks);
}
