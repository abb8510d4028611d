/** How does `clv analyse` turn a file of orders into the add-in's report? It asks the add-in and computes nothing itself. */
import { isAddress, parseAddress } from "../model/address";
import { cellBlock } from "../model/block";
import type { Block, SheetModel, WorkbookModel } from "../model/types";
import { openAddin } from "./addinHost";
import type { AnalyseCommand } from "./commandLine";
import { addFile, openFile, saveFile } from "./openFile";
import { CommandProblem, UsageError } from "./problems";
import { questionText } from "./questionText";
import { readRfmFile } from "./rfmFile";
import { readRun, type Alike, type OtherTable, type Prediction, type Question, type RunReport, type Subscriptions } from "./runReport";
import { readSegments } from "./segmentsFile";
import { applySettings, languageIn, runName, sourceIn } from "./settings";
import { formulasOf, valuesOf, type Shown } from "./sheetGrids";
import { cliWords, cultures, type CliLanguage, type CliWords } from "./words";

/** The object that --json prints. */
export interface AnalyseOutput {
  readonly source: { readonly file: string; readonly sheet: string; readonly range: string };
  readonly platform: string | null;
  readonly mapping: RunReport["mapping"];
  readonly rows: RunReport["rows"];
  readonly amount: RunReport["amount"];
  readonly orders: number | null;
  readonly customers: number | null;
  readonly currency: string | null;
  /** Pairs of customers that look like one; only there where some do. */
  readonly alike?: Alike;
  readonly merged?: number;
  readonly repeated?: number;
  readonly asOf: string | null;
  readonly question: Question | null;
  /** Only there where it was asked for, and where the rows are subscriptions. */
  readonly prediction?: Prediction;
  readonly subscriptions?: Subscriptions;
  /** Only there where the workbook has tables beside the orders, and where such tables have gone. */
  readonly tables?: readonly OtherTable[];
  readonly missingTables?: readonly string[];
  /** Segments of a person's own; only there where there are some. */
  readonly ownSegments?: NonNullable<RunReport["ownSegments"]>;
  /** The sentence of what went wrong; only there if something did. */
  readonly problem?: { readonly code: string; readonly message: string };
  readonly sheets: Readonly<Record<string, Shown[][]>>;
  readonly formulas: Readonly<Record<string, string[][]>>;
  readonly counters: { readonly syncs: number; readonly bytesIn: number; readonly bytesOut: number; readonly largestSync: number };
  readonly seconds: { readonly boot: number; readonly read: number; readonly analyse: number; readonly predict?: number; readonly write: number; readonly save: number };
}

export interface AnalyseResult {
  readonly output: AnalyseOutput;
  readonly language: CliLanguage;
}

/** When this program began: whether it had to be built first is another matter. */
const began = performance.now();

export async function analyse(command: AnalyseCommand): Promise<AnalyseResult> {
  const opening = cliWords[command.language ?? "en"];
  const model = await openFile(command.file, cultures[command.language ?? "en"], opening);
  const source = command.sheet === null && command.range === null ? sourceIn(model) : null;
  const added: string[] = [];
  for (const file of command.also) added.push(await addFile(file, model, opening));
  const chosen = {
    rfm: command.rfm === null ? null : await readRfmFile(command.rfm, opening),
    segments: command.segments === null ? null : await readSegments(command.segments, opening),
  };
  applySettings(model, command, added, chosen);
  const language = languageIn(model);
  const words = cliWords[language];
  model.culture = cultures[language];
  const selected = select(model, source ? { sheet: source.sheet, range: source.address } : command, words);

  const host = await openAddin(model, true);
  const boot = (performance.now() - began) / 1000;
  host.counters.reset();
  await host.invokeCommand("analyseSelection");
  await host.settled();
  const { syncs, bytesIn, bytesOut, largestSync } = host.counters;
  const run = readRun(model.settings.get(runName));
  if (!run) throw new CommandProblem(words.noRun);

  const { ownSegments = [] } = run;
  const problem = run.problem ?? (run.question === null ? (unusedFile(command.also, added, run.tables, language) ?? faultySegment(chosen.segments === null ? [] : ownSegments, language)) : null);
  const done = problem === null && run.question === null;
  const started = performance.now();
  if (command.out !== null && done) await saveFile(command.out, model, host.functions.metadata.map(({ name }) => name), words);
  const save = command.out !== null && done ? (performance.now() - started) / 1000 : 0;

  const written = run.sheets.map((name) => model.sheetByName(name)).filter((sheet) => sheet !== undefined);
  const grids = <T>(of: (sheet: SheetModel) => T): Record<string, T> => Object.fromEntries(written.map((sheet) => [sheet.name, of(sheet)]));
  const { platform, mapping, rows, amount, orders, customers, currency, alike, merged, repeated, asOf, question, prediction, subscriptions, tables, missingTables, seconds } = run;
  const output: AnalyseOutput = {
    source: { file: command.file, ...(run.source ?? selected) },
    platform, mapping, rows, amount, orders, customers, currency, asOf, question,
    ...(alike ? { alike } : {}),
    ...(merged ? { merged } : {}),
    ...(repeated ? { repeated } : {}),
    ...(prediction ? { prediction } : {}),
    ...(subscriptions ? { subscriptions } : {}),
    ...(tables.length > 0 ? { tables } : {}),
    ...(missingTables.length > 0 ? { missingTables } : {}),
    ...(ownSegments.length > 0 ? { ownSegments } : {}),
    ...(problem === null ? {} : { problem: { code: problem.code, message: problem.message } }),
    // Large grids are made only where they are printed.
    sheets: command.json ? grids(valuesOf) : grids(() => []),
    formulas: command.json ? grids(formulasOf) : grids(() => []),
    counters: { syncs, bytesIn, bytesOut, largestSync },
    seconds: { boot: round(boot), read: round(seconds.read), analyse: round(seconds.analyse), ...(prediction ? { predict: round(seconds.predict) } : {}), write: round(seconds.write), save: round(save) },
  };
  host.close();
  return { output, language };
}

