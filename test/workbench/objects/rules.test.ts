import { inExcel, withCode } from "./inExcel";

describe("ConditionalFormat", () => {
  test("draws bars, scales and looks by rule, the newest first", () =>
    inExcel(async ({ run, first }) => {
      await run((_context, sheet) => {
        const formats = sheet.getRange("A1:A9").conditionalFormats;
        const { dataBar } = formats.add("DataBar");
        dataBar.positiveFormat.fillColor = "#0F6CBD";
        dataBar.positiveFormat.gradientFill = false;
        formats.add("ColorScale").colorScale.criteria = {
          minimum: { type: "LowestValue", color: "#FFFFFF" }, maximum: { type: "HighestValue", color: "#00FF00" },
        };
        const { cellValue } = formats.add("CellValue");
        cellValue.rule = { formula1: "5", operator: "GreaterThan" };
        cellValue.format.font.color = "#FF0000";
        const { custom } = formats.add("Custom");
        custom.rule.formula = "=$A1>3";
        custom.format.fill.color = "yellow";
        const { textComparison } = formats.add("ContainsText");
        textComparison.rule = { operator: "Contains", text: "Loyal" };
      });
      expect(first.conditionalFormats).toMatchObject([
        { type: "ContainsText", operator: "Contains", text: "Loyal", style: {} },
        { type: "Custom", formula: "=$A1>3", style: { fill: "#FFFF00" } },
        { type: "CellValue", operator: "GreaterThan", formula1: "5", style: { font: { color: "#FF0000" } } },
        { type: "ColorScale", minimum: "#FFFFFF", maximum: "#00FF00", ends: { minimum: { type: "LowestValue" }, maximum: { type: "HighestValue" } } },
        { type: "DataBar", color: "#0F6CBD", gradient: false },
      ]);
      expect(first.conditionalFormats.map((format) => format.priority)).toEqual([0, 1, 2, 3, 4]);
    }));

  test("is cleared from a part of its cells and kept on the rest", () =>
    inExcel(async ({ run, first }) => {
      await run((_context, sheet) => {
        sheet.getRange("A1:A9").conditionalFormats.add("DataBar");
        sheet.getRange("A4:A5").conditionalFormats.clearAll();
      });
      expect(first.conditionalFormats.map((format) => format.block)).toEqual([
        { row: 0, column: 0, rows: 3, columns: 1 }, { row: 5, column: 0, rows: 4, columns: 1 },
      ]);
    }));

  test("of a kind that is not imitated says so", () =>
    inExcel(async ({ run }) => {
      await expect(run((_context, sheet) => void sheet.getRange("A1").conditionalFormats.add("IconSet"))).rejects.toEqual(withCode("ApiNotFound"));
    }));
});

describe("DataValidation", () => {
  test("keeps rule, prompt and alert, and is cleared", () =>
    inExcel(async ({ run, first }) => {
      await run(async (context, sheet) => {
        const { dataValidation } = sheet.getRange("B2");
        dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
        dataValidation.prompt = { showPrompt: true, title: "Margin", message: "A share from 0 to 1" };
        dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "No", message: "From 0 to 1" };
        dataValidation.load("type,rule");
        await context.sync();
        expect(dataValidation.type).toBe("Decimal");
        expect(dataValidation.rule.decimal).toMatchObject({ operator: "Between" });
      });
      expect(first.validations).toMatchObject([
        { type: "Decimal", operator: "Between", formula1: "0", formula2: "1", prompt: { title: "Margin" }, error: { message: "From 0 to 1", style: "Stop" } },
      ]);
      await run((_context, sheet) => sheet.getRange("A1:C3").dataValidation.clear());
      expect(first.validations).toHaveLength(0);
    }));
});
