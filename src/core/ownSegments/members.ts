/** Who belongs to a segment of a person's own making? */
import { entryAt } from "../entryAt";
import type { Measured, MeasuredColumn } from "./measured";
import type { Condition, OwnSegment } from "./ownSegment";
import { plainWord } from "./plainWord";
import { readCondition, type Test } from "./readCondition";

/** By the row of each customer: 1 for a member, else 0. */
export type Mask = Uint8Array;

type RangeTest = Extract<Test, { is: "range" }>;
type WordTest = Extract<Test, { is: "word" }>;

function knownIn(column: MeasuredColumn | null, customers: number): Mask {
  const known = new Uint8Array(customers);
  if (column === null) return known;
  if (column.is === "sets") for (const customer of column.customers) known[customer] = 1;
  else if (column.is === "words") column.at.forEach((at, row) => (known[row] = at >= 0 ? 1 : 0));
  else column.values.forEach((value, row) => (known[row] = Number.isNaN(value) ? 0 : 1));
  return known;
}

/** A mask by a test of each row; a plain loop, since a hundred thousand rows are tried with every key that is typed. */
function maskWhere(customers: number, holds: (row: number) => boolean): Mask {
  const mask = new Uint8Array(customers);
  for (let row = 0; row < customers; row++) if (holds(row)) mask[row] = 1;
  return mask;
}

/** What is not known is neither inside nor outside. */
function inRange(values: Float64Array, { low, high, negated }: RangeTest): Mask {
  return maskWhere(values.length, (row) => {
    const value = entryAt(values, row);
    return !Number.isNaN(value) && (value >= low && value <= high) !== negated;
  });
}

const saysIt = (name: string, { wanted, part }: WordTest): boolean => (part ? plainWord(name).includes(wanted) : plainWord(name) === wanted);

function withWord(column: MeasuredColumn, test: WordTest, customers: number): Mask {
  if (column.is === "numbers") {
    const { values } = column;
    return maskWhere(customers, (row) => !Number.isNaN(entryAt(values, row)) && saysIt(String(entryAt(values, row)), test) !== test.negated);
  }
  const wanted = column.names.map((name) => saysIt(name, test));
  if (column.is === "words") {
    const { at } = column;
    return maskWhere(customers, (row) => entryAt(at, row) >= 0 && wanted[entryAt(at, row)] !== test.negated);
  }
  const found = new Uint8Array(customers);
  for (let pair = 0; pair < column.at.length; pair++) if (wanted[entryAt(column.at, pair)] === true) found[entryAt(column.customers, pair)] = 1;
  return test.negated ? knownIn(column, customers).map((known, row) => known & (1 - entryAt(found, row))) : found;
}

/**
 * Who meets one condition. What is not known of a customer meets no comparison, not even *is not*; only *is empty* finds it.
 *
 * @param condition one that can be read; nobody meets another
 * @example conditionMembers({ measure: "city", operator: "isEmpty", value: null }, { customers: 2, spend: Float64Array.of(1, 2), column: () => null }) // [1, 1]
 */
export function conditionMembers(condition: Condition, { customers, column }: Measured): Mask {
  const test = readCondition(condition);
  if (typeof test === "string") return new Uint8Array(customers);
  const values = column(test.measure);
  if (test.is === "known") {
    const known = knownIn(values, customers);
    return test.negated ? known.map((one) => 1 - one) : known;
  }
  if (values === null) return new Uint8Array(customers);
  if (test.is === "word") return withWord(values, test, customers);
  return values.is === "numbers" ? inRange(values.values, test) : new Uint8Array(customers);
}

function joined(masks: readonly Mask[], all: boolean, customers: number): Mask {
  const [first = new Uint8Array(customers), ...others] = masks;
  const sum = Uint8Array.from(first);
  for (const mask of others) for (let row = 0; row < customers; row++) sum[row] = all ? entryAt(sum, row) & entryAt(mask, row) : entryAt(sum, row) | entryAt(mask, row);
  return sum;
}

/**
 * Who belongs to a segment: all of its groups with any condition of each, or any of its groups with all conditions of it.
 *
 * @param segment one without faults; without conditions it has no members
 * @example segmentMembers({ name: "Known city", match: "all", groups: [] }, { customers: 1, spend: Float64Array.of(1), column: () => null }) // [0]
 */
export function segmentMembers({ match, groups }: OwnSegment, measured: Measured): Mask {
  const { customers } = measured;
  const all = match === "all";
  const masks = groups.map((group) => joined(group.map((condition) => conditionMembers(condition, measured)), !all, customers));
  return joined(masks, all, customers);
}

/**
 * How many they are, and what they have spent.
 *
 * @example segmentSize(Uint8Array.of(1, 0), Float64Array.of(30, 70)).revenue // 30
 */
export function segmentSize(members: Mask, spend: Float64Array): { readonly customers: number; readonly revenue: number } {
  let [customers, revenue] = [0, 0];
  for (let row = 0; row < members.length; row++) {
    if (members[row] !== 1) continue;
    customers += 1;
    revenue += entryAt(spend, row);
  }
  return { customers, revenue };
}
