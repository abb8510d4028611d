/** What can a worksheet function answer: one value, one per cell, or a table? */
import type { SegmentId } from "../core/rfm/segments";
import type { TierId } from "../core/rfm/tiers";
import type { RatingId } from "../core/value/ltvToCacRating";

/** Words that stand in cells, by group; they are written in the workbook's language. */
export interface WordGroups {
  segments: SegmentId;
  tiers: TierId;
  ratings: RatingId;
}

/** A word that is yet to be said in a language. */
export type Word = {
  [Group in keyof WordGroups]: { readonly group: Group; readonly id: WordGroups[Group] };
}[keyof WordGroups];

/** A value of a cell; null shows as an empty cell. */
export type Value = number | string | boolean | Word | null;

/** What kind of value an answer is. */
export type Unit = "money" | "ratio" | "share" | "periods" | "points" | "score" | "rating" | "tier" | "segment";

/** One value for each cell of the argument `of`, in its shape. */
export interface Each {
  readonly each: Unit;
  readonly of: string;
}

/** A table with a header row; the ids of the columns are keys of the words for headers. */
export interface Table<Column extends string = string> {
  readonly columns: readonly Column[];
}

export type Returns = Unit | Each | Table;

/** What `run` gives for each kind of answer. */
export type ResultOf<R extends Returns> =
  R extends Table<infer Column>
    ? readonly Readonly<Record<Column, Value>>[]
    : R extends Each
      ? readonly Value[]
      : Value;

export const segment = (id: SegmentId): Word => ({ group: "segments", id });
export const tier = (id: TierId): Word => ({ group: "tiers", id });
export const rating = (id: RatingId): Word => ({ group: "ratings", id });

export const each = (unit: Unit, of: string): Each => ({ each: unit, of });

export const table = <const Column extends string>(...columns: readonly Column[]): Table<Column> => ({ columns });
