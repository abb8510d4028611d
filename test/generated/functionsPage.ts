/** What does docs/functions.md say? Every function with its arguments, an example that runs and its errors. */
import { groups, type Entry, type ExampleArg } from "../../src/catalogue/entry";
import { functionNames, functions, type FunctionName } from "../../src/catalogue/functions";
import type { Param } from "../../src/catalogue/params";
import type { ProblemCode } from "../../src/core/problem";
import { parameterHelp } from "../../src/functions/metadata";
import { functionWords } from "../../src/words/functions/functions";

const words = functionWords.en;

/** Marks of a formula: between arguments, in decimals, between the columns of an array. Rows are always parted by ";". */
interface Marks {
  readonly list: string;
  readonly decimal: string;
  readonly column: string;
}

const englishMarks: Marks = { list: ",", decimal: ".", column: "," };
const commaMarks: Marks = { list: ";", decimal: ",", column: "\\" };

type Cell = number | string | boolean;

function cellText(cell: Cell, { decimal }: Marks): string {
  if (typeof cell === "string") return `"${cell}"`;
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell).replace(".", decimal);
}

function argText(arg: ExampleArg, marks: Marks): string {
  if (arg === null) return "";
  if (typeof arg !== "object") return cellText(arg, marks);
  return `{${arg.map((row) => row.map((cell) => cellText(cell, marks)).join(marks.column)).join(";")}}`;
}

export function formula(name: FunctionName, marks: Marks): string {
  return `=${name}(${functions[name].example.args.map((arg) => argText(arg, marks)).join(marks.list)})`;
}

function syntax(name: FunctionName, { params }: Entry): string {
  return `${name}(${params.map((param) => (param.fallback === null ? param.name : `[${param.name}]`)).join(", ")})`;
}

const bound = (value: number | null): string => (value === null ? "" : String(value));

/** How the domain of a number is written: "0..1", "a whole number, 2 or more". */
function domain(param: Param): string | null {
  const allowed = allowedRange(param);
  if (param.kind === "day") return "a date";
  return allowed !== null && param.kind === "wholeNumber" ? `a whole number, ${allowed}` : allowed;
}

function allowedRange({ rule }: Param): string | null {
  if (rule.choices.length > 0) return `one of ${rule.choices.join(", ")}`;
  if (rule.divides) return rule.maximum === null ? "above 0" : `above 0, up to ${rule.maximum}`;
  if (rule.minimum === null && rule.maximum === null) return null;
  if (rule.maximum === null) return `${bound(rule.minimum)} or more`;
  return `${bound(rule.minimum)}..${bound(rule.maximum)}`;
}

const because: Partial<Record<ProblemCode, readonly [error: string, reason: string]>> = {
  neverRepaid: ["#NUM!", "the margin per period is 0 or less, so the cost is never repaid"],
  noData: ["#N/A", "nothing is left that can be used"],
  tooFewValues: ["#N/A", "there are fewer values than bins"],
};

function errors({ params, throws }: Entry): readonly string[] {
  const zero = params.filter(({ rule }) => rule.divides).map(({ name }) => `\`${name}\` is 0`);
  const outside = params.flatMap((param) => {
    const allowed = domain(param);
    return allowed === null ? [] : [`\`${param.name}\` is not ${allowed}`];
  });
  const empty = params.some(({ kind }) => kind === "numbers") ? ["nothing is left that can be used"] : [];
  const thrown = throws.map((code) => {
    const known = because[code];
    if (known === undefined) throw new Error(`docs/functions.md has no reason for ${code}`);
    return known;
  });
  const reasons = (error: string): string[] => thrown.filter(([code]) => code === error).map(([, reason]) => reason);
  const line = (error: string, why: readonly string[]): string[] =>
    why.length === 0 ? [] : [`* \`${error}\`: ${why.join("; ")}.`];
  return [
    ...line("#VALUE!", [
      "a required argument is missing, text stands where a number is due, or ranges do not fit each other",
    ]),
    ...line("#DIV/0!", zero),
    ...line("#NUM!", [...outside, ...reasons("#NUM!")]),
    ...line("#N/A", [...new Set([...empty, ...reasons("#N/A")])]),
  ];
}

function result({ example: { gives } }: Entry): readonly string[] {
  if (!Array.isArray(gives)) return [`Result: \`${String(gives)}\``];
  const rows = gives as readonly (readonly (number | string)[])[];
  const [header = [], ...rest] = rows;
  if (header.length === 1) return [`Result: \`${rows.flat().join("`, `")}\`, one below the other`];
  const row = (cells: readonly (number | string)[]): string => `| ${cells.join(" | ")} |`;
  return ["Result:", "", row(header), row(header.map(() => "---")), ...rest.map(row)];
}

function section(name: FunctionName): readonly string[] {
  const entry: Entry = functions[name];
  return [
    `### ${name}`,
    "",
    words.functions[name].does,
    "",
    `\`${syntax(name, entry)}\``,
    "",
    "| argument | what it is |",
    "| --- | --- |",
    ...entry.params.map((param) => `| \`${param.name}\` | ${parameterHelp(name, param, "en")} |`),
    "",
    "Example, with a decimal point and with a decimal comma:",
    "",
    "```",
    formula(name, englishMarks),
    formula(name, commaMarks),
    "```",
    "",
    ...result(entry),
    "",
    "Errors:",
    "",
    ...errors(entry),
    "",
  ];
}

export function functionsPage(): string {
  const sections = groups.flatMap((group) => [
    `## ${words.groups[group]}`,
    "",
    ...functionNames.filter((name) => functions[name].group === group).flatMap(section),
  ]);
  return [
    "# Worksheet functions",
    "",
    "Generated from `src/catalogue/functions.ts` and `src/words`; `npm run generate` writes it again. Names are the same in every language, descriptions are translated. Arguments in [brackets] are optional.",
    "",
    "* **Ranges.** Where an argument is one value, a range may stand, and the result spills in its shape. Two ranges must have the same shape, or one of them is a single row or column.",
    "* **Errors, in this order.** An error value in an argument is passed on. Then text or nothing where a number is due: `#VALUE!`. A zero that the formula divides by: `#DIV/0!`. A number outside its domain, 5 for 5% included: `#NUM!`. Too little data: `#N/A`. Hover over `#VALUE!` and `#N/A` for a sentence; `clv call` gives one for every error.",
    "* **Blanks.** A blank cell in a range arrives as 0. Where 0 can be an answer, the last argument `answers` says how many are real: `=NPS(A2:A500,COUNT(A2:A500))`. A blank cell for an optional argument counts as 0 on the desktop and as left out on the web.",
    "* **Ids** are compared as trimmed text; a number and the same number as text are one id; ids with @ are compared in lower case.",
    "* **Words** in cells (segments, tiers, ratings, headers) are in the workbook's language, English by default.",
    "",
    ...sections,
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}
