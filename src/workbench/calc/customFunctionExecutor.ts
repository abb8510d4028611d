/** How does the formula engine call a function of the add-in, with arguments as Excel sends them? */
import { BaseFunction } from "@univerjs/engine-formula";
import { engineArray, engineValue, excelMatrix, excelValue } from "./engineValues";
import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";
import type { CellError, CellValue, CustomFunctionMetadata } from "../model/types";
import type { CustomFunctionAnswers } from "./customFunctionCalls";
import type { Place } from "./preparedFormula";

type Parameter = CustomFunctionMetadata["parameters"][number];

/** An argument as the formula gives it: left out, one value, or cells. */
type Given = { readonly kind: "omitted" } | { readonly kind: "value"; readonly value: CellValue } | { readonly kind: "cells"; readonly cells: CellValue[][] };

function given(variant: BaseValueObject | undefined): Given {
  if (!variant || (!variant.isArray() && variant.isNull())) return { kind: "omitted" };
  if (variant.isArray()) return { kind: "cells", cells: excelMatrix(variant as ArrayValueObject) };
  return { kind: "value", value: excelValue(variant) };
}

function isError(value: CellValue): value is CellError {
  return value !== null && typeof value === "object";
}

/** What the add-in is sent for cells, and the first error among them. */
interface Sent {
  readonly error: CellError | undefined;
  readonly values: unknown[][];
}

/** By the cells themselves: a formula is calculated a second time when its answer has come. */
const sent = new WeakMap<CellValue[][], Sent>();

function sentFor(cells: CellValue[][]): Sent {
  const known = sent.get(cells);
  if (known) return known;
  let error: CellError | undefined;
  const values = cells.map((row) => row.map((value) => {
    if (error === undefined && isError(value)) error = value;
    return value ?? 0;
  }));
  const made = { error, values };
  sent.set(cells, made);
  return made;
}

function firstError(argument: Given): CellError | undefined {
  if (argument.kind === "omitted") return undefined;
  if (argument.kind === "value") return isError(argument.value) ? argument.value : undefined;
  return sentFor(argument.cells).error;
}

/** More than one cell where one value is due: Excel calls the function for each and spills. */
function isLifted(argument: Given, parameter: Parameter): boolean {
  return parameter.dimensionality !== "matrix" && argument.kind === "cells" && argument.cells.length * (argument.cells[0]?.length ?? 0) > 1;
}

/** The argument's value at a position of the lifted result; a single row or column repeats. */
function elementAt(argument: Given, row: number, column: number): Given {
  if (argument.kind !== "cells") return argument;
  const line = argument.cells.length === 1 ? argument.cells[0] : argument.cells[row];
  const value = line?.length === 1 ? line[0] : line?.[column];
  return value === undefined ? { kind: "value", value: { error: "#N/A" } } : { kind: "cells", cells: [[value]] };
}

export class CustomFunctionExecutor extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;

  constructor(
    private readonly metadata: CustomFunctionMetadata,
    private readonly answers: CustomFunctionAnswers,
    private readonly place: () => Place,
  ) {
    super(metadata.name.toUpperCase());
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const { parameters } = this.metadata;
    const repeating = parameters.at(-1)?.repeating === true;
    if (variants.length > parameters.length && !repeating) return engineValue({ error: "#VALUE!" });
    const result = this.lifted(Array.from({ length: Math.max(variants.length, parameters.length) }, (_, i) => given(variants[i])));
    return Array.isArray(result) ? engineArray(result) : engineValue(result);
  }

  private lifted(args: readonly Given[]): CellValue | CellValue[][] {
    const wide = args.filter((argument, i) => isLifted(argument, this.parameter(i)));
    if (wide.length === 0) return this.call(args);
    const shapes = wide.map((argument) => (argument.kind === "cells" ? argument.cells : []));
    const rows = Math.max(...shapes.map((cells) => cells.length));
    const columns = Math.max(...shapes.map((cells) => cells[0]?.length ?? 0));
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_unused, column) => {
        const one = this.call(args.map((argument, i) => (this.parameter(i).dimensionality === "matrix" ? argument : elementAt(argument, row, column))));
        return Array.isArray(one) ? (one[0]?.[0] ?? null) : one;
      }),
    );
  }

  private parameter(index: number): Parameter {
    const { parameters } = this.metadata;
    return parameters[Math.min(index, parameters.length - 1)] ?? { name: "" };
  }

  private call(args: readonly Given[]): CellValue | CellValue[][] {
    for (const [i, argument] of args.entries()) {
      const error = firstError(argument);
      if (error && (error.error === "#BUSY!" || !this.takesErrors(this.parameter(i)))) return { error: error.error };
    }
    return this.answers.answer(this.metadata, this.wire(args), this.place());
  }

  private takesErrors(parameter: Parameter): boolean {
    return this.metadata.options?.allowErrorForDataTypeAny === true && (parameter.type ?? "any") === "any";
  }

  private wire(args: readonly Given[]): unknown[] {
    const count = this.metadata.parameters.length;
    if (this.metadata.parameters.at(-1)?.repeating !== true) return args.map((argument, i) => this.wireArgument(argument, i));
    const fixed = args.slice(0, count - 1).map((argument, i) => this.wireArgument(argument, i));
    return [...fixed, args.slice(count - 1).map((argument) => this.wireArgument(argument, count - 1))];
  }

  private wireArgument(argument: Given, index: number): unknown {
    if (argument.kind === "omitted") return null;
    if (this.parameter(index).dimensionality === "matrix") {
      return argument.kind === "cells" ? sentFor(argument.cells).values : [[argument.value]];
    }
    const value = argument.kind === "cells" ? (argument.cells[0]?.[0] ?? null) : argument.value;
    // Whether a blank cell is null or 0 as a single argument is for the caller to say: the web and the desktop differ.
    return value ?? { blank: true };
  }
}
