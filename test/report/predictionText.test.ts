/** Does the pane and the sheet say in plain words how was predicted, how good it is and what weakens it? */
import { languageIds } from "../../src/catalogue/languages";
import { methodIds } from "../../src/core/predict/ladder";
import { spendModelIds } from "../../src/core/predict/spendModel";
import type { PredictionReport } from "../../src/report/prediction";
import { predictionText } from "../../src/report/predictionText";

const told: PredictionReport = {
  horizon: 12, unit: "month", discount: 0.1, method: "mbgnbd", spendModel: "gammagamma", split: 45658,
  holdOut: [
    { model: "bgnbd", actual: 500, forecast: 560, error: 0.12 },
    { model: "mbgnbd", actual: 500, forecast: 540, error: 0.08 },
  ],
  expectedPurchases: 1300.4, predictedSpend: 50_000, active: 291, total: { value: 1300.4, low: 1175.2, high: 1440 },
  correlation: 0.1, heaviest: { customer: "C-1", purchases: 41, shift: 0.2 },
};

const said = (change: Partial<PredictionReport>): string => {
  const { method, warnings } = predictionText({ ...told, ...change }, "en");
  return [...method, ...warnings].join("\n");
};

describe("predictionText", () => {
  it("says how it was done, tested and how much is to expect", () => {
    expect(predictionText(told, "en")).toEqual({
      method: [
        "Method: MBG/NBD. Customers buy at their own pace and may drop out after any purchase, the first included.",
        "Value of a purchase: Gamma-Gamma. Each customer’s own average, drawn towards everybody’s where purchases are few.",
        "Tested: fitted to the data until Jan 1, 2025, it forecast 540 repeat purchases for the time since; 500 were made. +8%: a good forecast.",
        "It came closest. The others missed by BG/NBD +12%.",
        "Expected in total: 1,300 purchases (95% range of the estimates: 1,175 to 1,440).",
        "Of today’s customers only: those you win from now on come on top.",
      ],
      warnings: [],
    });
  });

  it.each([[0.1, "good"], [-0.1, "good"], [0.2, "usable"], [-0.4, "poor"]] as const)("calls an error of %d %s", (error, word) => {
    expect(said({ holdOut: [{ model: "mbgnbd", actual: 100, forecast: 100 * (1 + error), error }] })).toContain(word);
  });

  it("says so where nothing was tested, or nobody bought in the test", () => {
    expect(said({ holdOut: [], split: null })).toContain("Not tested");
    const untold = said({ holdOut: [{ model: "mbgnbd", actual: 0, forecast: 3, error: null }] });
    expect(untold).toContain("0 were made.");
    expect(untold).not.toContain("good");
  });

  it("warns of spend that goes with frequency only where the model takes them apart", () => {
    expect(said({ correlation: 0.4 })).toContain("spend more per purchase");
    expect(said({ correlation: -0.4 })).toContain("spend less per purchase");
    expect(said({ correlation: 0.4, spendModel: "mean" })).not.toContain("Careful");
    expect(said({ correlation: null })).not.toContain("Careful");
  });

  it("warns of one customer who moves the model", () => {
    expect(said({ heaviest: { customer: "C-9", purchases: 1001, shift: 4 } })).toContain("customer C-9 with 1,001 purchases");
  });

  it("only says why where nothing can be predicted", () => {
    expect(predictionText({ ...told, method: "historic", expectedPurchases: null }, "en")).toEqual({
      method: ["Nothing can be predicted: all purchases lie on the last day, so there is no time to go by."], warnings: [],
    });
  });

  it.each(languageIds)("has words for every method and every model of spend in %s", (language) => {
    const texts = methodIds.flatMap((method) => spendModelIds.map((spendModel) => predictionText({ ...told, method, spendModel }, language).method.slice(0, 2).join(" ")));
    expect(new Set(texts).size).toBe(methodIds.length * spendModelIds.length);
  });
});
