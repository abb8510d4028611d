import { inExcel, withCode } from "./inExcel";

describe("Workbook > selection", () => {
  test("is the selected range, the active cell and all areas", () =>
    inExcel(async ({ host, run }) => {
      host.model.selection = { ...host.model.selection, areas: [{ row: 1, column: 1, rows: 2, columns: 2 }] };
      await run(async (context) => {
        const range = context.workbook.getSelectedRange(), cell = context.workbook.getActiveCell(), areas = context.workbook.getSelectedRanges();
        for (const item of [range, cell]) item.load("address");
        areas.load("address,areaCount");
        await context.sync();
        expect([range.address, cell.address, areas.address, areas.areaCount]).toEqual(["Sheet1!B2:C3", "Sheet1!B2", "Sheet1!B2:C3", 1]);
      });
    }));

  test("of several areas is InvalidSelection as one range, and fine as areas", () =>
    inExcel(async ({ host, run }) => {
      const area = { row: 0, column: 0, rows: 1, columns: 1 };
      host.model.selection = { ...host.model.selection, areas: [area, { ...area, row: 5 }] };
      await expect(run((context) => void context.workbook.getSelectedRange().load("address"))).rejects.toEqual(withCode("InvalidSelection"));
      await run(async (context) => {
        const areas = context.workbook.getSelectedRanges();
        areas.areas.load("items/address");
        await context.sync();
        expect(areas.areas.items.map((range) => range.address)).toEqual(["Sheet1!A1", "Sheet1!A6"]);
      });
    }));

  test("of a chart is InvalidSelection, and the chart is known", () =>
    inExcel(async ({ host, run }) => {
      await run((_context, sheet) => sheet.charts.add("Line", sheet.getRange("A1:A3")).activate());
      await expect(run((context) => void context.workbook.getSelectedRange().load("address"))).rejects.toEqual(withCode("InvalidSelection"));
      await run(async (context) => {
        const chart = context.workbook.getActiveChartOrNullObject();
        chart.load("name");
        await context.sync();
        expect(chart.name).toBe(host.model.sheets[0]?.charts[0]?.name);
      });
    }));
});

describe("Workbook > sheets", () => {
  test("are added with a name of their own, found by name or id, and deleted", () =>
    inExcel(async ({ host, run }) => {
      await run(async (context) => {
        const { worksheets } = context.workbook;
        const named = worksheets.add("Summary"), unnamed = worksheets.add();
        named.load("id,position");
        unnamed.load("name");
        await context.sync();
        const byId = worksheets.getItem(named.id);
        byId.load("name");
        await context.sync();
        expect([byId.name, named.position, unnamed.name]).toEqual(["Summary", 1, "Sheet3"]);
        named.delete();
      });
      expect(host.model.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "Sheet3"]);
    }));

  test("refuse a taken name, an invalid one, and to lose the last visible sheet", () =>
    inExcel(async ({ run }) => {
      await expect(run((context) => void context.workbook.worksheets.add("SHEET1"))).rejects.toEqual(withCode("ItemAlreadyExists"));
      await expect(run((context) => void context.workbook.worksheets.add("a/b"))).rejects.toEqual(withCode("InvalidArgument"));
      await expect(run((_context, sheet) => (sheet.name = ""))).rejects.toEqual(withCode("InvalidArgument"));
      await expect(run((_context, sheet) => sheet.delete())).rejects.toEqual(withCode("InvalidOperation"));
      await expect(run((_context, sheet) => (sheet.visibility = "Hidden"))).rejects.toEqual(withCode("InvalidOperation"));
      await expect(run((context) => void context.workbook.worksheets.getItem("nowhere").load("name"))).rejects.toEqual(withCode("ItemNotFound"));
    }));

  test("take formulas and names along when they are renamed", () =>
    inExcel(async ({ host, run, first }) => {
      const other = host.model.addSheet("Other", "user");
      await run((context, sheet) => {
        context.workbook.worksheets.getItem("Other").getRange("A1").formulas = [["=Sheet1!A1+1"]];
        context.workbook.names.add("rate", sheet.getRange("B2"));
        sheet.name = "Orders 2024";
      });
      expect(first.name).toBe("Orders 2024");
      expect(other.cells.formula(0, 0)).toBe("='Orders 2024'!A1+1");
      expect(host.model.names[0]?.formula).toBe("='Orders 2024'!$B$2");
    }));

  test("keep their view: colour, gridlines, frozen panes, printing", () =>
    inExcel(async ({ run, first }) => {
      await run((_context, sheet) => {
        sheet.tabColor = "#0f6cbd";
        sheet.showGridlines = false;
        sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
        sheet.pageLayout.orientation = "Landscape";
        sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
        sheet.pageLayout.setPrintArea("A1:G40");
        sheet.pageLayout.setPrintTitleRows("$3:$3");
        sheet.pageLayout.setPrintTitleColumns("$A:$B");
        sheet.pageLayout.setPrintMargins("Centimeters", { left: 2.54 });
      });
      expect(first).toMatchObject({
        tabColor: "#0F6CBD", showGridlines: false, frozen: { rows: 3, columns: 2 },
        pageLayout: {
          orientation: "Landscape", fitToPagesWide: 1, fitToPagesTall: null, printArea: { row: 0, column: 0, rows: 40, columns: 7 },
          printTitleRows: { row: 2, rows: 1 }, printTitleColumns: { column: 0, columns: 2 }, margins: { left: 72 },
        },
      });
    }));
});

