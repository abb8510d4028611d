/** Does the builder of segments do what it should, whatever happens, and does what is typed mean what it says? */
import { measureCustomers } from "../../src/core/ownSegments/measured";
import type { Condition, OwnSegment } from "../../src/core/ownSegments/ownSegment";
import { shopOf } from "../../src/core/shop";
import { transactionsOf } from "../../src/core/transactionsOf";
import { analyse } from "../../src/core/analyse";
import { next } from "../../src/taskpane/machine";
import { changedCondition, draftOfSegment, emptyDraft, segmentOfDraft, withCondition, withoutCondition } from "../../src/taskpane/segmentDraft";
import type { SegmentBase } from "../../src/taskpane/segmentBase";
import type { SegmentsPanel } from "../../src/taskpane/segmentsPanel";
import type { State } from "../../src/taskpane/state";
import { screens, settings, stateOn } from "./paneStates";
import { testRows, type Row } from "./transitionRows";

const vip: OwnSegment = { name: "VIP", match: "all", groups: [[{ measure: "tier", operator: "is", value: "high" }]] };
const written = { ...settings, source: { sheet: "Orders", address: "A1:E5" }, ownSegments: [vip] };
const panel: SegmentsPanel = { is: "segments", editing: null, base: null, working: false, told: null, trouble: null };
const on = (more: Partial<SegmentsPanel> = {}): State => stateOn(screens.done, { settings: written, request: 3, panel: { ...panel, ...more } });
const draft = draftOfSegment(vip, "en-US");
const fault = { code: "sheetNotFound", data: { sheet: "Orders" } } as const;
const transactions = transactionsOf(["ann"], [45000], [10]);
const base = {
  currency: null,
  measured: measureCustomers({
    analysis: analyse(transactions, { asOf: null, tierShares: [0.2, 0.3] }), shop: shopOf(transactions), margin: 1, tierOf: () => "high", expectedOf: null, bounds: { csat: 4, ces: 4 },
  }),
};
const renamed = { ...written, ownSegments: [{ ...vip, name: "Best" }] };
const emptied = { ...written, ownSegments: [] };
const stale = { ...screens.done, stale: true };

const rows: readonly Row[] = [
  {
    name: "opens and reads the customers of what was analysed last",
    from: stateOn(screens.done, { settings: written }), event: { type: "segmentsOpened" },
    to: { panel: { ...panel, working: true }, request: 1 }, effects: [{ type: "measureCustomers", request: 1 }],
  },
  { name: "opens without customers where nothing was analysed", from: stateOn(screens.select), event: { type: "segmentsOpened" }, to: { panel } },
  { name: "does not open while writing", from: stateOn(screens.write), event: { type: "segmentsOpened" }, to: { panel: null } },
  { name: "does not open before the workbook has answered", from: stateOn(screens.opening, { settings: null }), event: { type: "segmentsOpened" }, to: { panel: null } },
  { name: "takes the customers", from: on({ working: true }), event: { type: "customersMeasured", request: 3, base }, to: { panel: { ...panel, base } } },
  { name: "drops customers that come too late", from: on({ working: true }), event: { type: "customersMeasured", request: 2, base }, to: { panel: { ...panel, working: true } } },
  {
    name: "tells what kept the customers from being read", from: on({ working: true }), event: { type: "recordsFailed", request: 3, during: "record", fault },
    to: { panel: { ...panel, trouble: { during: "record", fault } } },
  },
  {
    name: "reads once more", from: on({ trouble: { during: "record", fault } }), event: { type: "retried" },
    to: { panel: { ...panel, working: true }, request: 4 }, effects: [{ type: "measureCustomers", request: 4 }],
  },
  { name: "opens a segment", from: on(), event: { type: "segmentOpened", at: 0 }, to: { panel: { ...panel, editing: { at: 0, draft, tried: false } } } },
  { name: "opens no segment that is not there", from: on(), event: { type: "segmentOpened", at: 5 }, to: { panel } },
  { name: "begins one", from: on(), event: { type: "segmentBegun", draft: emptyDraft }, to: { panel: { ...panel, editing: { at: null, draft: emptyDraft, tried: false } } } },
  {
    name: "takes what is typed", from: on({ editing: { at: 0, draft, tried: false } }), event: { type: "segmentChanged", draft: { ...draft, name: "Best" } },
    to: { panel: { ...panel, editing: { at: 0, draft: { ...draft, name: "Best" }, tried: false } } },
  },
  {
    name: "saves a change in its place; what was written is out of date", from: on({ editing: { at: 0, draft: { ...draft, name: " Best " }, tried: false } }), event: { type: "segmentSaved" },
    to: { settings: renamed, screen: stale, panel: { ...panel, told: { name: "Best", before: null } } }, effects: [{ type: "saveSettings", ticket: 7, settings: renamed }],
  },
  {
    name: "marks a name that another segment has", from: on({ editing: { at: null, draft: { ...draft, name: "vip" }, tried: false } }), event: { type: "segmentSaved" },
    to: { panel: { ...panel, editing: { at: null, draft: { ...draft, name: "vip" }, tried: true } } },
  },
  {
    name: "marks a condition that is not complete", from: on({ editing: { at: null, draft: { ...emptyDraft, name: "New" }, tried: false } }), event: { type: "segmentSaved" },
    to: { panel: { ...panel, editing: { at: null, draft: { ...emptyDraft, name: "New" }, tried: true } } },
  },
  { name: "leaves a segment as it was", from: on({ editing: { at: 0, draft: emptyDraft, tried: true } }), event: { type: "segmentLeft" }, to: { panel } },
  {
    name: "deletes one, and remembers what was there", from: on(), event: { type: "segmentDeleted", at: 0 },
    to: { settings: emptied, screen: stale, panel: { ...panel, told: { name: "VIP", before: [vip] } } }, effects: [{ type: "saveSettings", ticket: 7, settings: emptied }],
  },
  {
    name: "brings back what was deleted", from: { ...on({ told: { name: "VIP", before: [vip] } }), settings: emptied }, event: { type: "deletionUndone" },
    to: { settings: written, screen: stale, panel }, effects: [{ type: "saveSettings", ticket: 7, settings: written }],
  },
  { name: "closes", from: on(), event: { type: "segmentsClosed" }, to: { panel: null, request: 4 } },
];

