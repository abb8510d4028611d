/** Which texts does a file contain? Each once, named by its number. */
import { element, text, xmlHead } from "./xml";

export class SharedStrings {
  private readonly index = new Map<string, number>();
  private uses = 0;

  at(value: string): number {
    this.uses++;
    let index = this.index.get(value);
    if (index === undefined) this.index.set(value, (index = this.index.size));
    return index;
  }

  /** In pieces, because there may be as many texts as cells. */
  *toXml(): Iterable<string> {
    yield `${xmlHead}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.uses}" uniqueCount="${this.index.size}">`;
    let piece = "";
    for (const value of this.index.keys()) {
      piece += `<si>${textElement(value)}</si>`;
      if (piece.length < 500_000) continue;
      yield piece;
      piece = "";
    }
    yield `${piece}</sst>`;
  }
}

/** Blanks at either end are lost unless the file says to keep them. */
function textElement(value: string): string {
  return /^\s|\s$|\n/.test(value) ? element("t", { "xml:space": "preserve" }, text(value)) : `<t>${text(value)}</t>`;
}
