/** How does a customer's id stand on a list of a sheet of blocks? As it went in; a text is never read as anything else. */
import { value } from "./blocks/frame";
import { boundedText } from "./boundedText";
import type { ReportContext } from "./context";
import { digits, verbatim } from "./formats";
import type { ReportCell } from "./types";

/** A longer one would widen its column. */
const longestId = 26;

export function idCell({ idsAreNumbers }: Pick<ReportContext, "idsAreNumbers">, id: string, row: number): ReportCell {
  if (idsAreNumbers) return value(row, 0, Number(id), "list", "leftNumber", digits);
  return value(row, 0, boundedText(id, longestId), "list", "text", verbatim);
}
