/** Is a command line understood, and a wrong one refused with a sentence in the language it asks for? */
import { moreSheetIds } from "../../../src/catalogue/sheets";
import { parseCommandLine, type AnalyseCommand } from "../../../src/workbench/cli/commandLine";
import { UsageError } from "../../../src/workbench/cli/problems";

const analyse = (...rest: string[]): AnalyseCommand => {
  const command = parseCommandLine(["analyse", ...rest]);
  if (command.kind !== "analyse") throw new Error(command.kind);
  return command;
};

describe("commandLine > analyse", () => {
  test("takes a file and leaves everything else open", () => {
    expect(analyse("orders.csv")).toEqual({
      kind: "analyse", file: "orders.csv", sheet: null, range: null, mapping: null, language: null, asOf: null, margin: null, cac: null, target: null,
      tiers: null, prediction: null, answers: {}, sheets: null, rfm: null, segments: null, also: [], onlyOrders: false, pseudonymise: false, out: null,
      json: false,
    });
    expect(analyse("orders.csv", "--also", "survey.csv", "--also=costs.csv")).toMatchObject({ also: ["survey.csv", "costs.csv"] });
    expect(analyse("orders.csv", "--rfm", "rules.json")).toMatchObject({ rfm: "rules.json" });
    expect(analyse("orders.csv", "--only-orders")).toMatchObject({ onlyOrders: true });
    expect(() => analyse("orders.csv", "--only-orders", "--also", "survey.csv")).toThrow("--only-orders and --also exclude each other.");
  });

  test("takes every option, before and after the file, with a blank or an equals sign", () => {
    const command = analyse(
      "--lang", "pl", "--sheet=Orders", "orders.xlsx", "--range", "A1:F200", "--margin", ".6", "--cac=50", "--target", "4", "--tiers", ".1,.4",
      "--as-of", "2026-01-31", "--currency", "PLN", "--answer", "dateOrder=dmy", "--out", "o.xlsx", "--json",
    );
    // Excel: =DATE(2026,1,31) is 46053
    expect(command).toMatchObject({
      file: "orders.xlsx", language: "pl", sheet: "Orders", range: "A1:F200", margin: 0.6, cac: 50, target: 4, tiers: [0.1, 0.4], asOf: 46053,
      answers: { currency: "PLN", dateOrder: "dmy" }, out: "o.xlsx", json: true,
    });
  });

  test("predicts a year of months at 10% a year unless told otherwise", () => {
    expect(analyse("f.csv", "--predict").prediction).toEqual({ horizon: 12, unit: "month", discount: 0.1 });
    expect(analyse("f.csv", "--predict", "--horizon", "26", "--unit", "week", "--discount=0").prediction).toEqual({ horizon: 26, unit: "week", discount: 0 });
  });

  test("takes the sheets to write: some, all or none, each sheet of the add-in by its id", () => {
    expect(analyse("f.csv", "--sheets", "history, channels").sheets).toEqual(["channels", "history"]);
    expect(analyse("f.csv", "--sheets=none").sheets).toEqual([]);
    expect(analyse("f.csv", "--sheets", "all").sheets).toEqual(moreSheetIds);
  });

  test("maps roles to headers, commas and equals signs inside a header included", () => {
    expect(analyse("f.csv", "--map", "customer=Email,date=Paid, at,amount=Total (a=b), price=Price").mapping).toEqual({
      customer: "Email", date: "Paid, at", amount: "Total (a=b)", price: "Price",
    });
  });
});

