/** How does a formula differ between what people type and what a file stores? */
import { formulaTokens, type Token } from "../../calc/formulaTokens";

/** Functions newer than the file format carry a prefix, so that old Excel shows them instead of refusing the file. */
const newer: ReadonlySet<string> = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC BASE BINOM.DIST.RANGE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH COMBINA CONCAT COT COTH CSC CSCH " +
    "DAYS DECIMAL FILTERXML FLOOR.MATH FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAUSS IFNA IFS IMCOSH IMCOT IMCSC IMSEC IMSINH IMTAN " +
    "ISFORMULA ISOWEEKNUM MAXIFS MINIFS MUNIT NUMBERVALUE PDURATION PERMUTATIONA PHI RRI SEC SECH SHEET SHEETS SKEW.P SWITCH TEXTJOIN UNICHAR " +
    "UNICODE XOR BETA.DIST BETA.INV BINOM.DIST BINOM.INV CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CONFIDENCE.NORM CONFIDENCE.T " +
    "COVARIANCE.P COVARIANCE.S EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST GAMMA.DIST GAMMA.INV GAMMALN.PRECISE HYPGEOM.DIST LOGNORM.DIST " +
    "LOGNORM.INV MODE.MULT MODE.SNGL NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV PERCENTILE.EXC PERCENTILE.INC " +
    "PERCENTRANK.EXC PERCENTRANK.INC POISSON.DIST QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ STDEV.P STDEV.S T.DIST T.DIST.2T T.DIST.RT T.INV " +
    "T.INV.2T T.TEST VAR.P VAR.S WEIBULL.DIST WORKDAY.INTL Z.TEST XLOOKUP XMATCH LET LAMBDA UNIQUE SEQUENCE RANDARRAY SORTBY MAP REDUCE SCAN " +
    "MAKEARRAY BYROW BYCOL ISOMITTED VSTACK HSTACK TAKE DROP CHOOSEROWS CHOOSECOLS EXPAND TOROW TOCOL WRAPROWS WRAPCOLS TEXTSPLIT TEXTBEFORE " +
    "TEXTAFTER ARRAYTOTEXT VALUETOTEXT ANCHORARRAY SINGLE GROUPBY PIVOTBY PERCENTOF"
  ).split(" "),
);
const worksheetOnly: ReadonlySet<string> = new Set(["SORT", "FILTER"]);
/** Their answer can fill more than one cell. */
const spilling: ReadonlySet<string> = new Set(
  "SORT FILTER UNIQUE SEQUENCE RANDARRAY SORTBY MAP SCAN MAKEARRAY BYROW BYCOL VSTACK HSTACK TAKE DROP CHOOSEROWS CHOOSECOLS EXPAND TOROW TOCOL WRAPROWS WRAPCOLS TEXTSPLIT LET ANCHORARRAY GROUPBY PIVOTBY".split(" "),
);

export interface FormulaContext {
  /** Names of the add-in's functions in capitals, for example CLV.PERIOD. */
  readonly customFunctions: ReadonlySet<string>;
  /** The table around the formula's cell, for references such as [@spend]. */
  readonly table: string | null;
}

export interface StoredFormula {
  /** Without the leading "=". */
  readonly text: string;
  /** Stored as a dynamic array even where its answer is one cell, so that Excel adds no @. */
  readonly dynamic: boolean;
}

export function toStored(formula: string, context: FormulaContext): StoredFormula {
  const tokens = formulaTokens(formula);
  const parameters = lambdaParameters(tokens);
  let dynamic = false;
  const text = tokens.map((token) => {
    if (token.kind === "structured") return storedReference(token.table ?? context.table, token.inside, token.text);
    if (token.kind === "reference" && token.spilled) {
      dynamic = true;
      return `_xlfn.ANCHORARRAY(${token.text.slice(0, -1)})`;
    }
    if (token.kind !== "name") return token.text;
    const name = token.name.toUpperCase();
    if (!token.call) return token.sheet === null && parameters.has(name) ? `_xlpm.${token.name}` : token.text;
    dynamic ||= spilling.has(name);
    return storedName(name, context) ?? token.text;
  });
  return { text: text.join(""), dynamic };
}

function storedName(name: string, context: FormulaContext): string | null {
  if (worksheetOnly.has(name)) return `_xlfn._xlws.${name}`;
  if (newer.has(name)) return `_xlfn.${name}`;
  return context.customFunctions.has(name) ? `_xldudf_${name.replaceAll(".", "_")}` : null;
}

/** [@spend] is short for Customers[[#This Row],[spend]], and only the long form may stand in a file. */
function storedReference(table: string | null, inside: string, typed: string): string {
  if (table === null) return typed;
  if (!inside.startsWith("@")) return `${table}[${inside}]`;
  const column = inside.slice(1);
  if (column === "") return `${table}[#This Row]`;
  return `${table}[[#This Row],${column.startsWith("[") ? column : `[${column}]`}]`;
}

/** Names that LET and LAMBDA declare: an argument that is nothing but a name and not the last one. */
function lambdaParameters(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  tokens.forEach((token, index) => {
    if (token.kind !== "name" || !token.call || !/^(LET|LAMBDA)$/i.test(token.name)) return;
    let depth = 0;
    let argument = 0;
    const solid = tokens.slice(index + 1).filter((item) => item.text.trim() !== "");
    for (const [at, here] of solid.entries()) {
      if (here.text === "(" || here.text === "{") depth++;
      if ((here.text === ")" || here.text === "}") && --depth === 0) break;
      if (depth !== 1 || (here.text !== "(" && here.text !== ",")) continue;
      const name = solid[at + 1];
      // LET alternates names and values; LAMBDA has names only, before its last argument.
      const declares = token.name.toUpperCase() === "LAMBDA" || argument % 2 === 0;
      if (declares && name?.kind === "name" && !name.call && solid[at + 2]?.text === ",") found.add(name.name.toUpperCase());
      argument++;
    }
  });
  return found;
}

/** What people see: prefixes off, names of the add-in's functions with their dots again. */
export function fromStored(formula: string): string {
  const parts = formula.split(/("(?:[^"]|"")*")/);
  const plain = parts.map((part, index) =>
    index % 2 === 1
      ? part
      : part
          .replace(/_xlfn\.ANCHORARRAY\(([^()]*)\)/gi, "$1#")
          .replace(/_xlfn\.(?:_xlws\.)?|_xlpm\.|_xlws\./gi, "")
          .replace(/_xldudf_([A-Za-z0-9_]+)/gi, (_match, name: string) => name.replaceAll("_", ".")),
  );
  return `=${plain.join("")}`;
}
