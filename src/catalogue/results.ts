/** What can a worksheet function answer: one value, one per cell, a table, or a grid? */
import type { NpsClassId } from "../core/experience/npsClass";
import type { FeedbackCategoryId } from "./feedbackKeywords";
import type { Problem } from "../core/problem";
import type { MethodId } from "../core/predict/ladder";
import type { SegmentId } from "../core/rfm/segments";
import type { TierId } from "../core/rfm/tiers";
import type { WeekdayId } from "../core/timing/bestTime";
import type { RatingId } from "../core/value/ltvToCacRating";

/** Words in spilled answers that are neither headers of fixed columns nor results. */
export const labelIds = [
  "cohort", "customers", "weightedAverage", "averagePurchaseByFrequency", "unknownChannel", "fewCustomers",
  "parameter", "estimate", "standardError", "from95", "to95", "logLikelihood", "converged",
] as const;

export type LabelId = (typeof labelIds)[number];

/** Words that stand in cells, by group; they are written in the workbook's language. */
export interface WordGroups {
  segments: SegmentId;
  tiers: TierId;
  ratings: RatingId;
  npsClasses: NpsClassId;
  feedbackCategories: FeedbackCategoryId;
  weekdays: WeekdayId;
  methods: MethodId;
  labels: LabelId;
}

/** A word that is yet to be said in a language. */
export type Word = {
  [Group in keyof WordGroups]: { readonly group: Group; readonly id: WordGroups[Group] };
}[keyof WordGroups];

/** A value of a cell; null shows as an empty cell, a problem as an error of that cell alone. */
export type Value = number | string | boolean | Word | Problem | null;

/** What kind of value an answer is; those of `wordUnits` are words of the workbook's language. */
export const units = [
  "money", "ratio", "share", "percent", "periods", "days", "date", "count", "points", "score", "decile", "flag",
  "class", "rating", "tier", "segment", "npsClass", "category", "purchases", "logLikelihood",
] as const;

export type Unit = (typeof units)[number];

const wordUnits: readonly Unit[] = ["rating", "tier", "segment", "npsClass", "category"];

/** One value for each cell of the argument `of`, in its shape. */
export interface Each {
  readonly each: Unit;
  readonly of: string;
}

/** A table with a header row; the ids of the columns are keys of the words for headers. */
export interface Table<Column extends string = string> {
  readonly columns: readonly Column[];
}

/** A table whose columns depend on the data; its first row is the header. */
export interface Spread {
  readonly spread: true;
}

/** One value for the customer that the argument `by` names; a table of all where it names nobody. */
export interface OneOrAll<Column extends string = string> {
  readonly one: Unit;
  readonly by: string;
  readonly all: Table<Column>;
}

export type Returns = Unit | Each | Table | Spread | OneOrAll;

type Rows<Column extends string> = readonly Readonly<Record<Column, Value>>[];

/** What `run` gives for each kind of answer. */
export type ResultOf<R extends Returns> =
  R extends OneOrAll<infer Column>
    ? Value | Rows<Column>
    : R extends Table<infer Column>
      ? Rows<Column>
      : R extends Spread
        ? readonly (readonly Value[])[]
        : R extends Each
          ? readonly Value[]
          : Value;

export const segment = (id: SegmentId): Word => ({ group: "segments", id });
export const tier = (id: TierId): Word => ({ group: "tiers", id });
export const rating = (id: RatingId): Word => ({ group: "ratings", id });
export const npsClassWord = (id: NpsClassId): Word => ({ group: "npsClasses", id });
export const category = (id: FeedbackCategoryId): Word => ({ group: "feedbackCategories", id });
export const weekday = (id: WeekdayId): Word => ({ group: "weekdays", id });
export const method = (id: MethodId): Word => ({ group: "methods", id });
export const label = (id: LabelId): Word => ({ group: "labels", id });

export const each = (unit: Unit, of: string): Each => ({ each: unit, of });

export const table = <const Column extends string>(...columns: readonly Column[]): Table<Column> => ({ columns });

export const spread: Spread = { spread: true };

export const oneOrAll = <const Column extends string>(one: Unit, by: string, all: Table<Column>): OneOrAll<Column> => ({
  one, by, all,
});

/** The columns of the table that a function can spill; none where it spills none, or where the data decide. */
export function columnsOf(returns: Returns): readonly string[] {
  if (typeof returns !== "object") return [];
  if ("all" in returns) return returns.all.columns;
  return "columns" in returns ? returns.columns : [];
}

/** The kind of value that a function gives for one cell; null where it gives a table only. */
export function unitOf(returns: Returns): Unit | null {
  if (typeof returns === "string") return returns;
  if ("each" in returns) return returns.each;
  return "one" in returns ? returns.one : null;
}

/** Are there words of the workbook's language in the answer? */
export function saysWords(returns: Returns): boolean {
  const unit = unitOf(returns);
  return unit === null || wordUnits.includes(unit) || columnsOf(returns).length > 0;
}
