/** Do our functions give on a real year of invoices what a second implementation gives? */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { callFunction } from "../../src/functions/call";
import { expectNear, shows } from "../near";

const file = join(__dirname, "../../../shared/data/online_retail_invoices.csv");
const known = existsSync(file);
const title = known ? "the UCI Online Retail invoices" : "the UCI Online Retail invoices (skipped: ../shared/data/online_retail_invoices.csv is not here)";

/** For example 12/1/2010 8:26, as Excel counts it: 1970 begins with day 25569. */
function serial(text: string): number {
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0] = text.split(/\D/).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute) / 86_400_000 + 25_569;
}

// Every expected answer: `python3 test/reference/functions.py` with the path of this file, which works in fractions.
(known ? describe : describe.skip)(title, () => {
  // No cell of this file is quoted; below the header: invoice, date, customer, country, quantity, price.
  const rows = known ? readFileSync(file, "utf8").trim().split(/\r?\n/).slice(1).map((line) => line.split(",")) : [];
  const column = (read: (row: readonly string[]) => string | number): (string | number)[][] => rows.map((row) => [read(row)]);
  const orders = column(([invoice = ""]) => invoice);
  const dates = column(([, date = ""]) => serial(date));
  const customers = column(([, , customer = ""]) => customer);
  const amounts = column(([, , , , quantity, price]) => Number(quantity) * Number(price));

  it("have the average order value of their sales, refunds subtracted", () => {
    // test/reference/functions.py
    expectNear(callFunction("AOV", [orders, amounts], "en"), 758.5249753056112);
  });

  it("have so many purchases per customer", () => {
    // test/reference/functions.py
    expectNear(callFunction("PURCHASE.FREQUENCY", [customers, dates], "en"), 4.413540713632205);
  });

  it("have the share of customers who came back", () => {
    // test/reference/functions.py
    expectNear(callFunction("REPEAT.RATE", [customers, dates], "en"), 0.6841262580054894);
  });

  it("have the median of all gaps of all customers", () => {
    // test/reference/functions.py
    expectNear(callFunction("ORDER.GAP", [customers, dates], "en"), 21);
  });

  it("have the retention of the first two cohorts and on average", () => {
    const table = shows(callFunction("COHORT.RETENTION", [customers, dates], "en")) as unknown[][];
    // test/reference/functions.py
    expectNear([...table.slice(0, 3), ...table.slice(-1)], [
      ["Cohort", "Customers", 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      [
        "2010-12", 948, 1, 0.3818565400843882, 0.33438818565400846, 0.3871308016877637, 0.35970464135021096,
        0.39662447257383965, 0.379746835443038, 0.35443037974683544, 0.35443037974683544, 0.39451476793248946,
        0.37341772151898733, 0.5, 0.2742616033755274,
      ],
      [
        "2011-01", 421, 1, 0.23990498812351543, 0.2826603325415677, 0.24228028503562946, 0.32779097387173395,
        0.2992874109263658, 0.26128266033254155, 0.25653206650831356, 0.31116389548693585, 0.34679334916864607,
        0.3681710213776722, 0.1496437054631829, "",
      ],
      [
        "Weighted average", 4372, 1, 0.26114061417686446, 0.25012468827930173, 0.2646254784034992,
        0.2791666666666667, 0.2862511744440965, 0.28314457028647566, 0.27574990964943985, 0.28818327974276525,
        0.30973047053449065, 0.3110348770726129, 0.3922571219868517, 0.2742616033755274,
      ],
    ]);
  });

  it("have the cumulative spend of the first two cohorts and on average", () => {
    const table = shows(callFunction("COHORT.VALUE", [customers, dates, amounts], "en")) as unknown[][];
    // test/reference/functions.py
    expectNear([...table.slice(0, 3), ...table.slice(-1)], [
      ["Cohort", "Customers", 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      [
        "2010-12", 885, 970.4993814689266, 1416.4294294915255, 1795.028248700565, 2302.0818920903953,
        2641.707178418079, 3187.6914924293787, 3698.495808700565, 4209.6388081355935, 4721.867736836158,
        5477.1159679096045, 6253.686316723164, 7087.415412090396, 7458.688032203389,
      ],
      [
        "2011-01", 417, 792.7654062350119, 993.5419587529976, 1252.1496630695444, 1428.9384575539568,
        1762.1274589928057, 2081.3611167865706, 2337.181395443645, 2593.334329016787, 2847.966985371703,
        3225.8427928057554, 3649.3386040767386, 3740.7816402877697, "",
      ],
      [
        "Weighted average", 4338, 774.6339853849701, 973.715242611124, 1205.212909562154, 1484.4445633019911,
        1741.4107296653603, 2015.5243408513343, 2348.117939256757, 2724.9531143487857, 3171.7366654067378,
        3803.837849343955, 4745.307479548157, 6015.567268586789, 7458.688032203389,
      ],
    ]);
  });

  it("say when customer 15311 is likely to order again", () => {
    // test/reference/functions.py
    expectNear(callFunction("NEXT.ORDER", [customers, dates, "15311"], "en"), 40890);
  });

  it("fill the card of customer 15311", () => {
    // test/reference/functions.py
    expectNear(callFunction("CUSTOMER.CARD", ["15311", customers, dates, amounts], "en"), [
      [
        "Customer", "First purchase", "Last purchase", "Purchases", "Total spend", "Average purchase",
        "Median gap in days", "Next order expected", "R", "F", "M", "Segment", "Tier",
      ],
      ["15311", 40513, 40886, 90, 91763.5474, 1019.5949711111111, 4, 40890, 5, 5, 5, "Champions", "High"],
    ]);
  });

  it("have the share of net spend that the best fifth of the customers hold", () => {
    const spend = shows(callFunction("CLV.HISTORIC", [customers, amounts], "en")) as unknown[][];
    const values = spend.slice(1).map(([, total]) => [total]);
    // test/reference/functions.py
    expectNear(callFunction("PARETO.SHARE", [values], "en"), 0.7332153817724538);
  });
});
