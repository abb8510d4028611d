/** Where do the formulas of the Summary find each other, and the columns of the Customers table? */
import type { ReportWords } from "../words/report/report";
import { fixedAddress } from "./address";
import { cardHeight, type Places } from "./places";
import { inputIds, type InputId } from "./types";

export const cardIds = [
  "customers", "revenue", "aov", "frequency",
  "repeatRate", "averageClv", "equity", "existing",
  "pareto", "ltvToCac", "maxCac", "payback",
] as const;

/** What is added once there is a prediction. */
export const aheadCardIds = ["predictedClv", "predictedEquity", "expectedPurchases", "active"] as const;

export type CardId = (typeof cardIds)[number];
export type AheadCardId = (typeof aheadCardIds)[number];

export type ColumnId = keyof ReportWords["columns"];

/** Absolute addresses on the Summary, and structured references to the Customers table. */
export interface References {
  readonly card: Readonly<Record<CardId | AheadCardId, string>>;
  readonly input: Readonly<Record<InputId, string>>;
  readonly asOf: string;
  readonly cutoffHigh: string;
  readonly cutoffMiddle: string;
  readonly paretoCardShare: string;
  readonly existingShare: string;
  readonly tierWord: { readonly high: string; readonly middle: string; readonly low: string };
  readonly column: Readonly<Record<ColumnId, string>>;
  /** What the tiers go by: the spend, or the lifetime spend once there is a prediction. */
  readonly rank: ColumnId & ("spend" | "lifetimeSpend");
}

const cardsPerRow = 4;

/** Top left cell of a card; the value stands one row below. */
export function cardCell(places: Places, index: number): { row: number; column: number } {
  return { row: places.cards.row + Math.floor(index / cardsPerRow) * cardHeight, column: (index % cardsPerRow) * 2 };
}

/** Input cells: label at the left of the pair, the cell two columns on. */
export const inputPlaces: Readonly<Record<InputId, { readonly line: number; readonly column: number }>> = {
  margin: { line: 1, column: 2 },
  cac: { line: 2, column: 2 },
  targetRatio: { line: 3, column: 2 },
  shareHigh: { line: 1, column: 6 },
  shareMiddle: { line: 2, column: 6 },
};

/** Row of the Pareto table that the card repeats: the top 20%. */
export const paretoCardRow = 1;

export function referencesFor(places: Places, table: string, words: ReportWords, isPredicted: boolean): References {
  const assumption = (line: number, column: number): string => fixedAddress(places.assumptions.row + line, column);
  const input = inputIds.map((id) => [id, assumption(inputPlaces[id].line, inputPlaces[id].column)]);
  const card = [...cardIds, ...aheadCardIds].map((id, index) => {
    const { row, column } = cardCell(places, index);
    return [id, fixedAddress(row + 1, column)];
  });
  const columns = Object.entries(words.columns).map(([id, header]) => [id, `${table}[${header}]`]);
  const firstTier = places.tiers.row + 2;
  return {
    card: Object.fromEntries(card) as Record<CardId | AheadCardId, string>,
    input: Object.fromEntries(input) as Record<InputId, string>,
    asOf: fixedAddress(places.title.row + 3, 5),
    cutoffHigh: assumption(3, 6),
    cutoffMiddle: assumption(4, 6),
    paretoCardShare: fixedAddress(places.pareto.row + 2 + paretoCardRow, 3),
    existingShare: fixedAddress(places.months.row + places.months.rows - 1, 3),
    tierWord: { high: fixedAddress(firstTier, 0), middle: fixedAddress(firstTier + 1, 0), low: fixedAddress(firstTier + 2, 0) },
    column: Object.fromEntries(columns) as Record<ColumnId, string>,
    rank: isPredicted ? "lifetimeSpend" : "spend",
  };
}
