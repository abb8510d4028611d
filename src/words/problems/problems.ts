/** Which sentence tells a problem, in each language? */
import type { Language } from "../../catalogue/languages";
import type { Problem, ProblemCode } from "../../core/problem";
import { choiceNames } from "../choices/choices";
import { parameters } from "../parameters/parameters";
import { en } from "./en";
import { id } from "./id";
import { pl } from "./pl";
import type { ProblemSentences } from "./shape";

export const problems: Readonly<Record<Language, ProblemSentences>> = { en, id, pl };

/** The sentence for a problem, in the reader's language. */
export function sentence<Code extends ProblemCode>(problem: Problem<Code>, language: Language): string {
  return problems[language][problem.code](withNames(problem.data, language));
}

/** Arguments by the name that the reader's formula help shows, choices by the words of the reader. */
function withNames<Data extends object>(data: Data, language: Language): Data {
  const names: Readonly<Record<string, string>> = parameters[language];
  const choices: Readonly<Record<string, string>> = choiceNames[language];
  const named = Object.entries(data).map(([key, value]: [string, unknown]) => {
    const isName = ["parameter", "first", "second"].includes(key) && typeof value === "string";
    const isChoices = key === "words" && Array.isArray(value);
    if (isChoices) return [key, (value as readonly string[]).map((word) => choices[word] ?? word)];
    return [key, isName ? (names[value] ?? value) : value];
  });
  return Object.fromEntries(named) as Data;
}