describe("Workbook > protection", () => {
  test("of a sheet refuses changes of locked cells and of everything else", () =>
    inExcel(async ({ run, first }) => {
      await run((_context, sheet) => {
        sheet.getRange("B1").format.protection.locked = false;
        sheet.protection.protect();
      });
      await expect(run((_context, sheet) => (sheet.getRange("A1").values = [[1]]))).rejects.toEqual(withCode("AccessDenied"));
      await expect(run((_context, sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000"))).rejects.toEqual(withCode("AccessDenied"));
      await expect(run((_context, sheet) => void sheet.tables.add("A1:B2", true))).rejects.toEqual(withCode("AccessDenied"));
      await run(async (context, sheet) => {
        sheet.getRange("B1").values = [[1]];
        sheet.protection.load("protected");
        await context.sync();
        expect(sheet.protection.protected).toBe(true);
      });
      expect(first.cells.value(0, 1)).toBe(1);
    }));

  test("of the structure refuses to add, rename, move, hide and delete sheets", () =>
    inExcel(async ({ host, run }) => {
      host.model.addSheet("Two", "user");
      await run((context) => context.workbook.protection.protect());
      await expect(run((context) => void context.workbook.worksheets.add("Three"))).rejects.toEqual(withCode("AccessDenied"));
      await expect(run((_context, sheet) => (sheet.name = "Other"))).rejects.toEqual(withCode("AccessDenied"));
      await expect(run((_context, sheet) => (sheet.visibility = "Hidden"))).rejects.toEqual(withCode("AccessDenied"));
      await expect(run((_context, sheet) => sheet.delete())).rejects.toEqual(withCode("AccessDenied"));
      await run((_context, sheet) => (sheet.getRange("A1").values = [[1]]));
    }));
});

describe("Workbook > names", () => {
  test("stand for ranges, are found, and must be valid and free", () =>
    inExcel(async ({ run }) => {
      await run((context, sheet) => void context.workbook.names.add("margin", sheet.getRange("B2"), "as a share"));
      await run(async (context, sheet) => {
        const item = context.workbook.names.getItem("MARGIN");
        item.load("name,formula,type,comment,scope");
        const range = item.getRange(), byName = sheet.getRange("margin");
        range.load("address");
        byName.load("address");
        await context.sync();
        expect([item.name, item.formula, item.type, item.comment, item.scope]).toEqual(["margin", "=Sheet1!$B$2", "Range", "as a share", "Workbook"]);
        expect([range.address, byName.address]).toEqual(["Sheet1!B2", "Sheet1!B2"]);
      });
      await expect(run((context) => void context.workbook.names.add("Margin", "=1"))).rejects.toEqual(withCode("ItemAlreadyExists"));
      await expect(run((context) => void context.workbook.names.add("A1", "=1"))).rejects.toEqual(withCode("InvalidArgument"));
    }));
});

describe("Workbook > application", () => {
  test("tells the culture", () =>
    inExcel(async ({ host, run }) => {
      host.model.culture = "id-ID";
      await run(async (context) => {
        const { application } = context.workbook;
        application.cultureInfo.load("name,numberFormat/numberDecimalSeparator");
        application.suspendApiCalculationUntilNextSync();
        await context.sync();
        expect([application.cultureInfo.name, application.cultureInfo.numberFormat.numberDecimalSeparator]).toEqual(["id-ID", ","]);
      });
    }));
});
