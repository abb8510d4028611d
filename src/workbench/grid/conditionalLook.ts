/** What do a sheet's conditional formats add to a cell: a data bar, a shade of a scale, a style? */
import { blockContains } from "../model/block";
import type { Block, Cells, CellStyle, CellValue, ConditionalFormatModel, SheetModel } from "../model/types";

/** In percent of the cell's width, as the grid's data bars are drawn. */
export interface DataBarLook {
  readonly color: string;
  readonly startPoint: number;
  readonly value: number;
  readonly isGradient: boolean;
}

export interface ConditionalLook {
  readonly style: CellStyle | null;
  readonly dataBar: DataBarLook | null;
}

/** Answers a formula that is written for the block's first cell, as if it stood in this cell; undefined while it can't be told. */
export type Evaluate = (formula: string, block: Block, row: number, column: number) => CellValue | undefined;

interface Extent {
  readonly minimum: number;
  readonly maximum: number;
}

function extentOf(cells: Cells, block: Block): Extent | null {
  let minimum = Infinity;
  let maximum = -Infinity;
  for (const value of cells.readValues(block).flat()) {
    if (typeof value !== "number") continue;
    minimum = Math.min(minimum, value);
    maximum = Math.max(maximum, value);
  }
  return minimum > maximum ? null : { minimum, maximum };
}

function mixed(from: string, to: string, share: number): string {
  const channel = (start: number): string => {
    const a = Number.parseInt(from.slice(start, start + 2), 16);
    const b = Number.parseInt(to.slice(start, start + 2), 16);
    return Math.round(a + (b - a) * share).toString(16).padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

function scaleColor(format: ConditionalFormatModel & { type: "ColorScale" }, share: number): string {
  if (!format.midpoint) return mixed(format.minimum, format.maximum, share);
  return share < 0.5 ? mixed(format.minimum, format.midpoint, share * 2) : mixed(format.midpoint, format.maximum, share * 2 - 1);
}

function barOf(color: string, value: number, { minimum, maximum }: Extent): DataBarLook {
  const low = Math.min(0, minimum);
  const high = Math.max(0, maximum);
  const startPoint = high === low ? 0 : (-low / (high - low)) * 100;
  const full = value >= 0 ? high : -low;
  return { color, startPoint, value: full === 0 ? 0 : (value / full) * 100, isGradient: false };
}

/** Numbers before text before booleans, as Excel sorts them. */
function compare(a: CellValue, b: CellValue): number {
  const rank = (value: CellValue): number => (typeof value === "number" || value === null ? 0 : typeof value === "string" ? 1 : 2);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string") return a.toLowerCase() < b.toLowerCase() ? -1 : a.toLowerCase() > b.toLowerCase() ? 1 : 0;
  return Number(a) - Number(b);
}

/** Office.js calls them by its own names, for example GreaterThanOrEqual. */
function holds(operator: string, value: CellValue, first: CellValue, second: CellValue): boolean {
  const low = compare(value, first);
  switch (operator) {
    case "Between":
      return low >= 0 && compare(value, second) <= 0;
    case "NotBetween":
      return low < 0 || compare(value, second) > 0;
    case "EqualTo":
      return low === 0;
    case "NotEqualTo":
      return low !== 0;
    case "GreaterThan":
      return low > 0;
    case "LessThan":
      return low < 0;
    case "GreaterThanOrEqual":
      return low >= 0;
    case "LessThanOrEqual":
      return low <= 0;
    default:
      return false;
  }
}

function textHolds(operator: string, value: string, wanted: string): boolean {
  const text = value.toLowerCase();
  const part = wanted.toLowerCase();
  switch (operator) {
    case "NotContains":
      return !text.includes(part);
    case "BeginsWith":
      return text.startsWith(part);
    case "EndsWith":
      return text.endsWith(part);
    default:
      return text.includes(part);
  }
}

/** The conditional formats of one sheet; made anew whenever its cells or its formats change. */
export class ConditionalLooks {
  private readonly formats: readonly ConditionalFormatModel[];
  private readonly extents = new Map<string, Extent | null>();

  constructor(
    private readonly sheet: SheetModel,
    private readonly evaluate: Evaluate,
  ) {
    this.formats = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
  }

  at(row: number, column: number): ConditionalLook | null {
    const styles: CellStyle[] = [];
    let dataBar: DataBarLook | null = null;
    for (const format of this.formats) {
      if (!blockContains(format.block, row, column)) continue;
      const value = this.sheet.cells.value(row, column);
      if (format.type === "DataBar") dataBar ??= this.bar(format, value);
      else styles.unshift(this.styleOf(format, value, row, column) ?? {});
    }
    return styles.length > 0 || dataBar ? { style: Object.assign({}, ...styles) as CellStyle, dataBar } : null;
  }

  private bar(format: ConditionalFormatModel & { type: "DataBar" }, value: CellValue): DataBarLook | null {
    const extent = this.extent(format);
    return extent && typeof value === "number" ? barOf(format.color, value, extent) : null;
  }

  private styleOf(format: Exclude<ConditionalFormatModel, { type: "DataBar" }>, value: CellValue, row: number, column: number): CellStyle | null {
    switch (format.type) {
      case "ColorScale": {
        const extent = this.extent(format);
        if (!extent || typeof value !== "number") return null;
        const share = extent.maximum === extent.minimum ? 0.5 : (value - extent.minimum) / (extent.maximum - extent.minimum);
        return { fill: scaleColor(format, share) };
      }
      case "ContainsText":
        return textHolds(format.operator, value === null || typeof value === "object" ? "" : String(value), format.text) ? format.style : null;
      case "CellValue": {
        if (value !== null && typeof value === "object") return null;
        const first = this.value(format.formula1, format, row, column);
        const second = format.formula2 === undefined ? null : this.value(format.formula2, format, row, column);
        return first !== undefined && second !== undefined && holds(format.operator, value, first, second) ? format.style : null;
      }
      case "Custom": {
        const answer = this.value(format.formula, format, row, column);
        return answer === true || (typeof answer === "number" && answer !== 0) ? format.style : null;
      }
    }
  }

  private value(text: string, format: ConditionalFormatModel, row: number, column: number): CellValue | undefined {
    if (!text.startsWith("=")) return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text.replace(/^"(.*)"$/, "$1");
    const constant = text.slice(1).trim();
    if (constant !== "" && Number.isFinite(Number(constant))) return Number(constant);
    if (/^"[^"]*"$/.test(constant)) return constant.slice(1, -1);
    return this.evaluate(text, format.block, row, column);
  }

  private extent(format: ConditionalFormatModel): Extent | null {
    const known = this.extents.get(format.id);
    if (known !== undefined) return known;
    const extent = extentOf(this.sheet.cells, format.block);
    this.extents.set(format.id, extent);
    return extent;
  }
}
