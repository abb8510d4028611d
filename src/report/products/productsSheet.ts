/** What stands on the Products sheet: what the best customers buy, where growth comes from, what goes together? */
import { languageIds } from "../../catalogue/languages";
import { giftThreshold, upToTwoDigits, usualOrder } from "../../core/basket/giftThreshold";
import { bundlePrice, bundleUplift } from "../../core/basket/bundlePrice";
import { ansoff, ansoffIds, type AnsoffId } from "../../core/products/ansoff";
import { favouredProducts } from "../../core/products/favouredProducts";
import { orderValues } from "../../core/products/orderValues";
import { productWords, type ProductWords } from "../../words/products/products";
import { cellAddress, fixedAddress } from "../address";
import { below, blockSheet } from "../blockSheet";
import { formula, header, label, literal, rowsOf, sumFormula, tableBands, value, type Frame } from "../blocks/frame";
import { cellNumber } from "../cellNumber";
import { percent, twoDecimals, whole, wholePercent } from "../formats";
import { summaryCell } from "../summaryCell";
import { colors } from "../theme";
import { typedNumber, type InputLabels } from "../typedCells";
import type { Area, Block, BlockSheet, ChartDescription, InputCell, ReportCell } from "../types";
import { area, columns, remark, text, type Told } from "./grid";
import { ownSegmentsBlock } from "./ownSegmentsBlock";
import { productsTold, type ProductsTold } from "./told";

const widths: readonly number[] = [150, 110, 84, 84, 84, 96, 96, 84];
const titleRows = 3;
const mostFavoured = 15;
const mostPairs = 15;
const chartRows = 12;
/** Discount and gift to begin with; both may be typed over. */
const usualDiscount = 0.1;
const usualGift = 0.05;
/** Keys of what is typed, and how far right of its label it stands. */
const inputs = { discount: "bundleDiscount", gift: "giftCost" } as const;
const inputDistance = 2;

/** By which labels the yellow cells are found again. */
export const productInputs: InputLabels = new Map(languageIds.flatMap((language) => {
  const { pairs, gift } = productWords[language];
  const labelled = [[pairs.discount, inputs.discount], [gift.cost, inputs.gift]] as const;
  return labelled.map(([text, input]) => [text, [{ input, distance: inputDistance }]] as const);
}));

type Draw = (told: Told, row: number) => Block | null;

const plain = { bands: [], charts: [], bars: [] };

function titleBlock(words: ProductWords, line: string): Block {
  const cells = [label(0, 0, words.title, "title", columns), label(1, 0, line, "note", columns)];
  return { name: "title", area: area(0, titleRows - 1), cells, ...plain };
}

function favouredBlock({ frame, words, products }: Told, row: number): Block {
  const { analysis, figures, terms, context } = frame;
  const best = new Set(analysis.customers.filter((one) => figures.tierOf(one) === "high").map(({ id }) => id));
  const { customerIds } = context.shop.transactions;
  const favoured = favouredProducts(products.sales, (at) => best.has(customerIds[at] ?? ""), mostFavoured);
  const said = words.favoured;
  const high = terms.tiers.high;
  const [first, all] = [row + 3, row + 3 + favoured.products.length];
  const ratio = (line: number, column: number): string => `${cellAddress(line, column)}/${fixedAddress(all, column)}`;
  const cells: ReportCell[] = [
    label(row, 0, said.heading, "heading", columns),
    label(row + 1, 0, `${said.note(high)} ${said.more(favoured.products.length)}`, "note", columns),
    ...header(row + 2, [[0, said.product, true], [1, said.buyers], [2, said.best(high)], [3, said.share], [4, said.bestShare(high)], [5, said.index], [7, said.remark, true]]),
    ...favoured.products.flatMap((one, index): ReportCell[] => {
      const line = first + index;
      const [share, bestShare] = [one.buyers / favoured.buyers, one.bestBuyers / favoured.bestBuyers];
      return [
        text(line, 0, one.product),
        value(line, 1, one.buyers, "orders", "number", whole),
        value(line, 2, one.bestBuyers, "orders", "number", whole),
        formula(line, 3, ratio(line, 1), share, "number", percent),
        formula(line, 4, ratio(line, 2), bestShare, "number", percent),
        formula(line, 5, `100*${cellAddress(line, 4)}/${cellAddress(line, 3)}`, (100 * bestShare) / share, "number", whole),
        ...remark(line, one.bestBuyers, words),
      ];
    }),
    label(all, 0, said.all, "total"),
    value(all, 1, favoured.buyers, "orders", "totalNumber", whole),
    value(all, 2, favoured.bestBuyers, "orders", "totalNumber", whole),
  ];
  const place = area(row + 1, 2 + favoured.products.length);
  return {
    name: "favoured", area: area(row, all + 1 - row), cells, bands: tableBands(place, favoured.products.length), charts: [],
    bars: [{ area: { row: first, rows: Math.max(1, favoured.products.length), column: 5, columns: 1 }, color: colors.bar }],
  };
}

