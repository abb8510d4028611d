/** Do the examples on the page about own segments work, and does the page know every measure and comparison? */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { measureChoices, measureIds, operatorIds } from "../../src/core/ownSegments/measures";
import { parseOwnSegments } from "../../src/core/ownSegments/ownSegment";
import { checkedSegments } from "../../src/core/ownSegments/segmentFaults";

const page = readFileSync(join(__dirname, "../../docs/segments.md"), "utf8");

describe("docs/segments.md", () => {
  it("shows a file without faults", () => {
    const [, json = ""] = /```json\n([\s\S]+?)```/.exec(page) ?? [];
    const checked = checkedSegments(parseOwnSegments(JSON.parse(json)));
    expect(checked.map(({ faults }) => faults)).toEqual([[], [], [], []]);
  });

  it("names every measure, every comparison and every choice", () => {
    const months = measureChoices.birthMonth.slice(1, -1);
    const words = [...measureIds, ...operatorIds, ...Object.values(measureChoices).flat().filter((choice) => !months.some((month) => month === choice) && !/^\d+$/.test(choice))];
    expect(words.filter((word) => !page.includes(`\`${word}\``))).toEqual([]);
  });
});
