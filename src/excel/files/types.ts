/** What passes between a file of the user's and a sheet? Plain data, so that the pane's machine can hold it. */
import type { Separator } from "../../intake/files/separatorOf";
import type { Mapping, Question, Reconciliation } from "../../intake/types";
import type { SerialDay } from "../../core/transactions";
import type { Language } from "../../catalogue/languages";

/** As much of a browser's file as may be known without a browser. */
export interface LocalFile {
  readonly name: string;
  readonly size: number;
}

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1250" | "windows-1252";

/** Cells that were written, as they would be selected. */
export interface WrittenRange {
  readonly sheet: string;
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
  readonly expanded: boolean;
}

/** How a text file that is too long for a sheet is laid out, by its beginning. */
export interface TextLayout {
  readonly separator: Separator;
  readonly encoding: Encoding;
  /** Lines up to the header, it included. */
  readonly headerRows: number;
  readonly header: readonly string[];
}

/** How the rows of such a file are read. */
export interface LargeOptions {
  readonly layout: TextLayout;
  readonly mapping: Mapping;
  readonly answers: Readonly<Record<string, string>>;
  readonly asOf: SerialDay | null;
  readonly language: Language;
}

/** One row per customer and day where those fit on a sheet, else one per customer. */
export type LargeShape = "days" | "customers";

/** What such a file gave. */
export interface LargeTold {
  readonly shape: LargeShape;
  readonly reconciliation: Reconciliation;
  readonly firstDay: SerialDay | null;
  readonly lastDay: SerialDay | null;
}

/** The sheet that a large file became; or what must be answered first, and nothing was written. */
export type LargeOutcome = { readonly question: Question } | (LargeTold & { readonly range: WrittenRange; readonly question: null });
