/** Does a CSV file arrive as Excel's import would type it, and keep what must not change? */
import fc from "fast-check";
import { decodeText, parseCsv, readCsv, typedRows } from "../../../src/workbench/files/csv";
import { scanAligned, scanCsv, sniffSeparator } from "../../../src/workbench/files/scanCsv";
import { createWorkbook } from "../../../src/workbench/model/workbookModel";

/** All rows below the header of a CSV text, typed. */
const cells = (text: string) => {
  const table = parseCsv(text);
  return typedRows(table, 1, table.rows.length);
};
const column = (...values: string[]) => cells(`h\n${values.join("\n")}\n`).map((row) => row[0]);

describe("csv > separator", () => {
  test.each([
    [",", "a,b\n1,2\n"],
    [";", "a;b\n1,5;2,5\n3,5;4,5\n"],
    ["\t", "a\tb\n1,5\t2\n"],
    [",", 'a,"b;c;d"\n1,"x;y;z"\n'],
    [",", "only\none\ncolumn\n"],
  ])("is found to be %j", (separator, text) => {
    expect(sniffSeparator(text)).toBe(separator);
  });
});

describe("csv > columns without a separator", () => {
  test("are parted at blanks, where each line has as many words and some column is numbers", () => {
    expect(scanAligned(" 00004 0001 19970101  2   29.33\n 00004 0001 19970118  2   29.73\n")).toEqual([
      ["00004", "0001", "19970101", "2", "29.33"], ["00004", "0001", "19970118", "2", "29.73"],
    ]);
    expect(parseCsv("id day paid\n7 2024-01-05 12.5\n").rows).toEqual([["id", "day", "paid"], ["7", "2024-01-05", "12.5"]]);
  });

  test.each(["a,b c d\n1,2 3 4\n", "one two three\nfour five six\n", "a b c\n1 2\n", "a b\n1 2\n", "", '"a" b c\n1 2 3\n'])("%j has none", (text) => {
    expect(scanAligned(text)).toBeNull();
  });
});

describe("csv > cells", () => {
  test("quotes protect separators, line ends and doubled quotes", () => {
    expect(scanCsv('a,"b,1"\r\n"x ""y""\nz",2\n', ",")).toEqual([["a", "b,1"], ['x "y"\nz', "2"]]);
  });

  test("a trailing separator is an empty cell, a trailing line end no row", () => {
    expect(scanCsv("a,\n,b,", ",")).toEqual([["a", ""], ["", "b", ""]]);
  });

  test("a byte order mark and UTF-16 are read, and old Windows text does not fail", () => {
    expect(scanCsv(decodeText(Buffer.from("\ufeffżółć,1", "utf8")), ",")).toEqual([["żółć", "1"]]);
    expect(decodeText(Buffer.from("\ufeffa,b", "utf16le")).slice(-3)).toBe("a,b");
    expect(decodeText(Uint8Array.of(0x63, 0x61, 0x66, 0xe9))).toBe("café");
    // "5 zł" in windows-1250 and "5 m³ é" in windows-1252: ł and ³ are the same byte.
    expect(decodeText(Uint8Array.of(0x35, 0x20, 0x7a, 0xb3))).toBe("5 zł");
    expect(decodeText(Uint8Array.of(0x35, 0x20, 0x6d, 0xb3, 0x20, 0xe9))).toBe("5 m³ é");
  });

  test("whatever is written quoted comes back", () => {
    const text = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 6 }), (rows) => {
        const csv = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\r\n");
        expect(scanCsv(`${csv}\r\n`, ",")).toEqual(rows);
      }),
    );
  });
});

describe("csv > numbers", () => {
  test("are typed, with sign, fraction and exponent", () => {
    expect(column("1", "-2.5", ".5", "1.0e3", "1E+03", "0")).toEqual([1, -2.5, 0.5, 1000, 1000, 0]);
  });

  test("with a decimal comma are typed where another separator leaves the comma free", () => {
    expect(cells("a;b\n1,5;1.234,50\n2;3,25\n")).toEqual([[1.5, 1234.5], [2, 3.25]]);
  });

  test("with grouped thousands are typed the way their column's decimals tell", () => {
    expect(cells('a,b\n"1,234.50",x\n"1,000,000.00",y\n').map((row) => row[0])).toEqual([1234.5, 1000000]);
  });

  test("150.000 may be a thousand times as much: text, unless the column or the separator tells", () => {
    expect(cells("a;b\n150.000;x\n75;y\n").map((row) => row[0])).toEqual(["150.000", 75]);
    expect(cells("a;b\n150.000;x\n1.500.000;y\n").map((row) => row[0])).toEqual([150000, 1500000]);
    expect(cells("a;b\n150.000;x\n2.5;y\n").map((row) => row[0])).toEqual([150, 2.5]);
    expect(cells("a,b\n150.000,x\n").map((row) => row[0])).toEqual(["150.000"]);
    expect(cells('a,b\n150.000,x\n"1,500",y\n').map((row) => row[0])).toEqual([150, 1500]);
  });

  test("ids keep leading zeros, a plus and digits beyond fifteen, and so do their neighbours", () => {
    expect(column("00123", "456")).toEqual(["00123", "456"]);
    expect(column("+628123456789", "628123456780")).toEqual(["+628123456789", "628123456780"]);
    expect(column("12345678901234567890", "1")).toEqual(["12345678901234567890", "1"]);
  });

  test("anything that could be taken for a formula stays text", () => {
    expect(column("=1+1", "@x", "-a", "+b", "1-2")).toEqual(["=1+1", "@x", "-a", "+b", "1-2"]);
  });

  test("booleans, errors and blanks have their own types", () => {
    expect(cells("a,b\nTRUE,#N/A\nfalse,\n")).toEqual([[true, { error: "#N/A" }], [false, null]]);
  });
});

