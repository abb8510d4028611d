/** How do equal styles share one small number? By interning them. */
import type { CellStyle } from "./types";

function merge(under: CellStyle, over: CellStyle): CellStyle {
  const merged: CellStyle = { ...under, ...over };
  if (under.font || over.font) merged.font = { ...under.font, ...over.font };
  if (under.borders || over.borders) merged.borders = { ...under.borders, ...over.borders };
  return merged;
}

/** One text per look, whatever the order in which its fields were set. */
function keyOf(style: CellStyle): string {
  return JSON.stringify(style, (_name, value: unknown) => {
    if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** Styles by id; id 0 is Excel's default look. */
export class StyleTable {
  private readonly styles: CellStyle[] = [{}];
  private readonly ids = new Map<string, number>([["{}", 0]]);

  style(id: number): CellStyle | undefined {
    return id === 0 ? undefined : this.styles[id];
  }

  id(style: CellStyle): number {
    const key = keyOf(style);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.styles.push(style);
    this.ids.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }

  /** A function from an id to the id of that style with `over` merged in, each merge done once. */
  merger(over: CellStyle): (id: number) => number {
    const done = new Map<number, number>();
    return (id) => {
      const known = done.get(id);
      if (known !== undefined) return known;
      const merged = this.id(merge(this.styles[id] ?? {}, over));
      done.set(id, merged);
      return merged;
    };
  }
}
