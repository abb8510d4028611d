/** What does the text of a formula say, as a tree of ours? The only place that knows the parser. */
import { parse, tokenize, type AstExpression } from "@borgar/fx";
import type { CellFormula } from "../functions/explanation/cellFormula";

/** Where no node begins or ends by itself: a part without a place in the text. */
const nowhere = [0, 0] as const;

/**
 * The tree of a formula in English; null where the parser does not understand it.
 *
 * @param formula with its equals sign
 */
export function parseFormula(formula: string): CellFormula | null {
  try {
    return converted(parse(tokenize(formula, { withLocation: true })), formula);
  } catch {
    return null;
  }
}

/** Names of all functions that a formula calls, as they stand in it; a name within a text is none. */
export function functionsIn(formula: string): string[] {
  return tokenize(formula).flatMap(({ type, value }) => (type === "func" ? [value] : []));
}

function converted(node: AstExpression, formula: string): CellFormula {
  const [from, to] = node.loc ?? nowhere;
  const text = formula.slice(from, to);
  const part = (one: AstExpression): CellFormula => converted(one, formula);
  switch (node.type) {
    case "Literal": return { kind: "literal", text, value: node.value };
    case "ErrorLiteral": return { kind: "error", text, code: node.value };
    case "ReferenceIdentifier": return { kind: "reference", text: node.value, spills: false };
    case "ArrayExpression": return { kind: "array", text, rows: node.elements.map((row) => row.map(part)) };
    case "CallExpression": return calledPart(node, text, part);
    case "UnaryExpression": return unaryPart(node.operator, node.arguments.map(part), text);
    case "BinaryExpression": return binaryPart(node.operator, node.arguments.map(part), text);
    case "LetExpression": {
      const values = node.declarations.flatMap(({ init }) => (init === null ? [] : [part(init)]));
      return { kind: "other", text, parts: node.body === null ? values : [...values, part(node.body)] };
    }
    case "LambdaExpression": return { kind: "other", text, parts: node.body === null ? [] : [part(node.body)] };
  }
}

type Node<Type extends AstExpression["type"]> = Extract<AstExpression, { type: Type }>;

function calledPart(node: Node<"CallExpression">, text: string, part: (one: AstExpression) => CellFormula): CellFormula {
  const { arguments: all } = node;
  const callee: Node<"CallExpression">["callee"] | Node<"LambdaExpression"> = node.callee;
  // The parser gives null for an argument that is left empty.
  const args = (all as readonly (AstExpression | null)[]).map((arg) => arg && part(arg));
  const given = args.filter((arg) => arg !== null);
  const [first] = given;
  // A1# as files write it.
  if (callee.type === "Identifier" && /^_xlfn\.ANCHORARRAY$/i.test(callee.name) && first?.kind === "reference") return { ...first, text: `${first.text}#`, spills: true };
  // A LAMBDA that is called on the spot stands where a name is due.
  if (callee.type !== "Identifier") return { kind: "other", text, parts: [...given, part(callee)] };
  return { kind: "call", text, name: callee.name, args };
}

function unaryPart(operator: string, [of, ...more]: readonly CellFormula[], text: string): CellFormula {
  if (of === undefined || more.length > 0) return { kind: "other", text, parts: [] };
  if (operator === "#" && of.kind === "reference") return { kind: "reference", text: `${of.text}#`, spills: true };
  // @ asks for one value, and a call gives what it gives.
  if (operator === "@") return of.kind === "call" ? of : { kind: "other", text, parts: [of] };
  // The parser places the sign alone.
  return { kind: "unary", operator, of, text: operator === "%" ? `${of.text}%` : `${operator}${of.text}` };
}

function binaryPart(operator: string, [left, right]: readonly CellFormula[], text: string): CellFormula {
  if (left === undefined || right === undefined) return { kind: "other", text, parts: [] };
  return { kind: "binary", operator, left, right, text };
}
