/** Which cells of this workbook call one of our functions, and which of them can become what they show? */
import { ourFunction } from "../functions/explanation/cellFormula";
import { isErrorValue } from "../intake/readId";
import type { Cell } from "../intake/types";
import { beginsLikeFormula, holdsFormula } from "./holdsFormula";
import { functionsIn } from "./parseFormula";
import { readCells } from "./readCells";
import { unwatched } from "./hooks";

/** A formula that calls us, with the cells that it fills. Rows and columns from 0. */
export interface OurFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly values: readonly (readonly Cell[])[];
}

/** Why a formula stays: it shows an error or is not calculated yet, or its sheet is protected. */
export type StayReason = "unfinished" | "protected";

export interface SheetFormulas {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly formulas: readonly OurFormula[];
}

interface Sheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** Places that are asked in one message for what they fill. */
const placesPerMessage = 500;

const waits: readonly Cell[] = ["#GETTING_DATA"];

/** Does it say something that would be wrong as a value? */
export const isUnfinished = ({ values }: OurFormula): boolean =>
  values.some((row) => row.some((cell) => isErrorValue(cell) || waits.includes(cell)));

function callsUs(formula: Cell | undefined, value: Cell | undefined): formula is string {
  return holdsFormula(formula, value) && functionsIn(formula).some((name) => ourFunction(name) !== null);
}

async function sheetsOf({ workbook }: Excel.RequestContext): Promise<Sheet[]> {
  workbook.worksheets.load("items/id,items/name");
  await workbook.context.sync();
  const sheets = workbook.worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    sheet.protection.load("protected");
    return { sheet, used };
  });
  await workbook.context.sync();
  return sheets.filter(({ used }) => !used.isNullObject);
}

interface Place {
  readonly row: number;
  readonly column: number;
}

const isFilled = (cell: Cell | undefined): boolean => cell !== undefined && cell !== "";

/** Only beside or above a value without a formula can an array begin. */
function maySpill(formulas: readonly (readonly Cell[])[], values: readonly (readonly Cell[])[], { row, column }: Place): boolean {
  const holdsValue = (r: number, c: number): boolean => isFilled(values[r]?.[c]) && formulas[r]?.[c] === values[r]?.[c];
  return holdsValue(row, column + 1) || holdsValue(row + 1, column);
}

/** How far each array reaches; places whose formula fills one cell are left out. */
async function spillsOf(context: Excel.RequestContext, sheet: Excel.Worksheet, places: readonly Place[]): Promise<Map<Place, { rows: number; columns: number }>> {
  const spills = new Map<Place, { rows: number; columns: number }>();
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.12")) return spills;
  for (let first = 0; first < places.length; first += placesPerMessage) {
    const asked = places.slice(first, first + placesPerMessage).map((place) => {
      const range = sheet.getCell(place.row, place.column).getSpillingToRangeOrNullObject();
      range.load("rowCount,columnCount");
      return { place, range };
    });
    await context.sync();
    for (const { place, range } of asked) if (!range.isNullObject) spills.set(place, { rows: range.rowCount, columns: range.columnCount });
  }
  return spills;
}

async function formulasOn(context: Excel.RequestContext, { sheet, used }: Sheet): Promise<OurFormula[]> {
  const size = { rows: used.rowCount, columns: used.columnCount };
  const formulas = await readCells(context, used, size, unwatched, "formulas");
  if (!formulas.some((row) => row.some(beginsLikeFormula))) return [];
  const values = await readCells(context, used, size, unwatched);
  const { rowIndex, columnIndex } = used;
  const found = formulas.flatMap((row, r) => row.flatMap((formula, c) => (callsUs(formula, values[r]?.[c]) ? [{ row: r, column: c, formula }] : [])));
  const spilling = new Map(found.filter((place) => maySpill(formulas, values, place)).map((place) => [place, { row: place.row + rowIndex, column: place.column + columnIndex }] as const));
  const spills = await spillsOf(context, sheet, [...spilling.values()]);
  return found.map((place) => {
    const asked = spilling.get(place);
    const { rows, columns } = (asked && spills.get(asked)) ?? { rows: 1, columns: 1 };
    const cells = values.slice(place.row, place.row + rows).map((row) => row.slice(place.column, place.column + columns));
    return { row: place.row + rowIndex, column: place.column + columnIndex, formula: place.formula, values: cells };
  });
}

/** Of every sheet that has some, hidden ones too. */
export async function ourFormulas(context: Excel.RequestContext): Promise<SheetFormulas[]> {
  const found: SheetFormulas[] = [];
  for (const one of await sheetsOf(context)) {
    const formulas = await formulasOn(context, one);
    const { id, name, protection } = one.sheet;
    if (formulas.length > 0) found.push({ id, name, isProtected: protection.protected, formulas });
  }
  return found;
}
