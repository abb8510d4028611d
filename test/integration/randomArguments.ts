/** What may a person, or a broken sheet, hand to a worksheet function? Random arguments, valid ones and nasty ones, by the kinds of the catalogue. */
import type { Entry } from "../../src/catalogue/entry";
import { functionNames, functions, type FunctionName } from "../../src/catalogue/functions";
import { languageIds } from "../../src/catalogue/languages";
import { extents, type Kind, type Param } from "../../src/catalogue/params";
import { randomFrom } from "../../src/core/simulate/random";
import { choiceNames } from "../../src/words/choices/choices";

/** Decisions from a seed. */
export class Dice {
  private readonly uniform: () => number;

  constructor(seed: number) {
    this.uniform = randomFrom(seed).uniform;
  }

  chance(probability: number): boolean {
    return this.uniform() < probability;
  }

  /** A number from `low` up to `high`. */
  between(low: number, high: number): number {
    return low + (high - low) * this.uniform();
  }

  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number {
    return low + Math.floor((high - low + 1) * this.uniform());
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.whole(0, items.length - 1)] as Item;
  }
}

export interface RandomCall {
  readonly name: FunctionName;
  /** As Office hands them over; arguments at the end may be absent. */
  readonly args: readonly unknown[];
  /** For each argument of the function: is it one that the function takes? */
  readonly isValid: readonly boolean[];
}

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** What the arguments of one call share, so that a valid call gets an answer. */
interface Sheet {
  /** Of the ranges. */
  readonly shape: Shape;
  /** Of ranges that stand for single values; null where there are none. */
  readonly spill: Shape | null;
  readonly ids: readonly (string | number)[];
  readonly firstDay: number;
  readonly lastDay: number;
}

type Cells = unknown[][];

/** Names that every object has: no id, product or category of that name may be mistaken for one. */
const namesOfObjects = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];

const words = ["situs", "web", "lambat", "drogo", "świetnie", "delivery", "late", "price", "👍🏽", "Ω≈ç"];

function cells({ rows, columns }: Shape, cell: (row: number, column: number) => unknown): Cells {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => cell(row, column)));
}

/** Most ranges are short, some have a few dozen rows, hardly any 2,000. */
function randomShape(dice: Dice, mayBeLong: boolean): Shape {
  const length = mayBeLong && dice.chance(0.002) ? 2_000 : dice.whole(1, dice.pick([3, 10, 60]));
  if (dice.chance(0.8)) return { rows: length, columns: 1 };
  return dice.chance(0.5) ? { rows: 1, columns: length } : { rows: Math.ceil(length / 2), columns: 2 };
}

function randomIds(dice: Dice, count: number): (string | number)[] {
  const style = dice.pick(["number", "text", "mail", "object"] as const);
  return Array.from({ length: count }, (_, at) => {
    if (style === "number") return 10_000 + at;
    if (style === "mail") return `Customer${at}@Example.com`;
    return style === "object" && at < namesOfObjects.length ? (namesOfObjects[at] ?? "") : `Customer ${at}`;
  });
}

function randomSheet(dice: Dice, { params }: Entry): Sheet {
  const isSquare = params.some(({ kind }) => kind === "matrix");
  // A step more makes the table of a sensitivity two rows and two columns larger.
  const isTable = params.some(({ name }) => name === "steps");
  const shape = isSquare ? { rows: dice.whole(1, dice.pick([3, 12, 60])), columns: 1 } : randomShape(dice, !isTable);
  const length = shape.rows * shape.columns;
  const firstDay = dice.pick([1, 44_000, 45_292, 2_958_000]);
  return {
    shape,
    spill: dice.chance(0.15) ? randomShape(dice, true) : null,
    ids: randomIds(dice, dice.whole(1, length)),
    firstDay,
    lastDay: firstDay + dice.pick([1, 30, 400]),
  };
}

function money(dice: Dice): number {
  const size = 10 ** dice.between(-1, 7);
  return dice.chance(0.5) ? Math.round(size) : Math.round(size * 100) / 100;
}

