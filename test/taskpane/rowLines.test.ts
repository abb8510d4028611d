/** Does the pane show sums that add up, and say so only when they do? */
import { createFormats } from "../../src/taskpane/formats";
import { amountLines, amountsAddUp, leftOutRows, rowLines, rowsAddUp } from "../../src/taskpane/rowLines";
import { pane } from "../../src/words/pane/pane";
import { check } from "./paneStates";

const { reconciliation } = check;
const formats = createFormats("en-US", null);

describe("rowLines", () => {
  test("lists used, left out with each reason, and all", () => {
    expect(rowLines(check, pane.en, formats)).toEqual([
      { label: "Used", value: "3", kind: "main" },
      { label: "Left out", value: "1", kind: "main" },
      { label: "Date cannot be read", value: "1", kind: "part", detail: "Sheet rows 4" },
      { label: "Read", value: "4", kind: "total" },
    ]);
  });

  test("counts the rows that it does not name", () => {
    const many = { ...check, reconciliation: { ...reconciliation, rows: { in: 10, used: 3, leftOut: { badDate: 7 } } } };
    expect(rowLines(many, pane.en, formats)[2]?.detail).toBe("Sheet rows 4 and 6 more");
    expect(leftOutRows(many.reconciliation)).toBe(7);
  });

  test("shows amounts to the cent, refunds only where there are some", () => {
    expect(amountLines(check, pane.en, formats).map(({ value }) => value)).toEqual(["30.00", "10.00", "40.00"]);
    const refunded = { ...check, reconciliation: { ...reconciliation, amount: { in: 40, used: 30, refunds: 5, leftOut: 10 } } };
    expect(amountLines(refunded, pane.en, formats)[1]).toMatchObject({ label: "Refunds, already subtracted", value: "5.00" });
  });

  test("says that it adds up, up to half a cent, and no further", () => {
    const amounts = (used: number): typeof reconciliation => ({ ...reconciliation, amount: { in: 40, used, refunds: 0, leftOut: 10 } });
    expect(rowsAddUp(reconciliation)).toBe(true);
    expect(rowsAddUp({ ...reconciliation, rows: { in: 5, used: 3, leftOut: {} } })).toBe(false);
    // 0.1 + 0.2 style noise is no difference, a cent is.
    expect(amountsAddUp(amounts(30 + 1e-9))).toBe(true);
    expect(amountsAddUp(amounts(30.01))).toBe(false);
  });
});

describe("formats", () => {
  test("shows rupiah without cents and zloty with them", () => {
    expect(createFormats("id-ID", { code: "IDR", decimals: 0 }).exact(120000).replace(/\s/g, " ")).toBe("Rp 120.000");
    expect(createFormats("pl-PL", { code: "PLN", decimals: 2 }).exact(12.5).replace(/\s/g, " ")).toBe("12,50 zł");
  });

  test("leaves the cents of large amounts out where only the size matters", () => {
    expect(formats.money(123456.78)).toBe("123,457");
    expect(formats.money(99.5)).toBe("99.50");
  });
});
