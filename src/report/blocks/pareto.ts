/** How much of the revenue do the few best customers bring? */
import { cellAddress } from "../address";
import { topGroup } from "../figures";
import { percent, whole } from "../formats";
import { colors } from "../theme";
import type { Block, NumberFormat, ReportCell } from "../types";
import { formula, header, label, literal, rowsOf, value, tableBands, type Frame } from "./frame";
import { paretoCardShare } from "./cards";

export const paretoShares = [0.1, paretoCardShare, 0.3, 0.5] as const;

/** "Top 20%" as a number that the formulas beside it use. */
function topFormat(top: (share: string) => string): NumberFormat {
  const [before = "", after = ""] = top("%").split("%");
  const quoted = (text: string): string => (text === "" ? "" : `"${text}"`);
  return { code: `${quoted(before)}0%${quoted(after)}`, show: (share) => top(`${Math.round(share * 100)}%`) };
}

function lineCells(frame: Frame, share: number, row: number): ReportCell[] {
  const { analysis, at, figures, money, words } = frame;
  const { spend } = at.column;
  const rank = cellAddress(row, 1);
  const last = `LARGE(${spend},${rank})`;
  // Customers level with the last one count as far as the rank reaches.
  const revenue = `IFERROR(SUMIFS(${spend},${spend},">"&${last})+(${rank}-COUNTIFS(${spend},">"&${last}))*${last},0)`;
  const top = topGroup(analysis, share);
  const part = figures.revenue > 0 ? top.revenue / figures.revenue : words.none;
  return [
    value(row, 0, share, "threshold", "leftNumber", topFormat(words.pareto.top)),
    formula(row, 1, `ROUNDUP(ROUND(${cellAddress(row, 0)}*${at.card.customers},9),0)`, top.customers, "number", whole),
    formula(row, 2, revenue, top.revenue, "number", money.table),
    formula(row, 3, `IF(${at.card.revenue}>0,${cellAddress(row, 2)}/${at.card.revenue},${literal(words.none)})`, part, "number", percent),
  ];
}

export function paretoBlock(frame: Frame): Block {
  const place = frame.places.pareto;
  const text = frame.words.pareto;
  const cells = [
    label(place.row, 0, text.heading, "heading", place.columns),
    ...header(place.row + 1, [[0, text.group, true], [1, text.customers], [2, text.revenue], [3, text.share]]),
    ...paretoShares.flatMap((share, index) => lineCells(frame, share, place.row + 2 + index)),
  ];
  return {
    name: "pareto",
    area: place,
    cells,
    bands: tableBands(place, paretoShares.length, false),
    charts: [],
    bars: [{ area: rowsOf(place, 2, paretoShares.length, 3, 1), color: colors.bar }],
  };
}
