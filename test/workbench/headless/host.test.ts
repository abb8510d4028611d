import { openFixture } from "./openFixture";
import type { HeadlessHost } from "../../../src/workbench/headless/host";

let host: HeadlessHost;
beforeAll(async () => {
  const started = performance.now();
  host = await openFixture();
  console.log(`boot ${Math.round(performance.now() - started)} ms`);
});
afterAll(() => host.close());

describe("headless host > start", () => {
  test("tells the add-in that it is Excel and runs the page's scripts in order", () => {
    expect(host.window["paneRan"]).toBe(true);
  });

  test("announces Excel on the web with its API sets", async () => {
    await host.runInAddin(({ Office }) => {
      expect(String(Office.context.host)).toBe("Excel");
      expect(Office.context.requirements.isSetSupported("ExcelApi", "1.12")).toBe(true);
      expect(Office.context.requirements.isSetSupported("ExcelApi", "1.99")).toBe(false);
    });
  });
});

describe("headless host > runtime", () => {
  test("shows and hides the pane, and remembers how the add-in starts", async () => {
    await host.runInAddin(async ({ Office }) => {
      await Office.addin.showAsTaskpane();
      await Office.addin.hide();
      await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
      expect(await Office.addin.getStartupBehavior()).toBe("Load");
    });
  });

  test("speaks the culture it is opened with, and tells its settings' changes", async () => {
    const polish = await openFixture({ culture: "pl-PL" });
    const told = jest.fn();
    await polish.runInAddin(async ({ Excel, Office }) => {
      expect([Office.context.displayLanguage, Office.context.contentLanguage]).toEqual(["pl-PL", "pl-PL"]);
      await Excel.run(async (context) => {
        context.workbook.settings.onSettingsChanged.add(async () => told());
        await context.sync();
      });
    });
    polish.model.settings.set("clv.run", {});
    polish.model.notify({ kind: "settings", source: "user" });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(told).toHaveBeenCalledTimes(1);
    polish.close();
  });

  test("says what is missing where the add-in is not built", async () => {
    await expect(openFixture({ dist: "/nowhere" })).rejects.toThrow(/not built/);
  });
});

describe("headless host > Excel.run", () => {
  test("writes cells and reads them back", async () => {
    await host.runInAddin(({ Excel }) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:C3");
        range.values = [["a", 1], ["b", 2]];
        range.load("values,address");
        await context.sync();
        expect(range.values).toEqual([["a", 1], ["b", 2]]);
        expect(range.address).toBe("Sheet1!B2:C3");
      }),
    );
    expect(host.model.sheets[0]?.cells.value(2, 2)).toBe(2);
  });

  test("lets load-before-read bugs fail", async () => {
    const read = host.runInAddin(({ Excel }) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2");
        range.load("address");
        await context.sync();
        return range.values;
      }),
    );
    await expect(read).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });
});

describe("headless host > ribbon commands", () => {
  test("runs an action and resolves when it is completed", async () => {
    await host.invokeCommand("writeHello");
    expect(host.model.sheets[0]?.cells.value(0, 0)).toBe("hello");
  });
});

describe("headless host > settings", () => {
  test("are one store behind workbook.settings and document.settings", async () => {
    await host.runInAddin(async ({ Excel, Office }) => {
      await Excel.run(async (context) => {
        context.workbook.settings.add("clv.settings", { margin: 0.6 });
        await context.sync();
      });
      const { settings } = Office.context.document;
      await new Promise((resolve) => settings.refreshAsync(resolve));
      expect(settings.get("clv.settings")).toMatchObject({ margin: 0.6 });
      settings.set("other", [1, 2]);
      await new Promise((resolve) => settings.saveAsync(resolve));
      await Excel.run(async (context) => {
        const item = context.workbook.settings.getItem("other");
        const none = context.workbook.settings.getItemOrNullObject("none");
        item.load("value");
        await context.sync();
        expect(item.value).toEqual([1, 2]);
        expect(none.isNullObject).toBe(true);
      });
    });
    expect(host.model.settings.get("clv.settings")).toEqual({ margin: 0.6 });
  });
});

describe("headless host > custom functions", () => {
  test("answers scalars, matrices and promises", async () => {
    expect(await host.callFunction("ADD", [1, 2])).toBe(3);
    expect(await host.callFunction("SPILL", [2])).toEqual([[1, 1], [2, 4]]);
    expect(await host.callFunction("SLOW", [21])).toBe(42);
  });

  // Thrown errors carry their sentence whatever their code; Excel shows it for #VALUE! and #N/A only.
  test("carries the sentence of every kind of error", async () => {
    const codes = ["#VALUE!", "#N/A", "#NUM!", "#DIV/0!"];
    const results = await Promise.all(codes.map((code) => host.callFunction("FAIL", [code, "because"])));
    expect(results).toEqual(codes.map((error) => ({ error, message: "because" })));
  });

  // Office.js itself reports the first three without an error number, which shows as #VALUE!; Excel does not know the last name.
  test("answers errors that were not meant, numbers that are none, and functions that are not there", async () => {
    const calls = [host.callFunction("BREAK", []), host.callFunction("NOTANUMBER", []), host.callFunction("MISSING", []), host.callFunction("UNKNOWN", [])];
    expect((await Promise.all(calls)).map((result) => (result as { error?: string }).error)).toEqual(["#VALUE!", "#VALUE!", "#VALUE!", "#NAME?"]);
  });

  test("hands over matrices with blanks and errors, and the rest of the arguments as one list", async () => {
    const [echo, total] = await Promise.all([
      host.callFunction("ECHO", [[[1, null, "a"], [true, { error: "#N/A" }, 2]]]),
      host.callFunction("TOTAL", [[[1], [2]], 3]),
    ]);
    expect(echo).toContain('[[1,0,"a"],[true,');
    expect(total).toBe(6);
  });

  test("carries a thousand calls in few messages", async () => {
    const started = performance.now();
    const results = await Promise.all(Array.from({ length: 1000 }, (_, i) => host.callFunction("ADD", [i, 1])));
    console.log(`1,000 calls ${Math.round(performance.now() - started)} ms`);
    expect(results).toEqual(Array.from({ length: 1000 }, (_, i) => i + 1));
  });
});