testRows(rows);

describe("segments > drafts", () => {
  const one = (measure: string, operator: string, value: Condition["value"]): OwnSegment => ({ name: "x", match: "any", groups: [[{ measure, operator, value }]] });

  it.each<[string, OwnSegment]>([
    ["a share", one("pAlive", "between", [0.07, 0.305])], ["money", one("spend", "atLeast", 1234.5)], ["a day", one("lastPurchase", "before", "2025-01-31")],
    ["a word", one("city", "contains", "12")], ["nothing", one("city", "isEmpty", null)], ["a word of a column", one("column:Tags", "is", "7")],
    ["a number of a column", one("column:Points", "atLeast", 1234.5)], ["numbers of a column", one("column:Points", "between", [7, 20.5])], ["days of a column", one("column:Since", "between", ["2024-01-31", "2025-01-31"])],
    ["a day of a column", one("column:Since", "from", "2024-01-31")], ["a measure of a newer version", one("mood", "is", "sunny")],
  ])("give %s back as it was, with the decimal mark of each culture", (_what, segment) => {
    for (const culture of ["en-US", "pl-PL", "id-ID"]) expect(segmentOfDraft(draftOfSegment(segment, culture), culture, null)).toEqual(segment);
  });

  it("keep what is no number, so that it can be named", () => {
    const typed = changedCondition(emptyDraft, 0, { value: "many" }, null);
    expect(segmentOfDraft(typed, "en-US", null).groups[0]?.[0]?.value).toBe("many");
  });

  it("begin anew with another measure, and keep the value with another comparison", () => {
    const typed = changedCondition(emptyDraft, 0, { value: "5" }, null);
    expect(changedCondition(typed, 0, { operator: "atMost" }, null).groups[0]?.[0]).toMatchObject({ measure: "spend", operator: "atMost", value: "5" });
    expect(changedCondition(typed, 0, { measure: "city" }, null).groups[0]?.[0]).toMatchObject({ measure: "city", operator: "is", value: "" });
  });

  it("compare a column as its cells are, where they have been read", () => {
    const columns: SegmentBase = { currency: null, measured: { ...base.measured, kind: (measure) => (measure === "column:Points" ? "number" : "words"), otherColumns: ["Points", "Tags"] } };
    const points = changedCondition(emptyDraft, 0, { measure: "column:Points" }, columns);
    expect(points.groups[0]?.[0]).toMatchObject({ measure: "column:Points", operator: "atLeast", value: "" });
    const is = changedCondition(points, 0, { operator: "is", value: "1,5" }, columns);
    expect(segmentOfDraft(is, "pl-PL", columns).groups).toEqual([[{ measure: "column:Points", operator: "is", value: 1.5 }]]);
    const tags = changedCondition(points, 0, { measure: "column:Tags" }, columns);
    expect(tags.groups[0]?.[0]).toMatchObject({ operator: "is" });
    expect(segmentOfDraft(changedCondition(tags, 0, { value: "12" }, columns), "pl-PL", columns).groups).toEqual([[{ measure: "column:Tags", operator: "is", value: "12" }]]);
  });

  it("add and remove conditions, and groups with their last one", () => {
    const three = withCondition(withCondition(emptyDraft, null), 1);
    expect(three.groups.map((group) => group.map(({ key }) => key))).toEqual([[0], [1, 2]]);
    expect(withoutCondition(withoutCondition(three, 1), 2).groups.map((group) => group.length)).toEqual([1]);
  });

  it("do not answer where no segment is open", () => {
    expect(next(on(), { type: "segmentSaved" })).toEqual([on(), []]);
  });
});
