import { inExcel, withCode } from "./inExcel";

describe("Range > values", () => {
  test("are read as if typed: formulas, dates, percentages, and text where the cell is text", () =>
    inExcel(async ({ run, first }) => {
      await run((_context, sheet) => {
        sheet.getRange("A1:A7").values = [["=1+1"], ["1/2/2024"], ["12%"], ["00123"], ["-12"], ["@x"], ["'=1+1"]];
        sheet.getRange("B1:B7").numberFormat = Array.from({ length: 7 }, () => ["@"]);
        sheet.getRange("B1:B7").values = [["=1+1"], ["1/2/2024"], ["12%"], ["00123"], ["-12"], ["@x"], ["+62812"]];
      });
      const column = (c: number): unknown[] => Array.from({ length: 7 }, (_, r) => first.cells.formula(r, c) ?? first.cells.value(r, c));
      expect(column(0)).toEqual(["=1+1", 45293, 0.12, 123, -12, "=@x", "=1+1"]);
      expect(first.cells.numberFormat(1, 0)).toBe("m/d/yyyy");
      expect(column(1)).toEqual(["=1+1", "1/2/2024", "12%", "00123", "-12", "@x", "+62812"]);
      expect(first.cells.formula(0, 1)).toBeUndefined();
    }));

  test("take one value for all cells, leave cells alone with null, and empty them with an empty text", () =>
    inExcel(async ({ run, first }) => {
      await run((_context, sheet) => {
        sheet.getRange("A1:B2").values = 7 as never;
        sheet.getRange("A1:B2").values = [[null, 1], ["", null]];
      });
      expect(first.cells.readValues({ row: 0, column: 0, rows: 2, columns: 2 })).toEqual([[7, 1], [null, 7]]);
    }));

  test("move a formula's references along when it is assigned to many cells", () =>
    inExcel(async ({ run, first }) => {
      await run((_context, sheet) => (sheet.getRange("B1:C2").formulas = "=A1+$A$1" as never));
      expect([first.cells.formula(0, 1), first.cells.formula(1, 2)]).toEqual(["=A1+$A$1", "=B2+$A$1"]);
    }));

  test("of the wrong shape are refused, large ones as a whole", () =>
    inExcel(async ({ run, first }) => {
      const rows = Array.from({ length: 4000 }, () => [1]);
      await expect(run((_context, sheet) => (sheet.getRange("A1:A3000").values = rows))).rejects.toEqual(withCode("InvalidArgument"));
      expect(first.cells.usedBlock()).toBeNull();
    }));

  test("arrive whole when they are so large that Office.js cuts them into pieces", () =>
    inExcel(async ({ run, first }) => {
      const rows = Array.from({ length: 5000 }, (_, i) => [i, `c${i}`]);
      await run((_context, sheet) => (sheet.getRange("B3:C5002").values = rows));
      expect(first.cells.readValues({ row: 2, column: 1, rows: 5000, columns: 2 })).toEqual(rows);
    }));

  test("of a formula that Excel would refuse are InvalidArgument", () =>
    inExcel(async ({ run }) => {
      await expect(run((_context, sheet) => (sheet.getRange("A1").values = [["=SUM("]]))).rejects.toEqual(withCode("InvalidArgument"));
    }));

  test("of whole columns are null and cannot be set", () =>
    inExcel(async ({ run }) => {
      await run(async (context, sheet) => {
        const column = sheet.getRange("A:A");
        column.load("values,isEntireColumn,rowCount,cellCount");
        await context.sync();
        expect([column.values, column.isEntireColumn, column.rowCount, column.cellCount]).toEqual([null, true, 1_048_576, 1_048_576]);
      });
      await expect(run((_context, sheet) => (sheet.getRange("A:A").values = 1 as never))).rejects.toEqual(withCode("InvalidArgument"));
    }));

  test("above five million are too many to read", () =>
    inExcel(async ({ run }) => {
      await expect(run((_context, sheet) => void sheet.getRange("A1:J600000").load("values"))).rejects.toEqual(withCode("RangeExceedsLimit"));
    }));

  test("come with their types, texts, formulas and formats", () =>
    inExcel(async ({ host, run, first }) => {
      host.model.culture = "pl-PL";
      first.cells.writeValues({ row: 0, column: 0, rows: 1, columns: 5 }, [[1234.5, "a", true, { error: "#N/A" }, null]], "user");
      await run(async (context, sheet) => {
        const range = sheet.getRange("A1:E1");
        sheet.getRange("A1").numberFormat = [["#,##0.00"]];
        range.load("values,valueTypes,text,numberFormat");
        await context.sync();
        expect(range.values).toEqual([[1234.5, "a", true, "#N/A", ""]]);
        expect(range.valueTypes).toEqual([["Double", "String", "Boolean", "Error", "Empty"]]);
        expect(range.text[0]?.map((text) => text.replace(/\s/g, " "))).toEqual(["1 234,50", "a", "TRUE", "#N/A", ""]);
        expect(range.numberFormat).toEqual([["#,##0.00", "General", "General", "General", "General"]]);
      });
    }));
});

