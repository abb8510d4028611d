/** How does a file that is too long for a sheet get onto one? A worker sums it up while it reads it; then its rows are written like those of any file. */
import { Problem } from "../../core/problem";
import type { Language } from "../../catalogue/languages";
import { problemFrom } from "../../functions/plainAnswer";
import { recogniseExport } from "../../intake/exports/recogniseExport";
import { numberRoles } from "../../intake/files/fileSql";
import { dayFormat, twoDecimals, whole } from "../../report/formats";
import { fileWords } from "../../words/files/files";
import { unwatched, type Hooks } from "../hooks";
import type { Cells } from "../slices";
import { mostRows } from "./importFile";
import type { LargeFileReply, LargeFileRequest } from "./largeFileWorker";
import { parseText } from "./parseText";
import { readSample } from "./readText";
import type { SummedUp, SumUpRequest } from "./sumUp";
import type { LargeOptions, LargeOutcome, LargeShape } from "./types";
import { sheetNameOf, writeImported, type SheetDescription } from "./writeImported";

/** Beside the page; loaded only for such a file. */
const script = "largeFile.js";
const samples = 2000;
const headerRows = 1;
/** Share of the bar that the reading takes; the writing takes the rest. */
const readShare = 0.8;
const millisecondsBetweenLooks = 100;

/** What the first rows show: texts by which the way of reading is chosen, and which known export it is. */
async function samplesOf(file: File, { layout, mapping }: LargeOptions): Promise<Pick<SumUpRequest, "samples" | "exported">> {
  const { text } = await readSample(file);
  const rows = (await parseText(text, layout.separator, unwatched)).slice(layout.headerRows, layout.headerRows + samples);
  const texts = (column: number | undefined): string[] => rows.map((row) => (row[column ?? 0] ?? "").trim()).filter((cell) => cell !== "");
  const numbers = numberRoles(mapping).flatMap((role) => texts(mapping[role]));
  return { samples: { dates: texts(mapping.date), numbers }, exported: recogniseExport(layout.header, rows) };
}

/** Readings of the file that can be foreseen: one for the sums, and one to find repeated rows; or one, and two ways through its orders. */
function readings({ mapping }: LargeOptions, { exported }: Pick<SumUpRequest, "exported">): number {
  if (exported !== null) return 3;
  return mapping.order === undefined ? 1 : 2;
}

function work(request: LargeFileRequest, onRead: (bytes: number) => void, hooks: Hooks): Promise<SummedUp> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { name: "clv-file" });
    const end = (settle: () => void): void => {
      clearInterval(looking);
      worker.terminate();
      settle();
    };
    const looking = setInterval(() => {
      if (hooks.cancelled()) end(() => reject(new Problem("cancelled", {})));
    }, millisecondsBetweenLooks);
    worker.onmessage = ({ data }: MessageEvent<LargeFileReply>) => {
      if (data.is === "progress") onRead(data.bytes);
      else if (data.is === "done") end(() => resolve(data.summed));
      else end(() => reject(problemFrom(data.problem)));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      end(() => reject(new Problem("fileEngineFailed", { message: event.message || script })));
    };
    worker.postMessage(request);
  });
}

type Columns = readonly (readonly string[] | Float64Array)[];

interface SheetColumn {
  readonly header: string;
  readonly format: string;
  readonly cells: Columns[number];
}

/** Header, number format and cells of each column; refunds only where there are any. */
function columnsOf(shape: LargeShape, language: Language, columns: Columns): readonly SheetColumn[] {
  const words = fileWords[language].sheet;
  const day = dayFormat(language).code;
  const moneyIn = (column: number): string => ((columns[column] as Float64Array).every(Number.isInteger) ? whole : twoDecimals).code;
  const named: readonly (readonly [string, string])[] = shape === "days" ? [[words.customer, "@"], [words.date, day], [words.amount, moneyIn(2)]] : [
    [words.customer, "@"], [words.firstDay, day], [words.lastDay, day], [words.purchases, whole.code], [words.spend, moneyIn(4)],
    [words.refunds, moneyIn(5)], [words.x, whole.code], [words.recency, "0.00"], [words.age, "0.00"], [words.value, twoDecimals.code],
  ];
  const isEmpty = (column: number): boolean => named[column]?.[0] === words.refunds && (columns[column] as Float64Array).every((value) => value === 0);
  return named.flatMap(([header, format], column) => (isEmpty(column) ? [] : [{ header, format, cells: columns[column] ?? [] }]));
}

function sheetOf(file: File, shape: LargeShape, columns: Columns, language: Language): SheetDescription {
  const named = columnsOf(shape, language, columns);
  const day = dayFormat(language).code;
  const rows = columns[0]?.length ?? 0;
  // Who never bought has no first day.
  const cellOf = ({ cells, format }: SheetColumn, row: number): string | number => (cells[row] === 0 && format === day ? "" : (cells[row] ?? ""));
  const header = named.map((column) => column.header);
  const cells = (first: number, count: number): Cells => {
    const made: Cells = [];
    for (let row = first - headerRows; row < first - headerRows + count; row++) made.push(row < 0 ? header : named.map((column) => cellOf(column, row)));
    return made;
  };
  return { name: sheetNameOf(file.name), rows: rows + headerRows, headerRows, formats: named.map(({ format }) => format), cells };
}

/** Sums the file up, and writes what it gave on a new sheet, unless there is something to ask. */
export async function streamFile(file: File, options: LargeOptions, hooks: Hooks): Promise<LargeOutcome> {
  const { layout, ...rest } = options;
  const shown = await samplesOf(file, options);
  const request = { file, encoding: layout.encoding, options: { ...rest, layout, ...shown, size: file.size, mostRows: mostRows - headerRows } };
  const bytes = file.size * readings(options, shown);
  const summed = await work(request, (read) => hooks.progress("read", Math.min(1, read / bytes) * readShare), hooks);
  if (summed.question !== null) return { question: summed.question };
  const { columns, shape, ...told } = summed;
  const writing: Hooks = { cancelled: () => hooks.cancelled(), progress: (stage, fraction) => hooks.progress(stage, readShare + (1 - readShare) * fraction) };
  const range = await writeImported(sheetOf(file, shape, columns, options.language), writing);
  return { ...told, shape, range, question: null };
}
