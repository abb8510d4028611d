/** How does the outcome of an analysis read to a person? */
import type { AnalyseOutput } from "./analyse";
import type { AnalyseCommand } from "./commandLine";
import type { Question } from "./runReport";
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
  const sheets = Object.keys(output.sheets);
  if (sheets.length > 0) lines.push(words.sheets(sheets.join(", ")));
  if (command.out !== null && !output.problem && !output.question) lines.push(words.saved(command.out));
  lines.push(words.seconds(show(seconds.read), show(seconds.analyse), show(seconds.write)));
  return `${lines.join("\n")}\n`;
}

function reasonWords(reason: string, words: CliWords): string {
  return reason in words.leftOut ? words.leftOut[reason as keyof CliWords["leftOut"]] : reason;
}

/** The question as a sentence, and how to answer it. */
export function questionText(question: Question, language: CliLanguage): string {
  const words = cliWords[language];
  const { about, choices, role } = question;
  const known = about in words.question ? words.question[about as keyof CliWords["question"]] : words.question.other;
  const option = about === "currency" ? "--currency" : about === "column" ? `--map ${role ?? ""}=` : `--answer ${about}=`;
  return `${known} ${words.choose(option, choices.join(", "))}`;
}