describe("Range > neighbours", () => {
  test("are found by offset, size, edge and intersection", () =>
    inExcel(async ({ run }) => {
      await run(async (context, sheet) => {
        const range = sheet.getRange("B2:D5");
        const found = {
          cell: range.getCell(1, 1), row: range.getRow(3), lastRow: range.getLastRow(), lastCell: range.getLastCell(), offset: range.getOffsetRange(1, -1),
          resized: range.getResizedRange(-1, 2), absolute: range.getAbsoluteResizedRange(2, 2), below: range.getRowsBelow(2), columns: range.getEntireColumn(),
          both: range.getIntersection("C1:Z3"), around: range.getBoundingRect("F9"),
        };
        const none = range.getIntersectionOrNullObject("H1:I2");
        for (const item of Object.values(found)) item.load("address");
        await context.sync();
        const addresses = Object.fromEntries(Object.entries(found).map(([name, item]) => [name, item.address.replace("Sheet1!", "")]));
        expect(addresses).toEqual({
          cell: "C3", row: "B5:D5", lastRow: "B5:D5", lastCell: "D5", offset: "A3:C6", resized: "B2:F4", absolute: "B2:C3", below: "B6:D7", columns: "B:D",
          both: "C2:D3", around: "B2:F9",
        });
        expect(none.isNullObject).toBe(true);
      });
    }));

  test("beyond the sheet are refused", () =>
    inExcel(async ({ run }) => {
      await expect(run((_context, sheet) => void sheet.getRange("A1").getOffsetRange(-1, 0).load("address"))).rejects.toEqual(withCode("InvalidArgument"));
      await expect(run((_context, sheet) => void sheet.getRange("nonsense").load("address"))).rejects.toEqual(withCode("InvalidArgument"));
    }));

  test("the surrounding region ends at blank rows and columns", () =>
    inExcel(async ({ run, first }) => {
      const rows = Array.from({ length: 300 }, (_, i) => [i, i === 7 ? null : "x", i]);
      first.cells.writeValues({ row: 4, column: 2, rows: 300, columns: 3 }, rows, "user");
      first.cells.writeValues({ row: 400, column: 2, rows: 1, columns: 1 }, [["apart"]], "user");
      await run(async (context, sheet) => {
        const region = sheet.getRange("D20").getSurroundingRegion();
        const alone = sheet.getRange("H1").getSurroundingRegion();
        region.load("address");
        alone.load("address");
        await context.sync();
        expect([region.address, alone.address]).toEqual(["Sheet1!C5:E304", "Sheet1!H1"]);
      });
    }));

  test("the used range knows values only, formats too, and nothing at all", () =>
    inExcel(async ({ run, first }) => {
      await run(async (context, sheet) => {
        const empty = sheet.getUsedRangeOrNullObject();
        await context.sync();
        expect(empty.isNullObject).toBe(true);
      });
      first.cells.writeValues({ row: 2, column: 1, rows: 2, columns: 2 }, [[1, null], [null, 2]], "user");
      first.cells.writeStyle({ row: 9, column: 9, rows: 1, columns: 1 }, { fill: "#FF0000" }, "user");
      await run(async (context, sheet) => {
        const ranges = [sheet.getUsedRange(true), sheet.getUsedRange(), sheet.getRange("B:B").getUsedRangeOrNullObject(true)];
        for (const range of ranges) range.load("address");
        await context.sync();
        expect(ranges.map((range) => range.address)).toEqual(["Sheet1!B3:C4", "Sheet1!B3:J10", "Sheet1!B3"]);
      });
    }));

  test("spills are known by their anchor and by their cells", () =>
    inExcel(async ({ run, first }) => {
      first.cells.writeFormula(0, 0, "=SEQUENCE(3)", "user");
      first.cells.writeResult(0, 0, [[1], [2], [3]]);
      await run(async (context, sheet) => {
        const spill = sheet.getRange("A1").getSpillingToRangeOrNullObject(), parent = sheet.getRange("A3").getSpillParentOrNullObject();
        const none = sheet.getRange("B1").getSpillingToRangeOrNullObject();
        spill.load("address,formulas");
        parent.load("address");
        await context.sync();
        expect([spill.address, parent.address, none.isNullObject]).toEqual(["Sheet1!A1:A3", "Sheet1!A1", true]);
        expect(spill.formulas).toEqual([["=SEQUENCE(3)"], [2], [3]]);
      });
    }));
});

