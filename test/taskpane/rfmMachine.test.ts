/** Does the choice of scores and segments do what it should, whatever happens? */
import { usualRules } from "../../src/core/rfm/rfmRules";
import { draftOf } from "../../src/taskpane/assumptionsForm";
import { canRetry, next } from "../../src/taskpane/machine";
import { rfmDraftOf } from "../../src/taskpane/rfmForm";
import type { RfmPanel } from "../../src/taskpane/rfmPanel";
import type { SettingsPanel } from "../../src/taskpane/settingsPanel";
import type { State } from "../../src/taskpane/state";
import { screens, settings, stateOn } from "./paneStates";
import { testRows, type Row } from "./transitionRows";

const fault = { code: "sheetNotFound", data: { sheet: "Customers" } } as const;
const sheets = { customers: "{1}" };
const from: SettingsPanel = { is: "settings", draft: { ...draftOf(settings.assumptions, "en-US"), cac: "12" }, tried: false, trouble: null };
const usual = rfmDraftOf(usualRules, "en-US");
const panel: RfmPanel = { is: "rfm", draft: usual, tried: false, working: false, from, trouble: null };
const withSheets = { settings: { ...settings, sheets } };
const on = (more: Partial<RfmPanel> = {}): State => stateOn(screens.done, { ...withSheets, request: 3, panel: { ...panel, ...more } });
const recency = ["30", "60", "120", "240"];
const filled = { ...usual, cuts: { ...usual.cuts, recency } };
const rules = { ...usualRules, thresholds: { ...usualRules.thresholds, recency: [30, 60, 120, 240] } };
const values = { recency: [10, 20, 30, 40, 50], frequency: [], monetary: [] };

const rows: readonly Row[] = [
  { name: "opens from the settings, whose typed fields wait", from: stateOn(screens.done, { ...withSheets, panel: from }), event: { type: "rfmOpened" }, to: { panel } },
  {
    name: "shows the rules of the workbook",
    from: stateOn(screens.done, { settings: { ...settings, rfm: rules }, panel: from }), event: { type: "rfmOpened" }, to: { panel: { ...panel, draft: filled } },
  },
  { name: "opens from nowhere else", from: stateOn(screens.done, withSheets), event: { type: "rfmOpened" }, to: { panel: null } },
  {
    name: "takes a threshold",
    from: on(), event: { type: "rfmCutTyped", measure: "recency", place: 1, text: "60" },
    to: { panel: { ...panel, draft: { ...usual, cuts: { ...usual.cuts, recency: ["", "60", "", ""] } } } },
  },
  { name: "takes codes", from: on(), event: { type: "rfmCodesTyped", segment: "lost", text: "111" }, to: { panel: { ...panel, draft: { ...usual, codes: { ...usual.codes, lost: "111" } } } } },
  { name: "takes the rule of single customers", from: on(), event: { type: "rfmSingleChosen", on: false }, to: { panel: { ...panel, draft: { ...usual, recentSingleIsNew: false } } } },
  {
    name: "has as many thresholds as scores ask for",
    from: on({ draft: filled }), event: { type: "rfmBinsChosen", bins: 3 },
    to: { panel: { ...panel, draft: { ...usual, bins: 3, cuts: { recency: ["30", "60"], frequency: ["", ""], monetary: ["", ""] } } } },
  },
  { name: "clears the thresholds alone", from: on({ draft: { ...filled, recentSingleIsNew: false } }), event: { type: "rfmCleared", what: "cuts" }, to: { panel: { ...panel, draft: { ...usual, recentSingleIsNew: false } } } },
  { name: "goes back to the usual map alone", from: on({ draft: { ...filled, codes: { ...usual.codes, lost: "" } } }), event: { type: "rfmCleared", what: "map" }, to: { panel: { ...panel, draft: filled } } },
  { name: "goes back to the usual rules", from: on({ draft: { ...filled, bins: 7 } }), event: { type: "rfmCleared", what: "all" }, to: { panel } },
  {
    name: "reads what the customers have, to start from it",
    from: on(), event: { type: "rfmStartWanted" }, to: { panel: { ...panel, working: true }, request: 4 }, effects: [{ type: "readRfmValues", request: 4, sheets }],
  },
  { name: "reads nothing before an analysis", from: stateOn(screens.done, { panel }), event: { type: "rfmStartWanted" }, to: { panel } },
  {
    name: "starts from what they have",
    from: on({ working: true }), event: { type: "rfmValuesRead", request: 3, values },
    to: { panel: { ...panel, draft: { ...usual, cuts: { ...usual.cuts, recency: ["10", "20", "30", "40"] } } } },
  },
  { name: "drops what comes too late", from: on({ working: true }), event: { type: "rfmValuesRead", request: 2, values }, to: { panel: { ...panel, working: true } } },
  { name: "tells what went wrong", from: on({ working: true }), event: { type: "recordsFailed", request: 3, during: "record", fault }, to: { panel: { ...panel, trouble: { during: "record", fault } } } },
  {
    name: "tries again",
    from: on({ trouble: { during: "record", fault } }), event: { type: "retried" }, to: { panel: { ...panel, working: true } }, effects: [{ type: "readRfmValues", request: 4, sheets }],
  },
  {
    name: "saves what is right and goes back to the settings; the sheets are told to be old",
    from: on({ draft: filled }), event: { type: "rfmApplied" },
    to: { panel: from, settings: { ...settings, sheets, rfm: rules } }, effects: [{ type: "saveSettings", settings: { ...settings, sheets, rfm: rules } }],
  },
  {
    name: "forgets rules that are as usual",
    from: stateOn(screens.done, { settings: { ...settings, rfm: rules }, panel }), event: { type: "rfmApplied" },
    to: { settings: { ...settings, rfm: null } }, effects: [{ type: "saveSettings", settings: { ...settings, rfm: null } }],
  },
  {
    name: "saves nothing that is wrong",
    from: on({ draft: { ...usual, codes: { ...usual.codes, lost: "" } } }), event: { type: "rfmApplied" },
    to: { panel: { ...panel, draft: { ...usual, codes: { ...usual.codes, lost: "" } }, tried: true }, settings: withSheets.settings },
  },
  { name: "goes back without saving", from: on({ draft: filled }), event: { type: "rfmClosed" }, to: { panel: from, settings: withSheets.settings } },
  { name: "writes nothing by itself while it is open", from: stateOn(screens.done, { settings: { ...settings, refreshOnChange: true, source: { sheet: "Orders", address: "A1:C3" } }, panel }), event: { type: "sourceChanged" }, to: { panel }, effects: [{ type: "waitForSource" }] },
];

describe("pane > scores and segments", () => {
  testRows(rows);

  it("marks a finished summary as old once other rules are saved", () => {
    const [{ screen }] = next(on({ draft: filled }), { type: "rfmApplied" });
    expect(screen).toMatchObject({ step: "done", stale: true });
    expect(canRetry({ during: "record", fault })).toBe(true);
  });
});
