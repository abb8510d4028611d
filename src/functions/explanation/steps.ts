/** How does a formula become its answer, step by step? What stands innermost and binds closest is worked out first. */
import { upToTwoDigits } from "../../core/basket/giftThreshold";
import type { Call, Expression, Operator } from "./expression";

const operations: Readonly<Record<Operator, (left: number, right: number) => number>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
  "^": (left, right) => left ** right,
};

const callOperations: Readonly<Record<Call, (...args: readonly number[]) => number>> = {
  min: (...args) => Math.min(...args),
  sqrt: (value = NaN) => Math.sqrt(value),
  round: (value = NaN) => Math.round(value),
  roundup: (value = NaN) => upToTwoDigits(value),
};

const number = (value: number): Expression => ({ kind: "number", value });

/** The formula with numbers for names; null where a name has none. */
export function filledIn(expression: Expression, valueOf: (name: string) => number | null): Expression | null {
  const fill = (one: Expression): Expression | null => filledIn(one, valueOf);
  switch (expression.kind) {
    case "number":
      return expression;
    case "name": {
      const value = valueOf(expression.name);
      return value === null ? null : number(value);
    }
    case "negative": {
      const of = fill(expression.of);
      return of?.kind === "number" ? number(-of.value) : of && { ...expression, of };
    }
    case "binary": {
      const [left, right] = [fill(expression.left), fill(expression.right)];
      return left && right && { ...expression, left, right };
    }
    case "call": {
      const args = expression.args.map(fill).filter((arg) => arg !== null);
      return args.length === expression.args.length ? { ...expression, args } : null;
    }
  }
}

const levelOf: Readonly<Record<Operator, number>> = { "+": 1, "-": 1, "*": 2, "/": 2, "^": 3 };

/** Do both stand in one chain, such as a * b / c, that is worked out in one go? */
function isOneChain(outer: Operator, left: Expression): boolean {
  return left.kind === "binary" && outer !== "^" && levelOf[left.operator] === levelOf[outer];
}

/** Is every part of the chain a number? */
function isReady({ left, right, operator }: Extract<Expression, { kind: "binary" }>): boolean {
  if (right.kind !== "number") return false;
  return left.kind === "number" || (left.kind === "binary" && isOneChain(operator, left) && isReady(left));
}

/** What a formula of numbers gives. */
export function valueOf(expression: Expression): number {
  switch (expression.kind) {
    case "number": return expression.value;
    case "name": return NaN;
    case "negative": return -valueOf(expression.of);
    case "binary": return operations[expression.operator](valueOf(expression.left), valueOf(expression.right));
    case "call": return callOperations[expression.call](...expression.args.map(valueOf));
  }
}

/** The next step: every part that is ready becomes its value, the rest waits. */
function reduced(expression: Expression): Expression {
  switch (expression.kind) {
    case "number":
    case "name":
      return expression;
    case "negative": {
      const of = reduced(expression.of);
      return of.kind === "number" ? number(-of.value) : { ...expression, of };
    }
    case "binary":
      if (isReady(expression)) return number(valueOf(expression));
      return { ...expression, left: reducedPart(expression), right: reduced(expression.right) };
    case "call": {
      const isCallReady = expression.args.every(({ kind }) => kind === "number");
      return isCallReady ? number(valueOf(expression)) : { ...expression, args: expression.args.map(reduced) };
    }
  }
}

/** The beginning of a chain waits for its end: 5 + 3 in 5 + 3 + 2 * 4 is not worked out before 2 * 4 is. */
function reducedPart({ operator, left }: Extract<Expression, { kind: "binary" }>): Expression {
  if (left.kind !== "binary" || !isOneChain(operator, left) || !isReady(left)) return reduced(left);
  return left;
}

/** More steps than these tell nothing. */
const mostSteps = 12;

/**
 * The formula with its numbers, then each step, and the answer last.
 *
 * @example stepsOf(parseExpression("2 * 3 - 4")).length // 3
 */
export function stepsOf(expression: Expression): readonly Expression[] {
  const steps = [expression];
  for (let last = expression; last.kind !== "number" && steps.length < mostSteps; ) {
    last = reduced(last);
    steps.push(last);
  }
  return steps;
}
