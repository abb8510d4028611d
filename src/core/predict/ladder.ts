/** By what can these customers' purchases be forecast: a model, the average of customers of equal age or of all, or nothing? */
import { attempt } from "../btyd/attempt";
import type { CustomerSummary } from "../btyd/customerSummary";
import type { GroupedCustomers } from "../btyd/groupedCustomers";
import { entryAt } from "../entryAt";
import { Problem } from "../problem";
import { purchasesOf } from "../purchases";
import type { SerialDay, Transactions } from "../transactions";
import { chooseModel, groupsOf, isEnough, type ForecastOptions, type HoldOut, type TrackPoint } from "./chooseModel";
import { cohortPace } from "./cohortPace";
import { fittedModel, type FittedModel, type ModelId } from "./purchaseModels";

/** Rungs of the ladder, the best first: models, the average of customers of equal age, of all, and what was. */
export const methodIds = ["bgnbd", "mbgnbd", "paretonbd", "nbd", "cohort", "average", "historic"] as const;

export type MethodId = (typeof methodIds)[number];

/** A fitted model and the customers that it was fitted to. */
export interface ChosenModel extends FittedModel {
  readonly id: ModelId;
  readonly groups: GroupedCustomers;
}

/** Purchases to expect of one row of the summary until each period's end, and the chance of being active. */
export interface Forecast {
  readonly method: MethodId;
  /** null where no model could be fitted. */
  readonly chosen: ChosenModel | null;
  readonly holdOut: readonly HoldOut[];
  /** Last day of the part that the models of the hold-out were fitted to; null without one. */
  readonly split: SerialDay | null;
  readonly track: readonly TrackPoint[];
  readonly pAlive: (row: number) => number | null;
  /** If the customer is active; null where there is no time to go by. */
  readonly expected: ((row: number, horizon: number) => number) | null;
}

/** The highest rung that these data reach. */
export function forecastOf(transactions: Transactions, summary: CustomerSummary, options: ForecastOptions): Forecast {
  const groups = groupsOf(summary);
  if (isEnough(groups)) {
    const choice = attempt(() => chooseModel(transactions, summary, groups, options));
    if (!(choice instanceof Problem)) return modelForecast({ ...choice, groups }, choice, summary);
    const nbd = choice.code === "dropoutNotIdentified" ? attempt(() => fittedModel("nbd", groups)) : choice;
    if (!(nbd instanceof Problem)) return modelForecast({ ...nbd, id: "nbd", groups }, notHeldOut, summary);
  }
  const none = { chosen: null, ...notHeldOut, pAlive: () => null } as const;
  const pace = cohortPace(purchasesOf(transactions, options.asOf), summary, options.unit);
  if (pace !== null) return { ...none, method: "cohort", expected: (row, periods) => pace(entryAt(summary.age, row), periods) };
  const time = summary.age.reduce((sum, age) => sum + age, 0);
  if (time === 0) return { ...none, method: "historic", expected: null };
  const rate = summary.x.reduce((sum, x) => sum + x, 0) / time;
  return { ...none, method: "average", expected: (_, periods) => rate * periods };
}

type Trial = Pick<Forecast, "holdOut" | "split" | "track">;

const notHeldOut: Trial = { holdOut: [], split: null, track: [] };

function modelForecast(chosen: ChosenModel, { holdOut, split, track }: Trial, { x, recency, age }: CustomerSummary): Forecast {
  const { id, model } = chosen;
  return {
    method: id, chosen, holdOut, split, track,
    pAlive: (row) => model.pAlive({ x: entryAt(x, row), recency: entryAt(recency, row), age: entryAt(age, row) }),
    expected: (row, horizon) => model.expectedIfActive(entryAt(x, row), entryAt(age, row), horizon),
  };
}
