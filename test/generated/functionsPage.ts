/** What does docs/functions.md say? Every function with its arguments, an example that runs and its errors. */
import { groups, type Entry, type ExampleCell } from "../../src/catalogue/entry";
import { functionNames, functions, type FunctionName } from "../../src/catalogue/functions";
import type { Kind, Param } from "../../src/catalogue/params";
import { columnsOf, type Returns } from "../../src/catalogue/results";
import type { ProblemCode } from "../../src/core/problem";
import { exampleFormula } from "../../src/functions/exampleFormula";
import { commaMarks, pointMarks } from "../../src/functions/formulaMarks";
import { parameterHelp } from "../../src/functions/metadata";
import { functionWords } from "../../src/words/functions/functions";

const words = functionWords.en;

function syntax(name: FunctionName, { params }: Entry): string {
  return `${name}(${params.map((param) => (param.fallback === null ? param.name : `[${param.name}]`)).join(", ")})`;
}

/** How the domain of a value is written: "0..1", "a whole number, 2 or more", "a date". */
function domain(param: Param): string | null {
  const allowed = allowedRange(param);
  if (param.kind === "day") return "a date";
  if (allowed === null) return null;
  return param.kind === "wholeNumber" ? `a whole number, ${allowed}` : allowed;
}

/** Arguments with a domain that holds for every cell of a range. */
const severalKinds: readonly Kind[] = ["numbers", "sequence", "matrix"];

function allowedRange({ rule }: Param): string | null {
  const { minimum, maximum } = rule;
  if (rule.choices.length > 0) return `one of ${rule.choices.join(", ")}`;
  if (rule.divides || rule.isAbove) return maximum === null ? `above ${minimum ?? 0}` : `above ${minimum ?? 0} and up to ${maximum}`;
  if (minimum === null) return maximum === null ? null : `up to ${maximum}`;
  return maximum === null ? `${minimum} or more` : `${minimum}..${maximum}`;
}

/** Why a function shows an error beyond those that its kinds of argument bring. */
const because: Partial<Record<ProblemCode, readonly [error: string, reason: string]>> = {
  badMatrix: ["#VALUE!", "the matrix has not as many rows as columns and margins, or a row does not add up to 1"],
  badBands: ["#VALUE!", "the ratings are not two columns, lowest ratio and name"],
  badKeywords: ["#VALUE!", "the keywords are not two columns, category and keywords"],
  badCosts: ["#VALUE!", "the costs are not two columns, channel and cost"],
  neverRepaid: ["#NUM!", "the margin per period is 0 or less, so the cost is never repaid"],
  neverEnds: ["#NUM!", "the periods have no end and the sum never settles"],
  expansionTooHigh: ["#NUM!", "expansion reaches churn, so the value has no end"],
  nothingToShare: ["#NUM!", "the values add up to 0 or less, so there are no shares of them"],
  bundleLosesMoney: ["#NUM!", "with this discount the bundle brings no margin"],
  badHistory: ["#NUM!", "a row cannot be a customer's: less than 0, not whole, recency beyond age, or recency without repeat purchases"],
  survivorsRise: ["#NUM!", "more customers are left than before"],
  nobodyRepeats: ["#N/A", "no customer bought a second time"],
  dropoutNotIdentified: ["#N/A", "dropout is not identified in these data: use NBD.FIT"],
  noFiniteFit: ["#N/A", "the best estimate of a parameter would be 0 or infinite"],
  fitUnfinished: ["#N/A", "the search for the estimates did not settle"],
  meanUndefined: ["#N/A", "q is 1 or less, so the mean of all is infinite"],
  noData: ["#N/A", "nothing is left that can be used"],
  tooFewValues: ["#N/A", "there are fewer values than bins"],
  unknownCustomer: ["#N/A", "no usable row is of this customer"],
  noGap: ["#N/A", "there are no two purchases on different days"],
  noPeriodsBefore: ["#N/A", "no churn rate stands before this one (that cell alone)"],
  noPairs: ["#N/A", "no two products stand together in so many orders"],
  tooManyPairs: ["#N/A", "there are too many pairs to count"],
  tooManyPeriods: ["#N/A", "the dates span too many periods"],
  tooYoung: ["#N/A", "no customer has been known for so many days"],
};