/** What each of the four is about. */
const isNewProduct: Readonly<Record<AnsoffId, boolean>> = { penetration: false, productDevelopment: true, marketDevelopment: false, diversification: true };
const isNewCustomer: Readonly<Record<AnsoffId, boolean>> = { penetration: false, productDevelopment: false, marketDevelopment: true, diversification: true };

function ansoffChart({ frame, words }: Told, first: number, row: number): ChartDescription {
  const column = (at: number): Area => ({ row: first, rows: ansoffIds.length, column: at, columns: 1 });
  const { chart, alt, revenue } = words.ansoff;
  return {
    id: "clv.ansoff", type: "BarClustered", title: chart, place: area(row, chartRows), categories: column(0),
    series: [{ name: revenue, values: column(4), color: colors.accent }],
    pointColors: [], legend: null, reversed: true, dataLabels: true, evenly: true, valueFormat: frame.money.axis.code, categoryFormat: null,
    alt: { title: chart, description: alt },
  };
}

function ansoffBlock(told: Told, row: number): Block {
  const { frame, words, products } = told;
  const { analysis, context, money } = frame;
  const { revenue, customers, unnamed, hasPast } = ansoff(context.shop.transactions, products.product, analysis.asOf);
  const said = words.ansoff;
  const newOrNot = (isNew: boolean): ProductWords["ansoff"]["new"] => (isNew ? said.new : said.existing);
  const first = row + 3;
  const hasUnnamed = unnamed !== 0;
  const [rows, total] = [ansoffIds.length + (hasUnnamed ? 1 : 0), first + ansoffIds.length + (hasUnnamed ? 1 : 0)];
  const sum = ansoffIds.reduce((all, id) => all + cellNumber(revenue[id]), cellNumber(unnamed));
  const share = (line: number, shown: number): ReportCell =>
    formula(line, 5, `IF(${fixedAddress(total, 4)}=0,0,${cellAddress(line, 4)}/${fixedAddress(total, 4)})`, sum === 0 ? 0 : shown / sum, "number", percent);
  const cells: ReportCell[] = [
    label(row, 0, said.heading, "heading", columns),
    label(row + 1, 0, hasPast ? said.note : said.noPast, hasPast ? "note" : "warning", columns),
    ...header(row + 2, [[0, said.strategy, true], [1, said.products, true], [2, said.customers, true], [3, said.buyers], [4, said.revenue], [5, said.share], [7, words.favoured.remark, true]]),
    ...ansoffIds.flatMap((id, index): ReportCell[] => [
      label(first + index, 0, said.strategies[id], "text"),
      label(first + index, 1, newOrNot(isNewProduct[id]).product, "text"),
      label(first + index, 2, newOrNot(isNewCustomer[id]).customer, "text"),
      value(first + index, 3, customers[id], "orders", "number", whole),
      value(first + index, 4, cellNumber(revenue[id]), "orders", "number", money.table),
      share(first + index, cellNumber(revenue[id])),
      ...remark(first + index, customers[id], words),
    ]),
    ...(hasUnnamed ? [
      label(total - 1, 0, said.unnamed, "text"),
      value(total - 1, 4, cellNumber(unnamed), "orders", "number", money.table),
      share(total - 1, cellNumber(unnamed)),
    ] : []),
    label(total, 0, said.total, "total"),
    formula(total, 4, sumFormula(first, rows, 4), sum, "totalNumber", money.table),
  ];
  return {
    name: "ansoff", area: area(row, total + 1 - row), cells,
    bands: tableBands(area(row + 1, 2 + rows), rows), charts: [ansoffChart(told, first, total + 2)], bars: [],
  };
}

/** Each pair once, in the direction that is surer, if it is more than chance. */
function shownPairs({ pairs }: ProductsTold): ProductsTold["pairs"] {
  const seen = new Set<string>();
  return pairs.filter(({ product, other, lift }) => {
    const key = JSON.stringify([product, other].sort());
    return lift > 1 && !seen.has(key) && seen.add(key).has(key);
  });
}

