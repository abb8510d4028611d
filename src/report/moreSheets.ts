/** Which sheets beside Summary and Customers are written, and what stands on them? */
import { moreSheetIds, type MoreSheetId } from "../catalogue/sheets";
import type { Shop } from "../core/shop";
import type { Frame } from "./blocks/frame";
import { hasChannels } from "./channels/channelLines";
import { channelsSheet } from "./channels/channelsSheet";
import { cohortsSheet, hasCohorts } from "./cohorts/cohortsSheet";
import { customerValueInputs, customerValueSheet } from "./customerValue/customerValueSheet";
import { migrationInputs } from "./migration/comparedDays";
import { hasMigration, migrationSheet } from "./migration/migrationSheet";
import { methodsInputs, methodsSheet, reachesBack } from "./methods/methodsSheet";
import { recurringSheet } from "./recurring/recurringSheet";
import { strategyInputs, strategySheet } from "./strategy/strategySheet";
import { historySheet } from "./historySheet";
import type { InputLabels } from "./typedCells";
import { voiceInputs, voiceSheet } from "./voice/voiceSheet";
import { actionsSheet } from "./actions/actionsSheet";
import { productInputs, productsSheet } from "./products/productsSheet";
import type { BlockSheet, ReportSheet, TableSheet } from "./types";

interface Kind {
  /** Is it written where nobody has chosen? Where what it needs is there. */
  readonly isUsual: (shop: Shop) => boolean;
  /** Says what is missing where the data do not allow more. */
  readonly draw: (frame: Frame) => BlockSheet | TableSheet;
  /** Of the yellow cells whose contents the next run keeps. */
  readonly inputs?: InputLabels;
}

const kinds: Readonly<Record<MoreSheetId, Kind>> = {
  channels: { isUsual: hasChannels, draw: channelsSheet },
  cohorts: { isUsual: hasCohorts, draw: cohortsSheet },
  migration: { isUsual: hasMigration, draw: migrationSheet, inputs: migrationInputs },
  recurring: { isUsual: ({ subscriptions }) => subscriptions.length > 0, draw: recurringSheet },
  voice: { isUsual: ({ answers }) => answers.length > 0, draw: voiceSheet, inputs: voiceInputs },
  // Bare orders name nobody to write to and nothing to offer.
  actions: { isUsual: ({ facts, subscriptions, orders }) => facts.size > 0 || subscriptions.length > 0 || orders.product !== null, draw: actionsSheet },
  products: { isUsual: ({ orders }) => orders.product !== null, draw: productsSheet, inputs: productInputs },
  // A worksheet that people fill in, for whoever asks for it.
  customerValue: { isUsual: () => false, draw: customerValueSheet, inputs: customerValueInputs },
  strategy: { isUsual: ({ answers, facts }) => answers.length > 0 || facts.size > 0, draw: strategySheet, inputs: strategyInputs },
  methods: { isUsual: reachesBack, draw: methodsSheet, inputs: methodsInputs },
  history: { isUsual: () => true, draw: historySheet },
};

/** What was chosen, or what is sensible. */
export function wantedSheets(shop: Shop, chosen: readonly MoreSheetId[] | null): MoreSheetId[] {
  return moreSheetIds.filter((id) => (chosen === null ? kinds[id].isUsual(shop) : chosen.includes(id)));
}

/** By which labels the yellow cells of a sheet are found again; null where it has none to keep. */
export const inputLabels = (id: MoreSheetId): InputLabels | null => kinds[id].inputs ?? null;

export function moreSheets(frame: Frame, wanted: readonly MoreSheetId[]): ReportSheet[] {
  return wanted.map((id) => ({ id, sheet: kinds[id].draw(frame) }));
}
