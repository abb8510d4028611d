/** Are words in cells in the workbook's language? */
import { callFunction } from "../../src/functions/call";

describe("words in cells", () => {
  // Words of the glossary.
  it("are those of the language", () => {
    expect(callFunction("LTVCAC.RATING", [3], "pl")).toBe("Zdrowy");
    expect(callFunction("RFM.SEGMENT", [5, 5, 5], "id")).toBe("Pelanggan Terbaik (Champions)");
    expect(callFunction("CLV.TIER", [[[3, 2, 1]], 0.3, 0.3], "id")).toEqual([["Tinggi", "Menengah", "Rendah"]]);
    expect(callFunction("CLV.TIER", [7], "en")).toBe("Middle");
  });
});
