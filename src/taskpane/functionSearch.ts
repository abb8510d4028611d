/** Which functions does a person mean who types these words? */
import { groups, type Entry, type Group } from "../catalogue/entry";
import { functionNames, functions, type FunctionName } from "../catalogue/functions";
import { languageIds, type Language } from "../catalogue/languages";
import { comparable } from "../core/experience/feedbackCategory";
import { functionWords } from "../words/functions/functions";
import { parameters } from "../words/parameters/parameters";

export interface Family {
  readonly group: Group;
  readonly names: readonly FunctionName[];
}

/** All that a search looks into, without accents, capitals and marks. */
function textOf(name: FunctionName, language: Language): string {
  const words = functionWords[language];
  const names: Readonly<Record<string, string>> = parameters[language];
  const { group, params }: Entry = functions[name];
  const args = params.map((param) => names[param.name] ?? param.name);
  return [name, name.replaceAll(".", ""), words.functions[name].does, words.groups[group], ...args].map(comparable).join(" ");
}

const index = Object.fromEntries(languageIds.map((language) => [language, new Map<FunctionName, string>()])) as Record<Language, Map<FunctionName, string>>;

function indexed(name: FunctionName, language: Language): string {
  const known = index[language].get(name) ?? textOf(name, language);
  index[language].set(name, known);
  return known;
}

/**
 * Families with the functions in which every word of the query stands; empty families are left out.
 *
 * @example findFunctions("pelangg", "id") // all that speak of customers
 */
export function findFunctions(query: string, language: Language): readonly Family[] {
  const words = comparable(query).split(" ").filter((word) => word !== "");
  const isHit = (name: FunctionName): boolean => words.every((word) => indexed(name, language).includes(word));
  const hits = functionNames.filter(isHit);
  return groups
    .map((group) => ({ group, names: hits.filter((name) => functions[name].group === group) }))
    .filter(({ names }) => names.length > 0);
}

/**
 * The first sentence of a description.
 *
 * @example firstSentence("Orders per day. Refunds aside.") // "Orders per day."
 */
export function firstSentence(text: string): string {
  return /^.+?[.!?](?=\s+[\p{Lu}\d]|$)/u.exec(text)?.[0] ?? text;
}
