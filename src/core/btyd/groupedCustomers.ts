/** Which customers have the same history, so that it need be worked out only once? */
import { entryAt } from "../entryAt";
import type { History } from "./purchaseModel";

/** One row per customer, or per group of equal ones; times in one unit. */
export interface Histories {
  /** Repeat purchases, whole numbers from 0. */
  readonly x: ArrayLike<number>;
  /** Age at the last purchase, 0..age; 0 without a repeat purchase. */
  readonly recency: ArrayLike<number>;
  /** Time since the first purchase. */
  readonly age: ArrayLike<number>;
  /** Customers in each row; null where each is one. */
  readonly count: ArrayLike<number> | null;
}

/** The distinct values of a column and which of them stands in each row. */
export interface Axis {
  readonly values: Float64Array;
  readonly at: Int32Array;
}

/** Distinct histories with the number of their customers. */
export interface GroupedCustomers {
  /** Values of the three axes, and their places for each group. */
  readonly x: Axis;
  readonly recency: Axis;
  readonly age: Axis;
  readonly weight: Float64Array;
  /** Sum of the weights. */
  readonly customers: number;
  /** The group of each row that was given. */
  readonly groupOf: Int32Array;
}

/**
 * Customers in groups of one history. Weights of 0 stay out of `customers` but keep their group.
 *
 * A million customers with dates by the day are a hundred thousand groups, of a few hundred distinct values each way.
 *
 * @param histories columns of equal length
 * @example groupCustomers({ x: [0, 0], recency: [0, 0], age: [9, 9], count: null }).weight // [2]
 */
export function groupCustomers({ x, recency, age, count }: Histories): GroupedCustomers {
  const axes = [axisOf(x), axisOf(recency), axisOf(age)] as const;
  const { groupOf, rows } = groupsOf(...axes);
  const weight = new Float64Array(rows.length);
  for (let row = 0; row < groupOf.length; row++) {
    const group = entryAt(groupOf, row);
    weight[group] = entryAt(weight, group) + (count === null ? 1 : entryAt(count, row));
  }
  const of = ({ values, at }: Axis): Axis => ({ values, at: Int32Array.from(rows, (row) => entryAt(at, row)) });
  return {
    x: of(axes[0]), recency: of(axes[1]), age: of(axes[2]), weight, groupOf,
    customers: weight.reduce((sum, one) => sum + one, 0),
  };
}

/**
 * The history that the customers of a group share.
 *
 * @example historyAt(groupCustomers({ x: [2], recency: [5], age: [9], count: null }), 0) // { x: 2, recency: 5, age: 9 }
 */
export function historyAt({ x, recency, age }: GroupedCustomers, group: number): History {
  return {
    x: entryAt(x.values, entryAt(x.at, group)),
    recency: entryAt(recency.values, entryAt(recency.at, group)),
    age: entryAt(age.values, entryAt(age.at, group)),
  };
}

/** The distinct values of a column. */
export function axisOf(column: ArrayLike<number>): Axis {
  const places = new Map<number, number>();
  const at = new Int32Array(column.length);
  for (let row = 0; row < column.length; row++) {
    const value = entryAt(column, row);
    let place = places.get(value);
    if (place === undefined) {
      place = places.size;
      places.set(value, place);
    }
    at[row] = place;
  }
  return { values: Float64Array.from(places.keys()), at };
}

/** Tables of so many numbers, and of not many more than there are rows, are quicker than a map. */
const [mostCells, mostCellsPerRow] = [3e7, 40];

/** The group of each row, numbered by first appearance, and the first row of each group. */
function groupsOf(x: Axis, recency: Axis, age: Axis): { groupOf: Int32Array; rows: number[] } {
  const [recencies, ages] = [recency.values.length, age.values.length];
  const cells = x.values.length * recencies * ages;
  const known = cells <= Math.min(mostCells, mostCellsPerRow * x.at.length) ? tableOf(cells) : mapOf();
  const groupOf = new Int32Array(x.at.length);
  const rows: number[] = [];
  for (let row = 0; row < groupOf.length; row++) {
    const cell = (entryAt(x.at, row) * recencies + entryAt(recency.at, row)) * ages + entryAt(age.at, row);
    let group = known.get(cell);
    if (group < 0) {
      group = rows.length;
      known.set(cell, group);
      rows.push(row);
    }
    groupOf[row] = group;
  }
  return { groupOf, rows };
}

interface Numbering {
  /** -1 for a cell that has no number yet. */
  get(cell: number): number;
  set(cell: number, group: number): void;
}

function tableOf(cells: number): Numbering {
  const groups = new Int32Array(cells).fill(-1);
  return {
    get: (cell) => entryAt(groups, cell),
    set: (cell, group) => {
      groups[cell] = group;
    },
  };
}

function mapOf(): Numbering {
  const groups = new Map<number, number>();
  return {
    get: (cell) => groups.get(cell) ?? -1,
    set: (cell, group) => groups.set(cell, group),
  };
}
