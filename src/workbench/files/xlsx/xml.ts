/** How is XML written as text, escaped the way spreadsheet files want it? */

export type Attribute = string | number | boolean | undefined;

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const special: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;" };

/** Text between tags. Characters that XML cannot hold are written as Excel does, for example _x0007_. */
export function text(value: string): string {
  // Most cells need nothing, and one test is cheaper than the replacements.
  // eslint-disable-next-line no-control-regex
  if (!/[&<>\u0000-\u001f\ud800-\udfff\ufffe\uffff]|_x[0-9A-Fa-f]{4}_/.test(value)) return value;
  return value
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, "_x005F_x")
    .replace(/[&<>]/g, (character) => special[character] ?? character)
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000d-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, (character) =>
      `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}

function attribute(value: string): string {
  // eslint-disable-next-line no-control-regex
  return value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").replace(/[&<>"\n\r\t]/g, (character) => special[character] ?? character);
}

/** An element; attributes that are undefined are left out, booleans are 1 and 0. Children are XML already. */
export function element(name: string, attributes: Readonly<Record<string, Attribute>> = {}, ...children: readonly string[]): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) open += ` ${key}="${typeof value === "boolean" ? Number(value) : typeof value === "number" ? value : attribute(value)}"`;
  }
  const inner = children.join("");
  return inner === "" ? `${open}/>` : `${open}>${inner}</${name}>`;
}

/** A list with its count, as the style and table parts want it; nothing where it is empty. */
export function counted(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : element(name, { count: items.length }, ...items);
}

/** Reverses `_x0007_` escapes. */
export function unescapeText(value: string): string {
  if (!value.includes("_x")) return value;
  return value.replace(/_x([0-9A-Fa-f]{4})_/g, (_match, code: string) => String.fromCharCode(parseInt(code, 16)));
}
