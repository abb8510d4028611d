/** What is known of every customer, measure by measure, so that a rule can be tested on all of them at once? */
import type { Analysis, CustomerRow } from "../analysis";
import { isRunning } from "../contract/recurringRevenue";
import { entryAt } from "../entryAt";
import { isComplaint, type Bounds } from "../experience/complaints";
import { latestAnswers, type ScoreId } from "../experience/latestAnswers";
import { npsClass } from "../experience/npsClass";
import type { TierId } from "../rfm/tiers";
import { dateOfSerialDay } from "../serialDay";
import type { CustomerColumn, CustomerFacts, NamedColumn, OtherColumn, Shop, SubscriptionTerm } from "../shop";
import { isSale, type SerialDay } from "../transactions";
import { columnAsked, isChoiceMeasure, isMeasure, measureChoices, measures, yesNo, type ColumnMeasure, type Measure, type MeasureId, type MeasureKind } from "./measures";
import { plainWord } from "./plainWord";

/** One measure of all customers, by their rows. */
export type MeasuredColumn =
  /** NaN where nothing is known. */
  | { readonly is: "numbers"; readonly values: Float64Array }
  /** -1 where nothing is known. */
  | ({ readonly is: "words" } & NamedColumn)
  /** Pairs of a customer's row and a place in `names`. */
  | { readonly is: "sets"; readonly names: readonly string[]; readonly customers: Int32Array; readonly at: Int32Array };

export interface Measured {
  readonly customers: number;
  readonly spend: Float64Array;
  /** Null where the data do not tell it of anybody. */
  readonly column: (measure: Measure) => MeasuredColumn | null;
  /** Of what kind its answers are; that of a column of the source shows in its cells. */
  readonly kind: (measure: Measure) => MeasureKind;
  /** Headers of the columns of the source that can be asked beside our own measures. */
  readonly otherColumns: readonly string[];
  /** Is it one of ours, or the header of a column that is there? */
  readonly isThere: (measure: Measure) => boolean;
}

/** What is expected of a customer; null where nothing can be. */
export interface Expected {
  readonly pAlive: number | null;
  readonly expectedPurchases: number | null;
  /** Before the margin. */
  readonly spend: number | null;
}

export interface MeasuredFrom {
  readonly analysis: Pick<Analysis, "customers" | "asOf">;
  readonly shop: Shop;
  readonly margin: number;
  readonly tierOf: (customer: CustomerRow) => TierId;
  /** Null where nothing is predicted. */
  readonly expectedOf: ((customer: CustomerRow) => Expected) | null;
  /** From which answers on nobody is unhappy. */
  readonly bounds: Bounds;
}

type Build = (from: MeasuredFrom) => MeasuredColumn | null;

function anyKnown(values: Float64Array): MeasuredColumn | null {
  return values.every((value) => Number.isNaN(value)) ? null : { is: "numbers", values };
}

function numbers(of: (customer: CustomerRow, from: MeasuredFrom) => number | null | undefined): Build {
  return (from) => anyKnown(Float64Array.from(from.analysis.customers, (customer) => of(customer, from) ?? NaN));
}

/** Numbers of which a table knows some, by the customers' ids. */
function numbersBy(known: (from: MeasuredFrom) => ReadonlyMap<string, number>): Build {
  return (from) => {
    const by = known(from);
    return anyKnown(Float64Array.from(from.analysis.customers, ({ id }) => by.get(id) ?? NaN));
  };
}

function named(texts: readonly (string | null | undefined)[]): MeasuredColumn | null {
  const places = new Map<string, number>();
  const at = Int32Array.from(texts, (text) => {
    if (text === null || text === undefined || text === "") return -1;
    return places.get(text) ?? places.set(text, places.size).size - 1;
  });
  return places.size === 0 ? null : { is: "words", names: [...places.keys()], at };
}

const words = (of: (customer: CustomerRow, from: MeasuredFrom) => string | null | undefined): Build =>
  (from) => named(from.analysis.customers.map((customer) => of(customer, from)));

const fact = (id: "channel" | "city" | "email" | "phone"): Build => words((customer, { shop }) => shop.facts.get(customer.id)?.[id]);

/** The row of each customer of the transactions; -1 where the analysis does not know it. */
function rowsOfCustomers({ shop: { transactions }, analysis }: MeasuredFrom): readonly number[] {
  const rowOf = new Map(analysis.customers.map(({ id }, row) => [id, row]));
  return transactions.customerIds.map((id) => rowOf.get(id) ?? -1);
}

