/** How do arguments and results of a custom function cross the wire? As Excel coerces, blanks and errors included. */
import type { CellError, CellValue, CustomFunctionMetadata, ErrorCode } from "../model/types";

/** What a blank cell becomes as a single argument: 0 on desktop, null on the web. */
export type BlankScalar = "zero" | "null";

type Parameter = CustomFunctionMetadata["parameters"][number];

/** Arguments ready for the wire, or the error that the cell shows because Excel would not even call the function. */
export type PreparedArguments = { readonly values: unknown[] } | { readonly refused: CellError };

const VALUE_ERROR: CellError = { error: "#VALUE!" };

class Refusal extends Error {
  constructor(readonly shown: CellError) {
    super(shown.error);
  }
}

function isError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

function isBlank(value: unknown): boolean {
  return typeof value === "object" && value !== null && "blank" in value;
}

function errorOnWire(error: CellError, parameter: Parameter, allowed: boolean): unknown {
  if (!allowed || (parameter.type !== undefined && parameter.type !== "any")) throw new Refusal({ error: error.error });
  return { type: "CustomFunctionError", code: error.error };
}

function toNumber(value: string | number | boolean): number {
  if (typeof value === "boolean") return value ? 1 : 0;
  const number = typeof value === "number" ? value : value.trim() === "" ? NaN : Number(value);
  if (!Number.isFinite(number)) throw new Refusal(VALUE_ERROR);
  return number;
}

function toBoolean(value: string | number | boolean): boolean {
  if (typeof value !== "string") return Boolean(value);
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === "true";
  throw new Refusal(VALUE_ERROR);
}

function coerce(value: string | number | boolean, type: string | undefined): string | number | boolean {
  if (type === "number") return toNumber(value);
  if (type === "boolean") return toBoolean(value);
  if (type === "string") return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  return value;
}

function cellOnWire(value: unknown, parameter: Parameter, allowErrors: boolean, blank: unknown): unknown {
  if (value === null || value === undefined || isBlank(value)) return parameter.type === "string" && blank === 0 ? "" : blank;
  if (isError(value)) return errorOnWire(value, parameter, allowErrors);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return coerce(value, parameter.type);
  throw new Refusal(VALUE_ERROR);
}

function asMatrix(value: unknown): unknown[][] {
  if (!Array.isArray(value)) return [[value]];
  return value.every(Array.isArray) ? value : value.map((cell: unknown) => [cell]);
}

function argumentOnWire(value: unknown, parameter: Parameter, allowErrors: boolean, blankScalar: BlankScalar): unknown {
  if (value === null || value === undefined) return null;
  const lone = blankScalar === "zero" ? 0 : null;
  if (parameter.dimensionality === "matrix") {
    // A single cell, not a range of one: its blank is a scalar's blank.
    if (!Array.isArray(value)) return [[cellOnWire(value, parameter, allowErrors, lone)]];
    return asMatrix(value).map((row) => row.map((cell) => cellOnWire(cell, parameter, allowErrors, 0)));
  }
  const scalar = Array.isArray(value) ? asMatrix(value)[0]?.[0] : value;
  return cellOnWire(scalar, parameter, allowErrors, lone);
}

/** Repeating parameters arrive as one array of the remaining arguments. */
function grouped(args: readonly unknown[], parameters: readonly Parameter[]): readonly unknown[] {
  const last = parameters.length - 1;
  return parameters[last]?.repeating === true ? [...args.slice(0, last), args.slice(last)] : args;
}

/** Excel's own work before it calls a function: blanks, types, shapes, errors that may not pass. */
export function prepareArguments(args: readonly unknown[], metadata: CustomFunctionMetadata, blankScalar: BlankScalar): PreparedArguments {
  const { parameters, options } = metadata;
  const allowErrors = options?.["allowErrorForDataTypeAny"] === true;
  const repeats = parameters.at(-1)?.repeating === true;
  if (args.length > parameters.length && !repeats) return { refused: VALUE_ERROR };
  try {
    const values = grouped(args, parameters).map((value, index) => {
      const parameter = parameters[index] ?? { name: "" };
      if (parameter.repeating !== true || !Array.isArray(value)) return argumentOnWire(value, parameter, allowErrors, blankScalar);
      return value.map((each: unknown) => argumentOnWire(each, parameter, allowErrors, blankScalar));
    });
    const missing = parameters.some((parameter, index) => parameter.optional !== true && parameter.repeating !== true && (values[index] ?? null) === null && index >= args.length);
    if (missing) return { refused: VALUE_ERROR };
    while (values.length < parameters.length) values.push(null);
    return { values };
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.shown };
    throw error;
  }
}

/** Error numbers in results, as the client library writes them. */
const ERROR_BY_CODE: Readonly<Record<number, ErrorCode>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!", 9: "#NAME?", 10: "#NAME?" };

export function failedResult(code: unknown, message: unknown): CellError {
  const error = ERROR_BY_CODE[Number(code)] ?? "#VALUE!";
  return typeof message === "string" && message !== "" ? { error, message } : { error };
}

const KNOWN_ERRORS: readonly string[] = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** A returned entity, formatted number or error; all of them carry what older Excel shows as `basicValue`. */
function cellFromObject(value: object): CellValue {
  const { basicValue, code, message } = value as { basicValue?: unknown; code?: unknown; message?: unknown };
  const shown = basicValue ?? code;
  if (typeof shown === "string" && KNOWN_ERRORS.includes(shown)) {
    const error = shown as ErrorCode;
    return typeof message === "string" && message !== "" ? { error, message } : { error };
  }
  return typeof shown === "number" || typeof shown === "boolean" || typeof shown === "string" ? shown : VALUE_ERROR;
}

function cellFromWire(value: unknown): CellValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "object" ? cellFromObject(value) : VALUE_ERROR;
}

export function resultFromWire(value: unknown): CellValue | CellValue[][] {
  if (!Array.isArray(value)) return cellFromWire(value);
  return asMatrix(value).map((row) => row.map(cellFromWire));
}
