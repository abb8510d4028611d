/** On which data are the functions at work in the sample workbook? A made-up shop's, the same every time. */
import { exampleShops } from "../../../src/catalogue/exampleShops";
import { feedbackKeywords, knownCategories } from "../../../src/catalogue/feedbackKeywords";
import { languageIds } from "../../../src/catalogue/languages";
import { entryAt } from "../../../src/core/entryAt";
import { segmentCodes, segmentIds } from "../../../src/core/rfm/segments";
import { ratingIds } from "../../../src/core/value/ltvToCacRating";
import { randomFrom, type Random } from "../../../src/core/simulate/random";
import type { CellValue } from "../../../src/workbench/model/types";
import { terms } from "../../../src/words/terms/terms";

/** A table of the workbook: header, rows, and how each column shows its numbers. */
export interface DataTable {
  readonly name: string;
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly formats: readonly string[];
}

const shop = exampleShops.en;
const channels = ["Search ads", "Social media", "Newsletter", "Friends"] as const;
/** 2024-01-01 and its days. */
const firstDay = 45292;
const days = 366;

const money = "#,##0.00";
const date = "yyyy-mm-dd hh:mm";

const pick = <T>(random: Random, list: readonly T[]): T => entryAt(list, Math.floor(random.uniform() * list.length));

/** One to three products in each order, a few of them sent back. */
function orderLines(random: Random): CellValue[][] {
  const buyers = Array.from({ length: 70 }, (_, at) => ({ id: `C${101 + at}`, channel: pick(random, channels), from: random.uniform() * 250, gap: 15 + random.exponential(1 / 40) }));
  const orders = buyers.flatMap(({ id, channel, from, gap }) => {
    const times: number[] = [];
    for (let at = from; at < days && times.length < 12; at += gap * (0.6 + random.uniform())) times.push(at);
    return times.map((at) => ({ id, channel, at }));
  });
  const inTime = [...orders].sort((a, b) => a.at - b.at);
  const lines = inTime.flatMap(({ id, channel, at }, place) => {
    // Shops sell in the evening; minutes, not seconds.
    const time = firstDay + Math.floor(at) + Math.round((9 + random.beta(3, 2) * 13) * 60) / 1440;
    const products = new Set(Array.from({ length: 1 + Math.floor(random.uniform() * 3) }, () => pick(random, shop.products)));
    return [...products].map(({ name, price }) => {
      const quantity = 1 + Math.floor(random.uniform() ** 2 * 3);
      return [`S${1001 + place}`, time, id, channel, name, quantity, price, Math.round(quantity * price * 100) / 100];
    });
  });
  const back = lines.filter(() => random.uniform() < 0.02).map((line) => [...line.slice(0, 5), -1, line[6] ?? 0, -Number(line[6])]);
  return [...lines, ...back];
}

const comments = [
  "The parcel came a week late", "Great quality, thank you", "Too expensive compared with others", "Friendly support, quick reply",
  "Situs web ini sering down", "Kurir ramah, paket cepat sampai", "Kualitas jelek, langsung rusak", "Częste awarie strony",
  "Zły rozmiar, obsługa pomocna", "I was charged twice on my credit card", "Obawiam się o moje dane osobowe", "All good",
] as const;

function survey(random: Random): CellValue[][] {
  return Array.from({ length: 60 }, (_, at) => [
    `C${101 + at}`, Math.floor(random.beta(5, 2) * 11), 1 + Math.floor(random.beta(4, 2) * 5), 1 + Math.floor(random.beta(4, 2) * 7),
    random.uniform() < 0.15 ? null : pick(random, comments),
  ]);
}

function months(random: Random): CellValue[][] {
  return Array.from({ length: 12 }, (_, at) => [`2024-${String(at + 1).padStart(2, "0")}`, Math.round((0.03 + random.uniform() * 0.04) * 1000) / 1000]);
}

/** Parameters of models, as the papers print them. */
const modelTables: readonly DataTable[] = [
  { name: "ModelBgNbd", title: "BG/NBD, and as an example MBG/NBD (Fader, Hardie & Lee 2005)", header: ["r", "alpha", "a", "b"], rows: [[0.243, 4.414, 0.793, 2.426]] },
  { name: "ModelPareto", title: "Pareto/NBD (Fader, Hardie & Lee 2005)", header: ["r", "alpha", "s", "beta"], rows: [[0.553, 10.578, 0.606, 11.669]] },
  { name: "ModelNbd", title: "NBD", header: ["r", "alpha"], rows: [[0.385, 12.07]] },
  { name: "ModelBgBb", title: "BG/BB (Fader, Hardie & Shang 2010)", header: ["alpha", "beta", "gamma", "delta"], rows: [[1.204, 0.75, 0.657, 2.783]] },
  { name: "ModelSpend", title: "Gamma-Gamma (Fader & Hardie 2013)", header: ["p", "q", "gamma"], rows: [[6.25, 3.74, 15.44]] },
  { name: "ModelContract", title: "sBG (Fader & Hardie 2007)", header: ["alpha", "beta"], rows: [[0.668, 3.806]] },
].map((one) => ({ ...one, formats: one.header.map(() => "0.000") }));

