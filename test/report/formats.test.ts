import { currencyOfFormat } from "../../src/report/currency";
import { dayFormat, money, percent, ratio, shortMoney, twoDecimals, whole } from "../../src/report/formats";

const rupiah = currencyOfFormat('"Rp"#,##0');
const zloty = currencyOfFormat('#,##0.00 "zł"');
const dollar = currencyOfFormat("$#,##0.00");

describe("report > formats", () => {
  it("shows what Excel shows in English", () => {
    expect(whole.show(1234567)).toBe("1,234,567");
    expect(twoDecimals.show(-1234.5)).toBe("-1,234.50");
    expect(percent.show(0.1234)).toBe("12.3%");
    expect(ratio.show(3)).toBe("3.0:1");
    expect(money(dollar, 2).show(-5)).toBe("-$5.00");
    expect(money(zloty, 2).show(1234.5)).toBe("1,234.50 zł");
    expect(money(rupiah, 0).show(5_000_000)).toBe("Rp5,000,000");
  });

  it("puts the currency where its country has it", () => {
    expect(money(rupiah, 0).code).toBe('"Rp"#,##0;-"Rp"#,##0');
    expect(money(zloty, 2).code).toBe('#,##0.00 "zł"');
    expect(money(null, 2).code).toBe("#,##0.00");
  });

  it("shortens large amounts on cards in the words of the language", () => {
    expect(shortMoney(rupiah, 0, "id").show(672_100_000)).toBe("Rp672.1 jt");
    expect(shortMoney(rupiah, 0, "id").show(24_000_000_000)).toBe("Rp24.0 M");
    expect(shortMoney(zloty, 2, "pl").show(12_345_678)).toBe("12.3 mln zł");
    expect(shortMoney(dollar, 2, "en").show(105_859.7)).toBe("$105,860");
    expect(shortMoney(dollar, 2, "en").show(43.56)).toBe("$43.56");
    expect(shortMoney(dollar, 2, "en").code).toBe('[>=10000000]"$"#,##0.0,, "M";[>=1000]"$"#,##0;"$"#,##0.00');
  });

  it("writes days in the order of the language and without names of months, which would follow the reader", () => {
    expect([dayFormat("en").code, dayFormat("id").code, dayFormat("pl").code]).toEqual(["yyyy-mm-dd", "dd/mm/yyyy", "dd.mm.yyyy"]);
  });
});

describe("report > currencyOfFormat", () => {
  it.each([
    ['"Rp"#,##0', "IDR"], ["[$Rp-421]#,##0", "IDR"], ['#,##0.00 "zł"', "PLN"], ["#,##0.00 [$zł-415]", "PLN"], ["$#,##0.00", "USD"],
    ["[$$-409]#,##0.00", "USD"], ["[$USD] #,##0", "USD"], ["[$€-2] #,##0.00", "EUR"], ["£#,##0", "GBP"],
  ])("reads %s as %s", (format, code) => {
    expect(currencyOfFormat(format)?.code).toBe(code);
  });

  it.each(["General", "#,##0.00", "0%", "yyyy-mm-dd", "[$-409]d-mmm-yy", "@"])("finds none in %s", (format) => {
    expect(currencyOfFormat(format)).toBeNull();
  });
});
