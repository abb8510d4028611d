/** Which colours and fonts does a file call its theme? Office's own names for them, in the plainest form that is complete. */
import { element as xml, xmlHead } from "./xml";

/** In the order in which files number them: background and text first. */
export const themeColors = [
  "FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72",
] as const;

const slots: readonly (readonly [string, number])[] = [
  ["dk1", 1], ["lt1", 0], ["dk2", 3], ["lt2", 2], ["accent1", 4], ["accent2", 5], ["accent3", 6], ["accent4", 7],
  ["accent5", 8], ["accent6", 9], ["hlink", 10], ["folHlink", 11],
];

const font = (name: string, face: string): string => `<a:${name}><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = `<a:ln w="6350">${fill}<a:prstDash val="solid"/></a:ln>`;
const effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";

export function themeXml(): string {
  const colors = slots.map(([slot, index]) => xml(`a:${slot}`, {}, xml("a:srgbClr", { val: themeColors[index] })));
  return (
    xmlHead +
    xml(
      "a:theme",
      { "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main", name: "Office Theme" },
      xml(
        "a:themeElements", {},
        xml("a:clrScheme", { name: "Office" }, ...colors),
        xml("a:fontScheme", { name: "Office" }, font("majorFont", "Calibri Light"), font("minorFont", "Calibri")),
        xml(
          "a:fmtScheme", { name: "Office" },
          xml("a:fillStyleLst", {}, fill, fill, fill),
          xml("a:lnStyleLst", {}, line, line, line),
          xml("a:effectStyleLst", {}, effect, effect, effect),
          xml("a:bgFillStyleLst", {}, fill, fill, fill),
        ),
      ),
    )
  );
}
