/** Which tables show all that the add-in can do? Those of a made-up business: orders, customers, costs, a survey, subscriptions. */
import { companions, exampleBusinesses, type ExampleBusiness } from "../catalogue/exampleBusiness";
import { exampleShops, type ExampleShop } from "../catalogue/exampleShops";
import type { Language } from "../catalogue/languages";
import { entryAt } from "../core/entryAt";
import { dateOfSerialDay } from "../core/serialDay";
import { happyFrom, simulateBusiness, type SimulatedBusiness, type SimulatedSale } from "../core/simulate/simulateBusiness";
import type { SerialDay } from "../core/transactions";
import { customerName, type ExampleOrders } from "./exampleOrders";
import type { Cell } from "./types";

export type ExampleTable = ExampleOrders;

export interface ExampleTables {
  /** A row for each line of an order; refunds are lines with negative figures. */
  readonly orders: ExampleTable;
  readonly customers: ExampleTable;
  readonly costs: ExampleTable;
  readonly survey: ExampleTable;
  readonly subscriptions: ExampleTable;
}

interface Size {
  readonly customers: number;
  readonly seed?: number;
}

/** 2024-01-01 and 2025-12-31. */
const firstDay: SerialDay = 45292;
const lastDay: SerialDay = 46022;
const minutesPerDay = 1440;
/** Unique for as many customers as there are 8-digit numbers. */
const phoneStep = 7919;

interface Source {
  readonly shop: ExampleShop;
  readonly business: ExampleBusiness;
  readonly simulated: SimulatedBusiness;
}

/** The same every time for the same size and seed. Two years, 2024 and 2025. */
export function exampleTables(language: Language, { customers, seed = 2024 }: Size): ExampleTables {
  const shop = exampleShops[language];
  const business = exampleBusinesses[language];
  const simulated = simulateBusiness({
    seed, customers, firstDay, lastDay, companions,
    prices: shop.products.map(({ price }) => price),
    cities: business.cities.length,
    departments: business.departments.length,
    comments: { good: business.good.length, bad: business.bad.length },
    plans: business.plans.map(({ price }) => price),
  });
  const source: Source = { shop, business, simulated };
  return { orders: ordersTable(source), customers: customersTable(source), costs: costsTable(source), survey: surveyTable(source), subscriptions: subscriptionsTable(source) };
}

const toCents = (amount: number): number => Math.round(amount * 100) / 100;

function ordersTable({ shop, business, simulated }: Source): ExampleTable {
  const { header: h, formats } = shop;
  return {
    sheetName: shop.sheetName,
    header: [h.order, h.date, h.customer, h.product, business.category, h.quantity, h.amount],
    rows: simulated.sales.flatMap((sale, place) => [...linesOf(sale, place, shop, business, false), ...(sale.refundedOn === null ? [] : linesOf(sale, place, shop, business, true))]),
    numberFormats: ["General", `${formats.date} hh:mm`, "General", "General", "General", "0", formats.money],
  };
}

function linesOf(sale: SimulatedSale, place: number, shop: ExampleShop, { categories }: ExampleBusiness, isRefund: boolean): Cell[][] {
  const id = shop.orderId(place + 1, dateOfSerialDay(sale.day).year);
  const day = isRefund ? (sale.refundedOn ?? sale.day) : sale.day;
  return sale.lines.map(({ product, quantity }) => {
    const { name, price } = entryAt(shop.products, product);
    const pieces = isRefund ? -quantity : quantity;
    return [id, day + sale.minute / minutesPerDay, shop.customerId(sale.customer + 1), name, entryAt(categories, product), pieces, toCents(pieces * price)];
  });
}

const plain = (text: string): string => text.toLowerCase().replaceAll("ł", "l").normalize("NFD").replace(/[^a-z]/g, "");

function customersTable({ shop, business, simulated }: Source): ExampleTable {
  const h = business.customers;
  return {
    sheetName: business.names.customers,
    header: [h.customer, h.name, h.email, h.phone, h.city, h.channel, h.birthday, h.consent],
    rows: simulated.people.map(({ city, channel, birthday, consent }, customer) => {
      const name = customerName(shop, customer);
      const digits = String(10_000_000 + ((customer + 1) * phoneStep) % 90_000_000);
      const [first = "", last = ""] = name.split(" ").map(plain);
      return [
        shop.customerId(customer + 1), name, `${first}.${last}${customer + 1}@${business.mailHost}`, business.phone(digits),
        entryAt(business.cities, city), entryAt(business.channels, channel), birthday, consent ? business.yes : business.no,
      ];
    }),
    numberFormats: ["General", "General", "General", "@", "General", "General", shop.formats.date, "General"],
  };
}

function costsTable({ shop, business, simulated }: Source): ExampleTable {
  const h = business.costs;
  return {
    sheetName: business.names.costs,
    header: [h.month, h.channel, h.cost, h.actions, h.costPerAction],
    rows: simulated.costs.map(({ month, channel, cost, actions }) =>
      [month, entryAt(business.channels, channel), cost, actions, actions === 0 ? "" : toCents(cost / actions)]),
    numberFormats: [shop.formats.date, "General", shop.formats.money, "0", shop.formats.money],
  };
}

function surveyTable({ shop, business, simulated }: Source): ExampleTable {
  const h = business.survey;
  return {
    sheetName: business.names.survey,
    header: [h.customer, h.date, h.nps, h.csat, h.ces, h.comment, h.department],
    rows: simulated.answers.map(({ customer, day, nps, csat, ces, comment, department }) => [
      shop.customerId(customer + 1), day, nps, csat, ces,
      comment === null ? "" : entryAt(nps >= happyFrom ? business.good : business.bad, comment),
      entryAt(business.departments, department),
    ]),
    numberFormats: ["General", shop.formats.date, "0", "0", "0", "General", "General"],
  };
}

function subscriptionsTable({ shop, business, simulated }: Source): ExampleTable {
  const h = business.subscriptions;
  return {
    sheetName: business.names.subscriptions,
    header: [h.customer, h.plan, h.start, h.end, h.price],
    rows: simulated.subscriptions.map(({ customer, plan, start, end }) => {
      const { name, price } = entryAt(business.plans, plan);
      return [shop.customerId(customer + 1), name, start, end ?? "", price];
    }),
    numberFormats: ["General", "General", shop.formats.date, shop.formats.date, shop.formats.money],
  };
}
