/** How does a question that stopped an analysis read to a person? */
import type { Question } from "./runReport";
import { cliWords, cultures, type CliLanguage, type CliWords } from "./words";

/** The question as a sentence, and how to answer it; about another table with its sheet before it. */
export function questionText(question: Question, language: CliLanguage, sheet: string | null = null): string {
  const words = cliWords[language];
  const { about, choices, role, orders = null } = question;
  const told = about in words.question ? words.question[about as keyof CliWords["question"]] : words.question.other;
  const known = orders === null ? told : words.orderTotal(...counted(orders, language));
  const ofOrders = about === "currency" ? "--currency" : about === "column" ? `--map ${role ?? ""}=` : `--answer ${about}=`;
  const option = sheet === null ? ofOrders : `--answer ${quoted(`${sheet}.${about}=`)}`;
  return `${known} ${words.choose(option, choices.join(", "))}`;
}

function counted({ equal, several }: NonNullable<Question["orders"]>, language: CliLanguage): [string, string] {
  const { format } = new Intl.NumberFormat(cultures[language]);
  return [format(equal), format(several)];
}

/** As a shell takes it for one word. */
function quoted(text: string): string {
  return /\s/.test(text) ? `"${text}"` : text;
}