function errors({ params, throws }: Entry): readonly string[] {
  const zero = params.filter(({ rule }) => rule.divides).map(({ name }) => `\`${name}\` is 0`);
  const words = params.filter(({ kind }) => kind === "choice");
  const outside = params.flatMap((param) => {
    const allowed = domain(param);
    const of = severalKinds.includes(param.kind) ? "a number in " : "";
    return allowed === null || words.includes(param) ? [] : [`${of}\`${param.name}\` is not ${allowed}`];
  });
  const empty = params.some(({ kind }) => kind === "numbers") ? ["nothing is left that can be used"] : [];
  const map = params.some(({ kind }) => kind === "segmentMap") ? ["the segment map does not name each of the 125 codes once"] : [];
  const model = params.flatMap(({ kind, rule }) =>
    kind === "model" ? [`\`model\` is neither the range of a FIT nor ${rule.parameters.join(", ")} in a row or a column, each above 0`] : []);
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
      ...words.map((param) => `\`${param.name}\` is not ${domain(param)}`),
      ...map,
      ...model,
      ...reasons("#VALUE!"),
    ]),
    ...line("#DIV/0!", zero),
    ...line("#NUM!", [...outside, ...reasons("#NUM!")]),
    ...line("#N/A", [...new Set([...empty, ...reasons("#N/A")])]),
  ];
}

/** Has the answer of the example a header row? */
function hasHeader(returns: Returns): boolean {
  return columnsOf(returns).length > 0 || (typeof returns === "object" && "spread" in returns);
}

function shownResult(gives: unknown): string {
  return typeof gives === "boolean" ? String(gives).toUpperCase() : String(gives);
}

function result({ returns, example: { gives } }: Entry): readonly string[] {
  if (!Array.isArray(gives)) return [`Result: \`${shownResult(gives)}\``];
  const rows = gives as readonly (readonly ExampleCell[])[];
  const [header = [], ...rest] = rows;
  if (!hasHeader(returns)) return [`Result: \`${rows.flat().join("`, `")}\`, one below the other`];
  const row = (cells: readonly ExampleCell[]): string => `| ${cells.map(String).join(" | ")} |`;
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
    exampleFormula(name, pointMarks),
    exampleFormula(name, commaMarks),
    "```",
    "",
    ...result(entry),
    "",
    "Errors:",
    "",
    ...errors(entry),
    "",
    `Source: ${entry.source}.`,
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
    "* **Errors, in this order.** An error value in an argument is passed on. Then text or nothing where a number is due: `#VALUE!`. A zero that the formula divides by: `#DIV/0!`. A number outside its domain, 5 for 5% included: `#NUM!`. Too little data: `#N/A`. Hover over `#VALUE!` and `#N/A` for a sentence; *Explain this number* in the pane and `clv call` give one for every error.",
    "* **Blanks.** A blank cell in a range arrives as 0. Where 0 can be an answer, the last argument `answers` says how many are real: `=NPS(A2:A500,COUNT(A2:A500))`; *Insert* in the pane writes it. A blank cell for an optional argument counts as 0 on the desktop and as left out on the web.",
    "* **Rows** that cannot be used are left out: a blank customer, a text where a date or an amount is due (numbers and dates stored as text too), no date. *Explain this number* tells how many. If nothing is left the answer is `#N/A`.",
    "* **Dates** are taken as they stand, whatever today is: a year that was mistyped counts. Where an end is not given, it is the last date of the rows, so a single row of the next century moves it; give `as_of`.",
    "* **Ids** are compared as trimmed text; a number and the same number as text are one id; ids with @ are compared in lower case, others keep their case.",
    "* **Words** in cells (segments, tiers, ratings, headers) are in the workbook's language, English by default.",
    "",
    ...sections,
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}
