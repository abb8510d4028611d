/** How does the outcome of an analysis read to a person? */
import type { AnalyseOutput } from "./analyse";
import type { AnalyseCommand } from "./commandLine";
import { questionText } from "./questionText";
import type { OtherTable, Prediction, Subscriptions } from "./runReport";
import { cliWords, cultures, type CliLanguage, type CliWords } from "./words";

export function analyseText(output: AnalyseOutput, command: AnalyseCommand, language: CliLanguage): string {
  const words = cliWords[language];
  const number = new Intl.NumberFormat(cultures[language], { maximumFractionDigits: 2 });
  const show = (value: number | null | undefined): string => (value === null || value === undefined ? "–" : number.format(value));
  const { source, rows, amount, seconds } = output;
  const lines = [words.source(source.sheet, source.range, source.file)];
  if (rows) {
    const leftOut = Object.values(rows.leftOut).reduce((sum, count) => sum + count, 0);
    lines.push(words.rows(show(rows.in), show(rows.used), show(leftOut)));
    for (const [reason, count] of Object.entries(rows.leftOut)) lines.push(`  ${reasonWords(reason, words)}: ${show(count)}`);
  }
  if (amount) lines.push(words.amounts(show(amount.in), show(amount.used), show(amount.leftOut), show(amount.refunds)));
  if (output.customers !== null) lines.push(words.counts(show(output.customers), show(output.orders), output.asOf ?? "–"));
  if (output.repeated !== undefined) lines.push(words.repeated(show(output.repeated)));
  if (output.merged !== undefined) lines.push(words.merged(show(output.merged)));
  if (output.alike) lines.push(words.alike(show(output.alike.certain), show(output.alike.likely)));
  lines.push(...(output.tables ?? []).flatMap((table) => tableLines(table, language, show)));
  if (output.missingTables !== undefined) lines.push(words.tables.missing(output.missingTables.join(", ")));
  lines.push(...predictionLines(output.prediction, words, show));
  lines.push(...subscriptionLines(output.subscriptions, words, show));
  for (const { name, customers, problem } of output.ownSegments ?? []) lines.push(words.ownSegment(name, problem ?? show(customers)));
  const sheets = Object.keys(output.sheets);
  if (sheets.length > 0 && !output.problem) lines.push(words.sheets(sheets.join(", ")));
  if (command.out !== null && !output.problem && !output.question) lines.push(words.saved(command.out));
  lines.push(words.seconds(show(seconds.read), show(seconds.analyse), show(seconds.write)));
  return `${lines.join("\n")}\n`;
}

function subscriptionLines(told: Subscriptions | undefined, words: CliWords, show: (value: number | null) => string): string[] {
  if (told === undefined) return [];
  if (told.revenue === null) return [words.leftOver(show(told.active), show(told.subscribers))];
  const unit = told.unit in words.unit ? words.unit[told.unit as keyof CliWords["unit"]] : told.unit;
  return [words.subscriptions(show(told.active), show(told.subscribers), show(told.revenue), unit, show(told.expectedRevenue))];
}

function predictionLines(prediction: Prediction | undefined, words: CliWords, show: (value: number | null) => string): string[] {
  if (prediction === undefined) return [];
  const { method, horizon, unit, expectedPurchases, predictedSpend, holdOut } = prediction;
  const unitWord = unit in words.units ? words.units[unit as keyof CliWords["units"]] : unit;
  const tested = holdOut.find(({ model }) => model === method);
  return [
    words.prediction(method, show(expectedPurchases), show(predictedSpend), show(horizon), unitWord),
    ...(tested === undefined ? [] : [words.tested(show(tested.forecast), show(tested.actual))]),
  ];
}

/** Where a table's rows went, and whom they speak of. */
function tableLines(table: OtherTable, language: CliLanguage, show: (value: number) => string): string[] {
  const { tables: words } = cliWords[language];
  const { kind, sheet, address, rows, matched, unmatched, by, unmatchedIds, monthsBy = null, taken } = table;
  const leftOut = Object.values(rows.leftOut).reduce((sum, count) => sum + count, 0);
  const known = kind in words.kinds ? words.kinds[kind as keyof typeof words.kinds] : kind;
  const columns = Object.keys(by).map((role) => table.mapping[role] ?? role).join(", ");
  const examples = unmatchedIds.examples.join(", ") + (unmatchedIds.count > unmatchedIds.examples.length ? ", …" : "");
  return [
    words.rows(known, sheet, address, show(rows.in), show(rows.used), show(leftOut)),
    ...Object.entries(rows.leftOut).map(([reason, count]) => `  ${tableReason(reason, language)}: ${show(count)}`),
    ...(monthsBy === null ? [] : [`  ${words.monthsBy[monthsBy](table.mapping["period"] ?? "")}`]),
    ...(matched > 0 ? [`  ${words.matched(show(matched), show(matched + unmatched), columns)}`] : []),
    ...(unmatched > 0 ? [`  ${words.unmatched(show(unmatched), examples)}`] : []),
    ...(taken ? [] : [`  ${words.notUsed} ${whyNot(table, language)}`]),
  ];
}

function whyNot({ sheet, copyOf, question, rows, matched, unmatched }: OtherTable, language: CliLanguage): string {
  const { tables: words } = cliWords[language];
  if (copyOf !== null) return words.copy(copyOf);
  if (question !== null) return questionText(question, language, sheet);
  return rows.used > 0 && matched >= unmatched ? words.declined : words.tooFew;
}

function tableReason(reason: string, language: CliLanguage): string {
  const { leftOut } = cliWords[language].tables;
  return reason in leftOut ? leftOut[reason as keyof typeof leftOut] : reasonWords(reason, cliWords[language]);
}

function reasonWords(reason: string, words: CliWords): string {
  return reason in words.leftOut ? words.leftOut[reason as keyof CliWords["leftOut"]] : reason;
}
