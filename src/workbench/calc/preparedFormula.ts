/** To which cells does a formula refer, and how is it written so that the engine needs to know neither tables nor names? */
import { formatBlock, parseBlock } from "../model/address";
import { formulaTokens } from "./formulaTokens";
import { structuredBlock } from "./structuredReference";
import type { Block, NameModel, SheetModel, WorkbookModel } from "../model/types";
import type { TablePlace } from "./structuredReference";
import type { Token } from "./formulaTokens";

/** Cells of a sheet that a formula reads. */
export interface Reference {
  readonly sheetId: string;
  readonly block: Block;
}

export interface PreparedFormula {
  /** The formula with every reference in plain A1 notation behind the engine's alias of its sheet. */
  readonly text: string;
  readonly references: readonly Reference[];
  /** Calculated on every pass: it reads the clock, chance, or cells that only its value tells. */
  readonly volatile: boolean;
  /** The text depends on tables, names, spilled arrays or used ranges and must be prepared anew when they change. */
  readonly dynamic: boolean;
}

/** Where the formula stands. */
export interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

const VOLATILE = new Set(["NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY", "OFFSET", "INDIRECT", "CELL", "INFO"]);
const NAME_DEPTH = 20;

/** The engine knows sheets by an alias, so that no sheet name can be misread. */
export function sheetAlias(index: number): string {
  return `ws${index}x`;
}

class Preparation {
  readonly references: Reference[] = [];
  volatile = false;
  dynamic = false;

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly place: Place,
  ) {}

  text(formula: string, depth = 0): string {
    const tokens = formulaTokens(formula);
    return withoutDoubleMinus(tokens)
      .map((token) => this.rewrite(token, depth))
      .join("");
  }

  private rewrite(token: Token, depth: number): string {
    switch (token.kind) {
      case "text":
        return token.text;
      case "reference":
        return this.reference(token);
      case "structured":
        return this.structured(token);
      case "name":
        return this.name(token, depth);
    }
  }

  private reference(token: Token & { kind: "reference" }): string {
    const sheet = token.sheet === null ? this.workbook.sheet(this.place.sheetId) : this.workbook.sheetByName(token.sheet);
    if (token.sheet !== null) this.dynamic = true;
    if (!sheet) return "#REF!";
    const block = blockOf(token.area);
    if (!block) return "#REF!";
    if (!token.spilled) return this.block(sheet, block);
    this.dynamic = true;
    this.references.push({ sheetId: sheet.id, block });
    const spill = sheet.cells.spillBlock(block.row, block.column);
    return this.block(sheet, spill ?? block);
  }

  private structured(token: Token & { kind: "structured" }): string {
    this.dynamic = true;
    const found = token.table === null ? tableAround(this.workbook, this.place) : tableNamed(this.workbook, token.table);
    const block = found && structuredBlock(found, token.inside, this.place.row);
    return found && block ? this.block(found.sheet, block) : "#REF!";
  }

  private name(token: Token & { kind: "name" }, depth: number): string {
    if (token.call && VOLATILE.has(token.name.toUpperCase())) this.volatile = true;
    const bare = token.name.replace(/^(_xlfn\.|_xlws\.)+/i, "");
    const table = token.call ? undefined : tableNamed(this.workbook, bare);
    if (table) return this.structured({ kind: "structured", table: bare, inside: "", text: token.text });
    const name = nameOf(this.workbook, bare, token.sheet, this.place.sheetId);
    // A call is one of a function, unless the name stands for a LAMBDA: a value cannot be called.
    if (!name || (token.call && !/^=\s*LAMBDA\(/i.test(name.formula))) return this.unknownName(bare, token);
    this.dynamic = true;
    if (depth >= NAME_DEPTH) return "#NAME?";
    const text = this.text(name.formula, depth + 1);
    return /^[\w!:$]+$|^LAMBDA\(/i.test(text) ? text : `(${text})`;
  }

  /** A name that isn't defined yet may be tomorrow: then the formula is prepared again. */
  private unknownName(name: string, token: Token & { kind: "name" }): string {
    if (!token.call && !/^(TRUE|FALSE)$/i.test(name)) this.dynamic = true;
    return name;
  }

  private block(sheet: SheetModel, block: Block): string {
    this.references.push({ sheetId: sheet.id, block });
    const shown = this.withinUsed(sheet, block);
    return `${sheetAlias(this.workbook.sheets.indexOf(sheet))}!${formatBlock(shown)}`;
  }

  /** Whole columns and rows end where the sheet's cells end: the rest is blank. */
  private withinUsed(sheet: SheetModel, block: Block): Block {
    const text = formatBlock(block);
    if (/\d/.test(text) && /[A-Z]/.test(text)) return block;
    this.dynamic = true;
    const used = sheet.cells.usedBlock();
    if (/\d/.test(text)) return { ...block, columns: used ? used.column + used.columns : 1 };
    return { ...block, rows: used ? used.row + used.rows : 1 };
  }
}

function blockOf(area: string): Block | null {
  try {
    return parseBlock(area);
  } catch {
    return null;
  }
}

function tableNamed(workbook: WorkbookModel, name: string): TablePlace | undefined {
  const wanted = name.toLowerCase();
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((item) => item.name.toLowerCase() === wanted);
    if (table) return { sheet, table };
  }
  return undefined;
}

function tableAround(workbook: WorkbookModel, place: Place): TablePlace | undefined {
  const sheet = workbook.sheet(place.sheetId);
  const table = sheet?.tables.find(
    ({ block }) =>
      place.row >= block.row && place.row < block.row + block.rows && place.column >= block.column && place.column < block.column + block.columns,
  );
  return sheet && table ? { sheet, table } : undefined;
}

function nameOf(workbook: WorkbookModel, name: string, sheetName: string | null, placeSheetId: string): NameModel | undefined {
  const wanted = name.toLowerCase();
  const sheetId = sheetName === null ? placeSheetId : workbook.sheetByName(sheetName)?.id;
  const candidates = workbook.names.filter((item) => item.name.toLowerCase() === wanted);
  return candidates.find((item) => item.sheetId === sheetId) ?? candidates.find((item) => item.sheetId === null);
}

/** `--x` becomes `1*x`: the engine doesn't read two signs before a string. */
function withoutDoubleMinus(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const next = tokens[i + 1];
    if (isMinus(token) && next && isMinus(next) && startsOperand(result)) {
      result.push({ kind: "text", text: "1*" });
      i++;
    } else result.push(token);
  }
  return result;
}

function isMinus(token: Token): boolean {
  return token.kind === "text" && token.text === "-";
}

/** Whether what comes next is an operand, not an operator. */
function startsOperand(before: readonly Token[]): boolean {
  const last = before.filter((token) => token.text.trim() !== "").at(-1);
  return !last || (last.kind === "text" && /^[(,;{]$/.test(last.text));
}

export function prepareFormula(formula: string, workbook: WorkbookModel, place: Place): PreparedFormula {
  const preparation = new Preparation(workbook, place);
  const text = `=${preparation.text(formula).trim()}`;
  return { text, references: preparation.references, volatile: preparation.volatile, dynamic: preparation.dynamic };
}
