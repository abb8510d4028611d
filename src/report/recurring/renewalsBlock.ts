/** How many subscriptions are due for renewal soon, and what do they bring a month? */
import { renewalWindows } from "../../core/actions/actionKinds";
import { renewalsWithin } from "../../core/contract/recurringRevenue";
import { sumOf } from "../../core/math/compensatedSum";
import { header, label, tableBands, value } from "../blocks/frame";
import { cellNumber } from "../cellNumber";
import { whole } from "../formats";
import type { Block, ReportCell } from "../types";
import { recurringColumns, type RecurringFrame } from "./recurringFrame";

export function renewalsBlock({ frame, words }: RecurringFrame, top: number): Block {
  const { analysis, context: { shop }, money } = frame;
  const text = words.renewals;
  const heading = label(top, 0, text.heading, "heading", recurringColumns);
  const isKnown = shop.subscriptions.some(({ renewal }) => renewal !== null);
  if (!isKnown) {
    return { name: "renewals", area: { row: top, column: 0, rows: 2, columns: recurringColumns }, cells: [heading, label(top + 1, 0, text.unknown, "note", recurringColumns)], bands: [], charts: [], bars: [] };
  }
  const line = (days: number, index: number): ReportCell[] => {
    const due = renewalsWithin(shop.subscriptions, analysis.asOf, days);
    const row = top + 2 + index;
    return [
      value(row, 0, days, "threshold", "leftNumber", whole),
      value(row, 1, due.length, "subscriptions", "number", whole),
      value(row, 2, cellNumber(sumOf(due.map(({ price }) => price ?? 0))), "subscriptions", "number", money.table),
    ];
  };
  const place = { row: top, column: 0, rows: 2 + renewalWindows.length + 1, columns: 3 };
  return {
    name: "renewals",
    area: place,
    cells: [
      heading,
      ...header(top + 1, [[0, text.within, true], [1, text.count], [2, text.revenue]]),
      ...renewalWindows.flatMap(line),
      label(top + 2 + renewalWindows.length, 0, text.note, "note", recurringColumns),
    ],
    bands: tableBands(place, renewalWindows.length, false),
    charts: [], bars: [],
  };
}
