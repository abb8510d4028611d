/** Which buttons does the add-in's manifest ask for, in the language of Excel? */

export interface CommandButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the icon by size in pixels. */
  readonly icon: (size: number) => string;
  readonly action: { readonly kind: "showPane" } | { readonly kind: "run"; readonly name: string };
}

export interface CommandGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly CommandButton[];
}

export interface ManifestCommands {
  readonly name: string;
  readonly groups: readonly CommandGroup[];
  readonly cellMenu: readonly CommandButton[];
  /** Address of the functions' metadata in the language. */
  readonly functions: string;
}

function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter((child) => child.localName === name);
}

function child(parent: Element | undefined, name: string): Element | undefined {
  return parent && children(parent, name)[0];
}

function everywhere(root: Element | Document, name: string): Element[] {
  return [...root.getElementsByTagNameNS("*", name)];
}

/** Reads the manifest's resources and follows its references to them. */
class Manifest {
  private readonly resources = new Map<string, string>();

  constructor(
    private readonly xml: Document,
    private readonly culture: string,
    /** Where the add-in is served here: the manifest has the address of its real server. */
    private readonly folder: string,
  ) {
    for (const name of ["Image", "Url", "String"]) {
      for (const item of everywhere(xml, name)) {
        const id = item.getAttribute("id");
        if (id !== null) this.resources.set(id, this.localized(item));
      }
    }
  }

  commands(): ManifestCommands {
    const point = (type: string): Element | undefined => everywhere(this.xml, "ExtensionPoint").find((item) => item.getAttribute("xsi:type") === type);
    const ribbon = point("PrimaryCommandSurface");
    const menu = point("ContextMenu");
    const metadata = everywhere(this.xml, "Metadata")[0];
    const name = everywhere(this.xml, "DisplayName")[0];
    return {
      name: name ? this.localized(name) : "",
      groups: ribbon ? everywhere(ribbon, "Group").map((group) => this.group(group)) : [],
      cellMenu: menu ? everywhere(menu, "Control").map((control) => this.button(control)) : [],
      functions: this.local(this.text(child(metadata, "SourceLocation"))),
    };
  }

  private group(group: Element): CommandGroup {
    return {
      id: group.getAttribute("id") ?? "",
      label: this.text(child(group, "Label")),
      buttons: children(group, "Control").map((control) => this.button(control)),
    };
  }

  private button(control: Element): CommandButton {
    const action = child(control, "Action");
    const run = action?.getAttribute("xsi:type") === "ExecuteFunction";
    const icons = new Map(children(child(control, "Icon") ?? control, "Image").map((image) => [Number(image.getAttribute("size")), this.text(image)]));
    return {
      id: control.getAttribute("id") ?? "",
      label: this.text(child(control, "Label")),
      tip: this.text(child(child(control, "Supertip"), "Description")),
      icon: (size) => this.local(icons.get(size) ?? [...icons.values()][0] ?? ""),
      action: run ? { kind: "run", name: child(action, "FunctionName")?.textContent?.trim() ?? "" } : { kind: "showPane" },
    };
  }

  private text(reference: Element | undefined): string {
    return this.resources.get(reference?.getAttribute("resid") ?? "") ?? "";
  }

  private localized(item: Element): string {
    const override = children(item, "Override").find((one) => one.getAttribute("Locale") === this.culture);
    return override?.getAttribute("Value") ?? item.getAttribute("DefaultValue") ?? "";
  }

  /** The manifest's addresses lie on the add-in's own server; here the same files are below a folder. */
  private local(address: string): string {
    const page = this.resources.get("Taskpane.Url") ?? "";
    const base = page.slice(0, page.lastIndexOf("/") + 1);
    return address.startsWith(base) ? `${this.folder}${address.slice(base.length)}` : address;
  }
}

export function manifestCommands(text: string, culture: string, folder: string): ManifestCommands {
  return new Manifest(new DOMParser().parseFromString(text, "text/xml"), culture, folder).commands();
}
