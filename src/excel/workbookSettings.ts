/** What does this workbook remember of us: choices, assumptions, our sheets, the last run? */
import { parseOwnSegments } from "../core/ownSegments/ownSegment";
import type { Cell } from "../intake/types";
import { readAssumptions } from "../report/readAssumptions";
import { inExcel } from "./inExcel";
import { parseRules } from "./rememberedRules";
import { parseTables } from "./rememberedTables";
import { reportKinds } from "./reportKinds";
import { lockKey, queueUnlock } from "./runLock";
import { marksKey } from "./writtenMarks";
import type { FreezeReport, RunReport, WorkbookSettings } from "./types";

const settingsKey = "clv.settings";
const runKey = "clv.run";
const freezeKey = "clv.freeze";

/** All that the workbook keeps of us. */
export const settingKeys = [settingsKey, runKey, marksKey, lockKey, freezeKey] as const;

export const defaultSettings: WorkbookSettings = {
  schema: 1,
  language: "en",
  assumptions: { margin: 1, cac: null, targetRatio: 3, tierShares: [0.2, 0.3], asOf: null },
  source: null,
  mapping: null,
  answers: {},
  merged: {},
  prediction: null,
  known: [],
  tables: [],
  onlyOrders: false,
  kind: "orders",
  sheets: {},
  moreSheets: null,
  refreshOnChange: false,
  ownSegments: [],
};

/** What the report of an older version does not tell. */
const untold: Pick<RunReport, "prediction" | "subscriptions" | "tables" | "missingTables" | "kept" | "notes"> = { prediction: null, subscriptions: null, tables: [], missingTables: [], kept: [], notes: null };

/** What was read last, for those who cannot wait. */
let known: { settings: boolean; run: RunReport | null } = { settings: false, run: null };

function parse(stored: unknown): WorkbookSettings {
  const given = (typeof stored === "object" && stored !== null ? stored : {}) as Partial<WorkbookSettings>;
  if (given.schema !== defaultSettings.schema) return defaultSettings;
  return {
    ...defaultSettings, ...given,
    assumptions: { ...defaultSettings.assumptions, ...given.assumptions },
    tables: parseTables(given.tables), onlyOrders: given.onlyOrders === true, rfm: parseRules(given.rfm),
    ownSegments: parseOwnSegments(given.ownSegments),
  };
}

type Assumptions = WorkbookSettings["assumptions"];

/** What a person typed on the sheet since it was written wins over what was remembered. */
function withTyped(settings: WorkbookSettings, values: readonly (readonly Cell[])[]): WorkbookSettings {
  const written = settings.written ?? settings.assumptions;
  const typed: Assumptions = { ...written, ...readAssumptions(values, written) };
  const changed = (key: keyof Assumptions): boolean => JSON.stringify(typed[key]) !== JSON.stringify(written[key]);
  const pick = <K extends keyof Assumptions>(key: K): Assumptions[K] => (changed(key) ? typed[key] : settings.assumptions[key]);
  const assumptions: Assumptions = {
    margin: pick("margin"),
    cac: pick("cac"),
    targetRatio: pick("targetRatio"),
    tierShares: pick("tierShares"),
    asOf: settings.assumptions.asOf,
  };
  return { ...settings, assumptions };
}

/** The sheet whose yellow cells were written last. */
const sheetWithInputs = ({ kind, sheets }: WorkbookSettings): string | undefined => sheets[reportKinds[kind].summary];

async function summaryValues(context: Excel.RequestContext, id: string): Promise<Cell[][]> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("values");
  await context.sync();
  return sheet.isNullObject || used.isNullObject ? [] : ((used.values as Cell[][] | null) ?? []);
}

/** As they were stored, whatever was typed since. */
export async function storedSettings(context: Excel.RequestContext): Promise<WorkbookSettings> {
  const stored = context.workbook.settings.getItemOrNullObject(settingsKey);
  stored.load("value");
  await context.sync();
  return parse(stored.isNullObject ? null : stored.value);
}

/** The settings, with the assumptions as they stand on the Summary now. */
export function loadSettings(): Promise<WorkbookSettings> {
  return inExcel(async (context) => {
    const { settings } = context.workbook;
    const [stored, run] = [settings.getItemOrNullObject(settingsKey), settings.getItemOrNullObject(runKey)];
    stored.load("value");
    run.load("value");
    await context.sync();
    known = { settings: !stored.isNullObject, run: run.isNullObject ? null : { ...untold, ...(run.value as RunReport) } };
    const parsed = parse(stored.isNullObject ? null : stored.value);
    const summary = sheetWithInputs(parsed);
    return summary === undefined ? parsed : withTyped(parsed, await summaryValues(context, summary));
  });
}

/** Did the workbook have settings of ours when they were last loaded? */
export function hasSettings(): boolean {
  return known.settings;
}

/** The last run that the workbook told of when the settings were last loaded. */
export function loadLastRun(): RunReport | null {
  return known.run;
}

/** Puts the settings into a batch that others send. */
export function queueSettings(context: Excel.RequestContext, settings: WorkbookSettings): void {
  context.workbook.settings.add(settingsKey, settings);
}

export function saveSettings(settings: WorkbookSettings): Promise<void> {
  return inExcel(async (context) => {
    queueSettings(context, settings);
    await context.sync();
  });
}

type Choices = Pick<WorkbookSettings, "language" | "assumptions" | "moreSheets" | "refreshOnChange" | "ownSegments" | "pseudonymise" | "rfm">;

/** Keeps what was chosen in the pane: until the Summary is written again, it wins over what stands there now. */
export function saveChoices({ language, assumptions, moreSheets, refreshOnChange, ownSegments, pseudonymise, rfm = null }: Choices): Promise<void> {
  return inExcel(async (context) => {
    const stored = context.workbook.settings.getItemOrNullObject(settingsKey);
    stored.load("value");
    await context.sync();
    const kept = parse(stored.isNullObject ? null : stored.value);
    const summary = sheetWithInputs(kept);
    const values = summary === undefined ? [] : await summaryValues(context, summary);
    const onSheet = kept.written && { ...kept.written, ...readAssumptions(values, kept.written) };
    queueSettings(context, {
      ...kept, language, assumptions, moreSheets, refreshOnChange, ownSegments, rfm, pseudonymise: pseudonymise === true, ...(onSheet && { written: onSheet }),
    });
    known = { ...known, settings: true };
    await context.sync();
  });
}

/** Notes the run down, and lets go of the workbook where this run held it. */
export function saveRun(run: RunReport, held: boolean): Promise<void> {
  known = { ...known, run };
  return inExcel(async (context) => {
    context.workbook.settings.add(runKey, run);
    if (held) queueUnlock(context);
    await context.sync();
  });
}

/** Puts what came of a freeze without a pane into a batch that others send. */
export function queueFreeze(context: Excel.RequestContext, report: FreezeReport): void {
  context.workbook.settings.add(freezeKey, report);
}
