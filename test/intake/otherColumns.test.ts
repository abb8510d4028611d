/** What do the columns of a table say of customers, and are they never guessed at? */
import { joinedColumns, otherColumns, type ColumnsOf } from "../../src/intake/otherColumns";
import type { Cell } from "../../src/intake/types";

/** Two customers with two rows each; a customer stands first and has a role. */
function columnOf(cells: readonly Cell[], more: Partial<Pick<ColumnsOf, "answers" | "language">> & { readonly format?: string } = {}) {
  const { format = "General", ...options } = more;
  const [, column] = otherColumns({
    table: { header: ["Customer", " Of \n interest "], rows: cells.map((cell, row) => [row < 2 ? "A" : "B", cell]), numberFormats: ["@", format] },
    telling: () => ({ day: new Int32Array(cells.length), row: Int32Array.from(cells.keys()), customer: Int32Array.from(cells, (_, row) => (row < 2 ? 0 : 1)) }), customers: 2,
    answers: {}, language: "en", ...options,
  });
  expect(column?.name).toBe("Of interest");
  return column?.read(45000);
}

describe("otherColumns", () => {
  it("take each word of a customer, and no word for nothing", () => {
    expect(columnOf(["vip", "new", " vip ", "-"])).toEqual({ is: "words", names: ["vip", "new"], customers: Int32Array.of(0, 0, 1), at: Int32Array.of(0, 1, 0) });
    expect(columnOf([true, "", false, "#N/A"])).toMatchObject({ names: ["TRUE", "FALSE"], customers: Int32Array.of(0, 1) });
  });

  it("take the latest number of a customer, as cells or as texts that can be read in one way only", () => {
    expect(columnOf([1, 2.5, "", ""])).toEqual({ is: "numbers", values: Float64Array.of(2.5, NaN) });
    expect(columnOf(["1.234,5", "n/a", "7", "8,25"], { language: "pl" })).toEqual({ is: "numbers", values: Float64Array.of(1234.5, 8.25) });
    // 1.234 may be a thousand or a bit more than one.
    expect(columnOf(["1.234", "5.678", "1.111", "2.222"])?.is).toBe("words");
  });

  it("take ids that only look like numbers as words", () => {
    expect(columnOf(["007", "12", "13", "14"])?.is).toBe("words");
    expect(columnOf(["+62812", "12", "13", "14"])?.is).toBe("words");
    expect(columnOf([42, "XL", 40, 41])).toMatchObject({ is: "words", names: ["42", "XL", "40", "41"] });
  });

  it("take days by their format, and as texts where it is certain which number is the day", () => {
    expect(columnOf([45000.75, "", 45100, 45200], { format: "dd/mm/yyyy" })).toEqual({ is: "days", values: Float64Array.of(45000, 45200) });
    // 2024-01-31 is the serial day 45322.
    expect(columnOf(["2024-01-31", "", "31.01.2024", ""])).toEqual({ is: "days", values: Float64Array.of(45322, 45322) });
    expect(columnOf(["03/04/2024", "", "05/06/2024", ""])?.is).toBe("words");
    // 3 April 2024 and 5 June 2024 where the orders were answered for.
    expect(columnOf(["03/04/2024", "", "05/06/2024", ""], { answers: { dateOrder: "dmy" } })).toEqual({ is: "days", values: Float64Array.of(45385, 45448) });
  });

  it("say nothing where no cell does", () => {
    expect(columnOf(["", " ", "-", "n/a"])).toBeNull();
  });

  it("have each header once, and none without a text", () => {
    const source: ColumnsOf = {
      table: { header: ["", "Tag", " tag", "Size"], rows: [[1, "first", "second", 3]], numberFormats: [] },
      telling: () => ({ row: Int32Array.of(0), customer: Int32Array.of(0), day: Int32Array.of(0) }), customers: 1, answers: {}, language: "en",
    };
    const columns = otherColumns(source);
    expect(columns.map(({ name }) => name)).toEqual(["Tag", "tag (2)", "Size"]);
    expect(columns.slice(0, 2).map(({ read }) => read(45000))).toMatchObject([{ names: ["first"] }, { names: ["second"] }]);
    const other = { name: "TAG", read: () => null };
    expect(joinedColumns([other], columns).map(({ name, read }) => [name, read(45000)?.is ?? null])).toEqual([["TAG", null], ["tag (2)", "words"], ["Size", "numbers"]]);
  });

  it("say what their rows up to a day say, and those without a day", () => {
    const [, column] = otherColumns({
      table: { header: ["Customer", "Points"], rows: [["A", 1], ["A", 2], ["B", 3], ["B", 4]], numberFormats: [] },
      telling: () => ({ row: Int32Array.of(0, 1, 2, 3), customer: Int32Array.of(0, 0, 1, 1), day: Int32Array.of(100, 200, 0, 300) }), customers: 2, answers: {}, language: "en",
    });
    expect([99, 150, 300].map((day) => [...((column?.read(day) ?? { values: [] }) as { values: Float64Array }).values])).toEqual([[NaN, 3], [1, 3], [2, 4]]);
  });
});
