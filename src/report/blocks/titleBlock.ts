/** What was analysed, from where, and how? */
import { product } from "../../catalogue/product";
import { dayFormat, verbatim, whole } from "../formats";
import { gridColumns } from "../places";
import type { Block, NumberFormat, ReportCell } from "../types";
import { label, value, type Frame } from "./frame";

/** Averages over fewer customers than this swing with every single one. */
const fewCustomers = 30;

/** A label and what it says, `column` being the label's. */
function pair(row: number, column: number, text: string, shown: number | string, format: NumberFormat): ReportCell[] {
  return [label(row, column, text, "aboutLabel"), value(row, column + 1, shown, "about", "aboutNumber", format)];
}

function longText(row: number, text: string, shown: string): ReportCell[] {
  return [label(row, 0, text, "aboutLabel"), { ...value(row, 1, shown, "about", "aboutText", verbatim), span: gridColumns - 1 }];
}

export function titleBlock({ analysis, context, words, figures, places }: Frame): Block {
  const { row } = places.title;
  const { about } = words;
  const { rows } = context.reconciliation;
  const day = dayFormat(context.language);
  const few = figures.customers < fewCustomers ? [label(row + 6, 0, about.few(figures.customers), "warning", gridColumns)] : [];
  const cells = [
    label(row, 0, words.title, "title", gridColumns),
    label(row + 1, 0, words.intro, "note", gridColumns),
    ...longText(row + 2, about.source, `${context.source.sheet}!${context.source.address}`),
    ...pair(row + 3, 0, about.rowsUsed, rows.used, whole),
    ...pair(row + 3, 2, about.firstDay, analysis.firstDay, day),
    ...pair(row + 3, 4, about.asOf, analysis.asOf, day),
    ...pair(row + 4, 0, about.rowsLeftOut, rows.in - rows.used, whole),
    ...pair(row + 4, 2, about.lastDay, analysis.lastDay, day),
    ...pair(row + 4, 4, about.version, product.version, verbatim),
    ...longText(row + 5, about.method, context.prediction === null ? about.methodText : about.methodTextAhead),
    ...few,
  ];
  return { name: "title", area: places.title, cells, bands: [], charts: [], bars: [] };
}
