/** Does one customer alone move the model? The heaviest buyer is the one who can. */
import { attempt } from "../btyd/attempt";
import type { Fit } from "../btyd/fit";
import { historyAt, type GroupedCustomers } from "../btyd/groupedCustomers";
import { entryAt } from "../entryAt";
import { Problem } from "../problem";
import type { ChosenModel } from "./ladder";
import { fittedModel } from "./purchaseModels";

export interface Influence {
  /** A row of the customers who were grouped. */
  readonly row: number;
  /** Repeat purchases. */
  readonly x: number;
  /** By how many standard errors the parameter that moves most would move without this customer. */
  readonly shift: number;
  /** The estimates without this customer. */
  readonly without: Fit["parameters"];
}

/** From here on a customer is worth a second look: alone as strong as all the chance in the data. */
export const strongShift = 1;

/**
 * What the estimates would be without the customer who bought most often, found by fitting the others.
 *
 * @returns null where the others cannot be fitted
 */
export function heaviestBuyer({ id, fit, groups }: ChosenModel): Influence | null {
  const group = heaviestGroup(groups);
  const weight = groups.weight.slice();
  weight[group] = entryAt(weight, group) - 1;
  const others = attempt(() => fittedModel(id, { ...groups, weight, customers: groups.customers - 1 }));
  if (others instanceof Problem) return null;
  const without = others.fit.parameters;
  const shifts = fit.names.map((name) => {
    const [all, rest] = [fit.parameters[name] ?? NaN, without[name] ?? NaN];
    // On the scale of logarithms, as the intervals are.
    return Math.abs(Math.log(rest / all)) / ((fit.standardErrors[name] ?? NaN) / all);
  });
  return { row: groups.groupOf.indexOf(group), x: historyAt(groups, group).x, shift: Math.max(...shifts), without };
}

function heaviestGroup(groups: GroupedCustomers): number {
  const purchases = (group: number): number => (entryAt(groups.weight, group) > 0 ? historyAt(groups, group).x : -1);
  return groups.weight.reduce((best, _, group) => (purchases(group) > purchases(best) ? group : best), 0);
}
