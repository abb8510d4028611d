/** Where does the number in a cell come from? The formula read, its references looked up, the call made again. */
import type { Language } from "../catalogue/languages";
import { serialDayOf } from "../core/serialDay";
import { outermostCall, referencesIn, type CellFormula, type OurCall } from "../functions/explanation/cellFormula";
import { evaluateFormula, handedOver, type Surroundings } from "../functions/explanation/evaluateFormula";
import { explanation, type Explanation, type GivenArgument } from "../functions/explanation/explanation";
import { cellGrid, type Grid } from "../functions/grid";
import { isErrorValue } from "../intake/readId";
import { readCell, type FilledCell } from "./activeCell";
import type { ExplainedCell } from "./cellTypes";
import { inExcel } from "./inExcel";
import { parseFormula } from "./parseFormula";
import { readReference } from "./readReference";

function today(): number {
  const now = new Date();
  return serialDayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
}

/** Excel on the web hands nothing for a single blank cell, on the desktop 0. */
function blankCell(): null | 0 {
  return Office.context.platform === Office.PlatformType.OfficeOnline ? null : 0;
}

async function surroundings(context: Excel.RequestContext, { cell, anchor }: FilledCell, formulas: readonly CellFormula[], language: Language): Promise<Surroundings> {
  const grids = new Map<string, Grid | null>();
  const place = { sheet: cell.worksheet, cell: anchor.cell };
  for (const reference of formulas.flatMap(referencesIn)) {
    if (!grids.has(reference.text)) grids.set(reference.text, await readReference(context, place, reference));
  }
  return { read: (text) => grids.get(text) ?? null, today: today(), blankCell: blankCell(), language };
}

function givenArgument(arg: CellFormula | null, around: Surroundings): GivenArgument {
  if (arg === null) return { text: "", cells: cellGrid(null), handed: null };
  const cells = evaluateFormula(arg, around);
  // A lone blank cell is judged as what reaches the function.
  const handed = cells && handedOver(cells, around);
  return { text: arg.text, cells: cells && cells.cells.length === 1 && handed === 0 ? cellGrid(0) : cells, handed };
}

async function explained(context: Excel.RequestContext, filled: FilledCell, call: OurCall, language: Language): Promise<Explanation> {
  const around = await surroundings(context, filled, call.args.filter((arg) => arg !== null), language);
  const place = call.isWhole ? filled.place : { row: 0, column: 0 };
  return explanation(call.name, call.args.map((arg) => givenArgument(arg, around)), language, place);
}

/** Explains what a cell shows. */
export async function explainedCell(context: Excel.RequestContext, cell: Excel.Range, language: Language): Promise<ExplainedCell> {
  const filled = await readCell(context, cell);
  const tree = filled.formula === "" ? null : parseFormula(filled.formula);
  const call = tree && outermostCall(tree);
  return {
    sheet: filled.sheet,
    address: filled.address,
    spilledFrom: filled.anchor.address === filled.address ? null : filled.anchor.address,
    formula: filled.shownFormula,
    shown: filled.text,
    value: filled.value,
    error: typeof filled.value === "string" && (isErrorValue(filled.value) || filled.value === "#GETTING_DATA") ? filled.value : null,
    isWhole: call?.isWhole ?? false,
    explanation: call && (await explained(context, filled, call, language)),
  };
}

/** @param language of words in cells */
export function explainActiveCell(language: Language): Promise<ExplainedCell> {
  return inExcel((context) => explainedCell(context, context.workbook.getActiveCell(), language));
}
