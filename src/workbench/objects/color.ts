/** Which colour does the add-in mean? `#RRGGBB`, or one of the HTML names that Excel takes. */
import { invalidArgument } from "./apiError";

const NAMED: Record<string, string> = {
  black: "#000000", white: "#FFFFFF", red: "#FF0000", green: "#008000", blue: "#0000FF", yellow: "#FFFF00", orange: "#FFA500",
  gray: "#808080", grey: "#808080", silver: "#C0C0C0", purple: "#800080", navy: "#000080", teal: "#008080", maroon: "#800000",
  lime: "#00FF00", aqua: "#00FFFF", fuchsia: "#FF00FF", olive: "#808000", pink: "#FFC0CB", brown: "#A52A2A", lightgray: "#D3D3D3",
};

export function readColor(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  if (/^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
  if (/^[0-9a-f]{6}$/i.test(value)) return `#${value.toUpperCase()}`;
  const named = NAMED[value.toLowerCase()];
  if (named === undefined) throw invalidArgument();
  return named;
}
