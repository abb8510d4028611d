/** Does the pane ask before it goes a way back, and then do what was answered? */
import type { Freeze, UndoOffer } from "../../src/excel/types";
import { canRetry, next } from "../../src/taskpane/machine";
import type { SettingsPanel } from "../../src/taskpane/settingsPanel";
import type { State } from "../../src/taskpane/state";
import type { Freezing, Undoing } from "../../src/taskpane/wayBackPanel";
import { run, screens, settings, stateOn } from "./paneStates";
import { testRows, type Row } from "./transitionRows";

const fault = { code: "excelFailed", data: { code: "GeneralException", message: "" } } as const;
const panel: SettingsPanel = { is: "settings", draft: { margin: "", cac: "", targetRatio: "", tierHigh: "", tierMiddle: "", asOf: "" }, tried: false, trouble: null };
const found: Freeze = { formulas: 2, sheets: ["Mine"], stays: [] };
const nothing: Freeze = { ...found, formulas: 0, sheets: [] };
const onSettings = (freezing: Freezing | null = null): State => stateOn(screens.select, { panel: { ...panel, freezing }, ticket: 3 });

const rows: readonly Row[] = [
  {
    name: "looks for formulas of ours before it asks",
    from: onSettings(), event: { type: "freezeWanted" },
    to: { panel: { ...panel, freezing: { is: "looking", found: null } } }, effects: [{ type: "findFreeze", ticket: 3 }],
  },
  { name: "looks once, however often it is pressed", from: onSettings({ is: "looking", found: null }), event: { type: "freezeWanted" }, to: {} },
  { name: "freezes from the settings only", from: stateOn(screens.select), event: { type: "freezeWanted" }, to: { panel: null } },
  {
    name: "asks with what was found",
    from: onSettings({ is: "looking", found: null }), event: { type: "freezeFound", ticket: 3, found },
    to: { panel: { ...panel, freezing: { is: "asked", found } } },
  },
  {
    name: "freezes once the person says yes",
    from: onSettings({ is: "asked", found }), event: { type: "freezeAnswered", yes: true },
    to: { panel: { ...panel, freezing: { is: "working", found } } }, effects: [{ type: "freeze", ticket: 3 }],
  },
  { name: "leaves all as it is after a no", from: onSettings({ is: "asked", found }), event: { type: "freezeAnswered", yes: false }, to: { panel: { ...panel, freezing: null } } },
  { name: "has nothing to do where nothing was found", from: onSettings({ is: "asked", found: nothing }), event: { type: "freezeAnswered", yes: true }, to: { panel: { ...panel, freezing: null } } },
  {
    name: "tells what became a value",
    from: onSettings({ is: "working", found }), event: { type: "frozen", ticket: 3, told: found },
    to: { panel: { ...panel, freezing: { is: "done", found } } },
  },
  {
    name: "says what went wrong, and can be asked again",
    from: onSettings({ is: "working", found }), event: { type: "failed", ticket: 3, during: "freeze", fault },
    to: { panel: { ...panel, freezing: null, trouble: { during: "freeze", fault } } },
  },
];

const offer: UndoOffer = { work: "run", goes: ["Summary"], comesBack: [], formulas: 0 };
const onDone = (undoing: Undoing | null): State => stateOn(screens.done, { ticket: 3, undoing, lastRun: run });

const undoRows: readonly Row[] = [
  { name: "offers to take a work back", from: stateOn(screens.done), event: { type: "undoOffered", offer }, to: { undoing: { offer, is: "offered" } } },
  { name: "offers nothing where nothing can be taken back", from: onDone({ offer, is: "offered" }), event: { type: "undoOffered", offer: null }, to: { undoing: null } },
  { name: "asks first", from: onDone({ offer, is: "offered" }), event: { type: "undoWanted" }, to: { undoing: { offer, is: "asked" } } },
  { name: "leaves all as it is after a no", from: onDone({ offer, is: "asked" }), event: { type: "undoAnswered", yes: false }, to: { undoing: { offer, is: "offered" } } },
  {
    name: "takes it back after a yes",
    from: onDone({ offer, is: "asked" }), event: { type: "undoAnswered", yes: true },
    to: { undoing: { offer, is: "working" }, ticket: 4 }, effects: [{ type: "undo", ticket: 4 }],
  },
  { name: "takes nothing back unasked", from: onDone({ offer, is: "offered" }), event: { type: "undoAnswered", yes: true }, to: { undoing: { offer, is: "offered" }, ticket: 3 } },
  {
    name: "is where it was before a first run",
    from: onDone({ offer, is: "working" }), event: { type: "undone", ticket: 3, settings, first: true, run: null },
    to: { undoing: { offer: null, is: "done" }, lastRun: null, fresh: true, panel: null, screen: screens.select },
  },
  {
    name: "stays on the lists after one was taken back",
    from: onDone({ offer: { ...offer, work: "list" }, is: "working" }), event: { type: "undone", ticket: 3, settings, first: false, run },
    to: { undoing: { offer: null, is: "done" }, lastRun: run, screen: screens.done },
  },
  {
    name: "says what went wrong, and can be asked again",
    from: onDone({ offer, is: "working" }), event: { type: "failed", ticket: 3, during: "undo", fault },
    to: { undoing: { offer, is: "offered" }, screen: { ...screens.done, trouble: { during: "undo", fault } } },
  },
];

describe("wayBackMachine > undo", () => {
  testRows(undoRows);
});

describe("wayBackMachine > freeze", () => {
  testRows(rows);

  it("writes the key only after a run that wrote numbers", () => {
    const after = (numbered: boolean): State => stateOn(screens.done, { settings: { ...settings, language: "pl", numbered }, ticket: 3 });
    expect(next(after(true), { type: "keyWanted" })[1]).toEqual([{ type: "writeKey", ticket: 3, language: "pl" }]);
    expect(next(after(false), { type: "keyWanted" })[1]).toEqual([]);
  });

  it("tries again by looking again", () => {
    const trouble = { during: "freeze", fault } as const;
    expect(canRetry(trouble)).toBe(true);
    const [, effects] = next(stateOn(screens.select, { panel: { ...panel, trouble } }), { type: "retried" });
    expect(effects).toMatchObject([{ type: "findFreeze" }]);
  });
});