/** The nearest valid number to a bound that itself may be outside. */
function lowest({ rule }: Param): number | null {
  return rule.minimum !== null && (rule.divides || rule.isAbove) ? rule.minimum + 1e-9 : rule.minimum;
}

function numberWithin(dice: Dice, param: Param): number {
  const minimum = lowest(param);
  const { maximum } = param.rule;
  const isInside = (value: number): boolean => (minimum === null || value >= minimum) && (maximum === null || value <= maximum);
  const extremes = [minimum, maximum, 0, -0, 1, 1e-300, 5e-324, 1e300, -1e300].filter((value) => value !== null && isInside(value));
  if (dice.chance(0.12)) return dice.pick(extremes) ?? 1;
  if (minimum !== null && maximum !== null) return dice.between(minimum, maximum);
  const size = money(dice);
  return minimum === null && dice.chance(0.25) ? -size : Math.max(size, minimum ?? size);
}

function wholeWithin(dice: Dice, { name, rule }: Param, { shape }: Sheet): number {
  if (name === "answers") return dice.whole(1, shape.rows * shape.columns);
  const minimum = Math.max(rule.minimum ?? 0, rule.divides ? 1 : 0);
  if (dice.chance(0.1)) return dice.pick([minimum, rule.maximum ?? 1e15]);
  return dice.whole(minimum, Math.min(rule.maximum ?? 50, minimum + 400));
}

function dayWithin(dice: Dice, { firstDay, lastDay }: Sheet): number {
  const day = dice.whole(firstDay, lastDay);
  return dice.chance(0.2) ? day + Math.round(dice.between(0, 0.99) * 1440) / 1440 : day;
}

function comment(dice: Dice): string {
  return Array.from({ length: dice.whole(1, 6) }, () => dice.pick(words)).join(" ");
}

/** Scores, money, money with refunds, or fractions: one range holds one of them. */
function randomNumbers(dice: Dice, param: Param, shape: Shape): Cells {
  if (param.rule.maximum !== null) return cells(shape, () => numberWithin(dice, param));
  const style = dice.pick(["scores", "scores", "money", "refunds", "extreme"] as const);
  return cells(shape, () => {
    if (style === "scores") return dice.whole(0, 10);
    if (style === "money") return money(dice);
    return style === "refunds" ? dice.pick([1, 1, 1, -1]) * money(dice) : numberWithin(dice, param);
  });
}

function randomMatrix(dice: Dice, size: number): Cells {
  return Array.from({ length: size }, () => {
    const row = Array.from({ length: size }, () => (dice.chance(0.2) ? 0 : dice.between(0, 1)));
    const sum = row.reduce((total, share) => total + share, 0);
    return row.map((share, at) => (sum === 0 ? (at === 0 ? 1 : 0) : share / sum));
  });
}

function allSegments(dice: Dice): Cells {
  const asText = dice.chance(0.5);
  const codes = Array.from({ length: 125 }, (_, at) => 100 * (1 + Math.floor(at / 25)) + 10 * (1 + (Math.floor(at / 5) % 5)) + 1 + (at % 5));
  return codes.map((code) => [asText ? String(code) : code, dice.pick(["Best", "Rest", "constructor"])]);
}

/** Columns of customers' histories, which belong together row by row. */
const histories: Readonly<Record<string, (row: number) => number>> = {
  x: (row) => [0, 0, 1, 2, 0, 5, 1][row % 7] ?? 0,
  recency: (row) => [0, 0, 3, 4, 0, 5, 1][row % 7] ?? 0,
  age: (row) => 6 + (row % 9),
  opportunities: (row) => 6 + (row % 3),
  count: (row) => 1 + (row % 5),
};

/** One customer's figures, which mostly fit each other. */
function oneHistory(dice: Dice, name: string): number | null {
  if (name === "x") return dice.whole(0, 6);
  if (name === "recency") return dice.whole(dice.chance(0.2) ? 0 : 6, 20);
  return name === "age" || name === "opportunities" ? dice.whole(20, 60) : null;
}