describe("csv > dates", () => {
  // Excel: =DATE(2010,12,1)+TIME(8,26,0) is 40513.3513888889
  test("month first is recognised by a day above 12", () => {
    const values = column("12/1/2010 8:26", "12/13/2010 9:00");
    expect(values[0]).toBeCloseTo(40513.3513888889, 9);
    expect(parseCsv("h\n12/1/2010 8:26\n12/13/2010 9:00").columns[0]).toMatchObject({ dateOrder: "mdy", numberFormat: "m/d/yyyy h:mm" });
  });

  // Excel: =DATE(2024,12,31) is 45657
  test("day first is recognised by a day above 12, with slashes, dots and dashes", () => {
    for (const mark of ["/", ".", "-"]) expect(column(`31${mark}12${mark}2024`, `01${mark}02${mark}2024`)).toEqual([45657, 45323]);
  });

  test("stay text while every part could be day or month, and where the column contradicts itself", () => {
    expect(column("01/02/2024", "03/04/2024")).toEqual(["01/02/2024", "03/04/2024"]);
    expect(column("13/02/2024", "03/14/2024")).toEqual(["13/02/2024", "03/14/2024"]);
  });

  test("year first needs no evidence; a time zone stays text for the reader of orders to judge", () => {
    expect(column("2024-12-31", "2024-01-02T06:00:00")).toEqual([45657, 45293.25]);
    expect(column("2024-12-31 10:00:00 +0700")).toEqual(["2024-12-31 10:00:00 +0700"]);
  });

  test("that do not exist stay text", () => {
    expect(column("2024-02-30", "2024-02-29", "0000-00-00")).toEqual(["2024-02-30", 45351, "0000-00-00"]);
  });

  test("afternoon hours are read", () => {
    expect(column("1/31/2024 1:30 PM", "1/31/2024 12:00 AM")).toEqual([45322 + 13.5 / 24, 45322]);
  });
});

describe("csv > size", () => {
  test("200,000 rows are typed in seconds", () => {
    const lines = Array.from({ length: 200_000 }, (_, row) => `C${row % 900},2024-01-${String((row % 28) + 1).padStart(2, "0")},${row}.5,O${row},id`);
    const text = `customer,date,amount,order,country\n${lines.join("\n")}`;
    // 0.7 s on an idle core; the limit leaves room for a busy one.
    const start = performance.now();
    expect(cells(text).length).toBe(200_000);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe("csv > money", () => {
  test.each([
    ["$16.00|-$1,234.50|($2.00)", ",", [16, -1234.5, -2], "$#,##0.00"],
    ["Rp120.000|Rp 1.500.000|-Rp5.000", ";", [120000, 1500000, -5000], '"Rp"#,##0'],
    ["59,00 zł|1\u00a0234,50 zł|-7 zł", ";", [59, 1234.5, -7], '#,##0.00 "zł"'],
    ["$1,234|$5", "\t", [1234, 5], "$#,##0"],
  ])("%s is typed with the format of its currency", (texts, separator, values, numberFormat) => {
    const rows = texts.split("|").map((text) => `"${text}"${separator}x`);
    const table = parseCsv(`h${separator}i\n${rows.join("\n")}\n`);
    expect(typedRows(table, 1, table.rows.length).map((row) => row[0])).toEqual(values);
    expect(table.columns[0]?.numberFormat).toBe(numberFormat);
  });

  test("of several currencies stays text, as do words beside it", () => {
    expect(column("$1.50", "€2.50")).toEqual(["$1.50", "€2.50"]);
    expect(column("$1.50", "see invoice", "$3.00")).toEqual([1.5, "see invoice", 3]);
  });

  test("without a header has its format from the first row on", () => {
    const model = createWorkbook({ sheets: [] });
    readCsv(Buffer.from("2025-01-13,A,$5.00\n2025-01-14,B,$6.00\n"), "list", model);
    expect([0, 1, 2].map((column) => model.sheets[0]?.cells.numberFormat(0, column))).toEqual(["yyyy-mm-dd", "General", "$#,##0.00"]);
  });
});

describe("csv > ids", () => {
  test("with an E between digits stay as they are", () => {
    expect(column("1E5", "7A2", "12e7")).toEqual(["1E5", "7A2", "12e7"]);
  });
});

test("tab-separated amounts grouped by commas keep their size", () => {
  expect(cells("a\tb\n1,234.50\tx\n1,234\ty\n").map(([amount]) => amount)).toEqual([1234.5, 1234]);
});
