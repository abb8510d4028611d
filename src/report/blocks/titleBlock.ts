/** What was analysed, from where, and how? */
import { product } from "../../catalogue/product";
import { rfmWords } from "../../words/rfm/rfm";
import { dayFormat, verbatim, whole } from "../formats";
import { ownText } from "../ownRules";
import { gridColumns } from "../places";
import type { Block } from "../types";
import { aboutPair, aboutText, label, type Frame } from "./frame";

/** Averages over fewer customers than this swing with every single one. */
const fewCustomers = 30;

export function titleBlock({ analysis, context, words, figures, places }: Frame): Block {
  const { row } = places.title;
  const { about } = words;
  const { rows } = context.reconciliation;
  const scores = ownText(analysis.rfm, context.language) === null ? about.methodScores : rfmWords[context.language].method;
  const day = dayFormat(context.language);
  const few = figures.customers < fewCustomers ? [label(row + 6, 0, about.few(figures.customers), "warning", gridColumns)] : [];
  const cells = [
    label(row, 0, words.title, "title", gridColumns),
    label(row + 1, 0, words.intro, "note", gridColumns),
    ...aboutText(row + 2, about.source, `${context.source.sheet}!${context.source.address}`),
    ...aboutPair(row + 3, 0, about.rowsUsed, rows.used, whole),
    ...aboutPair(row + 3, 2, about.firstDay, analysis.firstDay, day),
    ...aboutPair(row + 3, 4, about.asOf, analysis.asOf, day),
    ...aboutPair(row + 4, 0, about.rowsLeftOut, rows.in - rows.used, whole),
    ...aboutPair(row + 4, 2, about.lastDay, analysis.lastDay, day),
    ...aboutPair(row + 4, 4, about.version, product.version, verbatim),
    ...aboutText(row + 5, about.method, `${context.prediction === null ? about.methodText : about.methodTextAhead} ${scores}`),
    ...few,
  ];
  return { name: "title", area: places.title, cells, bands: [], charts: [], bars: [] };
}
