/** Do rules become fields and fields rules again, and is what is wrong told at the right field? */
import { usualRules, type RfmRules } from "../../src/core/rfm/rfmRules";
import { segmentCodes } from "../../src/core/rfm/segments";
import { checkRfmDraft, isRight, readRfmDraft, rfmDraftOf, startingCuts, withBins } from "../../src/taskpane/rfmForm";
import type { RfmDraft } from "../../src/taskpane/rfmPanel";

const usual = rfmDraftOf(usualRules, "en-US");
const cuts = (recency: readonly string[], culture = "en-US") => checkRfmDraft({ ...usual, cuts: { ...usual.cuts, recency } }, culture).cuts.recency;

describe("rfmForm", () => {
  it.each(["en-US", "id-ID", "pl-PL"])("gives back the rules it was given, in %s", (culture) => {
    const rules: RfmRules = {
      bins: 5, thresholds: { recency: [7, 30, 90.5, 365], frequency: null, monetary: [-0.5, 99.95, 1000, 2500000] },
      map: { ...segmentCodes, new: [...segmentCodes.new, "111"], lost: segmentCodes.lost.slice(1) }, recentSingleIsNew: false,
    };
    expect(readRfmDraft(rfmDraftOf(rules, culture), culture)).toEqual(rules);
  });

  it("is null for what is usual, in whatever order the codes stand", () => {
    expect(readRfmDraft(usual, "en-US")).toBeNull();
    expect(readRfmDraft({ ...usual, codes: { ...usual.codes, lost: "151, 141 131;121 112 111" } }, "en-US")).toBeNull();
  });

  it("tells what is wrong with thresholds, and where", () => {
    expect(cuts(["", "", "", ""])).toBeNull();
    expect(cuts(["1", "2", "x", ""])).toEqual({ mistake: "number", place: 2 });
    expect(cuts(["1", "2", "", "4"])).toEqual({ mistake: "count", place: 2 });
    expect(cuts(["1", "2", "2", "4"])).toEqual({ mistake: "order", place: 2 });
    expect(cuts(["1,5", "2", "3", "4"], "pl-PL")).toBeNull();
  });

  it("reads nothing while a code is missing, twice or none", () => {
    const draft = (codes: Partial<RfmDraft["codes"]>): RfmDraft => ({ ...usual, codes: { ...usual.codes, ...codes } });
    for (const lost of ["", `${usual.codes.lost} 555`, `${usual.codes.lost} 999`]) {
      expect(readRfmDraft(draft({ lost }), "en-US")).toBeUndefined();
      expect(isRight(checkRfmDraft(draft({ lost }), "en-US"))).toBe(false);
    }
  });

  it("asks for no map where segments have no names, and keeps one that is whole", () => {
    const four = withBins({ ...usual, codes: { ...usual.codes, lost: "" } }, 4);
    expect(readRfmDraft(four, "en-US")).toEqual({ ...usualRules, bins: 4 });
    expect(four.cuts.recency).toHaveLength(3);
    expect(withBins(four, 7).cuts.monetary).toHaveLength(6);
  });

  it("starts from the shares of the last analysis, and leaves a measure alone that has too few", () => {
    const values = { recency: [10, 20, 30, 40, 50], frequency: [1, 2], monetary: [1.5, 2.5, 3.5, 4.5, 5.5] };
    // A fifth each: R 5 holds 10 alone; M 2 begins with the second smallest.
    expect(startingCuts(values, usual, "pl-PL")).toEqual({ recency: ["10", "20", "30", "40"], frequency: ["", "", "", ""], monetary: ["2,5", "3,5", "4,5", "5,5"] });
  });
});