/** What the rows of each customer's orders name: products, categories. Refunds name nothing that was bought. */
function bought(of: (from: MeasuredFrom) => NamedColumn | null): Build {
  return (from) => {
    const column = of(from);
    if (column === null) return null;
    const { shop: { transactions }, analysis } = from;
    const rows = rowsOfCustomers(from);
    const [customers, at]: [number[], number[]] = [[], []];
    transactions.amount.forEach((amount, row) => {
      const [name, customer] = [entryAt(column.at, row), entryAt(rows, entryAt(transactions.customer, row))];
      if (name < 0 || customer < 0 || !isSale(amount) || entryAt(transactions.day, row) > analysis.asOf) return;
      customers.push(customer);
      at.push(name);
    });
    return { is: "sets", names: column.names, customers: Int32Array.from(customers), at: Int32Array.from(at) };
  };
}

const score = (id: ScoreId): Build => numbersBy(({ shop }) => latestAnswers(shop.answers, id));

/** Comments of unhappy customers; whoever answered and never complained has none, of others nothing is known. */
function complaints({ shop, bounds }: MeasuredFrom): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const answer of shop.answers) {
    if (answer.customer === null) continue;
    const isOne = (answer.comment?.trim() ?? "") !== "" && isComplaint(answer, bounds);
    counts.set(answer.customer, (counts.get(answer.customer) ?? 0) + (isOne ? 1 : 0));
  }
  return counts;
}

/** Of each customer the subscription that runs, else the one that began last. */
function termsOf({ shop, analysis: { asOf } }: MeasuredFrom): ReadonlyMap<string, SubscriptionTerm> {
  const terms = new Map<string, SubscriptionTerm>();
  const rank = (term: SubscriptionTerm): number => term.start + (isRunning(term, asOf) ? asOf : 0);
  for (const term of shop.subscriptions) {
    const known = terms.get(term.customer);
    if (term.start <= asOf && (known === undefined || rank(term) >= rank(known))) terms.set(term.customer, term);
  }
  return terms;
}

function termWords(of: (term: SubscriptionTerm, from: MeasuredFrom) => string | null): Build {
  return (from) => {
    const terms = termsOf(from);
    return named(from.analysis.customers.map(({ id }) => {
      const term = terms.get(id);
      return term === undefined ? null : of(term, from);
    }));
  };
}

const worth = (spend: number | null | undefined, { margin }: MeasuredFrom): number | null => (spend === null || spend === undefined ? null : spend * margin);
const expected = (id: keyof Expected): Build => numbers((customer, { expectedOf }) => expectedOf?.(customer)[id]);
const consentOf = ({ consent }: Pick<CustomerFacts, "consent">): string | null => (consent === null ? null : yesNo[consent ? 0 : 1]);
const birthMonth = (day: SerialDay | null | undefined): string | null => (day === null || day === undefined ? null : String(dateOfSerialDay(day).month));

const builders: Readonly<Record<MeasureId, Build>> = {
  historicClv: numbers(({ spend }, from) => worth(spend, from)),
  predictedClv: numbers((customer, from) => worth(from.expectedOf?.(customer).spend, from)),
  totalClv: numbers((customer, from) => worth(customer.spend + (from.expectedOf?.(customer).spend ?? 0), from)),
  spend: numbers(({ spend }) => spend),
  averagePurchase: numbers(({ spend, purchases }) => (purchases > 0 ? spend / purchases : null)),
  purchases: numbers(({ purchases }) => purchases),
  orders: numbers(({ orders }) => orders),
  pAlive: expected("pAlive"),
  expectedPurchases: expected("expectedPurchases"),
  tier: words((customer, { tierOf }) => tierOf(customer)),
  segment: words(({ segment }) => segment),
  code: words(({ code }) => code),
  r: numbers(({ r }) => r),
  f: numbers(({ f }) => f),
  m: numbers(({ m }) => m),
  daysSince: numbers(({ daysSinceLastPurchase }) => daysSinceLastPurchase),
  daysKnown: numbers(({ firstPurchase }, { analysis }) => (firstPurchase === null ? null : analysis.asOf - firstPurchase)),
  firstPurchase: numbers(({ firstPurchase }) => firstPurchase),
  lastPurchase: numbers(({ lastPurchase }) => lastPurchase),
  product: bought(({ shop }) => shop.orders.product),
  category: bought(({ shop }) => shop.orders.category),
  channel: fact("channel"),
  city: fact("city"),
  email: fact("email"),
  phone: fact("phone"),
  consent: words(({ id }, { shop }) => consentOf(shop.facts.get(id) ?? { consent: null })),
  birthMonth: words(({ id }, { shop }) => birthMonth(shop.facts.get(id)?.birthday)),
  daysSinceContact: numbers(({ id }, { shop, analysis }) => {
    const day = shop.facts.get(id)?.lastContact ?? null;
    return day === null || day > analysis.asOf ? null : analysis.asOf - day;
  }),
  npsClass: (from) => {
    const latest = latestAnswers(from.shop.answers, "nps");
    return named(from.analysis.customers.map(({ id }) => {
      const nps = latest.get(id);
      return nps === undefined ? null : npsClass(nps);
    }));
  },
  nps: score("nps"),
  csat: score("csat"),
  ces: score("ces"),
  complaints: numbersBy(complaints),
  subscribed: termWords((term, { analysis }) => yesNo[isRunning(term, analysis.asOf) ? 0 : 1]),
  plan: termWords(({ plan }) => plan),
};

