/** What do the blocks of the sheet Channels share: the channels, the words, and where the thresholds stand? */
import { fewCustomers } from "../../core/acquisition/channelValue";
import type { CustomerRow } from "../../core/analysis";
import { sumOf } from "../../core/math/compensatedSum";
import { channelWords, type ChannelWords } from "../../words/channels/channels";
import { cellAddress, fixedAddress, sheetPrefix } from "../address";
import { formula, label, value, type Frame } from "../blocks/frame";
import { cellNumber } from "../cellNumber";
import { percent, twoDecimals, whole } from "../formats";
import { lifetimeSpend } from "../prediction";
import type { Block, ReportCell } from "../types";
import { channelLines, type ChannelLine, type ChannelLines } from "./channelLines";

export const sheetColumns = 14;

/** Below this LTV:CAC each customer loses money. */
export const stopRatio = 1;

/** A campaign whose recomputed cost per action is farther off than this has misreported it. */
export const mostDifference = 0.05;

/** A bound counts as reached within rounding. */
export const nearly = "*(1-1E-12)";

/** Title, intro, source, as-of day, method, and one line for what is missing. */
export const titleRows = 7;
const thresholdColumn = 3;
const thresholdIds = ["margin", "scale", "stop", "few", "differs"] as const;

type ThresholdId = (typeof thresholdIds)[number];

export interface ChannelFrame extends ChannelLines {
  readonly frame: Frame;
  readonly words: ChannelWords;
  /** Absolute addresses. */
  readonly threshold: Readonly<Record<ThresholdId, string>>;
}

/** Rows of the thresholds, their heading included. */
const thresholdsTop = titleRows + 1;
export const thresholdRows = 1 + thresholdIds.length;
export const tablesTop = thresholdsTop + thresholdRows + 1;

export function channelFrame(frame: Frame): ChannelFrame {
  const addresses = thresholdIds.map((id, index) => [id, fixedAddress(thresholdsTop + 1 + index, thresholdColumn)]);
  return {
    ...channelLines(frame.analysis, frame.context.shop),
    frame,
    words: channelWords[frame.context.language],
    threshold: Object.fromEntries(addresses) as ChannelFrame["threshold"],
  };
}

export function thresholdsBlock({ frame, words }: ChannelFrame): Block {
  const { at, context } = frame;
  const summary = sheetPrefix(context.summarySheet);
  const { margin, targetRatio } = context.assumptions;
  const cell = (index: number): [number, number] => [thresholdsTop + 1 + index, thresholdColumn];
  const cells: ReportCell[] = [
    label(thresholdsTop, 0, words.thresholds.heading, "heading", sheetColumns),
    ...thresholdIds.map((id, index) => label(thresholdsTop + 1 + index, 0, words.thresholds[id], "label", thresholdColumn)),
    formula(...cell(0), `${summary}${at.input.margin}`, margin, "number", percent),
    formula(...cell(1), `${summary}${at.input.targetRatio}`, targetRatio, "number", twoDecimals),
    value(...cell(2), stopRatio, "threshold", "number", twoDecimals),
    value(...cell(3), fewCustomers, "threshold", "number", whole),
    value(...cell(4), mostDifference, "threshold", "number", percent),
  ];
  return { name: "thresholds", area: { row: thresholdsTop, rows: thresholdRows, column: 0, columns: thresholdColumn + 1 }, cells, bands: [], charts: [], bars: [] };
}

/** What COUNTIFS compares the channel's column with: signs that mean something to it are taken as they are. */
export function criterion({ name }: ChannelLine, row: number): string {
  const cell = `$${cellAddress(row, 0)}`;
  if (!/[*?~<>=]/.test(name)) return cell;
  return `"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;
}

/** Sums of the customers' cells. */
export function spendOf(customers: readonly CustomerRow[]): number {
  return sumOf(customers.map(({ spend }) => cellNumber(spend)));
}

/** Average CLV; null without customers. */
export function averageClv({ customers }: Pick<ChannelLine, "customers">, { context }: Frame): number | null {
  if (customers.length === 0) return null;
  return (sumOf(customers.map((customer) => lifetimeSpend(customer, context.prediction))) * context.assumptions.margin) / customers.length;
}
