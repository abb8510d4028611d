/** Who holds the page together: which workbook is open, in which language and theme, and what the buttons do? */
import { autofitWidth } from "../objects/autofit";
import { createWorkbook } from "../model/workbookModel";
import { CULTURES, words } from "../words";
import { ADDIN_FOLDER } from "./addinFrame";
import { bookAsBlob, bookFromCsv, bookFromFile, download } from "./bookFiles";
import { CellMenu } from "./cellMenu";
import { offerFunctions } from "./functionPrompts";
import { promptKeys } from "./promptKeys";
import { manifestCommands } from "./manifestCommands";
import { Page } from "./page";
import { Session } from "./session";
import { UniverHost } from "./univerHost";
import type { IDisposable } from "@univerjs/core";
import type { Counters } from "../protocol/counters";
import type { CustomFunctionMetadata, WorkbookModel } from "../model/types";
import type { Faults } from "../protocol/faults";
import type { Language, Words } from "../words";
import type { CommandButton, ManifestCommands } from "./manifestCommands";
import type { Surroundings } from "./session";

/** What tests see of the page, as `window.workbench`. */
export interface WorkbenchDoor {
  readonly model: WorkbookModel;
  readonly counters: Counters;
  readonly faults: Faults;
  /** Resolves when everything is calculated and on the screen. */
  settled(): Promise<void>;
  /** Resolves when the add-in can be called from cells. */
  readonly ready: Promise<void>;
  /** The workbook as an .xlsx file. */
  save(): Promise<Blob>;
  open(file: File): Promise<void>;
}

export interface Start {
  readonly language: Language;
  readonly dark: boolean;
  /** The address of the example data, by language; null starts empty. */
  readonly example: ((language: Language) => string) | null;
}

const EDIT_COMMANDS = {
  cut: "univer.command.cut",
  copy: "univer.command.copy",
  paste: "univer.command.paste",
  clear: "sheet.command.clear-selection-content",
} as const;

async function text(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}

export class Workbench implements WorkbenchDoor {
  private readonly page: Page;
  private readonly univer: UniverHost;
  private readonly menu: CellMenu;
  private session: Session | null = null;
  private commands: ManifestCommands | null = null;
  private functions: readonly CustomFunctionMetadata[] = [];
  private prompts: IDisposable | null = null;
  private manifest = "";
  private language: Language;
  private dark: boolean;

  constructor(private readonly start: Start) {
    this.language = start.language;
    this.dark = start.dark;
    this.page = new Page(this.words, this.language, this.dark, {
      newWorkbook: () => this.show(this.emptyBook()),
      open: (file) => void this.open(file),
      save: () => void this.saveToDownloads(),
      setLanguage: (language) => void this.setLanguage(language),
      setDark: (dark) => this.setDark(dark),
      run: (button) => this.run(button),
      showPane: (visible) => this.showPane(visible),
      focusGrid: () => this.focusGrid(),
    });
    this.univer = new UniverHost({ container: this.page.grid, language: this.language, dark: this.dark });
    promptKeys(this.univer);
    this.menu = new CellMenu(this.words, [], {
      edit: (what) => void this.univer.commands.executeCommand(EDIT_COMMANDS[what]),
      run: (button) => this.run(button),
      focusGrid: () => this.focusGrid(),
    });
    this.page.grid.addEventListener("contextmenu", (event) => {
      if (event.target !== this.session?.cells()) return;
      event.preventDefault();
      this.menu.open(event.clientX, event.clientY);
    });
  }

  get model(): WorkbookModel {
    return this.opened.model;
  }

  get counters(): Counters {
    return this.opened.frame.host.counters;
  }

  get faults(): Faults {
    return this.opened.frame.host.faults;
  }

  get ready(): Promise<void> {
    return this.opened.frame.ready;
  }

  settled(): Promise<void> {
    return this.opened.settled();
  }

  save(): Promise<Blob> {
    return bookAsBlob(this.model, this.functions.map((item) => item.name));
  }

  /** Loads what the page needs and shows the first workbook. */
  async begin(): Promise<void> {
    this.manifest = await text(`${ADDIN_FOLDER}manifest.xml`);
    await this.readCommands();
    this.show(await this.firstBook());
  }

  async open(file: File): Promise<void> {
    this.page.say(this.words.opening(file.name));
    try {
      const model = await bookFromFile(file, CULTURES[this.language]);
      fitColumns(model);
      this.show(model);
      this.page.say(this.words.opened(file.name));
    } catch {
      this.page.say(this.words.cannotOpen(file.name));
    }
  }

