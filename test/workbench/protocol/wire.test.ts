import { createCalculator } from "../../../src/workbench/calc/createCalculator";
import { openFixture } from "../headless/openFixture";
import type { HeadlessHost } from "../../../src/workbench/headless/host";

let host: HeadlessHost;
beforeEach(async () => void (host = await openFixture()));
afterEach(() => host.close());

const write = (address: string, values: unknown[][]): Promise<void> =>
  host.runInAddin(({ Excel }) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange(address).values = values;
      await context.sync();
    }),
  );
const value = (row: number, column: number): unknown => host.model.sheets[0]?.cells.value(row, column);
const settle = (milliseconds = 30): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("wire > failing batches", () => {
  test("stop at the first action that fails and keep what came before", async () => {
    const run = host.runInAddin(({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1").values = [["before"]];
        sheet.getRange("A2:B2").values = [[1]];
        sheet.getRange("A3").values = [["after"]];
        await context.sync();
      }),
    );
    await expect(run).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
    expect([value(0, 0), value(2, 0)]).toEqual(["before", null]);
  });

  test("name the member that the workbench does not imitate", async () => {
    const run = host.runInAddin(({ Excel }) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").removeDuplicates([0], false);
        await context.sync();
      }),
    );
    await expect(run).rejects.toMatchObject({ code: "ApiNotFound", debugInfo: { errorLocation: "Range.removeDuplicates" } });
  });

  test("refuse to set what can only be read", async () => {
    const run = host.runInAddin(({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.set({ position: 0, id: "other" } as never);
        await context.sync();
      }),
    );
    await expect(run).rejects.toBeDefined();
  });
});

describe("wire > null objects", () => {
  test("pass through methods and properties without an error", async () => {
    await host.runInAddin(({ Excel }) =>
      Excel.run(async (context) => {
        const none = context.workbook.worksheets.getItemOrNullObject("nowhere");
        none.delete();
        none.name = "ignored";
        const range = none.getRange("A1");
        range.load("values");
        await context.sync();
        expect([none.isNullObject, range.isNullObject]).toEqual([true, true]);
      }),
    );
    expect(host.model.sheets).toHaveLength(1);
  });

  test("objects that are not null say so", async () => {
    await host.runInAddin(({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject("Sheet1");
        await context.sync();
        expect(sheet.isNullObject).toBe(false);
      }),
    );
  });
});

describe("wire > tracked objects", () => {
  test("stay the same cells over several syncs, whatever is selected meanwhile", async () => {
    await host.runInAddin(({ Excel }) =>
      Excel.run(async (context) => {
        const selected = context.workbook.getSelectedRange();
        selected.load("address");
        await context.sync();
        context.workbook.worksheets.getItem("Sheet1").getRange("D4").select();
        await context.sync();
        selected.values = [["first"]];
        await context.sync();
      }),
    );
    expect([value(0, 0), value(3, 3)]).toEqual(["first", null]);
  });

  test("outlive their run only if they are tracked", async () => {
    await host.runInAddin(async ({ Excel }) => {
      const cellOf = (tracked: boolean): Promise<Excel.Range> =>
        Excel.run(async (context) => {
          const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1").getCell(0, 0);
          if (tracked) context.trackedObjects.add(cell);
          await context.sync();
          return cell;
        });
      const kept = await cellOf(true);
      kept.values = [["again"]];
      await kept.context.sync();
      const lost = await cellOf(false);
      expect(() => lost.load("values")).toThrow(/trackedObjects/);
    });
    expect(value(0, 0)).toBe("again");
  });
});

describe("wire > loads", () => {
  test("read nested properties, collections and their pages", async () => {
    host.model.addSheet("Two", "user");
    host.model.addSheet("Three", "user");
    await host.runInAddin(({ Excel }) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name,items/visibility");
        const range = worksheets.getItem("Two").getRange("B2");
        range.load("format/fill/color,worksheet/name");
        await context.sync();
        expect(worksheets.items.map((sheet) => sheet.name)).toEqual(["Sheet1", "Two", "Three"]);
        expect([range.format.fill.color, range.worksheet.name]).toEqual(["#FFFFFF", "Two"]);
        expect(() => worksheets.items[0]?.tabColor).toThrow(/load/);
        worksheets.load({ name: true, $top: 1, $skip: 1 } as never);
        await context.sync();
        expect(worksheets.items.map((sheet) => sheet.name)).toEqual(["Two"]);
      }),
    );
  });

  test("without names read every value", async () => {
    await host.runInAddin(({ Excel }) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:C3");
        range.load();
        await context.sync();
        expect([range.address, range.rowCount, range.values]).toEqual(["Sheet1!B2:C3", 2, [["", ""], ["", ""]]]);
      }),
    );
  });
});