/** A valid value of each kind. A new kind does not compile until it has one. */
const valid: { readonly [K in Kind]: (dice: Dice, param: Param, sheet: Sheet) => unknown } = {
  number: (dice, param) => oneHistory(dice, param.name) ?? numberWithin(dice, param),
  wholeNumber: (dice, param, sheet) => oneHistory(dice, param.name) ?? wholeWithin(dice, param, sheet),
  oneOf: (dice, { rule }) => dice.pick(rule.choices),
  choice: (dice, { rule }) => {
    const choice = dice.pick(rule.choices.filter((one) => typeof one === "string"));
    const word = choiceNames[dice.pick(languageIds)][choice];
    return dice.chance(0.2) ? word.toUpperCase() : word;
  },
  day: (dice, { rule }, sheet) => (dice.chance(0.05) ? dice.pick([rule.minimum, rule.maximum]) : dayWithin(dice, sheet)),
  flag: (dice) => dice.pick([true, false, 0, 1]),
  id: (dice, _, { ids }) => dice.pick(ids),
  numbers: (dice, param, { shape }) => randomNumbers(dice, param, shape),
  sequence: (dice, param, { shape }) => randomNumbers(dice, param, shape),
  matrix: (dice, _, { shape }) => randomMatrix(dice, shape.rows),
  texts: (dice, _, { shape }) => cells(shape, () => (dice.chance(0.05) ? 0 : comment(dice))),
  // Blank cells of a range arrive as 0; rows that have one are passed over.
  ids: (dice, _, { shape, ids }) => cells(shape, () => (dice.chance(0.02) ? 0 : dice.pick(ids))),
  days: (dice, _, sheet) => cells(sheet.shape, () => (dice.chance(0.02) ? 0 : dayWithin(dice, sheet))),
  amounts: (dice, { name }, { shape }) => {
    const history = histories[name];
    if (history !== undefined) return Array.from({ length: shape.rows }, (_, row) => Array.from({ length: shape.columns }, () => history(row)));
    return cells(shape, () => (dice.chance(0.1) ? -money(dice) : money(dice)));
  },
  segmentMap: allSegments,
  ratingBands: (dice) => Array.from({ length: dice.whole(1, 5) }, (_, at) => [at * dice.whole(1, 3) + at / 8, `Band ${at}`]),
  keywordTable: (dice) => Array.from({ length: dice.whole(1, 6) }, () => [dice.pick([...words, ...namesOfObjects]), dice.pick(["web", "late; slow", "pric*", "świet*"])]),
  model: (dice, { rule }) => {
    const parameters = rule.parameters.map(() => (dice.chance(0.1) ? money(dice) : 10 ** dice.between(-2, 2)));
    return dice.chance(0.5) ? [parameters] : parameters.map((value) => [value]);
  },
  costTable: (dice, _, { ids }) => [
    ...(dice.chance(0.5) ? [["Channel", "Cost"]] : []),
    ...ids.slice(0, 10).map((id) => [id, dice.chance(0.1) ? 0 : money(dice)]),
  ],
};

/** A valid argument: a value, a range, or a range where single values are due. */
function validArgument(dice: Dice, param: Param, sheet: Sheet): unknown {
  if (param.fallback !== null && dice.chance(0.35)) return dice.pick([null, undefined]);
  const one = (): unknown => valid[param.kind](dice, param, sheet);
  if (extents[param.kind] !== "cell") return one();
  if (sheet.spill === null || dice.chance(0.4)) return dice.chance(0.1) ? [[one()]] : one();
  const { rows, columns } = sheet.spill;
  return cells(dice.pick([sheet.spill, { rows, columns: 1 }, { rows: 1, columns }]), one);
}

const errors = ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!"];

