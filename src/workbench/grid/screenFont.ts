/** Which letters show the cells on this computer, and how large must they be to fit columns made for Excel's? */

/** Excel's own font first, then those of the same width, then what there is. */
const FAMILIES = ["Aptos Narrow", "Calibri", "Carlito", "Segoe UI", "Liberation Sans", "Arial"];
export const FONT_FAMILY = [...FAMILIES.map((family) => (family.includes(" ") ? `"${family}"` : family)), "sans-serif"].join(", ");

/** Ten digits in Calibri at 100 pixels. */
const CALIBRI_DIGITS = 506.8;

let context: CanvasRenderingContext2D | null = null;
let scale: number | null = null;

function measure(text: string, font: string): number {
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return text.length * 6;
  context.font = font;
  return context.measureText(text).width;
}

/** Wider fonts are drawn a little smaller, so that texts take the room that they take in Excel. */
export function shownSize(points: number): number {
  scale ??= Math.min(1, CALIBRI_DIGITS / measure("0123456789", `100px ${FONT_FAMILY}`));
  // Univer draws whole points only.
  return Math.max(1, Math.round(points * scale));
}

/** Pixels that a text takes, at a size in points. */
export function textWidth(text: string, points: number, bold: boolean): number {
  return measure(text, `${bold ? "bold " : ""}${(shownSize(points) * 4) / 3}px ${FONT_FAMILY}`);
}
