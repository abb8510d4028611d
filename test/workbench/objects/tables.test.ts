import { inExcel, withCode } from "./inExcel";

const ORDERS = [["customer", "spend"], ["ann", 10], ["bob", 20]];

describe("Table > making one", () => {
  test("lays a table over a range, with headers made text and unique", () =>
    inExcel(async ({ run, first }) => {
      await run(async (context, sheet) => {
        sheet.getRange("A1:D3").values = [["a", "A", "", 2024], [1, 2, 3, 4], [5, 6, 7, 8]];
        const table = sheet.tables.add("A1:D3", true);
        table.load("name,style,showBandedRows");
        table.columns.load("items/name");
        await context.sync();
        expect([table.name, table.style, table.showBandedRows]).toEqual(["Table1", "TableStyleMedium2", true]);
        expect(table.columns.items.map((column) => column.name)).toEqual(["a", "A2", "Column3", "2024"]);
      });
      expect(first.cells.value(0, 3)).toBe("2024");
    }));

  test("makes headers of its own where there are none", () =>
    inExcel(async ({ run, first }) => {
      await run((_context, sheet) => {
        sheet.getRange("A1:B2").values = [[1, 2], [3, 4]];
        sheet.tables.add("A1:B2", false);
      });
      expect(first.cells.readValues({ row: 0, column: 0, rows: 3, columns: 2 })).toEqual([["Column1", "Column2"], [1, 2], [3, 4]]);
    }));

  test("refuses to overlap another table", () =>
    inExcel(async ({ run }) => {
      await run((_context, sheet) => void sheet.tables.add("A1:B3", true));
      await expect(run((_context, sheet) => void sheet.tables.add("B3:C5", true))).rejects.toEqual(withCode("InvalidOperation"));
    }));
});

describe("Table > using one", () => {
  test("gives its ranges and columns, and is found from inside, by sheet and by workbook", () =>
    inExcel(async ({ run }) => {
      await run(async (context, sheet) => {
        sheet.getRange("A1:B3").values = ORDERS;
        const table = sheet.tables.add("A1:B3", true);
        table.name = "Customers";
        const body = table.getDataBodyRange(), header = table.getHeaderRowRange(), spend = table.columns.getItem("SPEND").getDataBodyRange();
        const inside = sheet.getRange("B2").getTables(), outside = sheet.getRange("D9").getTables();
        for (const range of [body, header]) range.load("address");
        spend.load("values");
        inside.load("items/name");
        outside.load("items/name");
        context.workbook.tables.load("items/name");
        await context.sync();
        expect([body.address, header.address]).toEqual(["Sheet1!A2:B3", "Sheet1!A1:B1"]);
        expect(spend.values).toEqual([[10], [20]]);
        expect([inside.items.map((item) => item.name), outside.items, context.workbook.tables.items.map((item) => item.name)]).toEqual([["Customers"], [], ["Customers"]]);
      });
    }));

  test("takes formulas along when it is renamed, and refuses bad and taken names", () =>
    inExcel(async ({ run, first }) => {
      await run((_context, sheet) => {
        sheet.tables.add("A1:B3", true).name = "Orders";
        sheet.getRange("D1").formulas = [['=SUM(Orders[spend])&"Orders"']];
      });
      await run((_context, sheet) => (sheet.tables.getItem("Orders").name = "Customers"));
      expect(first.cells.formula(0, 3)).toBe('=SUM(Customers[spend])&"Orders"');
      await run((_context, sheet) => void sheet.tables.add("F1:G3", true));
      await expect(run((_context, sheet) => (sheet.tables.getItemAt(1).name = "customers"))).rejects.toEqual(withCode("ItemAlreadyExists"));
      await expect(run((_context, sheet) => (sheet.tables.getItemAt(1).name = "no spaces"))).rejects.toEqual(withCode("InvalidArgument"));
    }));

  test("is resized from its own header row, and grows by rows", () =>
    inExcel(async ({ run, first }) => {
      await run((_context, sheet) => {
        sheet.getRange("A1:B3").values = ORDERS;
        const table = sheet.tables.add("A1:B3", true);
        table.resize("A1:C4");
        table.rows.add(undefined, [["cy", 30, 1]]);
      });
      expect(first.tables[0]?.block).toEqual({ row: 0, column: 0, rows: 5, columns: 3 });
      expect([first.cells.value(0, 2), first.cells.value(4, 0)]).toEqual(["Column3", "cy"]);
      await expect(run((_context, sheet) => sheet.tables.getItemAt(0).resize("A2:C4"))).rejects.toEqual(withCode("InvalidArgument"));
    }));

  test("leaves its cells when it becomes a range, and takes them when it is deleted", () =>
    inExcel(async ({ run, first }) => {
      const fill = (_context: Excel.RequestContext, sheet: Excel.Worksheet): void => {
        sheet.getRange("A1:B3").values = ORDERS;
        sheet.tables.add("A1:B3", true);
      };
      await run(fill);
      await run((_context, sheet) => void sheet.tables.getItemAt(0).convertToRange());
      expect([first.tables.length, first.cells.value(1, 0)]).toEqual([0, "ann"]);
      await run(fill);
      await run((_context, sheet) => sheet.tables.getItemAt(0).delete());
      expect([first.tables.length, first.cells.usedBlock()]).toEqual([0, null]);
    }));

  test("tells its changes", () =>
    inExcel(async ({ run }) => {
      const heard: string[] = [];
      await run(async (context, sheet) => {
        const table = sheet.tables.add("A1:B3", true);
        table.load("id");
        await context.sync();
        table.onChanged.add(async (event) => void heard.push(event.address));
        await context.sync();
        sheet.getRange("B2").values = [[5]];
        await context.sync();
        sheet.getRange("H9").values = [[5]];
      });
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect(heard).toEqual(["B2"]);
    }));
});