/** What no cell should hold where a number, a word or an id is due, and some does. */
const nastyCells: readonly ((dice: Dice) => unknown)[] = [
  (dice) => dice.pick(["abc", "", " ", "12,5", "5%", "1e5", "TRUE", "2024-01-31", "31.01.2024", "=1+1", "\n"]),
  (dice) => dice.pick(["👩‍👩‍👧‍👦", "żółć", "\u202eabc", "\u0000", "👍🏽".repeat(30)]),
  (dice) => dice.pick(namesOfObjects),
  (dice) => (dice.chance(0.1) ? "x".repeat(32_767) : "x".repeat(256)),
  (dice) => dice.pick([null, undefined]),
  (dice) => dice.pick([true, false]),
  (dice) => dice.pick(errors),
  (dice) => ({ code: dice.pick(errors) }),
  (dice) => ({ type: "Error", basicType: "Error", basicValue: dice.pick(errors) }),
  (dice) => dice.pick([NaN, Infinity, -Infinity, -0]),
  (dice) => dice.pick([1e308, -1e308, 1e300, 1e-300, 5e-324]),
  (dice) => dice.pick([-1, -5, -1e9, 5, 2 ** 53, -(2 ** 53), 1e15, 0.5, 1.0000001, 0]),
  (dice) => ({ type: "FormattedNumber", basicValue: dice.pick([3, -3, 0, NaN]), numberFormat: "0.00" }),
  (dice) => ({ type: "Entity", text: "Ann", basicType: "Error", basicValue: dice.pick(["#VALUE!", "Ann", 7]) }),
  () => ({}),
];

const nastyCell = (dice: Dice): unknown => dice.pick(nastyCells)(dice);

const nastyRanges: readonly ((dice: Dice) => unknown)[] = [
  () => [],
  () => [[]],
  () => [[], []],
  (dice) => [[1], [2, 3], dice.pick([[], [null]])],
  (dice) => [dice.whole(1, 9), nastyCell(dice), [3]],
  (dice) => [[nastyCell(dice)]],
  (dice) => cells({ rows: dice.whole(1, 8), columns: dice.whole(1, 4) }, () => nastyCell(dice)),
  (dice) => cells({ rows: dice.whole(1, 60), columns: 1 }, () => dice.pick([null, ""])),
  (dice) => cells({ rows: dice.whole(1, 60), columns: 1 }, () => 0),
];

/** A valid range with cells that do not belong, or of another shape than its neighbours. */
function spoilt(dice: Dice, argument: unknown): unknown {
  if (!Array.isArray(argument)) return nastyCell(dice);
  const rows = argument as Cells;
  return dice.pick([
    () => rows.map((row) => row.map((cell) => (dice.chance(0.1) ? nastyCell(dice) : cell))),
    () => rows.slice(1),
    () => [...rows, ...rows],
    () => rows.map((row) => (dice.chance(0.1) ? row.slice(1) : row)),
    () => (rows[0] ?? []).map((_, column) => rows.map((row) => row[column])),
  ])();
}

function nastyArgument(dice: Dice, param: Param, sheet: Sheet): unknown {
  const kind = dice.pick(["cell", "cell", "range", "spoilt", "spoilt"] as const);
  if (kind === "spoilt") return spoilt(dice, validArgument(dice, param, sheet));
  return kind === "cell" ? nastyCell(dice) : dice.pick(nastyRanges)(dice);
}

/** Half of the calls have valid arguments only; in the others most are nasty. */
export function randomCall(dice: Dice): RandomCall {
  const name = dice.pick(functionNames);
  const entry: Entry = functions[name];
  // Ranges may stand for single values where the answer is one for each of them.
  const sheet = { ...randomSheet(dice, entry), ...(typeof entry.returns === "string" ? {} : { spill: null }) };
  const isAllValid = dice.chance(0.5);
  const isValid = entry.params.map(() => isAllValid || dice.chance(0.4));
  const args = entry.params.map((param, at) => (isValid[at] ? validArgument(dice, param, sheet) : nastyArgument(dice, param, sheet)));
  return { name, args: trimmed(dice, args), isValid };
}

/** Office leaves out what is absent at the end, or says null. */
function trimmed(dice: Dice, args: readonly unknown[]): readonly unknown[] {
  const given = args.reduce<number>((count, arg, at) => (arg === undefined ? count : at + 1), 0);
  return dice.chance(0.5) ? args.slice(0, given) : args;
}