function otherColumn(measure: ColumnMeasure, { shop }: MeasuredFrom): OtherColumn | null {
  const name = columnAsked(measure) ?? "";
  return shop.otherColumns.find((column) => plainWord(column.name) === plainWord(name)) ?? null;
}

/** What a column of the source says, by the customers' rows. */
function byRows(column: CustomerColumn, from: MeasuredFrom): MeasuredColumn {
  const rows = rowsOfCustomers(from);
  if (column.is !== "words") {
    const values = new Float64Array(from.analysis.customers.length).fill(NaN);
    column.values.forEach((value, customer) => {
      const row = entryAt(rows, customer);
      if (row >= 0) values[row] = value;
    });
    return { is: "numbers", values };
  }
  const isKnown = (_: number, pair: number): boolean => entryAt(rows, entryAt(column.customers, pair)) >= 0;
  const customers = column.customers.filter(isKnown).map((customer) => entryAt(rows, customer));
  return { is: "sets", names: column.names, customers, at: column.at.filter(isKnown) };
}

const kindOfCells = { numbers: "number", days: "day", words: "words" } as const satisfies Readonly<Record<CustomerColumn["is"], MeasureKind>>;

interface Answered {
  readonly column: MeasuredColumn | null;
  readonly kind: MeasureKind;
}

function answered(measure: Measure, from: MeasuredFrom): Answered {
  if (isMeasure(measure)) return { column: builders[measure](from), kind: measures[measure] };
  const column = otherColumn(measure, from)?.read(from.analysis.asOf) ?? null;
  return column === null ? { column, kind: "words" } : { column: byRows(column, from), kind: kindOfCells[column.is] };
}

/**
 * Every measure of every customer, in the order of the analysis. A measure is worked out when it is first asked for.
 *
 * @example measureCustomers({ analysis: { customers: [], asOf: 45000 }, shop: shopOf(transactionsOf(["ann"], [45000], [10])), margin: 1, tierOf: () => "low", expectedOf: null, bounds: { csat: 4, ces: 4 } }).customers // 0
 */
export function measureCustomers(from: MeasuredFrom): Measured {
  const known = new Map<Measure, Answered>();
  const answer = (measure: Measure): Answered => {
    const before = known.get(measure) ?? answered(measure, from);
    known.set(measure, before);
    return before;
  };
  const { customers } = from.analysis;
  return {
    customers: customers.length,
    spend: Float64Array.from(customers, ({ spend }) => spend),
    column: (measure) => answer(measure).column,
    kind: (measure) => answer(measure).kind,
    otherColumns: from.shop.otherColumns.map(({ name }) => name),
    isThere: (measure) => isMeasure(measure) || otherColumn(measure, from) !== null,
  };
}

/** Longer lists are typed and not chosen from. */
const mostWords = 300;

const compareWords = (a: string, b: string): number => (a < b ? -1 : 1);

/**
 * The words that a measure can be compared with, to choose from; null where it has none, or too many.
 *
 * @example knownWords("tier", null) // ["high", "middle", "low"]
 */
export function knownWords(measure: Measure, measured: Measured | null): readonly string[] | null {
  if (isChoiceMeasure(measure)) return measureChoices[measure];
  const column = measured?.column(measure) ?? null;
  if (column === null || column.is === "numbers" || column.names.length > mostWords) return null;
  return [...column.names].sort(compareWords);
}
