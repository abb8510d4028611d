/** What does Excel read about our functions before it calls one? The content of functions.json, per language. */
import type { Entry } from "../catalogue/entry";
import { functionNames, functions, type FunctionName } from "../catalogue/functions";
import { languages, type Language } from "../catalogue/languages";
import { extents, type Param } from "../catalogue/params";
import { formatNumber } from "../words/format";
import { functionWords } from "../words/functions/functions";
import { parameters } from "../words/parameters/parameters";

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "matrix";
  readonly optional?: true;
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
  /** Excel tells a function that can be cancelled when its answer is no longer wanted. */
  readonly options?: { readonly cancelable: true };
}

export interface Metadata {
  /** So that an error value in an argument reaches the function, which then shows that error. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/** Ids, counts and types are the same in every language; descriptions and names of arguments are not. */
export function metadata(language: Language): Metadata {
  return { allowErrorForDataTypeAny: true, functions: functionNames.map((name) => functionMetadata(name, language)) };
}

function functionMetadata(name: FunctionName, language: Language): FunctionMetadata {
  const entry: Entry = functions[name];
  return {
    id: name,
    name,
    description: functionWords[language].functions[name].does,
    parameters: entry.params.map((param) => parameterMetadata(name, param, language)),
    // Ranges spill, and a matrix of one cell shows as one cell.
    result: { type: "any", dimensionality: "matrix" },
    ...(entry.heavy ? { options: { cancelable: true } } : {}),
  };
}

/** Every argument is a matrix of anything: a range may stand for a value, and our own sentences tell wrong types. */
function parameterMetadata(name: FunctionName, param: Param, language: Language): ParameterMetadata {
  const names: Readonly<Record<string, string>> = parameters[language];
  return {
    name: String(names[param.name]),
    description: parameterHelp(name, param, language),
    type: "any",
    dimensionality: "matrix",
    ...(param.fallback === null ? {} : { optional: true }),
  };
}

/** The help of an argument, with its default and what a blank cell does. */
export function parameterHelp(
  name: FunctionName,
  { name: parameter, kind, fallback }: Param,
  language: Language,
): string {
  const words = functionWords[language];
  const help: Readonly<Record<string, string>> = words.functions[name].takes;
  const value = defaultText(fallback?.value, language);
  const leftOut = value === null ? [] : [words.leftOut(value)];
  const blank = fallback !== null && extents[kind] === "cell" ? [words.blankCell] : [];
  return [help[parameter], ...leftOut, ...blank].join(" ");
}

function defaultText(value: unknown, language: Language): string | null {
  if (typeof value === "number") return formatNumber(value, languages[language].tag, 6);
  if (typeof value === "boolean") return functionWords[language].flags[value ? "yes" : "no"];
  return null;
}
