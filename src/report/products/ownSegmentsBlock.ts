/** What do the segments of a person's own making buy? */
import { favouredProducts } from "../../core/products/favouredProducts";
import { ownSegmentWords } from "../../words/ownSegments/ownSegments";
import { cellAddress } from "../address";
import { formula, header, label, tableBands, value } from "../blocks/frame";
import { cellNumber } from "../cellNumber";
import { percent, whole } from "../formats";
import { segmentName } from "../ownSegments/counted";
import type { OwnGroup } from "../ownSegments/ownGroup";
import type { Block, ReportCell } from "../types";
import { area, columns, remark, text, type Told } from "./grid";

/** Of each segment. */
const mostProducts = 3;

type Line = (row: number) => ReportCell[];

function linesOf({ frame, words, products }: Told, { segment: { name }, ids }: OwnGroup): Line[] {
  const { customerIds } = frame.context.shop.transactions;
  const favoured = favouredProducts(products.sales, (at) => ids.has(customerIds[at] ?? ""), mostProducts);
  if (favoured.products.length === 0) return [(row) => [segmentName(name, row), label(row, 1, frame.words.none, "text")]];
  return favoured.products.map((one): Line => (row) => [
    segmentName(name, row),
    text(row, 1, one.product),
    value(row, 2, one.bestBuyers, "orders", "number", whole),
    value(row, 3, cellNumber(one.bestBuyers / favoured.bestBuyers), "orders", "number", percent),
    value(row, 4, cellNumber(one.buyers / favoured.buyers), "orders", "number", percent),
    formula(row, 5, `100*${cellAddress(row, 3)}/${cellAddress(row, 4)}`, 100 * one.index, "number", whole),
    ...remark(row, one.bestBuyers, words),
  ]);
}

/** Null where nobody has made a segment. */
export function ownSegmentsBlock(told: Told, row: number): Block | null {
  const { frame, words } = told;
  const { own: { used }, context: { language } } = frame;
  if (used.length === 0) return null;
  const { block, sheets: { products: said } } = ownSegmentWords[language];
  const lines = used.flatMap((own) => linesOf(told, own));
  return {
    name: "ownSegments", area: area(row, 3 + lines.length),
    cells: [
      label(row, 0, said.heading, "heading", columns),
      label(row + 1, 0, said.note, "note", columns),
      ...header(row + 2, [[0, block.segment, true], [1, said.product, true], [2, said.buyers], [3, said.share], [4, said.allShare], [5, said.index], [7, words.favoured.remark, true]]),
      ...lines.flatMap((line, index) => line(row + 3 + index)),
    ],
    bands: tableBands(area(row + 1, 2 + lines.length), lines.length, false), charts: [], bars: [],
  };
}
