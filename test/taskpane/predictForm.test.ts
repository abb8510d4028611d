/** Are the choices of a prediction read as they are meant, and is every mistake told? */
import { predictDraftOf, readPredictDraft, type PredictDraft } from "../../src/taskpane/predictForm";
import { settings } from "./paneStates";

const read = (change: Partial<PredictDraft>, culture = "en-US"): ReturnType<typeof readPredictDraft> =>
  readPredictDraft({ ...predictDraftOf(settings, culture), ...change }, culture);

describe("predictForm", () => {
  it("offers a year by months at 10% a year, and the margin of the workbook", () => {
    expect(predictDraftOf({ ...settings, assumptions: { ...settings.assumptions, margin: 0.425 } }, "pl-PL"))
      .toEqual({ horizon: "12", unit: "month", margin: "42,5", discount: "10" });
    expect(read({})).toEqual({ request: { horizon: 12, unit: "month", discount: 0.1 }, margin: 1 });
  });

  it("offers what was predicted last", () => {
    const prediction = { horizon: 8, unit: "quarter", discount: 0.075 } as const;
    expect(predictDraftOf({ ...settings, prediction }, "en-US")).toMatchObject({ horizon: "8", unit: "quarter", discount: "7.5" });
  });

  it.each([
    [{ horizon: "26", unit: "week" }, { horizon: 26, unit: "week", discount: 0.1 }],
    [{ discount: "0" }, { horizon: 12, unit: "month", discount: 0 }],
    [{ horizon: "10", unit: "year" }, { horizon: 10, unit: "year", discount: 0.1 }],
  ] as const)("reads %j", (change, request) => {
    expect(read(change)).toMatchObject({ request });
  });

  it.each([
    [{ horizon: "0" }, { horizon: "horizon" }],
    [{ horizon: "1.5" }, { horizon: "horizon" }],
    [{ horizon: "" }, { horizon: "horizon" }],
    [{ horizon: "11", unit: "year" }, { horizon: "horizon" }],
    [{ margin: "101" }, { margin: "percent" }],
    [{ discount: "-1", margin: "x" }, { discount: "percent", margin: "percent" }],
  ] as const)("says what is wrong with %j", (change, mistakes) => {
    expect(read(change)).toEqual({ mistakes });
  });
});
