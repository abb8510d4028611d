/** What does the formula of a function say? Numbers, names, + - * / ^, parentheses and a few functions, as a tree. */

export type Operator = "+" | "-" | "*" | "/" | "^";

export const calls = ["min", "sqrt", "round", "roundup"] as const;

export type Call = (typeof calls)[number];

export type Expression =
  | { readonly kind: "number"; readonly value: number }
  /** An argument or a figure. */
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "negative"; readonly of: Expression }
  | { readonly kind: "binary"; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "call"; readonly call: Call; readonly args: readonly Expression[] };

const tokenPattern = /\s*(\d+\.?\d*(?:e[-+]?\d+)?|[A-Za-z_]\w*|[-+*/^(),])/gy;

function tokensOf(text: string): readonly string[] {
  const tokens = [...text.matchAll(tokenPattern)];
  const read = tokens.reduce((length, [all]) => length + all.length, 0);
  if (text.slice(read).trim() !== "") throw new Error(`A formula cannot be read from "${text.slice(read)}" on`);
  return tokens.map(([, token = ""]) => token);
}

/**
 * The tree of a formula. Powers bind first and from the right, then the minus sign, then * and /, then + and -.
 *
 * @example parseExpression("1 - rate").kind // "binary"
 */
export function parseExpression(text: string): Expression {
  const tokens = tokensOf(text);
  let at = 0;
  const takes = (...wanted: readonly string[]): string | null => {
    const token = tokens[at];
    if (token === undefined || !wanted.includes(token)) return null;
    at++;
    return token;
  };
  const need = (wanted: string): void => {
    if (takes(wanted) === null) throw new Error(`A formula lacks "${wanted}": ${text}`);
  };
  const chain = (operand: () => Expression, ...operators: readonly Operator[]): Expression => {
    let left = operand();
    for (let operator = takes(...operators); operator !== null; operator = takes(...operators)) {
      left = { kind: "binary", operator: operator as Operator, left, right: operand() };
    }
    return left;
  };
  const sum = (): Expression => chain(product, "+", "-");
  const product = (): Expression => chain(signed, "*", "/");
  const signed = (): Expression => (takes("-") === null ? power() : { kind: "negative", of: signed() });
  const power = (): Expression => {
    const left = atom();
    return takes("^") === null ? left : { kind: "binary", operator: "^", left, right: signed() };
  };
  const atom = (): Expression => {
    if (takes("(") !== null) {
      const inner = sum();
      need(")");
      return inner;
    }
    const token = tokens[at++] ?? "";
    if (/^\d/.test(token)) return { kind: "number", value: Number(token) };
    if (!/^[A-Za-z_]/.test(token)) throw new Error(`A formula ends too early: ${text}`);
    const call = calls.find((one) => one === token);
    return call === undefined ? { kind: "name", name: token } : called(call);
  };
  const called = (call: Call): Expression => {
    need("(");
    const args = [sum()];
    while (takes(",") !== null) args.push(sum());
    need(")");
    return { kind: "call", call, args };
  };
  const whole = sum();
  if (at < tokens.length) throw new Error(`A formula goes on where it should end: ${text}`);
  return whole;
}