describe("wire > events", () => {
  test("tell changes, selections and sheets that come and go", async () => {
    const heard: unknown[] = [];
    await host.runInAddin(({ Excel }) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.getItem("Sheet1");
        sheet.load("id");
        await context.sync();
        sheet.onChanged.add(async (event) => void heard.push(["changed", event.address, event.triggerSource ?? null]));
        worksheets.onSelectionChanged.add(async (event) => void heard.push(["selected", event.address]));
        worksheets.onAdded.add(async (event) => void heard.push(["added", event.source]));
        worksheets.onDeleted.add(async () => void heard.push(["deleted"]));
        worksheets.onActivated.add(async () => void heard.push(["activated"]));
        context.workbook.onSelectionChanged.add(async () => void heard.push(["document"]));
        await context.sync();
      }),
    );
    host.model.sheets[0]?.cells.writeValues({ row: 1, column: 1, rows: 1, columns: 2 }, [[1, 2]], "user");
    await settle();
    host.model.selection = { ...host.model.selection, areas: [{ row: 1, column: 0, rows: 3, columns: 2 }] };
    host.model.notify({ kind: "selection", source: "user" });
    const added = host.model.addSheet("New", "user");
    host.model.activeSheetId = added.id;
    host.model.notify({ kind: "activeSheet", source: "user" });
    host.model.deleteSheet(added.id, "user");
    await settle();
    expect(heard).toContainEqual(["changed", "B2:C2", "Unknown"]);
    expect(heard).toContainEqual(["selected", "A2:B4"]);
    expect(heard).toContainEqual(["document"]);
    for (const name of ["added", "activated", "deleted"]) expect(heard.some((event) => Array.isArray(event) && event[0] === name)).toBe(true);
  });

  test("merge the changes of one batch, and can be dropped", async () => {
    const heard: string[] = [];
    await host.runInAddin(({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.load("id");
        await context.sync();
        sheet.onChanged.add(async (event) => void heard.push(event.address));
        await context.sync();
        sheet.getRange("A1").values = [[1]];
        sheet.getRange("C3").values = [[1]];
        await context.sync();
      }),
    );
    await settle();
    host.faults.dropEvent();
    await write("A1", [[2]]);
    await settle();
    expect(heard).toEqual(["A1:C3"]);
  });

  test("stop after the handler is removed", async () => {
    const heard: string[] = [];
    const handler = await host.runInAddin(({ Excel }) =>
      Excel.run(async (context) => {
        const added = context.workbook.onSelectionChanged.add(async () => void heard.push("selected"));
        await context.sync();
        return added;
      }),
    );
    host.model.notify({ kind: "selection", source: "user" });
    await settle();
    handler.remove();
    await handler.context.sync();
    host.model.notify({ kind: "selection", source: "user" });
    await settle();
    expect(heard).toEqual(["selected"]);
  });
});

describe("wire > faults", () => {
  test("fail the nth batch before it does anything, and only that one", async () => {
    host.faults.failSync(2, "GeneralException");
    await write("A1", [["first"]]);
    await expect(write("A2", [["second"]])).rejects.toMatchObject({ code: "GeneralException" });
    await write("A3", [["third"]]);
    expect([value(0, 0), value(1, 0), value(2, 0)]).toEqual(["first", null, "third"]);
  });

  test("refuse requests above 5 MB, as Excel on the web does", async () => {
    const rows = Array.from({ length: 30_000 }, () => ["x".repeat(200)]);
    await expect(write("A1:A30000", rows)).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(host.model.sheets[0]?.cells.usedBlock()).toBeNull();
  });

  test("refuse answers above 5 MB", async () => {
    const rows = Array.from({ length: 30_000 }, () => ["x".repeat(200)]);
    host.model.sheets[0]?.cells.writeValues({ row: 0, column: 0, rows: rows.length, columns: 1 }, rows, "user");
    const read = host.runInAddin(({ Excel }) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getUsedRange().load("values");
        await context.sync();
      }),
    );
    await expect(read).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  test("refuse batches while a cell is being edited", async () => {
    host.faults.startCellEdit();
    await expect(write("A1", [[1]])).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    host.faults.endCellEdit();
    await write("A1", [[1]]);
    expect(value(0, 0)).toBe(1);
  });

  test("let a batch wait for the end of cell editing if it asked to", async () => {
    host.faults.startCellEdit();
    // Options must be of the page's own realm, where Office.js looks for plain objects.
    const options: object = host.evaluate("({ delayForCellEdit: true })") as object;
    const waiting = host.runInAddin(({ Excel }) =>
      Excel.run(options as Excel.RunOptions, async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["patient"]];
        await context.sync();
      }),
    );
    await settle();
    expect(value(0, 0)).toBeNull();
    host.faults.endCellEdit();
    await waiting;
    expect(value(0, 0)).toBe("patient");
  });

  test("delay answers", async () => {
    host.faults.delay = 40;
    const started = performance.now();
    await write("A1", [[1]]);
    expect(performance.now() - started).toBeGreaterThanOrEqual(39);
  });
});

