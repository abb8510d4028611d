/** Does what is typed into the fields become the formula that is meant, in English? */
import { functionNames, functions } from "../../src/catalogue/functions";
import { callFunction } from "../../src/functions/call";
import { exampleFormula } from "../../src/functions/exampleFormula";
import { pointMarks } from "../../src/functions/formulaMarks";
import { addressOn, isReference, readFields, type TypedArguments } from "../../src/taskpane/insertedFormula";
import type { FunctionName } from "../../src/catalogue/functions";

type Fields = Readonly<Record<string, string>>;

const typedOf = (fields: Fields): TypedArguments => Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, { text, sheet: null }]));

function formula(name: FunctionName, fields: Fields, culture = "en-US"): string {
  const reading = readFields(name, typedOf(fields), culture);
  return "mistakes" in reading ? JSON.stringify(reading.mistakes) : reading.formulaOn("Sheet1");
}

const clv = (average_purchase: string, culture?: string): string => formula("CLV", { average_purchase, frequency: "1", lifespan: "1" }, culture).slice(5, -5);

describe("a field", () => {
  it.each([
    ["1,234.5", "en-US", "1234.5"],
    ["1.234,5", "pl-PL", "1234.5"],
    ["5 000 000", "pl-PL", "5000000"],
    ["5.000.000", "id-ID", "5000000"],
    ["0,7", "id-ID", "0.7"],
    ["0.7", "pl-PL", "0.7"],
    ["5%", "en-US", "5%"],
    ["5,5 %", "pl-PL", "5.5%"],
    ["-12", "en-US", "-12"],
    ["−12,5", "pl-PL", "-12.5"],
    ["A2", "pl-PL", "A2"],
    ["$A$2:$B$9", "en-US", "$A$2:$B$9"],
    ["'My; sheet, 1'!A1", "pl-PL", "'My; sheet, 1'!A1"],
    ["Orders!A:A", "en-US", "Orders!A:A"],
    ["A1#", "en-US", "A1#"],
    ["Table1[Amount, net]", "en-US", "Table1[Amount, net]"],
    ["=A1*2", "en-US", "A1*2"],
    ["A1*1,5", "pl-PL", "A1*1.5"],
    ["SUM(A1;B1;1,5)", "pl-PL", "SUM(A1,B1,1.5)"],
    ["SUM(A1,B1)", "en-US", "SUM(A1,B1)"],
    ["{1,5\\2;3\\4}", "pl-PL", "{1.5,2;3,4}"],
    ["{1,2;3,4}", "en-US", "{1,2;3,4}"],
    ["spend_total", "en-US", "spend_total"],
  ])("takes %p in %s as %p", (text, culture, expected) => {
    expect(clv(text, culture)).toBe(expected);
  });

  it("is marked where it is needed, no number, not closed, or more than one value", () => {
    expect(formula("CLV", { frequency: "1" })).toBe('{"average_purchase":"missing","lifespan":"missing"}');
    const mistakeOf = (text: string, culture?: string): string => formula("CLV", { average_purchase: text, frequency: "1", lifespan: "1" }, culture);
    expect(mistakeOf("1.2.3")).toBe('{"average_purchase":"number"}');
    expect(mistakeOf("(A1")).toBe('{"average_purchase":"unclosed"}');
    expect(mistakeOf('"x')).toBe('{"average_purchase":"unclosed"}');
    expect(mistakeOf("A1)*(2")).toBe('{"average_purchase":"unclosed"}');
    expect(mistakeOf("A1,B1")).toBe('{"average_purchase":"several"}');
    expect(mistakeOf("A1;B1", "pl-PL")).toBe('{"average_purchase":"several"}');
    expect(formula("CHURN.CONVERT", { rate: "5%", from: "fortnight", to: "year" })).toBe('{"from":"choice"}');
  });
});

