/** Which parts does a spreadsheet file have, and which part does a relationship lead to? */
import { childrenOf, parseTree, type Node } from "./xmlTree";
import { unzipParts } from "./zipFile";

export interface Relationship {
  readonly id: string;
  /** Last word of its type, for example worksheet or table. */
  readonly kind: string;
  /** Path of the part it leads to. */
  readonly target: string;
}

const decoder = new TextDecoder("utf-8");

/** A spreadsheet file's parts, read when asked for and let go afterwards. */
export class OpenPackage {
  private constructor(private readonly parts: Map<string, Uint8Array>) {}

  static async from(bytes: Uint8Array): Promise<OpenPackage> {
    return new OpenPackage(await unzipParts(bytes));
  }

  text(path: string): string | undefined {
    const bytes = this.parts.get(path) ?? this.parts.get(this.sameName(path) ?? "");
    return bytes && decoder.decode(bytes);
  }

  tree(path: string | undefined): Node | undefined {
    const text = path === undefined ? undefined : this.text(path);
    return text === undefined ? undefined : parseTree(text);
  }

  /** Frees the memory of a part that was read. */
  forget(path: string): void {
    this.parts.delete(path);
  }

  paths(): string[] {
    return [...this.parts.keys()];
  }

  relationships(from: string): readonly Relationship[] {
    const slash = from.lastIndexOf("/");
    const folder = from.slice(0, slash + 1);
    const tree = this.tree(`${folder}_rels/${from.slice(slash + 1)}.rels`);
    return childrenOf(tree, "Relationship")
      .filter((node) => node.attributes.TargetMode !== "External")
      .map(({ attributes }) => ({
        id: attributes.Id ?? "",
        kind: (attributes.Type ?? "").slice((attributes.Type ?? "").lastIndexOf("/") + 1),
        target: resolve(folder, attributes.Target ?? ""),
      }));
  }

  /** Names differ in case in files of some programs. */
  private sameName(path: string): string | undefined {
    return this.paths().find((known) => known.toLowerCase() === path.toLowerCase());
  }
}

function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
