/** What is in a small XML file? Enough of a reader for our own manifest: elements, attributes, text; no entities beyond the five. */

export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Open {
  tag: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const plain = (text: string): string => text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, plain(value)]));
}

/** The root element; throws where a tag is not closed by its own name. */
export function parseXml(source: string): Element {
  const document: Open = { tag: "", attributes: {}, children: [], text: "" };
  const open = [document];
  for (const [, closing, tag = "", rest = "", empty, text] of source
    .replace(/<\?.*?\?>|<!--.*?-->/gs, "")
    .matchAll(/<(\/?)([\w:]+)([^>]*?)(\/?)>|([^<]+)/gs)) {
    const parent = open[open.length - 1];
    if (!parent) throw new Error(`</${tag}> has no beginning`);
    if (text !== undefined) parent.text += plain(text.trim());
    else if (closing) {
      if (parent.tag !== tag) throw new Error(`<${parent.tag}> is closed by </${tag}>`);
      open.pop();
    } else {
      const element: Open = { tag, attributes: attributesOf(rest), children: [], text: "" };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const root = document.children[0];
  if (open.length !== 1 || !root) throw new Error("an element is not closed");
  return root;
}

/** Every element below this one, itself first, in document order. */
export function everyElement(element: Element): Element[] {
  return [element, ...element.children.flatMap(everyElement)];
}

/** The elements at a path of tags below this one. */
export function elementsAt(element: Element, ...path: readonly string[]): Element[] {
  const [tag, ...rest] = path;
  if (tag === undefined) return [element];
  return element.children.filter((child) => child.tag === tag).flatMap((child) => elementsAt(child, ...rest));
}
