/** How do values pass between our cells and the formula engine? */
import { CellValueType } from "@univerjs/core";
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { BaseReferenceObject, BaseValueObject, ErrorType, FunctionVariantType } from "@univerjs/engine-formula";
import type { ICellData, Nullable } from "@univerjs/core";
import type { CellError, CellValue, ErrorCode } from "../model/types";

/** The engine's own names for a value that is still on its way, and for one that never comes. */
const ENGINE_NAMES = new Map<ErrorCode, string>([
  ["#BUSY!", "#GETTING_DATA"],
  ["#CONNECT!", "#ERROR!"],
]);
const EXCEL_NAMES = new Map([...ENGINE_NAMES].map(([excel, engine]) => [engine, excel]));

const EXCEL_ERRORS: ReadonlySet<string> = new Set<ErrorCode>([
  "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!", "#BUSY!", "#CONNECT!",
]);

function engineError(code: ErrorCode): ErrorType {
  return (ENGINE_NAMES.get(code) ?? code) as ErrorType;
}

/** What only the engine calls an error is #VALUE! in Excel. */
function excelError(name: string, message: string): CellError {
  const code = EXCEL_NAMES.get(name) ?? (EXCEL_ERRORS.has(name) ? (name as ErrorCode) : "#VALUE!");
  return message === "" ? { error: code } : { error: code, message };
}

/** A cell as the engine reads it. */
export function engineCell(value: CellValue): ICellData | undefined {
  if (value === null) return undefined;
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "string") return { v: value, t: CellValueType.STRING };
  return { v: engineError(value.error), t: CellValueType.STRING };
}

export function engineValue(value: CellValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  return ErrorValueObject.create(engineError(value.error), value.message ?? "");
}

/** Where the cells of an array stand, if they are cells of a sheet. */
interface ArrayPlace {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

const NOWHERE: ArrayPlace = { unitId: "", sheetId: "", row: -1, column: -1 };

/**
 * Cells as an array of the engine, which makes an object of each of them only if it looks at one: what the add-in is asked and
 * answers, 150,000 cells at a time, passes through the engine unseen.
 */
class CellArray extends ArrayValueObject {
  /** The cells as they came; null once the engine has looked at them, and may have sorted or changed them. */
  untouched: CellValue[][] | null;

  constructor(cells: CellValue[][], place: ArrayPlace) {
    super({ calculateValueList: [], rowCount: cells.length, columnCount: cells[0]?.length ?? 0, ...place });
    this.untouched = cells;
    let objects: BaseValueObject[][] = [];
    const touch = (): BaseValueObject[][] => {
      if (this.untouched !== null) objects = this.untouched.map((row) => row.map(engineValue));
      this.untouched = null;
      return objects;
    };
    const replace = (values: BaseValueObject[][]): void => {
      this.untouched = null;
      objects = values;
    };
    // The field in which the base class keeps its objects, and by which alone it reads and changes them.
    Object.defineProperty(this, "_values", { get: touch, set: replace, configurable: true });
  }
}

/** A matrix of values; `place` says which cells it came from, if it came from cells. */
export function engineArray(values: CellValue[][], place: ArrayPlace = NOWHERE): ArrayValueObject {
  return new CellArray(values, place);
}

export function excelValue(value: Nullable<BaseValueObject>): CellValue {
  if (!value || value.isNull()) return null;
  // Most cells are numbers and texts: one question for each of them.
  if (value instanceof StringValueObject) return value.getValue();
  if (value.isError()) return excelError(String(value.getValue()), (value as ErrorValueObject).getErrorContent());
  if (value.isLambda()) return { error: "#CALC!" };
  const raw = value.getValue();
  if (typeof raw === "number" && !Number.isFinite(raw)) return { error: "#NUM!" };
  return raw ?? null;
}

/** A formula's outcome: one value, or the matrix that spills. */
export function excelResult(variant: FunctionVariantType): CellValue | CellValue[][] {
  const value = variant.isReferenceObject() ? (variant as BaseReferenceObject).toArrayValueObject() : (variant as BaseValueObject);
  if (!value.isArray()) return excelValue(value);
  const matrix = excelMatrix(value as ArrayValueObject);
  const only = matrix.length === 1 && matrix[0]?.length === 1 ? matrix[0][0] : undefined;
  return only === undefined ? matrix : only;
}

/** The values of an array; not to be changed, as they may be those of the cells that it came from. */
export function excelMatrix(array: ArrayValueObject): CellValue[][] {
  if (array instanceof CellArray && array.untouched !== null) return array.untouched;
  return array.getArrayValue().map((row) => {
    // Whole columns come by here: no iterator for each of their rows, which may have gaps.
    const cells = new Array<CellValue>(row.length);
    for (let at = 0; at < row.length; at++) cells[at] = excelValue(row[at]);
    return cells;
  });
}
