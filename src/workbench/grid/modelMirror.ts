/** How does what the add-in, a file or the calculation does to the workbook come to the screen? */
import { BooleanNumber, InterceptorEffectEnum, toDisposable } from "@univerjs/core";
import {
  InsertSheetMutation,
  INTERCEPTOR_POINT,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
  BEFORE_CELL_EDIT,
} from "@univerjs/sheets";
import { IEditorBridgeService, SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { generalWithin } from "../model/formatNumber";
import { columnWidth } from "../model/geometry";
import { cellLook } from "./cellLook";
import { ConditionalLooks } from "./conditionalLook";
import { editText } from "./editText";
import { textWidth } from "./screenFont";
import { columnData, freezeOf, PIXELS_PER_POINT, rowData, sheetSnapshot, sizeFor } from "./sheetSnapshot";
import { shownText, univerCell, univerStyle } from "./univerStyle";
import type { ICellData, IDisposable, Nullable, Workbook, Worksheet } from "@univerjs/core";
import type { Block, Change, SheetModel, WorkbookModel } from "../model/types";
import type { CellLook } from "./cellLook";
import type { Evaluate } from "./conditionalLook";
import type { UniverHost } from "./univerHost";

/** Marks what we do to Univer, so that it isn't taken for something that the user did. */
export const FROM_MODEL = { onlyLocal: true, fromModel: true } as const;

/** Univer goes to every sheet that appears, unless somebody else has made it appear. */
const appearing: ReadonlySet<string> = new Set([InsertSheetMutation.id, SetWorksheetHideMutation.id]);

const DEFAULT_SIZE = 11;
const CELL_PADDING = 3;
/** Pixels per point of size that no digit exceeds: texts shorter than this needn't be measured. */
const WIDEST_DIGIT = 0.8;

/** Above Univer's own number formats, so that nobody formats a second time. */
const PRIORITY = 1000;

interface Pending {
  readonly cells: Map<string, Block[]>;
  readonly dimensions: Set<string>;
  readonly views: Set<string>;
  sheets: boolean;
  selection: boolean;
  activeSheet: boolean;
  looks: boolean;
}

const nothing = (): Pending => ({
  cells: new Map(), dimensions: new Set(), views: new Set(), sheets: false, selection: false, activeSheet: false, looks: false,
});

export class ModelMirror {
  private readonly conditional = new Map<string, ConditionalLooks>();
  private readonly disposables: IDisposable[] = [];
  private readonly unsubscribe: () => void;
  private readonly unit: Workbook;
  private pending = nothing();
  private scheduled = false;

  constructor(
    private readonly host: UniverHost,
    private readonly model: WorkbookModel,
    private readonly evaluate: (sheetId: string) => Evaluate,
    /** Told after each time that the screen has caught up. */
    private readonly onShown: () => void,
  ) {
    this.unit = this.open();
    this.intercept();
    this.unsubscribe = model.onChange((change) => this.hear(change));
    // Univer measured the cells before it could ask for their looks.
    this.pending.looks = true;
    this.schedule();
  }

  get workbook(): Workbook {
    return this.unit;
  }

  /** Brings the screen up to date now. */
  flush(): void {
    const pending = this.pending;
    this.pending = nothing();
    this.scheduled = false;
    if (pending.sheets) this.showSheets();
    for (const [sheetId, blocks] of pending.cells) this.showCells(sheetId, blocks);
    for (const sheetId of pending.dimensions) this.showDimensions(sheetId);
    for (const sheetId of pending.views) this.showView(sheetId);
    if (pending.sheets || pending.activeSheet) this.showActiveSheet();
    if (pending.selection) this.showSelection();
    if (pending.looks || pending.cells.size > 0 || pending.dimensions.size > 0 || pending.sheets) this.redraw();
    this.onShown();
  }

  dispose(): void {
    this.unsubscribe();
    for (const disposable of this.disposables) disposable.dispose();
  }

  private open(): Workbook {
    const { model } = this;
    const sheets = Object.fromEntries(model.sheets.map((sheet) => [sheet.id, sheetSnapshot(sheet)]));
    return this.host.open({ id: `book${Date.now()}`, name: model.name, sheetOrder: model.sheets.map((sheet) => sheet.id), sheets });
  }

  // --- looks are asked of the model when a cell is drawn

  private intercept(): void {
    this.disposables.push(
      this.host.interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
        priority: PRIORITY,
        effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
        handler: (cell, { unitId, subUnitId, row, col }, next) => {
          const sheet = unitId === this.unit.getUnitId() ? this.model.sheet(subUnitId) : undefined;
          return sheet ? this.drawn(cell, sheet, row, col) : next(cell);
        },
      }),
      toDisposable(
        this.host.interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
          priority: PRIORITY,
          handler: (cell, { unitId, subUnitId, row, col }, next) => {
            const sheet = unitId === this.unit.getUnitId() ? this.model.sheet(subUnitId) : undefined;
            return next(sheet ? this.edited(cell, sheet, row, col) : cell);
          },
        }),
      ),
    );
  }

  private drawn(cell: Nullable<ICellData>, sheet: SheetModel, row: number, column: number): Nullable<ICellData> {
    const look = cellLook(this.model, sheet, row, column, this.conditionalLooks(sheet).at(row, column));
    if (!look) return cell;
    const value = sheet.cells.value(row, column);
    if (typeof value === "number" && !fits(look, look.text, sheet, column)) {
      const isGeneral = sheet.cells.numberFormat(row, column) === "General";
      const shorter = isGeneral ? generalWithin(value, this.model.culture, (text) => fits(look, text, sheet, column)) : null;
      return { ...cell, v: shorter === null ? "####" : shownText({ ...look, text: shorter }), s: univerStyle(look) };
    }
    // A cell without text must not have the text "": the one before it flows over it.
    const shown: ICellData & { dataBar?: unknown } = { ...cell, ...(look.text === "" ? {} : { v: shownText(look) }), s: univerStyle(look) };
    if (look.dataBar) shown.dataBar = look.dataBar;
    return shown;
  }

  private edited(cell: Nullable<ICellData>, sheet: SheetModel, row: number, column: number): Nullable<ICellData> {
    const text = editText(sheet.cells, row, column, this.model.culture);
    const formula = sheet.cells.formula(row, column);
    return text === "" ? cell : { ...cell, v: text, ...(formula === undefined ? {} : { f: formula }) };
  }

  private conditionalLooks(sheet: SheetModel): ConditionalLooks {
    let looks = this.conditional.get(sheet.id);
    if (!looks) this.conditional.set(sheet.id, (looks = new ConditionalLooks(sheet, this.evaluate(sheet.id))));
    return looks;
  }

  // --- changes are collected and shown together

  private hear(change: Change): void {
    const { pending } = this;
    switch (change.kind) {
      case "cells": {
        const blocks = pending.cells.get(change.sheetId) ?? [];
        blocks.push(change.block);
        pending.cells.set(change.sheetId, blocks);
        break;
      }
      case "dimensions":
        pending.dimensions.add(change.sheetId);
        break;
      case "sheetView":
        pending.views.add(change.sheetId);
        break;
      case "sheets":
        pending.sheets = true;
        break;
      case "selection":
        pending.selection ||= change.source !== "user";
        break;
      case "activeSheet":
        pending.activeSheet ||= change.source !== "user";
        break;
      case "formats":
      case "tables":
      case "conditionalFormats":
        pending.looks = true;
        break;
      default:
        break;
    }
    this.schedule();
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    setTimeout(() => {
      if (this.scheduled) this.flush();
    }, 16);
  }

  private worksheet(sheetId: string): Nullable<Worksheet> {
    return this.unit.getSheetBySheetId(sheetId);
  }

  private showCells(sheetId: string, blocks: readonly Block[]): void {
    const sheet = this.model.sheet(sheetId);
    const worksheet = this.worksheet(sheetId);
    if (!sheet || !worksheet) return;
    this.grow(sheet, worksheet);
    const matrix = worksheet.getCellMatrix();
    for (const block of blocks) {
      const values = sheet.cells.readValues(withinUsed(block, worksheet));
      for (const [r, line] of values.entries()) {
        const row = block.row + r;
        for (const [c, value] of line.entries()) {
          const column = block.column + c;
          const cell = univerCell(value, sheet.cells.formula(row, column));
          if (cell) matrix.setValue(row, column, cell);
          else matrix.realDeleteValue(row, column);
        }
      }
    }
  }

  private grow(sheet: SheetModel, worksheet: Worksheet): void {
    const size = sizeFor(sheet.cells.usedBlock());
    const config = worksheet.getConfig();
    config.rowCount = Math.max(config.rowCount, size.rowCount);
    config.columnCount = Math.max(config.columnCount, size.columnCount);
  }

  private showDimensions(sheetId: string): void {
    const sheet = this.model.sheet(sheetId);
    const config = this.worksheet(sheetId)?.getConfig();
    if (!sheet || !config) return;
    replace(config.columnData, columnData(sheet));
    replace(config.rowData, rowData(sheet));
  }

  private showView(sheetId: string): void {
    const sheet = this.model.sheet(sheetId);
    const worksheet = this.worksheet(sheetId);
    if (!sheet || !worksheet) return;
    const target = { unitId: this.unit.getUnitId(), subUnitId: sheetId };
    this.execute(ToggleGridlinesMutation.id, { ...target, showGridlines: flag(sheet.showGridlines) });
    this.execute(SetFrozenMutation.id, { ...target, ...freezeOf(sheet), resetScroll: true });
    this.execute(SetTabColorMutation.id, { ...target, color: sheet.tabColor });
    this.execute(SetWorksheetHideMutation.id, { ...target, hidden: flag(sheet.visibility !== "Visible") });
  }

  private showSheets(): void {
    const unitId = this.unit.getUnitId();
    for (const worksheet of [...this.unit.getSheets()]) {
      const id = worksheet.getSheetId();
      if (!this.model.sheet(id) && this.model.sheets.length > 0) this.insertBeforeRemoving(unitId, id, worksheet.getName());
    }
    for (const [index, sheet] of this.model.sheets.entries()) this.placeSheet(unitId, sheet, index);
  }

  /** Univer must never be without a sheet. */
  private insertBeforeRemoving(unitId: string, id: string, name: string): void {
    for (const [index, sheet] of this.model.sheets.entries()) if (!this.worksheet(sheet.id)) this.insert(unitId, sheet, index);
    this.showActiveSheet();
    this.execute(RemoveSheetMutation.id, { unitId, subUnitId: id, subUnitName: name });
    this.conditional.delete(id);
  }

  private placeSheet(unitId: string, sheet: SheetModel, index: number): void {
    const worksheet = this.worksheet(sheet.id);
    if (!worksheet) return this.insert(unitId, sheet, index);
    const target = { unitId, subUnitId: sheet.id };
    if (worksheet.getName() !== sheet.name) this.execute(SetWorksheetNameMutation.id, { ...target, name: sheet.name });
    const fromOrder = this.unit.getSheets().findIndex((item) => item.getSheetId() === sheet.id);
    if (fromOrder !== index) this.execute(SetWorksheetOrderMutation.id, { ...target, fromOrder, toOrder: index });
    const hidden = sheet.visibility !== "Visible";
    if ((worksheet.isSheetHidden() === BooleanNumber.TRUE) !== hidden) this.execute(SetWorksheetHideMutation.id, { ...target, hidden: flag(hidden) });
    if ((worksheet.getTabColor() ?? "") !== sheet.tabColor) this.execute(SetTabColorMutation.id, { ...target, color: sheet.tabColor });
  }

  private insert(unitId: string, sheet: SheetModel, index: number): void {
    this.pending.cells.delete(sheet.id);
    this.execute(InsertSheetMutation.id, { unitId, index, sheet: sheetSnapshot(sheet) });
  }

  private showActiveSheet(): void {
    const { activeSheetId } = this.model;
    if (!this.worksheet(activeSheetId) || this.unit.getActiveSheet().getSheetId() === activeSheetId) return;
    this.execute(SetWorksheetActiveOperation.id, { unitId: this.unit.getUnitId(), subUnitId: activeSheetId });
  }

  private showSelection(): void {
    const { sheetId, areas, chartId } = this.model.selection;
    const area = areas[0];
    if (!area || chartId !== null || this.unit.getActiveSheet().getSheetId() !== sheetId) return;
    const sheet = this.host.api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
    const worksheet = this.worksheet(sheetId);
    if (!sheet || !worksheet) return;
    const shown = withinUsed(area, worksheet);
    sheet.getRange(shown.row, shown.column, Math.max(1, shown.rows), Math.max(1, shown.columns)).activate();
  }

  /** Cells were written past Univer's commands, so it must be told to draw. */
  private redraw(): void {
    this.conditional.clear();
    const render = this.host.render(this.unit.getUnitId());
    const sheetId = this.unit.getActiveSheet().getSheetId();
    if (!render) return;
    const skeletons = render.with(SheetSkeletonManagerService);
    skeletons.makeDirty({ sheetId }, true);
    skeletons.setCurrent({ sheetId });
    render.mainComponent?.makeForceDirty(true);
    render.components.forEach((component) => component.makeDirty());
    render.scene.makeDirty();
    const editor = this.host.injector.get(IEditorBridgeService);
    if (!editor.isVisible().visible) editor.refreshEditCellState();
  }

  private execute(id: string, params: object): void {
    this.host.commands.syncExecuteCommand(id, params, appearing.has(id) ? { ...FROM_MODEL, fromCollab: true } : FROM_MODEL);
  }
}

/** Whether a number has room in its column; if not, it must not show half of itself. */
function fits(look: CellLook, text: string, sheet: SheetModel, column: number): boolean {
  const room = columnWidth(sheet, column) * PIXELS_PER_POINT - CELL_PADDING;
  const { font, wrap } = look.style;
  const size = font?.size ?? DEFAULT_SIZE;
  return wrap === true || text.length * size * WIDEST_DIGIT < room || textWidth(text, size, font?.bold === true) <= room;
}

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** Whole columns end where the sheet on the screen ends. */
function withinUsed(block: Block, worksheet: Worksheet): Block {
  return {
    ...block,
    rows: Math.min(block.rows, worksheet.getRowCount() - block.row),
    columns: Math.min(block.columns, worksheet.getColumnCount() - block.column),
  };
}

function replace<T>(target: Record<number, T>, source: Record<number, T>): void {
  for (const key of Object.keys(target)) delete target[Number(key)];
  Object.assign(target, source);
}
