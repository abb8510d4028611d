/** Does what people wrote find its row again? Expected rows are worked out by hand. */
import { carried, type OldTable } from "../../src/excel/keptRows";
import { moveFormula } from "../../src/excel/moveFormula";
import { hasForeign, marksOf } from "../../src/excel/fingerprint";
import { general, verbatim } from "../../src/report/formats";
import { tableSheet } from "../../src/report/tableSheet";
import type { TableSheet } from "../../src/report/types";

interface Row {
  readonly id: string;
  readonly list: string;
}

/** Known by an id and by a list, whose name may be in another language. */
function sheetOf(rows: readonly Row[]): TableSheet {
  const meaning = new Map([["Save first", "save"], ["Najpierw ratuj", "save"], ["Win back", "win"]]);
  return tableSheet<Row, "id" | "list" | "note">({
    title: "", note: "", headers: { id: "Customer", list: "List", note: "Note" }, rows,
    columns: [
      { id: "id", format: verbatim, style: "text", cell: ({ id }) => id },
      { id: "list", format: general, style: "text", cell: ({ list }) => list },
      { id: "note", format: general, style: "text", cell: () => "", typed: true },
    ],
    kept: {
      keys: [{ column: 0, headers: ["Customer", "Klient"] }, { column: 1, headers: ["List", "Lista"], meaning }],
      typed: [{ column: 2, headers: ["Note", "Notatka"] }],
      ours: ["Customer", "Klient", "List", "Lista", "Note", "Notatka"],
    },
  });
}

function oldOf(rows: readonly (readonly [id: string, list: string, note: string])[]): OldTable {
  const notes = rows.map(([, , note]) => note);
  return {
    header: ["Klient", "Lista", "Notatka"], firstRow: 4, keys: [rows.map(([id]) => id), rows.map(([, list]) => list)],
    columns: [{ header: "Notatka", at: 2, values: notes, formulas: notes, formats: notes.map(() => "General"), width: 60 }],
  };
}

describe("keptRows", () => {
  const now = sheetOf([{ id: "b", list: "Save first" }, { id: "a", list: "Win back" }, { id: "a", list: "Save first" }]);

  it("tells rows by all keys, in whatever language they were written", () => {
    const { sheet, gone } = carried(now, oldOf([["a", "Najpierw ratuj", "call"], ["b", "Najpierw ratuj", "wait"]]));
    expect(sheet.cells(0, 3).map((row) => row[2])).toEqual(["wait", "", "call"]);
    expect(gone).toEqual([]);
  });

  it("tells what has no row, and what a row says twice", () => {
    const { sheet, gone } = carried(now, oldOf([["c", "Win back", "lost"], ["b", "Save first", "one"], ["b", "Save first", "two"], ["", "", "none"]]));
    expect(sheet.cells(0, 1)[0]?.[2]).toBe("one");
    expect(gone.map(({ key, text }) => [key[0], text])).toEqual([["c", "lost"], ["b", "two"], ["", "none"]]);
  });

  it("gives a note back to the row that returns, unless somebody wrote there", () => {
    const notes = [{ key: ["a", "Win back"], header: "Note", text: "first" }, { key: ["z", "Win back"], header: "Their column", text: "x" }];
    const { sheet, gone } = carried(now, null, notes);
    expect(sheet.cells(1, 1)[0]?.[2]).toBe("first");
    expect(sheet.columns).toHaveLength(3);
    expect(gone).toEqual([notes[1]]);
    const second = carried(now, oldOf([["a", "Win back", "newer"]]), notes.slice(0, 1));
    expect(second.sheet.cells(1, 1)[0]?.[2]).toBe("newer");
    expect(second.gone).toEqual(notes.slice(0, 1));
  });
});

describe("moveFormula", () => {
  const columnTo = (column: number): number | null => (column === 5 ? 7 : column);
  it.each([
    ["=F4*2", "=H9*2"],
    ["=$F4+F$4+F5+SUM(F4:F4)", "=$H9+F$4+F5+SUM(H9:H9)"],
    ["=Orders!F4&\"F4\"&'My sheet'!$F4", "=Orders!F4&\"F4\"&'My sheet'!$F4"],
    ["=Customers[[#This Row],[F4]]+LOG10(F4)", "=Customers[[#This Row],[F4]]+LOG10(H9)"],
  ])("takes %s along to %s", (formula, moved) => {
    expect(moveFormula(formula, { from: 4, to: 9, columnTo })).toBe(moved);
  });
});

describe("fingerprint", () => {
  const cells = [["Title", "", 3], ["=SUM(Customers[Spend])", "=IF(A1>2,'Summary'!B2,\"x\")", 0.6]];
  const marks = marksOf(cells, (row, column) => (row === 1 && column === 2 ? "number" : null));

  it("knows what was written, where names changed, where a yellow cell was filled and where something was deleted", () => {
    expect(hasForeign(cells, marks)).toBe(false);
    expect(hasForeign([["", "", 3], ["=SUM(Klienci[Wydatki])", "=IF(A1>2,Podsumowanie!B2,\"y\")", 0.7]], marks)).toBe(false);
  });

  it.each([
    ["a text", [["Title", "mine", 3]]],
    ["another number", [["Title", "", 4]]],
    ["another formula", [["Title", "", 3], ["=SUM(Customers[Spend])*1.1"]]],
    ["another cell", [["Title", "", 3], ["=SUM(Customers[Spend])", "=IF(A2>2,'Summary'!B2,\"x\")"]]],
    ["words for a number", [["Title", "", 3], ["", "", "ask"]]],
    ["a cell beyond", [["Title", "", 3, "mine"]]],
  ])("sees %s", (_, changed) => {
    expect(hasForeign(changed, marks)).toBe(true);
  });
});
