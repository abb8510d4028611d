/** Which cells does a criterion such as ">=5", "Loyal", "a*" or "<>" choose? As COUNTIF reads it. */
import type { CellValue } from "../model/types";

export type Matches = (value: CellValue) => boolean;

type Operator = "=" | "<>" | "<" | ">" | "<=" | ">=";

const PARTS = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/;

function numberOf(text: string): number | undefined {
  const trimmed = text.trim();
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?%?$/i.test(trimmed)) return undefined;
  return trimmed.endsWith("%") ? Number(trimmed.slice(0, -1)) / 100 : Number(trimmed);
}

function compares(operator: Operator, difference: number): boolean {
  switch (operator) {
    case "=":
      return difference === 0;
    case "<>":
      return difference !== 0;
    case "<":
      return difference < 0;
    case ">":
      return difference > 0;
    case "<=":
      return difference <= 0;
    case ">=":
      return difference >= 0;
  }
}

/** A number finds equal numbers, and text that reads as that number; size is compared among numbers only. */
function matchesNumber(operator: Operator, wanted: number): Matches {
  const equals: Matches = (value) => (typeof value === "number" ? value === wanted : typeof value === "string" && numberOf(value) === wanted);
  if (operator === "=") return equals;
  if (operator === "<>") return (value) => !equals(value);
  return (value) => typeof value === "number" && compares(operator, value - wanted);
}

function wildcardPattern(text: string): RegExp {
  const source = text.replaceAll(/~([*?~])|([*?])|([.+^${}()|[\]\\])/g, (_all, literal: string | undefined, wild: string | undefined, special: string | undefined) => {
    if (wild !== undefined) return wild === "*" ? "[\\s\\S]*" : "[\\s\\S]";
    return `\\${literal ?? special ?? ""}`.replace(/^\\~$/, "~");
  });
  return new RegExp(`^${source}$`, "iu");
}

function matchesText(operator: Operator, text: string): Matches {
  const wanted = text.toLowerCase();
  if (operator === "=" || operator === "<>") {
    const pattern = /[*?~]/.test(text) ? wildcardPattern(text) : null;
    const equals: Matches = (value) => typeof value === "string" && (pattern ? pattern.test(value) : value.toLowerCase() === wanted);
    return operator === "=" ? equals : (value) => !equals(value);
  }
  return (value) => typeof value === "string" && compares(operator, value.toLowerCase() < wanted ? -1 : value.toLowerCase() > wanted ? 1 : 0);
}

function matchesNothing(operator: Operator, stated: boolean): Matches {
  if (operator === "<>") return (value) => value !== null;
  if (operator !== "=") return () => false;
  return stated ? (value) => value === null : (value) => value === null || value === "";
}

function matchesBoolean(operator: Operator, wanted: boolean): Matches {
  return (value) => (operator === "<>" ? value !== wanted : operator === "=" && value === wanted);
}

function matchesError(code: string): Matches {
  return (value) => value !== null && typeof value === "object" && value.error === code;
}

/** `null` is a blank cell as criterion: it finds zeros. */
export function criterion(wanted: CellValue): Matches {
  if (wanted === null) return matchesNumber("=", 0);
  if (typeof wanted === "number") return matchesNumber("=", wanted);
  if (typeof wanted === "boolean") return matchesBoolean("=", wanted);
  if (typeof wanted === "object") return matchesError(wanted.error);
  const [, stated, text = ""] = PARTS.exec(wanted) ?? [];
  const operator = (stated ?? "=") as Operator;
  if (text === "") return matchesNothing(operator, stated !== undefined);
  const number = numberOf(text);
  if (number !== undefined) return matchesNumber(operator, number);
  if (/^(true|false)$/i.test(text)) return matchesBoolean(operator, /^true$/i.test(text));
  if (/^#[\w/]+[!?]?$/.test(text) && operator === "=") return matchesError(text.toUpperCase());
  return matchesText(operator, text);
}
