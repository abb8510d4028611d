/** Does a call that shows an error get its sentence, in the reader's language? */
import { explain } from "../../src/functions/explain";

describe("explain", () => {
  it("tells every kind of error, also those for which Excel shows no sentence", () => {
    expect(explain("LTVCAC", [1, 0], "en")).toEqual({
      error: "#DIV/0!",
      message: "cac is 0, and the formula divides by it. Give a number above 0.",
    });
    expect(explain("LIFESPAN", [5], "en")?.error).toBe("#NUM!");
    expect(explain("LIFESPAN", [5], "en")?.message).toContain("500%");
    expect(explain("NPS", [[["a"], ["b"]]], "en")?.error).toBe("#N/A");
    expect(explain("CLV", ["x", 1, 1], "en")?.message).toContain('"x"');
    expect(explain("CLV", [true, 1, 1], "en")?.message).toContain('"TRUE"');
  });

  it("speaks the reader's language", () => {
    expect(explain("CLV", ["#REF!", 1, 1], "pl")).toEqual({
      error: "#REF!",
      message: "Argument średni_zakup zawiera błąd #ADR!. Najpierw popraw tę komórkę.",
    });
    expect(explain("CLV", [], "id")?.message).toBe(
      "rata_rata_pembelian belum diisi. Masukkan nilai atau sel yang berisi nilai.",
    );
  });

  it("tells the first error of a spilled answer", () => {
    expect(
      explain(
        "LTVCAC",
        [
          [[9], [8]],
          [[3], [0]],
        ],
        "en",
      )?.error,
    ).toBe("#DIV/0!");
  });

  it("has nothing to tell where there is an answer, and about functions it does not know", () => {
    expect(explain("ltvcac", [9, 3], "en")).toBeNull();
    expect(explain("LTVCAC", [[[9]], [[3]]], "en")).toBeNull();
    expect(explain("RFM.SCORE", [[[1], [2]], 2], "en")).toBeNull();
    expect(explain("SUM", [1], "en")).toBeNull();
  });
});
