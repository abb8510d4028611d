import { freeSheetName, freeTableName } from "../../src/excel/sheetNames";

describe("excel > sheetNames", () => {
  it("takes the wanted name where it is free, else the next number", () => {
    expect(freeSheetName("Summary", ["Sheet1"])).toBe("Summary");
    expect(freeSheetName("Summary", ["summary", "Summary 2"])).toBe("Summary 3");
    expect(freeTableName("Customers", ["CUSTOMERS"])).toBe("Customers2");
  });

  it("stays within the 31 letters that Excel allows", () => {
    const long = "A name of thirty-one characters";
    expect(long).toHaveLength(31);
    expect(freeSheetName(long, [long])).toBe("A name of thirty-one characte 2");
  });
});
