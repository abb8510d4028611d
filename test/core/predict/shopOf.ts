/** Which shop do the tests of the prediction look at? */
import { randomFrom } from "../../../src/core/simulate/random";
import { transactionsOf } from "../../../src/core/transactionsOf";
import type { Transactions } from "../../../src/core/transactions";

/** Orders of a shop whose customers drop out, or never do. */
export function shopOf(customers: number, dropsOut: boolean, seed = 5): Transactions {
  const random = randomFrom(seed);
  const [ids, days, amounts]: [string[], number[], number[]] = [[], [], []];
  for (let customer = 0; customer < customers; customer++) {
    const pace = random.gamma(1.2, 1 / 40);
    const leaving = dropsOut ? random.beta(0.8, 2.4) : 0;
    const mean = random.gamma(4, 10);
    for (let day = random.uniform() * 150; day < 365; day += random.exponential(pace)) {
      ids.push(`C${customer}`);
      days.push(45000 + Math.floor(day));
      amounts.push(Math.round(random.gamma(6, mean / 6) * 100) / 100);
      if (random.uniform() < leaving) break;
    }
  }
  return transactionsOf(ids, days, amounts);
}
