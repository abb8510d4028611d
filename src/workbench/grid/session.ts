/** What belongs together while one workbook is open: its cells on the screen, its calculation, its charts, its add-in. */
import { createCalculator } from "../calc/createCalculator";
import type { UniverCalculator } from "../calc/univerCalculator";
import { AddinFrame } from "./addinFrame";
import { ChartLayer } from "./chartLayer";
import { ModelMirror } from "./modelMirror";
import { SheetViewport } from "./sheetViewport";
import { growForNumbers } from "./wideNumbers";
import { UserEdits } from "./userEdits";
import type { Block, CellValue, CustomFunctionMetadata, WorkbookModel } from "../model/types";
import type { Language, Words } from "../words";
import type { PaneExit } from "../protocol/paneExit";
import type { Refusal } from "./userEdits";
import type { UniverHost } from "./univerHost";

export interface SessionParts {
  readonly univer: UniverHost;
  readonly model: WorkbookModel;
  readonly grid: HTMLElement;
  readonly frameBox: HTMLElement;
  onPane(visible: boolean): void;
  onPaneExit(way: PaneExit): void;
  onRefused(reason: Refusal): void;
}

export interface Surroundings {
  readonly words: Words;
  readonly language: Language;
  readonly culture: string;
  readonly dark: boolean;
  readonly functions: readonly CustomFunctionMetadata[];
}

export class Session {
  readonly calculator: UniverCalculator;
  readonly edits: UserEdits;
  frame: AddinFrame;
  private readonly mirror: ModelMirror;
  private readonly charts: ChartLayer;
  private readonly viewport: SheetViewport;
  private readonly stopGrowing: () => void;

  constructor(
    private readonly parts: SessionParts,
    private surroundings: Surroundings,
  ) {
    const { univer, model, grid, onRefused } = parts;
    this.frame = this.loadAddin();
    this.calculator = createCalculator(model, this.frame.host.functions);
    this.frame.host.calculator = this.calculator;
    this.mirror = new ModelMirror(univer, model, (sheetId) => this.evaluate(sheetId), () => this.charts.place());
    const unit = this.mirror.workbook;
    this.edits = new UserEdits(univer, unit, model, onRefused);
    this.viewport = new SheetViewport(univer, grid, () => unit.getUnitId());
    this.charts = new ChartLayer(grid, model, surroundings.words, () => this.viewport.read());
    this.charts.setLook(surroundings.words, surroundings.dark);
    this.stopGrowing = model.onChange((change) => {
      const sheet = change.kind === "cells" && (change.source === "user" || change.source === "calculation") ? model.sheet(change.sheetId) : undefined;
      if (sheet && change.kind === "cells" && growForNumbers(model, sheet, change.block)) model.notify({ kind: "dimensions", sheetId: sheet.id, source: "calculation" });
    });
  }

  get model(): WorkbookModel {
    return this.parts.model;
  }

  /** Everything calculated and on the screen. */
  async settled(): Promise<void> {
    await this.calculator.settled();
    this.mirror.flush();
  }

  /** Another language needs the add-in anew, as Excel starts it anew; another theme doesn't. */
  setSurroundings(surroundings: Surroundings): void {
    const again = surroundings.culture !== this.surroundings.culture;
    this.surroundings = surroundings;
    this.charts.setLook(surroundings.words, surroundings.dark);
    this.frame.setDark(surroundings.dark);
    if (!again) return;
    this.model.culture = surroundings.culture;
    this.frame.dispose();
    this.frame = this.loadAddin();
    this.frame.host.calculator = this.calculator;
    this.calculator.useFunctions(this.frame.host.functions);
    for (const sheet of this.model.sheets) {
      this.model.notify({ kind: "formats", sheetId: sheet.id, block: { row: 0, column: 0, rows: 1, columns: 1 }, source: "file" });
    }
  }

  /** The element that shows the cells. */
  cells(): HTMLElement | null {
    return this.viewport.cells();
  }

  dispose(): void {
    this.stopGrowing();
    this.charts.dispose();
    this.edits.dispose();
    this.mirror.dispose();
    this.calculator.dispose();
    this.frame.dispose();
  }

  private loadAddin(): AddinFrame {
    const { model, frameBox, onPane, onPaneExit } = this.parts;
    const { culture, functions, dark, words } = this.surroundings;
    return new AddinFrame({ box: frameBox, title: words.pane, model, culture, functions, dark, onPane, onExit: onPaneExit });
  }

  private evaluate(sheetId: string): (formula: string, block: Block, row: number, column: number) => CellValue | undefined {
    return (formula, block, row, column) =>
      this.calculator.answer(formula, { sheetId, row: block.row, column: block.column }, { rows: row - block.row, columns: column - block.column });
  }
}
