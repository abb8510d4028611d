/** Which sheets make up the report on customers with their totals, whose orders have no days? */
import { product } from "../../catalogue/product";
import type { Analysis, CustomerRow } from "../../core/analysis";
import { sumOf } from "../../core/math/compensatedSum";
import { usualRules } from "../../core/rfm/rfmRules";
import { tierCutoffs, tierOf } from "../../core/rfm/tiers";
import { shopOf } from "../../core/shop";
import type { Transactions } from "../../core/transactions";
import type { CustomerTotal } from "../../intake/readTotals";
import { reportWords } from "../../words/report/report";
import { terms } from "../../words/terms/terms";
import { fixedAddress } from "../address";
import { assumptionsBlock } from "../blocks/assumptions";
import { cardsBlock } from "../blocks/cards";
import { aboutPair, aboutText, label, type Frame } from "../blocks/frame";
import { paretoBlock, paretoShares } from "../blocks/pareto";
import { tiersBlock } from "../blocks/tiers";
import { blockSheet } from "../blockSheet";
import type { ReportContext } from "../context";
import { figuresOf } from "../figures";
import { verbatim, whole } from "../formats";
import { noOwnGroups } from "../ownSegments/ownGroup";
import { gridColumns, placesFor, type Places } from "../places";
import { cardCell, referencesFor, type CardId, type References } from "../references";
import type { Report } from "../report";
import { moneyFormats } from "../summarySheet";
import type { Area, Block } from "../types";
import { totalsTable } from "./totalsTable";

export type TotalsContext = Omit<ReportContext, "shop" | "prediction" | "typed" | "wanted">;

const noOrders: Transactions = { customerIds: [], customer: new Int32Array(0), day: new Int32Array(0), amount: new Float64Array(0), orderIds: null, order: null };

/** What can be told without the days of orders, in the order of the cards. */
const cards: readonly CardId[] = ["customers", "revenue", "aov", "averageClv", "equity", "pareto", "ltvToCac", "maxCac"];
const gap = 1;

/** Nothing is known of when, so that whatever asks for it is told nothing. */
function analysisOf(totals: readonly CustomerTotal[], shares: readonly [number, number]): Analysis {
  const cutoffs = tierCutoffs(totals.map(({ spend }) => spend), shares);
  const customers = totals.map(({ id, orders, spend }): CustomerRow => ({
    id, orders, spend, purchases: orders, firstPurchase: null, lastPurchase: null, daysSinceLastPurchase: null,
    r: null, f: null, m: null, code: null, segment: null, tier: tierOf(spend, cutoffs),
  }));
  return {
    rfm: usualRules, asOf: 0, firstDay: 0, lastDay: 0, customers, months: [], orders: sumOf(totals.map(({ orders }) => orders)), netRevenue: sumOf(totals.map(({ spend }) => spend)),
    customerYears: 0, lastYear: { revenue: 0, existingRevenue: 0 },
  };
}

/** As on the Summary of orders, without what speaks of time. */
function placesOf(): Places {
  const all = placesFor({ flagRows: 0, segmentRows: 0, paretoRows: paretoShares.length, monthRows: 0, monthNotes: 0, ruleRows: 0, prediction: null });
  const moved = (place: Area, row: number): Area => ({ ...place, row });
  const cardRows = { ...all.cards, rows: (cards.length / 4) * 4 - gap };
  const assumptions = moved(all.assumptions, cardRows.row + cardRows.rows + gap);
  const tiers = moved(all.tiers, assumptions.row + assumptions.rows + gap);
  const pareto = moved(all.pareto, tiers.row + tiers.rows + gap);
  return { ...all, cards: cardRows, assumptions, tiers, pareto, tierChart: moved(all.tierChart, tiers.row) };
}

function frameOf(totals: readonly CustomerTotal[], given: TotalsContext): Frame {
  const context: ReportContext = { ...given, shop: shopOf(noOrders), prediction: null, typed: new Map(), wanted: [] };
  const analysis = analysisOf(totals, context.assumptions.tierShares);
  const words = reportWords[context.language];
  const places = placesOf();
  const at = referencesFor(places, context.table, words, false);
  const card = Object.fromEntries(cards.map((id, index) => {
    const { row, column } = cardCell(places, index);
    return [id, fixedAddress(row + 1, column)];
  }));
  return {
    analysis, context, words, places, flags: [], own: noOwnGroups, terms: terms[context.language], figures: figuresOf(analysis, context.assumptions, null),
    at: { ...at, card: { ...at.card, ...card } } satisfies References, money: moneyFormats(analysis, context),
  };
}

function titleBlock({ context, words, figures, places }: Frame): Block {
  const { about, totals } = words;
  const { rows } = context.reconciliation;
  const few = figures.customers < 30 ? [label(6, 0, about.few(figures.customers), "warning", gridColumns)] : [];
  const cells = [
    label(0, 0, words.title, "title", gridColumns),
    label(1, 0, words.intro, "note", gridColumns),
    ...aboutText(2, about.source, `${context.source.sheet}!${context.source.address}`),
    ...aboutPair(3, 0, about.rowsUsed, rows.used, whole),
    ...aboutPair(3, 2, about.rowsLeftOut, rows.in - rows.used, whole),
    ...aboutPair(3, 4, about.version, product.version, verbatim),
    ...aboutText(4, about.method, totals.method),
    ...few,
    label(5, 0, totals.note, "note", gridColumns),
  ];
  return { name: "title", area: places.title, cells, bands: [], charts: [], bars: [] };
}

export function totalsReport(totals: readonly CustomerTotal[], context: TotalsContext): Report {
  const frame = frameOf(totals, context);
  const blocks = [titleBlock(frame), cardsBlock(frame, cards), assumptionsBlock(frame), tiersBlock(frame), paretoBlock(frame)];
  return { summary: blockSheet(frame.words.title, blocks), customers: totalsTable(frame), more: [] };
}
