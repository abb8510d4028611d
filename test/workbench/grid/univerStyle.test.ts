import { shownText } from "../../../src/workbench/grid/univerStyle";
import type { CellLook } from "../../../src/workbench/grid/cellLook";

const look = (more: Partial<CellLook>): CellLook => ({ text: "Średnia wartość zamówienia", style: {}, align: "left", dataBar: null, ...more });

describe("univerStyle > shownText", () => {
  it("adds the indent's width behind an indented text, so that Univer lets it flow into the next cell", () => {
    const shown = shownText(look({ style: { indent: 1, font: { size: 9 } } }));
    expect(shown.trimEnd()).toBe("Średnia wartość zamówienia");
    expect(shown.length).toBeGreaterThan("Średnia wartość zamówienia".length);
  });

  it("adds more where the font is smaller", () => {
    const length = (size: number): number => shownText(look({ style: { indent: 1, font: { size } } })).length;
    expect(length(9)).toBeGreaterThan(length(18));
  });

  it("leaves texts without an indent, right-aligned ones and empty cells alone", () => {
    expect(shownText(look({}))).toBe("Średnia wartość zamówienia");
    expect(shownText(look({ align: "right", style: { indent: 1 } }))).toBe("Średnia wartość zamówienia");
    expect(shownText(look({ text: "", style: { indent: 1 } }))).toBe("");
  });
});
