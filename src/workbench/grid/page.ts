/** Of which parts does the page consist, and how does one move between them with the keyboard? */
import { LANGUAGE_NAMES, LANGUAGES } from "../words";
import { element, picture } from "./elements";
import type { Language, Words } from "../words";
import type { CommandButton, CommandGroup } from "./manifestCommands";
import type { PictureName } from "./elements";

export interface PageActions {
  newWorkbook(): void;
  open(file: File): void;
  save(): void;
  setLanguage(language: Language): void;
  setDark(dark: boolean): void;
  run(button: CommandButton): void;
  showPane(visible: boolean): void;
  focusGrid(): void;
}

const PANE_WIDTH = { least: 280, normal: 320, most: 640 } as const;

export class Page {
  readonly grid = element("div", { id: "grid" });
  readonly frameBox = element("div", { class: "frame" });
  private readonly bookName = element("h1", { class: "book" });
  private readonly header = element("header", { class: "top" });
  private readonly ribbon = element("nav", { class: "ribbon", id: "ribbon" });
  private readonly cells = element("main", { class: "cells", id: "cells", tabindex: "-1" }, this.grid);
  private readonly paneTitle = element("h2", {});
  private readonly pane = element("aside", { class: "pane", id: "pane", tabindex: "-1" });
  private readonly status = element("div", { class: "status", role: "status" });
  private readonly dropHint = element("div", { class: "drop", hidden: true });
  private readonly filePicker = element("input", { type: "file", accept: ".xlsx,.csv", hidden: true, id: "file" });
  private statusTimer = 0;
  private groups: readonly CommandGroup[] = [];

  constructor(
    private words: Words,
    private language: Language,
    private dark: boolean,
    private readonly actions: PageActions,
  ) {
    document.body.append(this.header, this.ribbon, element("div", { class: "work" }, this.cells, this.pane), this.status, this.dropHint, this.filePicker);
    this.filePicker.addEventListener("change", () => {
      const file = this.filePicker.files?.[0];
      if (file) this.actions.open(file);
      this.filePicker.value = "";
    });
    this.acceptDrops();
    this.listenToF6();
    this.setPaneWidth(PANE_WIDTH.normal);
    this.draw();
  }

  setWords(words: Words, language: Language): void {
    this.words = words;
    this.language = language;
    this.draw();
  }

  setDark(dark: boolean): void {
    this.dark = dark;
    this.draw();
  }

  setBookName(name: string): void {
    this.bookName.textContent = name;
    document.title = `${name} – ${this.words.title}`;
  }

  setCommands(name: string, groups: readonly CommandGroup[]): void {
    this.paneTitle.textContent = name;
    this.groups = groups;
    this.drawRibbon();
  }

  setPaneVisible(visible: boolean): void {
    this.pane.hidden = !visible;
  }

  /** Says something in the corner of the page; screen readers hear it too. */
  say(text: string): void {
    this.status.textContent = text;
    this.status.classList.toggle("shown", text !== "");
    window.clearTimeout(this.statusTimer);
    this.statusTimer = window.setTimeout(() => this.status.classList.remove("shown"), 6000);
  }

  private draw(): void {
    const { words } = this;
    document.documentElement.lang = this.language;
    document.documentElement.classList.toggle("dark", this.dark);
    this.ribbon.setAttribute("aria-label", words.ribbon);
    this.cells.setAttribute("aria-label", words.cells);
    this.pane.setAttribute("aria-label", words.pane);
    this.dropHint.textContent = words.dropHere;
    this.filePicker.setAttribute("aria-label", words.open);
    this.drawHeader();
    this.drawRibbon();
    this.drawPane();
  }

  private drawHeader(): void {
    const { words } = this;
    const skip = (text: string, go: () => void): HTMLElement => element("button", { type: "button", class: "skip", click: go }, text);
    this.header.replaceChildren(
      skip(words.skipToGrid, () => this.actions.focusGrid()),
      skip(words.skipToPane, () => this.focusPane()),
      element("span", { class: "mark", "aria-hidden": "true" }, "W"),
      this.bookName,
      element("span", { class: "stand-in", title: words.standsInHint }, words.standsIn),
      element("span", { class: "space" }),
      this.languagePicker(),
      this.themeButton(),
    );
  }

  private languagePicker(): HTMLElement {
    const picker = element("select", { "aria-label": this.words.language, id: "language" });
    for (const language of LANGUAGES) {
      picker.append(element("option", { value: language, lang: language, selected: language === this.language }, LANGUAGE_NAMES[language]));
    }
    picker.addEventListener("change", () => {
      const chosen = LANGUAGES.find((language) => language === picker.value);
      if (chosen) this.actions.setLanguage(chosen);
    });
    return picker;
  }

  private themeButton(): HTMLElement {
    const { words } = this;
    const label = `${words.theme}: ${this.dark ? words.lightTheme : words.darkTheme}`;
    const click = (): void => this.actions.setDark(!this.dark);
    return element("button", { type: "button", class: "plain", id: "theme", title: label, "aria-label": label, click }, picture(this.dark ? "sun" : "moon"));
  }

