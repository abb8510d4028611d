import { cellWidth, linesOf, textWidth } from "../../src/report/textWidth";

describe("report > textWidth", () => {
  it("measures Arial", () => {
    // "0" is 556 thousandths wide in Arial's own metrics, "i" 222; 6% for screens.
    expect(textWidth("0000000000", "text")).toBeCloseTo(55.6 * 1.06, 6);
    expect(textWidth("iiiii", "text")).toBeCloseTo(11.1 * 1.06, 6);
  });

  it("measures Polish letters like their bases and unknown scripts wide", () => {
    expect(textWidth("zażółć", "text")).toBeCloseTo(textWidth("zazolc", "text"), 6);
    expect(textWidth("客户", "text")).toBeCloseTo(20 * 1.06, 6);
  });

  it("makes bold text wider, and a wrapped header as wide as its longest word", () => {
    expect(textWidth("Revenue", "total")).toBeGreaterThan(textWidth("Revenue", "text"));
    expect(cellWidth("Share of customers", "headerText")).toBe(cellWidth("customers", "headerText"));
  });

  it("counts lines as words fall", () => {
    expect(linesOf("Share of customers", "headerText", 200)).toEqual(["Share of customers"]);
    expect(linesOf("Share of customers", "headerText", 70)).toEqual(["Share of", "customers"]);
  });
});
