/** What does the command line leave in the workbook for the add-in to find? The same settings that the pane keeps there. */
import { isAddress } from "../model/address";
import type { WorkbookModel } from "../model/types";
import type { AnalyseCommand } from "./commandLine";
import { isRecord, type Json } from "./json";
import { isCliLanguage, type CliLanguage } from "./words";

export const settingsName = "clv.settings";
export const runName = "clv.run";

const record = (value: unknown): Json => (isRecord(value) ? value : {});

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const defaults = {
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
};

export function languageIn(model: WorkbookModel): CliLanguage {
  const { language } = record(model.settings.get(settingsName));
  return typeof language === "string" && isCliLanguage(language) ? language : "en";
}

export function setLanguage(model: WorkbookModel, language: CliLanguage): void {
  model.settings.set(settingsName, { ...defaults, ...record(model.settings.get(settingsName)), language });
}

/** The cells that the workbook's report was made from, if they are still there. */
export function sourceIn(model: WorkbookModel): { readonly sheet: string; readonly address: string } | null {
  const { sheet, address } = record(record(model.settings.get(settingsName)).source);
  const known = typeof sheet === "string" && typeof address === "string" && isAddress(address);
  return known && model.sheetByName(sheet) ? { sheet, address } : null;
}

interface FromFiles {
  readonly rfm?: Json | null;
  readonly segments?: readonly unknown[] | null;
}

/** What the workbook remembers of its other tables, and those that were just added, which are wanted whatever their ids say. */
function tablesWith(known: unknown, added: readonly string[]): unknown[] {
  const kept = Array.isArray(known) ? known.filter((one) => !added.includes(String(record(one).sheet))) : [];
  return [...added.map((sheet) => ({ sheet, taken: true })), ...kept];
}

/**
 * What the command names takes the place of what the workbook remembers; the rest stays.
 *
 * @param added sheets of further files
 * @param chosen what files say: rules for scores and segments, segments of a person's own; null where those of the workbook shall hold
 */
export function applySettings(model: WorkbookModel, command: AnalyseCommand, added: readonly string[], { rfm = null, segments = null }: FromFiles = {}): void {
  const known = { ...defaults, ...record(model.settings.get(settingsName)) };
  model.settings.set(settingsName, {
    ...known,
    ...(command.language === null ? {} : { language: command.language }),
    assumptions: {
      ...defaults.assumptions,
      ...record(known.assumptions),
      ...(command.margin === null ? {} : { margin: command.margin }),
      ...(command.cac === null ? {} : { cac: command.cac }),
      ...(command.target === null ? {} : { targetRatio: command.target }),
      ...(command.tiers === null ? {} : { tierShares: command.tiers }),
      ...(command.asOf === null ? {} : { asOf: command.asOf }),
    },
    // Without a remembered source the add-in takes the headers by their word and never guesses beside them.
    ...(command.mapping === null ? {} : { mapping: command.mapping, source: null }),
    ...(command.prediction === null ? {} : { prediction: command.prediction }),
    tables: tablesWith(known.tables, added),
    onlyOrders: command.onlyOrders,
    ...(command.pseudonymise ? { pseudonymise: true } : {}),
    ...(command.sheets === null ? {} : { moreSheets: command.sheets }),
    ...(rfm === null ? {} : { rfm }),
    ...(segments === null ? {} : { ownSegments: segments }),
    answers: { ...record(known.answers), ...command.answers },
    // What is answered now holds for a table that was answered otherwise before, too.
    known: list(known.known).map((table) => ({ ...record(table), answers: { ...record(record(table).answers), ...command.answers } })),
  });
  // A report of an earlier run must not be taken for this one's.
  model.settings.delete(runName);
}