/** A file that was named and could not be used: nothing is saved without it. */
function unusedFile(files: readonly string[], sheets: readonly string[], tables: readonly OtherTable[], language: CliLanguage): { code: string; message: string } | null {
  const words = cliWords[language];
  for (const [place, file] of files.entries()) {
    const told = tables.find(({ sheet }) => sheet === sheets[place]);
    if (told === undefined) return { code: "tableUnclear", message: words.alsoUnclear(file) };
    if (told.question !== null) return { code: "tableQuestion", message: `${file}: ${questionText(told.question, language, told.sheet)}` };
  }
  return null;
}

/** A segment of the file that the add-in could not use: nothing is saved without it. */
function faultySegment(segments: NonNullable<RunReport["ownSegments"]>, language: CliLanguage): { code: string; message: string } | null {
  const faulty = segments.find(({ problem }) => problem !== null);
  return faulty === undefined ? null : { code: "segmentFaulty", message: cliWords[language].ownSegment(faulty.name, faulty.problem ?? "") };
}

const round = (seconds: number): number => Math.round(seconds * 1000) / 1000;

/**
 * Selects what is named, by the command or by an earlier run; else the largest Excel table of the sheet, or all that the sheet holds: nobody is there
 * to see that a title or a blank row ends the region around a cell.
 */
function select(model: WorkbookModel, { sheet: name, range }: Pick<AnalyseCommand, "sheet" | "range">, words: CliWords): { sheet: string; range: string } {
  if (range !== null && !isAddress(range)) throw new UsageError(words.badValue("--range", range));
  const address = range === null ? null : parseAddress(range);
  const wanted = name ?? address?.sheet ?? null;
  const sheet = wanted === null ? firstSheet(model) : model.sheetByName(wanted);
  if (!sheet) throw new CommandProblem(words.sheetNotFound(wanted ?? "", model.sheets.map((item) => item.name).join(", ")));
  const [largest] = [...sheet.tables].sort((a, b) => b.block.rows - a.block.rows);
  const block: Block = address?.block ?? largest?.block ?? sheet.cells.usedBlock() ?? cellBlock(0, 0);
  model.activeSheetId = sheet.id;
  model.selection = { sheetId: sheet.id, areas: [block], chartId: null };
  return { sheet: sheet.name, range: range ?? "" };
}

/** The sheet that was open when the file was saved, if it can hold a table; else the first visible one that can. */
function firstSheet(model: WorkbookModel): SheetModel | undefined {
  const visible = model.sheets.filter((sheet) => sheet.visibility === "Visible");
  const active = visible.find((sheet) => sheet.id === model.activeSheetId);
  const candidates = [...(active ? [active] : []), ...visible];
  const used = (sheet: SheetModel): Block => sheet.cells.usedBlock() ?? { row: 0, column: 0, rows: 0, columns: 0 };
  return candidates.find((sheet) => used(sheet).rows > 1 && used(sheet).columns > 1) ?? candidates.find((sheet) => used(sheet).rows > 0) ?? visible[0];
}
