/** How does a question that stopped an analysis read to a person? */
import type { Question } from "./runReport";
import { cliWords, type CliLanguage, type CliWords } from "./words";

/** The question as a sentence, and how to answer it. */
export function questionText(question: Question, language: CliLanguage): string {
  const words = cliWords[language];
  const { about, choices, role } = question;
  const known = about in words.question ? words.question[about as keyof CliWords["question"]] : words.question.other;
  const option = about === "currency" ? "--currency" : about === "column" ? `--map ${role ?? ""}=` : `--answer ${about}=`;
  return `${known} ${words.choose(option, choices.join(", "))}`;
}