  private drawRibbon(): void {
    const { words } = this;
    const button = (id: string, name: PictureName, label: string, tip: string, click: () => void): HTMLElement =>
      element("button", { type: "button", id, title: tip, click }, picture(name), element("span", {}, label));
    this.ribbon.replaceChildren(
      this.group(
        words.file,
        button("new", "new", words.newWorkbook, words.newHint, () => this.actions.newWorkbook()),
        button("open", "open", words.open, words.openHint, () => this.filePicker.click()),
        button("save", "save", words.save, words.saveHint, () => this.actions.save()),
      ),
      ...this.groups.map((group) => this.group(group.label, ...group.buttons.map((item) => this.commandButton(item)))),
    );
  }

  private group(label: string, ...buttons: readonly HTMLElement[]): HTMLElement {
    return element("div", { class: "group", role: "group", "aria-label": label }, element("div", { class: "buttons" }, ...buttons), element("span", { class: "label", "aria-hidden": "true" }, label));
  }

  private commandButton(item: CommandButton): HTMLElement {
    const icon = element("img", { src: item.icon(32), srcset: `${item.icon(32)} 1x, ${item.icon(64)} 2x`, alt: "", width: "24", height: "24" });
    return element("button", { type: "button", id: item.id, title: item.tip, click: () => this.actions.run(item) }, icon, element("span", {}, item.label));
  }

  private drawPane(): void {
    const { words } = this;
    const close = element("button", { type: "button", class: "plain", id: "closePane", "aria-label": words.closePane, title: words.closePane }, picture("close"));
    close.addEventListener("click", () => this.actions.showPane(false));
    const bar = element("div", { class: "pane-bar" }, this.paneTitle, close);
    // The frame must stay where it is: moving it in the document would load it again.
    this.pane.querySelectorAll(".pane-bar, .resizer").forEach((part) => part.remove());
    this.pane.prepend(this.resizer(), bar);
    if (!this.pane.contains(this.frameBox)) this.pane.append(this.frameBox);
  }

  private resizer(): HTMLElement {
    const width = (): number => this.pane.getBoundingClientRect().width;
    const handle = element("div", {
      class: "resizer", role: "separator", tabindex: "0", "aria-orientation": "vertical", "aria-label": this.words.resizePane,
      "aria-valuemin": String(PANE_WIDTH.least), "aria-valuemax": String(PANE_WIDTH.most), "aria-valuenow": String(PANE_WIDTH.normal),
    });
    handle.addEventListener("keydown", ({ key }) => {
      if (key === "ArrowLeft") this.setPaneWidth(width() + 16);
      if (key === "ArrowRight") this.setPaneWidth(width() - 16);
    });
    handle.addEventListener("pointerdown", (down) => {
      handle.setPointerCapture(down.pointerId);
      const move = (event: PointerEvent): void => this.setPaneWidth(window.innerWidth - event.clientX);
      handle.addEventListener("pointermove", move);
      handle.addEventListener("pointerup", () => handle.removeEventListener("pointermove", move), { once: true });
    });
    return handle;
  }

  private setPaneWidth(width: number): void {
    const kept = Math.round(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, width)));
    this.pane.style.width = `${kept}px`;
    this.pane.querySelector(".resizer")?.setAttribute("aria-valuenow", String(kept));
  }

  private focusPane(): void {
    const frame = this.frameBox.querySelector("iframe");
    if (this.pane.hidden) this.actions.showPane(true);
    if (frame) frame.focus();
    else this.pane.focus();
  }

  /** The pane is a frame: what is pressed inside it arrives here through the add-in's host. */
  leavePane(backward: boolean): void {
    this.goRound(2, backward);
  }

  private goRound(here: number, backward: boolean): void {
    const stops = [(): void => this.ribbon.querySelector("button")?.focus(), (): void => this.actions.focusGrid(), (): void => this.focusPane()];
    stops[(here + (backward ? 2 : 1)) % 3]?.();
  }

  /** F6 goes round: commands, cells, pane; Shift+F6 the other way. */
  private listenToF6(): void {
    window.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "F6") return;
        event.preventDefault();
        const active = document.activeElement;
        const here = this.pane.contains(active) ? 2 : this.ribbon.contains(active) || this.header.contains(active) ? 0 : 1;
        this.goRound(here, event.shiftKey);
      },
      true,
    );
  }

  private acceptDrops(): void {
    let depth = 0;
    const show = (change: number): void => {
      depth = Math.max(0, depth + change);
      this.dropHint.hidden = depth === 0;
    };
    const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
    window.addEventListener("dragenter", (event) => hasFile(event) && show(1), true);
    window.addEventListener("dragleave", (event) => hasFile(event) && show(-1), true);
    window.addEventListener("dragover", (event) => hasFile(event) && event.preventDefault(), true);
    window.addEventListener(
      "drop",
      (event) => {
        const file = event.dataTransfer?.files[0];
        if (!file) return;
        event.preventDefault();
        event.stopPropagation();
        show(-depth);
        this.actions.open(file);
      },
      true,
    );
  }
}