describe("commandLine > call and functions", () => {
  test("takes a name and arguments as they stand, negative numbers included", () => {
    expect(parseCommandLine(["call", "CLV", "-5", "[1,2]", "--lang", "id", "-.5"])).toEqual({ kind: "call", name: "CLV", args: ["-5", "[1,2]", "-.5"], language: "id" });
  });

  test("takes anything after -- as an argument", () => {
    expect(parseCommandLine(["call", "NPS.CLASS", "--", "--lang"])).toMatchObject({ args: ["--lang"] });
  });

  test("takes a batch instead of a name", () => {
    expect(parseCommandLine(["call", "--batch", "calls.jsonl"])).toEqual({ kind: "batch", file: "calls.jsonl", language: null });
  });

  test("lists functions, and helps when asked or when there is nothing to do", () => {
    expect(parseCommandLine(["functions", "--lang", "pl"])).toEqual({ kind: "functions", language: "pl", json: false });
    for (const line of [[], ["--help"], ["help"], ["analyse", "--help"], ["call", "--help"]]) expect(parseCommandLine(line).kind).toBe("help");
  });
});

describe("commandLine > wrong usage", () => {
  test.each([
    [["nonsense"], "There is no command nonsense."],
    [["analyse"], "Say which file."],
    [["analyse", "a.csv", "b.csv"], "“b.csv” is one argument too many."],
    [["analyse", "a.csv", "--nope"], "There is no option --nope."],
    [["analyse", "a.csv", "--margin"], "--margin needs a value."],
    [["analyse", "a.csv", "--margin", "much"], "--margin does not take “much”."],
    [["analyse", "a.csv", "--as-of", "2026-02-30"], "--as-of does not take “2026-02-30”."],
    [["analyse", "a.csv", "--as-of", "31.01.2026"], "--as-of does not take “31.01.2026”."],
    [["analyse", "a.csv", "--sheets", "channels,maps"], "“maps” is no sheet. Sheets are channels, cohorts, migration, recurring, actions, voice, products, customerValue, strategy, methods, history; or all, or none."],
    [["analyse", "a.csv", "--tiers", ".2"], "--tiers does not take “.2”."],
    [["analyse", "a.csv", "--tiers", ".8,.8"], "--tiers does not take “.8,.8”."],
    [["analyse", "a.csv", "--margin", "60"], "--margin does not take “60”."],
    [["analyse", "a.csv", "--cac", "-5"], "--cac does not take “-5”."],
    [["analyse", "a.csv", "--target", "0"], "--target does not take “0”."],
    [["analyse", "a.csv", "--out", "a.csv"], "--out writes an .xlsx workbook; a.csv is none."],
    [["analyse", "a.csv", "--out", "folder/.xlsx"], "--out writes an .xlsx workbook; folder/.xlsx is none."],
    [["analyse", "a.csv", "--map", "client=Email"], "“client” is no role. Roles are customer, date, amount, order, quantity, price, start, tenure, end, churned, plan, period, orders, status, refund, discount, currency, product, category, channel, name, email, phone, city, birthday, consent."],
    [["analyse", "a.csv", "--map", "customer="], "--map does not take “customer=”."],
    [["analyse", "a.csv", "--horizon", "12"], "--horizon only makes sense with --predict."],
    [["analyse", "a.csv", "--predict", "--horizon", "1.5"], "--horizon does not take “1.5”."],
    [["analyse", "a.csv", "--predict", "--unit", "fortnight"], "--unit does not take “fortnight”."],
    [["analyse", "a.csv", "--predict", "--discount", "-1"], "--discount does not take “-1”."],
    [["analyse", "a.csv", "--lang", "de"], "--lang does not take “de”."],
    [["call"], "Say which function."],
    [["call", "--batch", "a.jsonl", "CLV"], "“CLV” is one argument too many."],
    [["call", "CLV", "--out", "x"], "There is no option --out."],
    [["functions", "CLV"], "“CLV” is one argument too many."],
  ])("%j says: %s", (line, sentence) => {
    expect(() => parseCommandLine(line)).toThrow(new UsageError(sentence));
  });

  test("is said in the language asked for", () => {
    expect(() => parseCommandLine(["analyse", "--lang", "pl"])).toThrow("Podaj plik.");
    expect(() => parseCommandLine(["call", "--lang=id"])).toThrow("Sebutkan fungsinya.");
  });
});