function pairsBlock({ frame, words, products, margin }: Told, row: number): Block {
  const { money, context } = frame;
  const all = shownPairs(products);
  const shown = all.slice(0, mostPairs);
  const said = words.pairs;
  const heading = label(row, 0, said.heading, "heading", columns);
  if (shown.length === 0) return { name: "pairs", area: area(row, 2), cells: [heading, label(row + 1, 0, said.none(products.minOrders), "note", columns)], ...plain };
  const prices = new Map(products.sales.names.map((name, at) => [name, products.sales.prices[at] ?? 0]));
  const discount = fixedAddress(row + 2, 2);
  const share = context.assumptions.margin;
  const off = typedNumber(context.typed, inputs.discount, 0, 1) ?? usualDiscount;
  const discountCell: InputCell = {
    kind: "input", input: inputs.discount, rule: "share", prompt: { title: said.discount, message: said.prompt }, row: row + 2, column: inputDistance,
    value: off, format: wholePercent, style: "input",
  };
  const first = row + 5;
  const cells: ReportCell[] = [
    heading,
    label(row + 1, 0, `${said.note(products.minOrders)} ${said.more(shown.length)}`, "note", columns),
    label(row + 2, 0, said.discount, "label", 2),
    discountCell,
    label(row + 3, 0, said.breakEven, "label", 2),
    // Both products have the margin of the shop, so that one figure holds for every pair.
    formula(row + 3, 2, `IF(${margin}>${discount},${discount}/(${margin}-${discount}),${literal(said.never)})`, share > off ? bundleUplift([1], [1 - share], off) : said.never, "number", percent),
    ...header(row + 4, [[0, said.product, true], [1, said.other, true], [2, said.orders], [3, said.confidence], [4, said.lift], [5, said.separately], [6, said.bundle], [7, said.remark, true]]),
    ...shown.flatMap(({ product, other, orders, confidence, lift }, index): ReportCell[] => {
      const line = first + index;
      const separately = [prices.get(product) ?? 0, prices.get(other) ?? 0];
      const sum = cellNumber((separately[0] ?? 0) + (separately[1] ?? 0));
      return [
        text(line, 0, product), text(line, 1, other),
        value(line, 2, orders, "orders", "number", whole),
        value(line, 3, cellNumber(confidence), "orders", "number", percent),
        value(line, 4, cellNumber(lift), "orders", "number", twoDecimals),
        value(line, 5, sum, "orders", "number", money.exact),
        formula(line, 6, `${cellAddress(line, 5)}*(1-${discount})`, bundlePrice(separately, off), "number", money.exact),
        ...remark(line, orders, words),
      ];
    }),
  ];
  return { name: "pairs", area: area(row, first + shown.length - row), cells, bands: tableBands(area(row + 3, 2 + shown.length), shown.length, false), charts: [], bars: [] };
}

function giftBlock({ frame, words, margin }: Told, row: number): Block {
  const { money, context, analysis } = frame;
  const said = words.gift;
  const values = orderValues(context.shop.transactions, analysis.asOf);
  const usual = cellNumber(usualOrder(values));
  const cost = typedNumber(context.typed, inputs.gift, 0) ?? cellNumber(upToTwoDigits(usual * usualGift));
  const costCell: InputCell = {
    kind: "input", input: inputs.gift, rule: "money", prompt: { title: said.cost, message: said.prompt }, row: row + 3, column: inputDistance,
    value: cost, format: money.exact, style: "input",
  };
  const [order, gift] = [fixedAddress(row + 2, 2), fixedAddress(row + 3, 2)];
  const exact = `(${order}+${gift}/${margin})`;
  const share = context.assumptions.margin;
  // ROUND first: what two doubles leave over must not round up to the next step.
  const threshold = `IF(${margin}>0,ROUNDUP(ROUND(${exact},8),1-INT(LOG10(${exact}))),${literal(frame.words.none)})`;
  const cells: ReportCell[] = [
    label(row, 0, said.heading, "heading", columns),
    label(row + 1, 0, said.note, "note", columns),
    label(row + 2, 0, said.usual, "label", 2),
    value(row + 2, 2, usual, "orders", "number", money.exact),
    label(row + 3, 0, said.cost, "label", 2),
    costCell,
    label(row + 4, 0, said.threshold, "total", 2),
    formula(row + 4, 2, threshold, share > 0 ? giftThreshold(values, cost, share) : frame.words.none, "totalNumber", money.exact),
  ];
  return { name: "gift", area: area(row, 5), cells, bands: [{ area: rowsOf(area(row, 5), 4, 1, 0, 3), style: "totalBand" }], charts: [], bars: [] };
}

const draws: readonly Draw[] = [favouredBlock, ansoffBlock, pairsBlock, giftBlock, ownSegmentsBlock];

/** Blocks below each other, a gap between. */
function stacked(told: Told): Block[] {
  const blocks = [titleBlock(told.words, told.words.intro)];
  let row = titleRows;
  for (const draw of draws) {
    const block = draw(told, row);
    if (block === null) continue;
    blocks.push(block);
    row = below(block);
  }
  return blocks;
}

/** Points of an A4 page within its margins. */
const page = { width: 539, height: 786 };

/** Printed one page wide, is it one page high, too? */
function fitsOnePage({ widths: points, heights }: BlockSheet): boolean {
  const sum = (of: readonly number[]): number => of.reduce((all, one) => all + one, 0);
  return sum(heights) * Math.min(1, page.width / sum(points)) <= page.height;
}

export function productsSheet(frame: Frame): BlockSheet {
  const { context, at } = frame;
  const words = productWords[context.language];
  const products = productsTold(frame);
  if (products === null || products.sales.rows.length === 0) return blockSheet(words.title, [titleBlock(words, words.noProduct)], { narrowest: widths });
  const margin = summaryCell(frame, at.input.margin);
  const blocks = stacked({ frame, words, products, margin });
  const sheet = blockSheet(words.title, blocks, { narrowest: widths });
  const pairs = blocks.find(({ name }) => name === "pairs");
  return pairs === undefined || fitsOnePage(sheet) ? sheet : { ...sheet, pageBreaks: [pairs.area.row] };
}
