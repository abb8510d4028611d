/** Does a criterion choose the cells that Excel's COUNTIF chooses? */
import { criterion } from "../../../src/workbench/calc/criterion";
import type { CellValue } from "../../../src/workbench/model/types";

const cells: CellValue[] = [1, 5, 7, "5", "five", "Fives", "a*b", "a?b", "", null, true, { error: "#N/A" }];

describe("criterion", () => {
  it.each<[CellValue, CellValue[]]>([
    // As Excel's help for COUNTIF describes: numbers also find their text, text is compared without regard to case.
    [5, [5, "5"]],
    ["5", [5, "5"]],
    [">=5", [5, 7]],
    ["<5", [1]],
    ["FIVE", ["five"]],
    ["five*", ["five", "Fives"]],
    ["?ive", ["five"]],
    ["a~*b", ["a*b"]],
    ["a?b", ["a*b", "a?b"]],
    ["<>five", [1, 5, 7, "5", "Fives", "a*b", "a?b", "", null, true, { error: "#N/A" }]],
    ["=", [null]],
    ["", ["", null]],
    ["<>", [1, 5, 7, "5", "five", "Fives", "a*b", "a?b", "", true, { error: "#N/A" }]],
    [true, [true]],
    ["#N/A", [{ error: "#N/A" }]],
    [">b", ["five", "Fives"]],
    [null, []],
  ])("%j finds %j", (wanted, expected) => {
    expect(cells.filter(criterion(wanted))).toEqual(expected);
  });
});
