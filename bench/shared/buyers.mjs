/** Which customers do the models' measurements fit? Made-up buyers like those of the CD shop in the papers, by the day. */
import { load } from "./typescript.mjs";

const { randomFrom } = load("core/simulate/random");

/** Parameters of Fader, Hardie & Lee (2005), in weeks. */
const shop = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const [lastDay, entryDays] = [273, 84];

/** The days of a customer's purchases after the first, counted from it. */
function purchaseDays(random, age) {
  const rate = random.gamma(shop.r, 1 / shop.alpha) / 7;
  const leaving = random.beta(shop.a, shop.b);
  const days = [];
  for (let day = random.exponential(rate); day <= age; day += random.exponential(rate)) {
    const whole = Math.ceil(day);
    if (whole > age) break;
    if (whole !== days.at(-1)) days.push(whole);
    if (random.uniform() < leaving) break;
  }
  return days;
}

/** Repeat purchases, recency and age of many customers, in weeks. */
export function histories(customers, seed = 20260201) {
  const random = randomFrom(seed);
  const columns = { x: new Float64Array(customers), recency: new Float64Array(customers), age: new Float64Array(customers), count: null };
  for (let row = 0; row < customers; row++) {
    const age = lastDay - Math.floor(random.uniform() * (entryDays + 1));
    const days = purchaseDays(random, age);
    columns.x[row] = days.length;
    columns.recency[row] = (days.at(-1) ?? 0) / 7;
    columns.age[row] = age / 7;
  }
  return columns;
}

/** Mean spend of repeat purchases, one per customer with any: Gamma-Gamma of Fader & Hardie (2013). */
export function spend(columns, seed = 20260202) {
  const random = randomFrom(seed);
  return Float64Array.from(columns.x, (x) => (x === 0 ? 0 : random.gamma(6.25 * x, 1 / (x * random.gamma(3.74, 1 / 15.44)))));
}

/** Orders of such customers as a sheet holds them: ids of 8 to 12 characters, serial days, amounts, in no order. */
export function orders(rows, seed = 20260203) {
  const random = randomFrom(seed);
  const list = [];
  for (let customer = 0; list.length < rows; customer++) {
    const first = 45292 + Math.floor(random.uniform() * (entryDays + 1));
    const id = `C${String((customer * 7919) % 99_999_989).padStart(7 + (customer % 5), "0")}`;
    for (const day of [0, ...purchaseDays(random, 45292 + lastDay - first)]) list.push([id, first + day, Math.round(random.gamma(2, 20) * 100) / 100]);
  }
  list.length = rows;
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random.uniform() * (at + 1));
    [list[at], list[other]] = [list[other], list[at]];
  }
  return { ids: list.map(([id]) => id), days: list.map(([, day]) => day), amounts: list.map(([, , amount]) => amount) };
}
