import { languageIds } from "../../src/catalogue/languages";
import { colors, segmentColors, styles, tierColors, type Style } from "../../src/report/theme";
import { cellsOf, exampleReport } from "./exampleReport";

/** Relative luminance, WCAG 2.2. */
function luminance(color: string): number {
  const channels = [1, 3, 5].map((start) => {
    const share = parseInt(color.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (channels[0] ?? 0) + 0.7152 * (channels[1] ?? 0) + 0.0722 * (channels[2] ?? 0);
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

describe("report > theme", () => {
  it("computes contrast as WCAG does", () => {
    // Black on white is 21:1 by definition; #767676 on white is the known 4.54:1.
    expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 10);
    expect(contrast("#767676", "#FFFFFF")).toBeCloseTo(4.54, 2);
  });

  it("gives every text at least 4.5:1 on its own ground", () => {
    const weak = Object.entries<Style>(styles).filter(([, { color, fill }]) => contrast(color, fill ?? colors.paper) < 4.5);
    expect(weak).toEqual([]);
  });

  it("keeps text on data bars and colour scales readable", () => {
    expect(contrast(colors.ink, colors.bar)).toBeGreaterThanOrEqual(4.5);
  });

  it("sets the marks of charts off from the paper, and the tiers from each other without colour", () => {
    // The accompanying table carries the numbers; 1.5:1 is visible, 3:1 is asked of what alone carries meaning.
    for (const color of Object.values(segmentColors)) expect(contrast(color, colors.paper)).toBeGreaterThan(1.5);
    expect(contrast(tierColors.high, tierColors.middle)).toBeGreaterThan(1.5);
    expect(contrast(tierColors.middle, tierColors.low)).toBeGreaterThan(1.5);
  });

  it("gives every segment its own colour", () => {
    expect(new Set(Object.values(segmentColors)).size).toBe(Object.keys(segmentColors).length);
  });

  it.each(languageIds)("uses only styles that it names, in %s", (language) => {
    const { report } = exampleReport(language);
    expect(cellsOf(report).filter(({ style }) => !(style in styles))).toEqual([]);
  });
});
