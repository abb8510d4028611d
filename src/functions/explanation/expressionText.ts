/** How is a formula written for people: x for *, a long minus, parentheses only where they are needed? */
import type { Call, Expression, Operator } from "./expression";

export interface Notation {
  name(name: string): string;
  number(value: number): string;
  call(call: Call): string;
  /** Between the arguments of a call. */
  readonly list: string;
}

const signs: Readonly<Record<Operator, string>> = { "+": "+", "-": "−", "*": "×", "/": "÷", "^": "^" };

const level: Readonly<Record<Operator, number>> = { "+": 1, "-": 1, "*": 2, "/": 2, "^": 4 };
const negativeLevel = 3;
const atomLevel = 5;

function levelOf(expression: Expression): number {
  if (expression.kind === "binary") return level[expression.operator];
  const isNegative = expression.kind === "negative" || (expression.kind === "number" && expression.value < 0);
  return isNegative ? negativeLevel : atomLevel;
}

/**
 * A formula as a line of text.
 *
 * @param least binding of what stands around it: looser parts get parentheses
 */
export function expressionText(expression: Expression, notation: Notation, least = 0): string {
  const text = plainText(expression, notation);
  return levelOf(expression) < least ? `(${text})` : text;
}

function plainText(expression: Expression, notation: Notation): string {
  switch (expression.kind) {
    case "number": return notation.number(expression.value);
    case "name": return notation.name(expression.name);
    case "negative": return `−${expressionText(expression.of, notation, negativeLevel + 1)}`;
    case "call": {
      const args = expression.args.map((arg) => expressionText(arg, notation)).join(`${notation.list} `);
      return `${notation.call(expression.call)}(${args})`;
    }
    case "binary": {
      const { operator, left, right } = expression;
      const own = level[operator];
      // a - (b - c) needs its parentheses, (a - b) - c does not; powers are the other way round.
      const before = expressionText(left, notation, operator === "^" ? own + 1 : own);
      const isNegative = levelOf(right) === negativeLevel && operator !== "^";
      return `${before} ${signs[operator]} ${expressionText(right, notation, isNegative ? atomLevel : operator === "^" ? negativeLevel : own + 1)}`;
    }
  }
}
