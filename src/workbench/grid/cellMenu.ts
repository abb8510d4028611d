/** Which commands does a right click on the cells offer? */
import { element } from "./elements";
import type { CommandButton } from "./manifestCommands";
import type { Words } from "../words";

export interface CellMenuActions {
  /** Cut, copy, paste or clear, by the name of the word. */
  edit(what: "cut" | "copy" | "paste" | "clear"): void;
  run(button: CommandButton): void;
  /** Where the focus goes when the menu closes. */
  focusGrid(): void;
}

export class CellMenu {
  private menu: HTMLElement | null = null;

  constructor(
    private words: Words,
    private buttons: readonly CommandButton[],
    private readonly actions: CellMenuActions,
  ) {
    window.addEventListener("pointerdown", (event) => {
      if (this.menu && !this.menu.contains(event.target as Node)) this.close();
    }, true);
  }

  setCommands(words: Words, buttons: readonly CommandButton[]): void {
    this.words = words;
    this.buttons = buttons;
  }

  open(x: number, y: number): void {
    this.close();
    const own = (["cut", "copy", "paste", "clear"] as const).map((what) => this.item(this.words[what], null, () => this.actions.edit(what)));
    const added = this.buttons.map((button) => this.item(button.label, button.icon(16), () => this.actions.run(button)));
    const menu = element("div", { class: "menu", role: "menu", "aria-label": this.words.cellMenu }, ...own, element("hr"), ...added);
    menu.addEventListener("keydown", (event) => this.key(event));
    // Inside the landmark of the cells, where screen readers look for it.
    (document.getElementById("cells") ?? document.body).append(menu);
    const { width, height } = menu.getBoundingClientRect();
    menu.style.left = `${Math.min(x, window.innerWidth - width - 8)}px`;
    menu.style.top = `${Math.min(y, window.innerHeight - height - 8)}px`;
    this.menu = menu;
    menu.querySelector("button")?.focus();
  }

  private item(label: string, icon: string | null, action: () => void): HTMLElement {
    const click = (): void => {
      this.close();
      action();
    };
    const image = icon === null ? element("span", { class: "icon" }) : element("img", { class: "icon", src: icon, alt: "", width: "16", height: "16" });
    return element("button", { type: "button", role: "menuitem", click }, image, label);
  }

  private key(event: KeyboardEvent): void {
    const items = [...(this.menu?.querySelectorAll("button") ?? [])];
    const at = items.findIndex((item) => item === document.activeElement);
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) items[(at + step + items.length) % items.length]?.focus();
    if (event.key === "Escape") {
      this.close();
      this.actions.focusGrid();
    }
    event.stopPropagation();
  }

  private close(): void {
    this.menu?.remove();
    this.menu = null;
  }
}
