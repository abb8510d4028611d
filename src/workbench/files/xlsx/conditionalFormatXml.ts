/** How are conditional formats written? Data bars twice: plainly, and the newer way with bars that start at zero. */
import { cellName, formatBlock } from "../../model/address";
import type { ConditionalFormatModel } from "../../model/types";
import type { StyleSheet } from "./styleSheet";
import { argb } from "./styleSheet";
import { element, text } from "./xml";

const operators: Readonly<Record<string, string>> = {
  Between: "between", NotBetween: "notBetween", EqualTo: "equal", NotEqualTo: "notEqual", GreaterThan: "greaterThan",
  LessThan: "lessThan", GreaterThanOrEqual: "greaterThanOrEqual", LessThanOrEqual: "lessThanOrEqual",
};

type Format<T extends ConditionalFormatModel["type"]> = Extract<ConditionalFormatModel, { type: T }>;

const formula = (value: string): string => element("formula", {}, text(value.replace(/^=/, "")));
const barId = (index: number): string => `{C1F00000-0000-4000-8000-${index.toString(16).toUpperCase().padStart(12, "0")}}`;

export function conditionalFormatsXml(formats: readonly ConditionalFormatModel[], styles: StyleSheet): string {
  return formats
    .map((format, index) =>
      element("conditionalFormatting", { sqref: formatBlock(format.block) }, ruleXml(format, index, styles)),
    )
    .join("");
}

function ruleXml(format: ConditionalFormatModel, index: number, styles: StyleSheet): string {
  const priority = format.priority + 1;
  switch (format.type) {
    case "DataBar":
      return element("cfRule", { type: "dataBar", priority }, dataBar(format, index));
    case "ColorScale":
      return element("cfRule", { type: "colorScale", priority }, colorScale(format));
    case "CellValue": {
      const operator = operators[format.operator] ?? "equal";
      const second = format.formula2 === undefined || format.formula2 === "" ? "" : formula(format.formula2);
      return element("cfRule", { type: "cellIs", dxfId: styles.dxf(format.style), priority, operator }, formula(format.formula1), second);
    }
    case "ContainsText":
      return textRule(format, styles, priority);
    case "Custom":
      return element("cfRule", { type: "expression", dxfId: styles.dxf(format.style), priority }, formula(format.formula));
  }
}

function dataBar(format: Format<"DataBar">, index: number): string {
  return (
    element("dataBar", {}, element("cfvo", { type: "min" }), element("cfvo", { type: "max" }), element("color", { rgb: argb(format.color) })) +
    `<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${barId(index)}</x14:id></ext></extLst>`
  );
}

function colorScale(format: Format<"ColorScale">): string {
  const stops: [string, string][] = [["min", format.minimum], ...(format.midpoint ? [["percentile", format.midpoint] as [string, string]] : []), ["max", format.maximum]];
  return element(
    "colorScale",
    {},
    ...stops.map(([type]) => element("cfvo", { type, val: type === "percentile" ? 50 : undefined })),
    ...stops.map(([, color]) => element("color", { rgb: argb(color) })),
  );
}

/** Excel stores the test as a formula over the first cell, too. */
function textRule(format: Format<"ContainsText">, styles: StyleSheet, priority: number): string {
  const cell = cellName(format.block.row, format.block.column);
  const quoted = `"${format.text.replaceAll('"', '""')}"`;
  const rules: Readonly<Record<string, readonly [string, string, string]>> = {
    Contains: ["containsText", "containsText", `NOT(ISERROR(SEARCH(${quoted},${cell})))`],
    NotContains: ["notContainsText", "notContains", `ISERROR(SEARCH(${quoted},${cell}))`],
    BeginsWith: ["beginsWith", "beginsWith", `LEFT(${cell},LEN(${quoted}))=${quoted}`],
    EndsWith: ["endsWith", "endsWith", `RIGHT(${cell},LEN(${quoted}))=${quoted}`],
  };
  const [type, operator, test] = rules[format.operator] ?? rules.Contains ?? ["containsText", "containsText", ""];
  return element("cfRule", { type, dxfId: styles.dxf(format.style), priority, operator, text: format.text }, formula(test));
}

/** The newer form of the data bars, for the end of the sheet; "" where there are none. */
export function dataBarExtension(formats: readonly ConditionalFormatModel[]): string {
  const bars = formats.map((format, index) => (format.type === "DataBar" ? bar(format, index) : "")).join("");
  if (bars === "") return "";
  return (
    '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>' +
    `${bars}</x14:conditionalFormattings></ext></extLst>`
  );
}

function bar(format: Format<"DataBar">, index: number): string {
  return element(
    "x14:conditionalFormatting",
    { "xmlns:xm": "http://schemas.microsoft.com/office/excel/2006/main" },
    element(
      "x14:cfRule",
      { type: "dataBar", id: barId(index) },
      element(
        "x14:dataBar",
        { minLength: 0, maxLength: 100, gradient: false },
        element("x14:cfvo", { type: "autoMin" }),
        element("x14:cfvo", { type: "autoMax" }),
        element("x14:negativeFillColor", { rgb: "FFFF0000" }),
        element("x14:axisColor", { rgb: "FF000000" }),
      ),
    ),
    element("xm:sqref", {}, formatBlock(format.block)),
  );
}
