/** Which conditional formats and validations does a worksheet part hold? */
import { isAddress, parseBlock } from "../../model/address";
import type { Block, CellStyle, ConditionalFormatModel, ValidationModel } from "../../model/types";
import { fromStored } from "./storedFormula";
import { child, childrenOf, descendants, numberOf, type Node } from "./xmlTree";

const comparisons: Readonly<Record<string, string>> = {
  between: "Between", notBetween: "NotBetween", equal: "EqualTo", notEqual: "NotEqualTo", greaterThan: "GreaterThan",
  lessThan: "LessThan", greaterThanOrEqual: "GreaterThanOrEqual", lessThanOrEqual: "LessThanOrEqual",
};

const textTests: Readonly<Record<string, string>> = {
  containsText: "Contains", notContainsText: "NotContains", beginsWith: "BeginsWith", endsWith: "EndsWith",
};

function blocksOf(node: Node): Block[] {
  return (node.attributes.sqref ?? "").split(/\s+/).filter((text) => isAddress(text)).map(parseBlock);
}

type Rule = ConditionalFormatModel extends infer T ? (T extends unknown ? Omit<T, "id" | "block" | "priority"> : never) : never;

export function readConditionalFormats(root: Node, styles: readonly CellStyle[], colorOf: (node: Node | undefined) => string): ConditionalFormatModel[] {
  const found: ConditionalFormatModel[] = [];
  for (const group of childrenOf(root, "conditionalFormatting")) {
    for (const node of childrenOf(group, "cfRule")) {
      const rule = readRule(node, styles[numberOf(node, "dxfId") ?? -1] ?? {}, colorOf);
      const priority = (numberOf(node, "priority") ?? 1) - 1;
      if (rule) for (const block of blocksOf(group)) found.push({ ...rule, id: `format${found.length + 1}`, block, priority } as ConditionalFormatModel);
    }
  }
  return found;
}

function readRule(node: Node, style: CellStyle, colorOf: (node: Node | undefined) => string): Rule | null {
  const [first = "", second] = childrenOf(node, "formula").map((item) => fromStored(item.text));
  const type = node.attributes.type ?? "";
  if (type === "dataBar") return { type: "DataBar", color: colorOf(descendants(node, "color")[0]) };
  if (type === "colorScale") {
    const colors = childrenOf(child(node, "colorScale"), "color").map(colorOf);
    const [minimum = "#FFFFFF", middle = "#FFFFFF", maximum] = colors;
    return maximum === undefined ? { type: "ColorScale", minimum, maximum: middle } : { type: "ColorScale", minimum, midpoint: middle, maximum };
  }
  if (type === "cellIs") {
    const operator = comparisons[node.attributes.operator ?? ""] ?? "EqualTo";
    return { type: "CellValue", operator, formula1: first, ...(second === undefined ? {} : { formula2: second }), style };
  }
  const test = textTests[type];
  if (test !== undefined) return { type: "ContainsText", operator: test, text: node.attributes.text ?? "", style };
  return type === "expression" ? { type: "Custom", formula: first, style } : null;
}

const validationTypes: Readonly<Record<string, ValidationModel["type"]>> = { list: "List", decimal: "Decimal", whole: "WholeNumber", date: "Date", custom: "Custom" };

export function readValidations(root: Node): ValidationModel[] {
  const found: ValidationModel[] = [];
  for (const node of childrenOf(child(root, "dataValidations"), "dataValidation")) {
    const type = validationTypes[node.attributes.type ?? ""];
    if (!type) continue;
    for (const block of blocksOf(node)) found.push({ id: `validation${found.length + 1}`, block, ...readValidation(node, type) });
  }
  return found;
}

function readValidation(node: Node, type: ValidationModel["type"]): Omit<ValidationModel, "id" | "block"> {
  const { operator = "between", promptTitle = "", prompt, errorTitle = "", error } = node.attributes;
  const [first, second] = [formulaOf(node, "formula1", type), formulaOf(node, "formula2", type)];
  const suffix = operator === "greaterThanOrEqual" || operator === "lessThanOrEqual" ? "To" : "";
  return {
    type,
    ...(type === "List" || type === "Custom" ? {} : { operator: `${comparisons[operator] ?? "Between"}${suffix}` }),
    ...(first === undefined ? {} : { formula1: first }),
    ...(second === undefined ? {} : { formula2: second }),
    ...(prompt === undefined ? {} : { prompt: { title: promptTitle, message: prompt } }),
    ...(error === undefined ? {} : { error: { title: errorTitle, message: error } }),
  };
}

function formulaOf(node: Node, name: string, type: ValidationModel["type"]): string | undefined {
  const text = child(node, name)?.text;
  if (text === undefined || text === "") return undefined;
  const words = /^"([\s\S]*)"$/.exec(text);
  if (type === "List" && words) return (words[1] ?? "").replaceAll('""', '"');
  return Number.isFinite(Number(text)) ? text : fromStored(text);
}
