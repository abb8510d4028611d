/** A shop of a few lines, for tests that count by hand. */
import { analyse } from "../../src/core/analyse";
import { shopOf, type ChannelCost, type CustomerFacts, type Shop, type SurveyAnswer } from "../../src/core/shop";
import { transactionsOf } from "../../src/core/transactionsOf";
import { reportOf } from "../../src/report/report";
import type { ReportContext } from "../../src/report/context";
import type { BlockSheet, ReportCell } from "../../src/report/types";
import type { MoreSheetId } from "../../src/catalogue/sheets";
import { businessReport } from "./exampleBusiness";

export type Sale = readonly [customer: string, day: number, amount: number];

const nothing: CustomerFacts = { name: null, email: null, phone: null, city: null, channel: null, birthday: null, consent: null, lastContact: null };

interface More {
  /** By customer. */
  readonly channels?: Readonly<Record<string, string>>;
  readonly costs?: readonly ChannelCost[];
  readonly answers?: readonly SurveyAnswer[];
  readonly asOf?: number;
}

export function smallShop(sales: readonly Sale[], { channels = {}, costs = [], answers = [] }: More = {}): Shop {
  const transactions = transactionsOf(sales.map(([id]) => id), sales.map(([, day]) => day), sales.map(([, , amount]) => amount));
  const facts = new Map(Object.entries(channels).map(([id, channel]) => [id, { ...nothing, channel }]));
  return { ...shopOf(transactions), facts, costs, answers };
}

/** Names and numbers that matter to nobody come from the example. */
const { context: usual } = businessReport("en", { wanted: [] }, 50);

/** One sheet of a small shop; margin 0.5, CAC 30, target 3 unless changed. */
export function smallSheet(id: MoreSheetId | "summary", sales: readonly Sale[], more: More = {}, changes: Partial<ReportContext> = {}): BlockSheet {
  const shop = smallShop(sales, more);
  const analysis = analyse(shop.transactions, { asOf: more.asOf ?? null, tierShares: [0.2, 0.3] });
  const assumptions = { margin: 0.5, cac: 30, targetRatio: 3, tierShares: [0.2, 0.3] as const };
  const wanted = id === "summary" ? [] : [id];
  const report = reportOf(analysis, { ...usual, shop, assumptions, currency: null, wanted, ...changes });
  const sheet = id === "summary" ? report.summary : report.more[0]?.sheet;
  if (sheet?.is !== "blocks") throw new RangeError(`${id} is no sheet of blocks`);
  return sheet;
}

export function cellsIn(sheet: BlockSheet, block: string): readonly ReportCell[] {
  return sheet.blocks.find(({ name }) => name === block)?.cells ?? [];
}

/** What the cells of a row show, by column. */
export function rowOf(cells: readonly ReportCell[], first: string | number): unknown[] {
  const shown = (cell: ReportCell): unknown => (cell.kind === "label" ? cell.text : cell.value);
  const start = cells.find((cell) => cell.column === 0 && shown(cell) === first);
  const row: unknown[] = [];
  for (const cell of cells) if (cell.row === start?.row) row[cell.column] = shown(cell);
  return row;
}
