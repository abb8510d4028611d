/** How does another sheet call a cell of the Summary? */
import { sheetPrefix } from "./address";
import type { Frame } from "./blocks/frame";

export function summaryCell({ context }: Pick<Frame, "context">, address: string): string {
  return `${sheetPrefix(context.summarySheet)}${address}`;
}