describe("Range > looks", () => {
  test("are set, read back, and null where cells differ", () =>
    inExcel(async ({ run, first }) => {
      await run(async (context, sheet) => {
        const range = sheet.getRange("A1:B2");
        range.format.font.bold = true;
        range.format.fill.color = "red";
        range.format.horizontalAlignment = "Center";
        range.format.wrapText = true;
        range.format.borders.getItem("EdgeBottom").style = "Continuous";
        range.format.columnWidth = 90;
        sheet.getRange("B2").format.font.size = 20;
        range.load("format/font/bold,format/font/size,format/fill/color,format/columnWidth,width");
        await context.sync();
        expect([range.format.font.bold, range.format.font.size, range.format.fill.color, range.format.columnWidth, range.width]).toEqual([true, null, "#FF0000", 90, 180]);
      });
      expect(first.cells.style(1, 1)).toEqual({
        font: { bold: true, size: 20 }, fill: "#FF0000", horizontal: "Center", wrap: true, borders: { bottom: { style: "Continuous", color: "#000000" } },
      });
      expect(first.cells.style(0, 0)?.borders).toBeUndefined();
    }));

  test("make a column as wide as its longest shown text", () =>
    inExcel(async ({ run, first }) => {
      first.cells.writeValues({ row: 0, column: 0, rows: 1, columns: 2 }, [["short", "a text of more than forty characters, surely"]], "user");
      await run((_context, sheet) => sheet.getRange("A:C").format.autofitColumns());
      const [a = 0, b = 0] = [first.columnWidths.get(0), first.columnWidths.get(1)];
      expect(b).toBeGreaterThan(5 * a);
      expect(first.columnWidths.has(2)).toBe(false);
    }));

  test("reach 200,000 rows at once", () =>
    inExcel(async ({ run, first }) => {
      await run((_context, sheet) => {
        sheet.getRange("A1:A200000").numberFormat = "0.00" as never;
        sheet.getRange("A:A").format.font.italic = true;
      });
      expect(first.cells.numberFormat(199_999, 0)).toBe("0.00");
      expect(first.cells.style(1_048_575, 0)).toEqual({ font: { italic: true } });
    }));

  test("hide rows and tell where some are hidden", () =>
    inExcel(async ({ run, first }) => {
      await run(async (context, sheet) => {
        sheet.getRange("3:4").rowHidden = true;
        const ranges = [sheet.getRange("A3:A4"), sheet.getRange("A1:A4"), sheet.getRange("A1")];
        for (const range of ranges) range.load("rowHidden");
        await context.sync();
        expect(ranges.map((range) => range.rowHidden)).toEqual([true, null, false]);
      });
      expect([...first.hiddenRows]).toEqual([2, 3]);
    }));

  test("tell what can be seen, without hidden rows and columns", () =>
    inExcel(async ({ run }) => {
      await run(async (context, sheet) => {
        sheet.getRange("A1:C4").values = [[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]];
        sheet.getRange("2:3").rowHidden = true;
        sheet.getRange("B:B").columnHidden = true;
        const view = sheet.getRange("A1:C4").getVisibleView();
        view.load("cellAddresses,values,rowCount,columnCount");
        await context.sync();
        expect(view.cellAddresses).toEqual([["Sheet1!A1", "Sheet1!C1"], ["Sheet1!A4", "Sheet1!C4"]]);
        expect([view.values, view.rowCount, view.columnCount]).toEqual([[[1, 3], [10, 12]], 2, 2]);
      });
    }));
});

describe("Range > clear, copy, select", () => {
  test("clears contents or formats or both", () =>
    inExcel(async ({ run, first }) => {
      await run((_context, sheet) => {
        sheet.getRange("A1:A3").values = [[1], [2], [3]];
        sheet.getRange("A1:A3").numberFormat = "0.0" as never;
        sheet.getRange("A1").clear("Contents");
        sheet.getRange("A2").clear("Formats");
        sheet.getRange("A3").clear();
      });
      expect([0, 1, 2].map((row) => [first.cells.value(row, 0), first.cells.numberFormat(row, 0)])).toEqual([[null, "0.0"], [2, "General"], [null, "General"]]);
    }));

  test("copies values, formulas and formats, repeated where there is more room", () =>
    inExcel(async ({ run, first }) => {
      await run((_context, sheet) => {
        sheet.getRange("A1:B1").formulas = [[5, "=A1*2"]];
        sheet.getRange("A1").numberFormat = [["0.0"]];
        sheet.getRange("A3:B4").copyFrom("A1:B1");
      });
      expect([first.cells.value(3, 0), first.cells.formula(3, 1), first.cells.numberFormat(3, 0)]).toEqual([5, "=A4*2", "0.0"]);
    }));

  test("selects and brings its sheet to the front", () =>
    inExcel(async ({ host, run }) => {
      const other = host.model.addSheet("Other", "user");
      await run((context) => context.workbook.worksheets.getItem("Other").getRange("B2:C3").select());
      expect(host.model.activeSheetId).toBe(other.id);
      expect(host.model.selection).toMatchObject({ sheetId: other.id, areas: [{ row: 1, column: 1, rows: 2, columns: 2 }] });
    }));
});
