/** What does the formula of a cell say, and which of our functions is in it? */
import { functionNames, type FunctionName } from "../../catalogue/functions";

interface Written {
  /** As it stands in the formula. */
  readonly text: string;
}

export type Reference = Written & {
  readonly kind: "reference";
  /** A1#: all that the cell spills. */
  readonly spills: boolean;
};

export type CellFormula =
  | (Written & { readonly kind: "literal"; readonly value: number | string | boolean })
  | (Written & { readonly kind: "error"; readonly code: string })
  | (Written & { readonly kind: "array"; readonly rows: readonly (readonly CellFormula[])[] })
  | Reference
  | (Written & { readonly kind: "unary"; readonly operator: string; readonly of: CellFormula })
  | (Written & { readonly kind: "binary"; readonly operator: string; readonly left: CellFormula; readonly right: CellFormula })
  | (Written & { readonly kind: "call"; readonly name: string; readonly args: readonly (CellFormula | null)[] })
  /** Something that is not repeated here, with what it is made of. */
  | (Written & { readonly kind: "other"; readonly parts: readonly CellFormula[] });

/** A call of one of our functions within a formula. */
export interface OurCall {
  readonly name: FunctionName;
  readonly args: readonly (CellFormula | null)[];
  /** Is the call all there is in the formula? */
  readonly isWhole: boolean;
}

/** Files write a function of an add-in as _xldudf_NAME, with underscores for dots. */
const filePrefix = /^_xldudf_/i;
const comparable = (name: string): string => name.replaceAll("_", ".").toUpperCase();

/**
 * Our function of this name, with or without a namespace before it; null for any other.
 *
 * @example ourFunction("CLVDEV.CAC.MAX") // "CAC.MAX"
 */
export function ourFunction(written: string): FunctionName | null {
  const name = comparable(written.replace(filePrefix, ""));
  const withoutNamespace = name.slice(name.indexOf(".") + 1);
  const known = (wanted: string): FunctionName | undefined => functionNames.find((one) => one === wanted);
  return known(name) ?? known(withoutNamespace) ?? null;
}

function partsOf(formula: CellFormula): readonly CellFormula[] {
  switch (formula.kind) {
    case "unary": return [formula.of];
    case "binary": return [formula.left, formula.right];
    case "call": return formula.args.filter((arg) => arg !== null);
    case "array": return formula.rows.flat();
    case "other": return formula.parts;
    case "literal":
    case "error":
    case "reference":
      return [];
  }
}

/** Our function that stands outermost in a formula, the first of several; null where there is none. */
export function outermostCall(formula: CellFormula): OurCall | null {
  for (let layer: readonly CellFormula[] = [formula]; layer.length > 0; layer = layer.flatMap(partsOf)) {
    for (const part of layer) {
      const name = part.kind === "call" ? ourFunction(part.name) : null;
      if (part.kind === "call" && name !== null) return { name, args: part.args, isWhole: part === formula };
    }
  }
  return null;
}

/** All references of a formula, each once. */
export function referencesIn(formula: CellFormula): readonly Reference[] {
  const found = new Map<string, Reference>();
  const visit = (part: CellFormula): void => {
    if (part.kind === "reference") found.set(part.text, part);
    partsOf(part).forEach(visit);
  };
  visit(formula);
  return [...found.values()];
}