describe("wire > counters", () => {
  test("count batches, bytes and cells", async () => {
    host.counters.reset();
    await write("A1:B2", [[1, 2], [3, 4]]);
    expect(host.counters).toMatchObject({ syncs: 1, cellsWritten: 4, cellsRead: 0 });
    expect(host.counters.largestSync).toBe(Math.max(host.counters.bytesIn, host.counters.bytesOut));
    await host.callFunction("ADD", [1, 2]);
    expect(host.counters).toMatchObject({ syncs: 1, customFunctionCalls: 1 });
  });
});

describe("wire > functions that can be cancelled", () => {
  const cancelledCalls = (): unknown => host.evaluate("JSON.stringify(cancelledLong)");

  test("answer like every other function", async () => {
    const answer = host.functions.call("LONG", [1], "Sheet1!A1", new AbortController().signal);
    await settle();
    host.evaluate("finishLong(1)");
    expect(await answer).toBe("done");
    expect(cancelledCalls()).toBe("[]");
  });

  test("hear through the real Office.js that nobody waits for them, and what they say then is passed over", async () => {
    const stop = new AbortController();
    const answer = host.functions.call("LONG", [2], "Sheet1!A1", stop.signal);
    await settle();
    stop.abort();
    expect(await answer).toEqual({ error: "#BUSY!" });
    await settle();
    expect(cancelledCalls()).toBe("[2]");
    expect(await host.callFunction("ADD", [1, 2])).toBe(3);
  });

  test("hear of it although the call had not been sent yet", async () => {
    const stop = new AbortController();
    const answer = host.functions.call("LONG", [3], "Sheet1!A1", stop.signal);
    stop.abort();
    expect(await answer).toEqual({ error: "#BUSY!" });
    await settle();
    expect(cancelledCalls()).toBe("[3]");
  });

  test("hear nothing once they have answered", async () => {
    const stop = new AbortController();
    const answer = host.functions.call("LONG", [4], "Sheet1!A1", stop.signal);
    await settle();
    host.evaluate("finishLong(4)");
    await answer;
    stop.abort();
    await settle();
    expect(cancelledCalls()).toBe("[]");
  });

  test("are cancelled when a cell that they read changes, and the formula shows the new answer", async () => {
    host.close();
    host = await openFixture({ calculator: createCalculator });
    await write("A1", [[5]]);
    const sheet = host.model.sheets[0];
    sheet?.cells.writeFormula(0, 1, "=LONG(A1)", "user");
    await settle(500);
    expect(value(0, 1)).toEqual({ error: "#BUSY!" });
    sheet?.cells.writeValues({ row: 0, column: 0, rows: 1, columns: 1 }, [[6]], "user");
    await settle(500);
    expect(cancelledCalls()).toBe("[5]");
    host.evaluate("finishLong(6)");
    await host.settled();
    expect(value(0, 1)).toBe("done");
  });
});

describe("wire > reads after writes", () => {
  test("wait until the calculation has settled", async () => {
    host.close();
    host = await openFixture({
      calculator: (model) => {
        let done = Promise.resolve();
        model.onChange((change) => {
          if (change.kind !== "cells" || change.source === "calculation") return;
          const sheet = model.sheet(change.sheetId);
          done = settle(20).then(() => {
            for (const { row, column } of sheet?.cells.formulas() ?? []) sheet?.cells.writeResult(row, column, 42);
          });
        });
        return { settled: () => done, dispose: () => undefined };
      },
    });
    await host.runInAddin(({ Excel }) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
        range.formulas = [["=6*7"]];
        range.load("values,formulas");
        await context.sync();
        expect([range.values, range.formulas]).toEqual([[[42]], [["=6*7"]]]);
      }),
    );
  });
});