describe("words, days and texts", () => {
  it("takes a choice in any language and writes it in English", () => {
    expect(formula("CHURN.CONVERT", { rate: "5%", from: "month", to: '"Year"' })).toBe('=CHURN.CONVERT(5%,"month","year")');
    expect(formula("CHURN.CONVERT", { rate: "5%", from: "bulan", to: "rok" }, "pl-PL")).toBe('=CHURN.CONVERT(5%,"month","year")');
    expect(formula("CHURN.CONVERT", { rate: "5%", from: "A1", to: "B1" })).toBe("=CHURN.CONVERT(5%,A1,B1)");
  });

  it("takes yes and no as Excel shows them", () => {
    const fields = { margin: "100", retention: "0.8", discount: "0.1", periods: "5" };
    expect(formula("CLV.RETENTION", { ...fields, first_now: "true" })).toBe("=CLV.RETENTION(100,0.8,0.1,5,TRUE)");
    expect(formula("CLV.RETENTION", { ...fields, first_now: "PRAWDA" })).toBe("=CLV.RETENTION(100,0.8,0.1,5,TRUE)");
  });

  it("takes a date where a day is due", () => {
    const fields = { last_purchase: "2026-01-31", gap: "30", as_of: "A1" };
    expect(formula("CUSTOMER.PASSIVE", fields)).toBe("=CUSTOMER.PASSIVE(DATE(2026,1,31),30,A1)");
  });

  it.each([
    ["31.12.2025", "pl-PL", "DATE(2025,12,31)"],
    ["31/12/2025", "id-ID", "DATE(2025,12,31)"],
    ["12/31/2025", "en-US", "DATE(2025,12,31)"],
    ["1/2/2026", "en-GB", "DATE(2026,2,1)"],
    ["2025-13-45", "en-US", '{"as_of":"date"}'],
    ["31.02.2025", "pl-PL", '{"as_of":"date"}'],
    ["45000", "pl-PL", "45000"],
    ["TODAY()", "en-US", "TODAY()"],
  ])("takes %s in %s as a day as people there write it, or says that it is none", (text, culture, english) => {
    const inserted = formula("CUSTOMER.PASSIVE", { last_purchase: "A1", gap: "B1", as_of: text }, culture);
    expect(inserted.replace(/^=CUSTOMER\.PASSIVE\(A1,B1,(.*)\)$/, "$1")).toBe(english);
  });

  it("puts a customer in quotes unless it is an address", () => {
    const fields = { customers: "A2:A9", dates: "B2:B9" };
    expect(formula("ORDER.GAP", { ...fields, customer: "Ann" })).toBe('=ORDER.GAP(A2:A9,B2:B9,"Ann")');
    expect(formula("ORDER.GAP", { ...fields, customer: '"Ann"' })).toBe('=ORDER.GAP(A2:A9,B2:B9,"Ann")');
    expect(formula("ORDER.GAP", { ...fields, customer: 'O"Hara, Ann' })).toBe('=ORDER.GAP(A2:A9,B2:B9,"O""Hara, Ann")');
    expect(formula("ORDER.GAP", { ...fields, customer: "D2" })).toBe("=ORDER.GAP(A2:A9,B2:B9,D2)");
    expect(formula("ORDER.GAP", { ...fields, customer: "„Ann”" }, "pl-PL")).toBe('=ORDER.GAP(A2:A9,B2:B9,"Ann")');
  });
});

describe("the formula", () => {
  it.each(functionNames)("of %s is its example where nothing is typed", (name) => {
    expect(formula(name, {})).toBe(exampleFormula(name, pointMarks));
  });

  it("ends with the last argument that is given", () => {
    expect(formula("CLV", { average_purchase: "5", frequency: "4", lifespan: "3" })).toBe("=CLV(5,4,3)");
    expect(formula("CLV", { average_purchase: "5", frequency: "4", lifespan: "3", cac: "  " })).toBe("=CLV(5,4,3)");
  });

  it("closes a gap with the value that the function would take", () => {
    expect(formula("CLV", { average_purchase: "5", frequency: "4", lifespan: "3", cac: "10" })).toBe("=CLV(5,4,3,1,10)");
    expect(callFunction("CLV", [5, 4, 3, 1, 10], "en")).toBe(callFunction("CLV", [5, 4, 3, null, 10], "en"));
    expect(formula("COHORT.RETENTION", { customers: "A2:A9", dates: "B2:B9", as_of: "D1" })).toBe('=COHORT.RETENTION(A2:A9,B2:B9,"month","in period",D1)');
    expect(formula("NEXT.ORDER", { customers: "A2:A9", dates: "B2:B9", as_of: "D1" })).toBe("=NEXT.ORDER(A2:A9,B2:B9,,D1)");
  });

  it("always says how many answers there are where the values are a range", () => {
    expect(formula("NPS", { scores: "A2:A500" })).toBe("=NPS(A2:A500,COUNT(A2:A500))");
    expect(formula("CSAT", { scores: "Survey[Score]" })).toBe("=CSAT(Survey[Score],5,COUNT(Survey[Score]))");
    expect(formula("NPS", { scores: "A2:A500", answers: "12" })).toBe("=NPS(A2:A500,12)");
    expect(formula("NPS", { scores: "{9;10}" })).toBe("=NPS({9;10})");
    for (const name of functionNames) {
      const { params } = functions[name];
      const last = params.at(-1);
      if (last?.name !== "answers") continue;
      const ranges = Object.fromEntries(params.filter(({ fallback }) => fallback === null).map((param) => [param.name, "A2:A9"]));
      expect(formula(name, ranges)).toMatch(/COUNT\(A2:A9\)\)$/);
    }
  });

  it("names the sheet of a picked address only on another sheet", () => {
    const picked = { scores: { text: "A2:A9", sheet: "It's here" } };
    const reading = readFields("NPS", picked, "en-US");
    if ("mistakes" in reading) throw new Error("The address was not understood");
    expect(reading.formulaOn("It's here")).toBe("=NPS(A2:A9,COUNT(A2:A9))");
    expect(reading.formulaOn("Sheet1")).toBe("=NPS('It''s here'!A2:A9,COUNT('It''s here'!A2:A9))");
    expect(addressOn("Sheet1", { text: "A1", sheet: null })).toBe("A1");
  });
});

describe("isReference", () => {
  it.each(["A1", "$a$1:b2", "Sheet1!A1", "'a b'!A:C", "1:3", "A1#", "T[x]", "Arkusz_ż!B2"])("knows %p", (text) => {
    expect(isReference(text)).toBe(true);
  });
  it.each(["5", "A", "CLV", "A1+1", "\"A1\"", "Ann", "A1:", "{1}"])("takes %p for something else", (text) => {
    expect(isReference(text)).toBe(false);
  });
});