  private get words(): Words {
    return words[this.language];
  }

  private get opened(): Session {
    if (!this.session) throw new Error("No workbook is open yet");
    return this.session;
  }

  private emptyBook(): WorkbookModel {
    return createWorkbook({ name: this.words.bookName, sheets: [this.words.sheetName], culture: CULTURES[this.language] });
  }

  private async firstBook(): Promise<WorkbookModel> {
    const { example } = this.start;
    if (!example) return this.emptyBook();
    try {
      const bytes = new TextEncoder().encode(await text(example(this.language)));
      const model = bookFromCsv(bytes, this.words.bookName, this.words.example, CULTURES[this.language]);
      fitColumns(model);
      return model;
    } catch {
      return this.emptyBook();
    }
  }

  private show(model: WorkbookModel): void {
    this.session?.dispose();
    this.session = new Session(
      {
        univer: this.univer,
        model,
        grid: this.page.grid,
        frameBox: this.page.frameBox,
        onPane: (visible) => this.page.setPaneVisible(visible),
        onPaneExit: (way) => this.page.leavePane(way === "backward"),
        onRefused: (reason) => this.page.say(this.words[reason]),
      },
      this.surroundings(),
    );
    if (!this.prompts) this.offerFunctions();
    this.nameParts();
    this.page.setBookName(model.name);
    this.page.setPaneVisible(true);
    this.session.frame.host.runtime.pane = "Visible";
  }

  /** Univer leaves its name box and its editor without names for screen readers. */
  private nameParts(): void {
    setTimeout(() => {
      const { grid } = this.page;
      grid.querySelector('[data-u-comp="defined-name"] input')?.setAttribute("aria-label", this.words.nameBox);
      for (const editor of document.querySelectorAll('[data-u-comp="editor"]')) {
        editor.setAttribute("role", "textbox");
        editor.setAttribute("aria-label", this.words.editor);
      }
    }, 300);
  }

  private surroundings(): Surroundings {
    return { words: this.words, language: this.language, culture: CULTURES[this.language], dark: this.dark, functions: this.functions };
  }

  private async readCommands(): Promise<void> {
    this.commands = manifestCommands(this.manifest, CULTURES[this.language], ADDIN_FOLDER);
    const metadata = JSON.parse(await text(this.commands.functions)) as { functions: CustomFunctionMetadata[] };
    this.functions = metadata.functions;
    this.page.setCommands(this.commands.name, this.commands.groups);
    this.menu.setCommands(this.words, this.commands.cellMenu);
    if (this.session) this.offerFunctions();
  }

  private offerFunctions(): void {
    this.prompts?.dispose();
    this.prompts = offerFunctions(this.univer, this.functions);
  }

  private async setLanguage(language: Language): Promise<void> {
    this.language = language;
    this.univer.setLanguage(language);
    this.page.setWords(this.words, language);
    await this.readCommands();
    this.session?.setSurroundings(this.surroundings());
    this.nameParts();
    this.page.setBookName(this.model.name);
    localStorage.setItem("workbench.language", language);
  }

  private setDark(dark: boolean): void {
    this.dark = dark;
    this.univer.setDark(dark);
    this.page.setDark(dark);
    this.session?.setSurroundings(this.surroundings());
    localStorage.setItem("workbench.dark", String(dark));
  }

  private run(button: CommandButton): void {
    if (button.action.kind === "showPane") return this.showPane(true);
    this.opened.frame.host.invokeCommand(button.action.name, button.id).catch(() => this.page.say(this.words.addinFailed));
  }

  private showPane(visible: boolean): void {
    this.page.setPaneVisible(visible);
    this.opened.frame.host.runtime.pane = visible ? "Visible" : "Hidden";
  }

  private focusGrid(): void {
    this.univer.focus();
  }

  private async saveToDownloads(): Promise<void> {
    await this.settled();
    download(await this.save(), this.model.name);
    this.page.say(this.words.saved(this.model.name));
  }
}

/** Text files say nothing of widths; as wide as what they show is what a person would choose. */
function fitColumns(model: WorkbookModel): void {
  for (const sheet of model.sheets) {
    const used = sheet.cells.usedBlock();
    if (!used || sheet.columnWidths.size > used.columns / 2) continue;
    for (let column = used.column; column < used.column + used.columns; column++) {
      const width = autofitWidth(sheet, { ...used, column, columns: 1, rows: Math.min(used.rows, 500) }, model.culture);
      if (width !== null) sheet.columnWidths.set(column, Math.max(48, width));
    }
  }
}
