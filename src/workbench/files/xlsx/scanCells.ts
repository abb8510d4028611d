/** Which cells does the text of a worksheet part hold? Scanned, not parsed: such a part can have fifty megabytes. */
import { columnIndex } from "../../model/address";
import type { CellValue, ErrorCode } from "../../model/types";
import { unescapeText } from "./xml";

export interface ScannedFormula {
  readonly text: string;
  readonly type: string | null;
  readonly ref: string | null;
  readonly shared: string | null;
}

export interface ScannedCell {
  readonly row: number;
  readonly column: number;
  readonly look: number;
  readonly value: CellValue;
  readonly formula: ScannedFormula | null;
}

export interface ScannedRow {
  readonly row: number;
  /** Points, where the file states a height of its own. */
  readonly height: number | null;
  readonly hidden: boolean;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const errors: ReadonlySet<string> = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!", "#BUSY!", "#CONNECT!"]);

export function decodeEntities(value: string): string {
  if (!value.includes("&")) return value;
  return value.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (match, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    return decimal !== undefined ? String.fromCodePoint(Number(decimal)) : (entities[name ?? ""] ?? match);
  });
}

const plainText = (xml: string): string => unescapeText(decodeEntities(xml));

/** All texts of a string item: runs of different looks joined, phonetic hints left out. */
export function itemText(xml: string): string {
  const spoken = xml.includes("<rPh") ? xml.replace(/<rPh[\s\S]*?<\/rPh>/g, "") : xml;
  let text = "";
  for (const match of spoken.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)) text += match[1] ?? "";
  return plainText(text);
}

export function scanStrings(xml: string): string[] {
  const strings: string[] = [];
  for (const match of withoutPrefix(xml).matchAll(/<si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/si>)/g)) strings.push(itemText(match[1] ?? ""));
  return strings;
}

/** Some programs write <x:row> for <row>. */
export function withoutPrefix(xml: string): string {
  const prefix = /<(\w+):(?:worksheet|sst)[\s>]/.exec(xml.slice(0, 2000))?.[1];
  return prefix === undefined ? xml : xml.replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</");
}

function attributeOf(attributes: string, name: string): string | null {
  const at = attributes.indexOf(` ${name}=`);
  if (at < 0) return null;
  const from = at + name.length + 3;
  return attributes.slice(from, attributes.indexOf(attributes.charAt(from - 1), from));
}

/** Calls `onRow` and `onCell` in the order of the file. */
export function scanCells(data: string, strings: readonly string[], onRow: (row: ScannedRow) => void, onCell: (cell: ScannedCell) => void): void {
  const opening = /<(row|c)((?:\s[^>]*?)?)(\/?)>/g;
  let row = -1;
  let column = -1;
  for (let match = opening.exec(data); match; match = opening.exec(data)) {
    const [, tag = "", attributes = "", closed = ""] = match;
    if (tag === "row") {
      row = Number(attributeOf(attributes, "r") ?? row + 2) - 1;
      column = -1;
      onRow(rowOf(row, attributes));
      continue;
    }
    const name = attributeOf(attributes, "r");
    const letters = name === null ? null : /^[A-Z]+/.exec(name)?.[0];
    column = letters ? columnIndex(letters) : column + 1;
    const end = closed === "" ? data.indexOf("</c>", opening.lastIndex) : opening.lastIndex;
    const inner = closed === "" ? data.slice(opening.lastIndex, end) : "";
    if (closed === "") opening.lastIndex = end + 4;
    onCell({
      row, column,
      look: Number(attributeOf(attributes, "s") ?? 0),
      value: inner === "" ? null : valueOf(inner, attributeOf(attributes, "t"), strings),
      formula: inner.includes("<f") ? formulaOf(inner) : null,
    });
  }
}

function rowOf(row: number, attributes: string): ScannedRow {
  const height = Number(attributeOf(attributes, "ht") ?? NaN);
  const own = attributeOf(attributes, "customHeight");
  const hidden = attributeOf(attributes, "hidden");
  return { row, height: Number.isFinite(height) && (own === "1" || own === "true") ? height : null, hidden: hidden === "1" || hidden === "true" };
}

function valueOf(inner: string, type: string | null, strings: readonly string[]): CellValue {
  if (type === "inlineStr") return itemText(inner);
  const from = inner.indexOf("<v");
  if (from < 0) return null;
  const open = inner.indexOf(">", from) + 1;
  const raw = inner.charAt(open - 2) === "/" ? "" : inner.slice(open, inner.indexOf("</v>", open));
  switch (type) {
    case "s":
      return strings[Number(raw)] ?? "";
    case "str":
      return plainText(raw);
    case "b":
      return raw === "1" || raw === "true";
    case "e":
      return { error: (errors.has(raw) ? raw : "#VALUE!") as ErrorCode };
    case "d":
      return Date.parse(raw.endsWith("Z") ? raw : `${raw}Z`) / 86_400_000 + 25_569;
    default:
      return raw === "" ? null : Number(raw);
  }
}

function formulaOf(inner: string): ScannedFormula | null {
  const match = /<f((?:\s[^>]*?)?)(?:\/>|>([^<]*)<\/f>)/.exec(inner);
  if (!match) return null;
  const [, attributes = "", text = ""] = match;
  return { text: decodeEntities(text), type: attributeOf(attributes, "t"), ref: attributeOf(attributes, "ref"), shared: attributeOf(attributes, "si") };
}
