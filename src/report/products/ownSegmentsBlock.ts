/** What do the segments of a person's own making buy? */
import { favouredProducts } from "../../core/products/favouredProducts";
import { ownSegmentWords } from "../../words/ownSegments/ownSegments";
import { cellAddress } from "../address";
import { formula, header, label, value } from "../blocks/frame";
import { cellNumber } from "../cellNumber";
import { percent, whole } from "../formats";
import { segmentName } from "../ownSegments/counted";
import type { OwnGroup } from "../ownSegments/ownGroup";
import { ownTable, type Line } from "../ownSegments/ownTable";
import type { Block } from "../types";
import { columns, remark, text, type Told } from "./grid";

/** Of each segment. */
const mostProducts = 3;

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
export function ownSegmentsBlock(told: Told, top: number): Block | null {
  const { frame, words } = told;
  const { products: text } = ownSegmentWords[frame.context.language].sheets;
  return ownTable(frame, {
    top, text, columns, sheetColumns: columns,
    header: (row) => header(row, [[1, text.product, true], [2, text.buyers], [3, text.share], [4, text.allShare], [5, text.index], [7, words.favoured.remark, true]]),
    lines: (own) => linesOf(told, own),
  });
}
