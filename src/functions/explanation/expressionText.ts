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

function isNegative(expression: Expression): boolean {
  return expression.kind === "negative" || (expression.kind === "number" && expression.value < 0);
}

function levelOf(expression: Expression): number {
  if (expression.kind === "binary") return level[expression.operator];
  return isNegative(expression) ? negativeLevel : atomLevel;
}

/** What stands around a part: how closely it binds, and whether something stands before the part. */
interface Around {
  readonly least: number;
  readonly isFirst: boolean;
}

const alone: Around = { least: 0, isFirst: true };

/** A formula as a line of text: looser parts get parentheses, and so do negative numbers behind something else. */
export function expressionText(expression: Expression, notation: Notation, { least, isFirst }: Around = alone): string {
  const isBare = levelOf(expression) >= least && (isFirst || !isNegative(expression));
  return isBare ? plainText(expression, notation, isFirst) : `(${plainText(expression, notation, true)})`;
}

function plainText(expression: Expression, notation: Notation, isFirst: boolean): string {
  switch (expression.kind) {
    case "number": return notation.number(expression.value);
    case "name": return notation.name(expression.name);
    case "negative": return `−${expressionText(expression.of, notation, { least: negativeLevel + 1, isFirst: false })}`;
    case "call": {
      const args = expression.args.map((arg) => expressionText(arg, notation)).join(`${notation.list} `);
      return `${notation.call(expression.call)}(${args})`;
    }
    case "binary": {
      const { operator, left, right } = expression;
      return `${leftText(operator, left, notation, isFirst)} ${signs[operator]} ${rightText(operator, right, notation)}`;
    }
  }
}

function leftText(operator: Operator, left: Expression, notation: Notation, isFirst: boolean): string {
  return expressionText(left, notation, { least: operator === "^" ? atomLevel : level[operator], isFirst });
}

/** a - (b - c) needs its parentheses; an exponent may be negative, but not a power itself: Excel reads those the other way round. */
function rightText(operator: Operator, right: Expression, notation: Notation): string {
  if (operator !== "^") return expressionText(right, notation, { least: level[operator] + 1, isFirst: false });
  return expressionText(right, notation, { least: right.kind === "binary" ? atomLevel : negativeLevel, isFirst: true });
}