/** The tables that the formulas read, and the lists that ship with the add-in and can be given as a range. */
export function dataTables(): readonly DataTable[] {
  const random = randomFrom(2024);
  return [
    {
      name: "Orders", title: "Order lines of a made-up shop",
      header: ["Order", "Date", "Customer", "Channel", "Product", "Quantity", "Price", "Amount"],
      rows: orderLines(random), formats: ["", date, "", "", "", "0", money, money],
    },
    {
      name: "Survey", title: "Answers to a survey: NPS 0-10, CSAT 1-5, CES 1-7",
      header: ["Customer", "NPS", "CSAT", "CES", "Comment"],
      rows: survey(random), formats: ["", "0", "0", "0", ""],
    },
    { name: "Months", title: "Churn by month", header: ["Month", "Churn"], rows: months(random), formats: ["@", "0.0%"] },
    {
      name: "Years", title: "A contract's years", header: ["Year", "Margin", "Retention"],
      rows: [[1, 120, 0.7], [2, 130, 0.8], [3, 140, 0.85], [4, 150, 0.9]], formats: ["0", money, "0%"],
    },
    {
      name: "States", title: "Where customers move in a month",
      header: ["State", "Margin", "Active", "Pausing", "Lost"],
      rows: [["Active", 20, 0.7, 0.2, 0.1], ["Pausing", 2, 0.3, 0.5, 0.2], ["Lost", 0, 0, 0, 1]], formats: ["", money, "0%", "0%", "0%"],
    },
    {
      name: "Bundle", title: "Parts of a bundle", header: ["Part", "Price", "Cost"],
      rows: [["Notebook", 12, 5], ["Pen", 8, 3], ["Case", 15, 7]], formats: ["", money, money],
    },
    {
      // The list of the project's catalogue of functions: two of ten bring 80%.
      name: "TenCustomers", title: "Value of ten customers", header: ["Customer", "Value"],
      rows: [500, 300, 100, 50, 20, 10, 10, 5, 3, 2].map((worth, at) => [`K${at + 1}`, worth]), formats: ["", money],
    },
    {
      name: "BenefitsCosts", title: "What a customer gets and gives, in points", header: ["Benefit", "Points", "Cost", "Cost points"],
      rows: [["Quality", 10, "Price", 8], ["Service", 20, "Waiting", 4], ["Reputation", 5, "Learning", 3]], formats: ["", "0", "", "0"],
    },
    {
      name: "ChannelCosts", title: "Cost of a new customer by channel", header: ["Channel", "CAC"],
      rows: channels.map((channel, at) => [channel, [18, 25, 4, 0][at] ?? 0]), formats: ["", money],
    },
    {
      name: "Shop", title: "Customers of a shop, grouped: repeat purchases, age at the last one and now, in weeks",
      header: ["x", "Recency", "Age", "Customers"],
      rows: [[0, 0, 31, 56], [1, 1, 38, 9], [1, 21, 33, 12], [2, 6, 37, 10], [3, 29, 35, 5], [5, 23, 30, 3], [8, 37, 38, 6]],
      formats: ["0", "0", "0", "0"],
    },
    {
      name: "Donors", title: "Donors, grouped: years with a gift, the last of them, years since the first gift",
      header: ["x", "Recency", "Years", "Donors"],
      rows: [[0, 0, 4, 40], [1, 1, 4, 18], [1, 4, 4, 6], [2, 3, 4, 12], [3, 4, 4, 10], [4, 4, 4, 14]], formats: ["0", "0", "0", "0"],
    },
    {
      name: "Spenders", title: "Spend of repeat purchases, grouped", header: ["x", "Mean spend", "Customers"],
      rows: [[1, 8, 20], [1, 25, 40], [1, 90, 15], [2, 15, 25], [2, 40, 20], [3, 30, 20], [5, 24, 15], [8, 55, 5]], formats: ["0", money, "0"],
    },
    {
      // Fader & Hardie (2007), table 1, High End: the first seven renewals of a thousand customers.
      name: "Contracts", title: "Customers left after each year of a contract", header: ["Year", "Left"],
      rows: [1000, 869, 743, 653, 593, 551, 517, 491].map((left, year) => [year, left]), formats: ["0", "0"],
    },
    ...modelTables,
    {
      name: "RatingBands", title: "Ratings of LTV:CAC as shipped: change the names or the bounds, and give the list as `bands`",
      header: ["From", "Rating"],
      rows: ratingIds.map((id, at) => [[0, 1, 3, 5][at] ?? 0, terms.en.ratings[id]]), formats: ["0.0", ""],
    },
    {
      name: "Keywords", title: "Keywords of comments as shipped: a star stands for any ending; give the list as `keywords`",
      header: ["Category", "Keywords"],
      rows: knownCategories.flatMap((category) =>
        languageIds.map((language) => [terms.en.feedbackCategories[category], feedbackKeywords[category][language].join(", ")])),
      formats: ["", ""],
    },
    {
      name: "SegmentMap", title: "Segments as shipped: change the names, and give the list as `map`", header: ["Code", "Segment"],
      rows: segmentIds.flatMap((id) => segmentCodes[id].map((code) => [code, terms.en.segments[id]])), formats: ["@", ""],
    },
  ];
}

/** Values that formulas read by their name. */
export const inputs = [
  ["average_purchase", 45, money], ["frequency", 4, "0.0"], ["lifespan_years", 5, "0.0"], ["margin", 0.4, "0%"], ["cost_of_customer", 60, money],
  ["retention", 0.8, "0%"], ["discount", 0.1, "0%"], ["arpa", 25, money], ["churn", 0.05, "0%"], ["expansion", 0.01, "0%"],
  ["campaign", 6000, money], ["won", 120, "0"], ["target", 3, "0.0"], ["customers_at_start", 800, "0"], ["customers_at_end", 830, "0"],
  ["incentive_works", 0.1, "0%"], ["gift_cost", 6, money], ["asked_on", 45658, "yyyy-mm-dd"],
] as const satisfies readonly (readonly [string, number, string])[];
