/** What does a small XML part say? As a tree in which prefixes don't matter; large sheets are scanned instead. */
import { parseXml, type XmlElement } from "@cj-tech-master/excelts/xml";

export interface Node {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  readonly text: string;
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

export function parseTree(xml: string): Node {
  return nodeOf(parseXml(xml.charCodeAt(0) === 0xfeff ? xml.slice(1) : xml).root);
}

function nodeOf(element: XmlElement): Node {
  const children: Node[] = [];
  let text = "";
  for (const child of element.children) {
    if (child.type === "element") children.push(nodeOf(child));
    else if (child.type === "text" || child.type === "cdata") text += child.value;
  }
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(element.attributes)) if (!name.startsWith("xmlns")) attributes[local(name)] = value;
  return { name: local(element.name), attributes, children, text };
}

export function child(node: Node | undefined, ...path: readonly string[]): Node | undefined {
  let found = node;
  for (const name of path) found = found?.children.find((item) => item.name === name);
  return found;
}

export function childrenOf(node: Node | undefined, name: string): readonly Node[] {
  return node?.children.filter((item) => item.name === name) ?? [];
}

/** Every element of this name below the node, at any depth. */
export function descendants(node: Node | undefined, name: string): Node[] {
  return (node?.children ?? []).flatMap((item) => [...(item.name === name ? [item] : []), ...descendants(item, name)]);
}

/** An on/off attribute: "1" and "true" are on, absence is `absent`. */
export function flag(node: Node | undefined, name: string, absent = false): boolean {
  const value = node?.attributes[name];
  return value === undefined ? absent : value === "1" || value === "true" || value === "on";
}

export function numberOf(node: Node | undefined, name: string): number | undefined {
  const value = Number(node?.attributes[name] ?? NaN);
  return Number.isFinite(value) ? value : undefined;
}

/** The `val` attribute of a child, as drawings and charts write most things. */
export function valOf(node: Node | undefined, ...path: readonly string[]): string | undefined {
  return child(node, ...path)?.attributes.val;
}
