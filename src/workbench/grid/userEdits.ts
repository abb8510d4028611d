/** How does what a person does in the grid come into the workbook? */
import { BooleanNumber, CanceledError, CellValueType, ObjectMatrix, toDisposable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  AFTER_CELL_EDIT,
  ClearSelectionContentCommand,
  InsertSheetMutation,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
  SheetsSelectionsService,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import { IEditorBridgeService, SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import { MAX_COLUMNS, MAX_ROWS } from "../model/address";
import { cellBlock } from "../model/block";
import { renameSheet } from "../model/renameSheet";
import { PIXELS_PER_POINT, sizeFor } from "./sheetSnapshot";
import { userInput } from "./userInput";
import type { ICellData, ICommandInfo, IDisposable, IRange, Nullable, Workbook } from "@univerjs/core";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { Block, CellValue, SheetModel, WorkbookModel } from "../model/types";
import type { UniverHost } from "./univerHost";

/** Above Univer's own reading of numbers and dates. */
const PRIORITY = 1000;

export type Refusal = "protectedSheet" | "refusedFormula";

/** Commands that change cells: a protected sheet refuses them. */
const CHANGING = new Set<string>([
  SetRangeValuesCommand.id, ClearSelectionContentCommand.id, "sheet.command.paste-by-short-key", "univer.command.paste", "univer.command.cut",
  "sheet.command.auto-fill", "sheet.command.refill", "sheet.command.move-range", "sheet.command.clear-selection-all",
]);

interface SheetParams {
  readonly subUnitId: string;
}

export class UserEdits {
  private readonly disposables: IDisposable[] = [];
  /** Number formats that typed text brought along, by sheet and cell, until the value arrives. */
  private readonly typedFormats = new Map<string, string>();

  constructor(
    private readonly host: UniverHost,
    private readonly unit: Workbook,
    private readonly model: WorkbookModel,
    private readonly onRefused: (reason: Refusal) => void,
  ) {
    const { commands } = host;
    this.disposables.push(
      commands.beforeCommandExecuted((command) => this.refuseWhereProtected(command)),
      commands.onCommandExecuted((command, options) => {
        if (options?.["fromModel"] !== true) this.take(command);
      }),
      toDisposable(
        host.interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
          priority: PRIORITY,
          handler: (cell, { unitId, subUnitId, row, col }, next) => {
            const sheet = unitId === this.unit.getUnitId() ? this.model.sheet(subUnitId) : undefined;
            return sheet && cell ? this.typed(cell, sheet, row, col) : next(cell);
          },
        }),
      ),
    );
  }

  /** Whether a person is in the middle of typing into a cell. */
  get isEditing(): boolean {
    return this.host.injector.get(IEditorBridgeService).isVisible().visible;
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  // --- typing

  private typed(cell: ICellData, sheet: SheetModel, row: number, column: number): ICellData {
    const text = cell.f ?? (cell.p?.body ? cell.p.body.dataStream.replace(/\r\n$/, "") : String(cell.v ?? ""));
    // Univer has taken the apostrophe away that says: this is text.
    if (cell.t === CellValueType.FORCE_STRING && !text.startsWith("=")) return { ...plainCell(text), f: null, p: null };
    const format = sheet.cells.numberFormat(row, column);
    const input = userInput(text, format, this.model.culture, new Date().getFullYear());
    if (input.kind === "refused") {
      this.onRefused("refusedFormula");
      return { v: `'${text}`, t: CellValueType.STRING, f: null, p: null };
    }
    if (input.kind === "formula") return { f: input.formula, v: null, t: null, p: null };
    if (input.format !== null && format === "General") this.typedFormats.set(`${sheet.id} ${row} ${column}`, input.format);
    return { ...plainCell(input.value), f: null, p: null };
  }

  // --- what Univer has done

  private take({ id, params }: Readonly<ICommandInfo>): void {
    if (!params || (params as { unitId?: string }).unitId !== this.unit.getUnitId()) return;
    const sheet = this.model.sheet((params as SheetParams).subUnitId);
    if (id === SetRangeValuesMutation.id && sheet) this.takeCells(params as ISetRangeValuesMutationParams, sheet);
    else if (id === SetSelectionsOperation.id) this.takeSelection(params as { subUnitId: string; selections: { range: IRange }[] });
    else if (id === SetWorksheetActiveOperation.id) this.takeActiveSheet((params as SheetParams).subUnitId);
    else if (id === InsertSheetMutation.id) this.takeNewSheet(params as { index: number; sheet: { id: string; name: string } });
    else if (sheet) this.takeSheetChange(id, params, sheet);
  }

  private takeSheetChange(id: string, params: object, sheet: SheetModel): void {
    const view = (): void => this.model.notify({ kind: "sheetView", sheetId: sheet.id, source: "user" });
    switch (id) {
      case RemoveSheetMutation.id:
        return this.model.deleteSheet(sheet.id, "user");
      case SetWorksheetNameMutation.id:
        return renameSheet(this.model, sheet, (params as { name: string }).name, "user");
      case SetWorksheetOrderMutation.id:
        return this.takeOrder();
      case SetWorksheetColWidthMutation.id:
        return this.takeWidths(params as { ranges: IRange[] }, sheet);
      case SetWorksheetRowHeightMutation.id:
        return this.takeHeights(params as { ranges: IRange[] }, sheet);
      case SetRowHiddenMutation.id:
      case SetRowVisibleMutation.id:
        return this.takeHidden(params as { ranges: IRange[] }, sheet, id === SetRowHiddenMutation.id);
      case SetWorksheetHideMutation.id:
        sheet.visibility = (params as { hidden: BooleanNumber }).hidden === BooleanNumber.TRUE ? "Hidden" : "Visible";
        return this.model.notify({ kind: "sheets", source: "user" });
      case SetTabColorMutation.id:
        sheet.tabColor = (params as { color: string }).color;
        return view();
      case ToggleGridlinesMutation.id:
        sheet.showGridlines = (params as { showGridlines: BooleanNumber }).showGridlines === BooleanNumber.TRUE;
        return view();
      case SetFrozenMutation.id: {
        const { xSplit, ySplit } = params as { xSplit: number; ySplit: number };
        sheet.frozen = { rows: ySplit, columns: xSplit };
        return view();
      }
    }
  }

  private takeCells({ cellValue }: ISetRangeValuesMutationParams, sheet: SheetModel): void {
    if (!cellValue) return;
    new ObjectMatrix<Nullable<ICellData>>(cellValue).forValue((row, column, cell) => {
      this.takeCell(sheet, row, column, cell);
    });
  }

  private takeCell(sheet: SheetModel, row: number, column: number, cell: Nullable<ICellData>): void {
    const touches = !cell || ["v", "f", "si", "p", "t"].some((key) => key in cell);
    if (!touches) return;
    const formula = cell ? this.formulaAt(sheet.id, row, column, cell) : null;
    if (formula !== null) {
      if (sheet.cells.formula(row, column) !== formula) sheet.cells.writeFormula(row, column, formula, "user");
      return;
    }
    const key = `${sheet.id} ${row} ${column}`;
    const format = this.typedFormats.get(key);
    this.typedFormats.delete(key);
    if (format !== undefined) sheet.cells.writeNumberFormats(cellBlock(row, column), format, "user");
    sheet.cells.writeValues(cellBlock(row, column), [[valueOf(cell)]], "user");
  }

  /** A filled-down formula has only the id of the first one and an offset. */
  private formulaAt(sheetId: string, row: number, column: number, cell: ICellData): string | null {
    if (cell.f) return cell.f;
    if (!cell.si) return null;
    return this.host.injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheetId, this.unit.getUnitId()) ?? null;
  }

  private takeSelection({ subUnitId, selections }: { subUnitId: string; selections: { range: IRange }[] }): void {
    const sheet = this.model.sheet(subUnitId);
    const areas = selections.map(({ range }) => this.block(range, subUnitId));
    if (!sheet || areas.length === 0) return;
    this.model.selection = { sheetId: subUnitId, areas, chartId: null };
    this.model.notify({ kind: "selection", source: "user" });
  }

  /** Whole rows and columns are as long as Excel's, not as the part that is on the screen. */
  private block(range: IRange, sheetId: string): Block {
    const worksheet = this.unit.getSheetBySheetId(sheetId);
    const rows = worksheet?.getRowCount() ?? MAX_ROWS;
    const columns = worksheet?.getColumnCount() ?? MAX_COLUMNS;
    const number = (value: number, other: number): number => (Number.isFinite(value) ? value : other);
    const row = number(range.startRow, 0);
    const column = number(range.startColumn, 0);
    const lastRow = number(range.endRow, rows - 1);
    const lastColumn = number(range.endColumn, columns - 1);
    return {
      row,
      column,
      rows: row === 0 && lastRow === rows - 1 ? MAX_ROWS : lastRow - row + 1,
      columns: column === 0 && lastColumn === columns - 1 ? MAX_COLUMNS : lastColumn - column + 1,
    };
  }

  private takeActiveSheet(sheetId: string): void {
    if (!this.model.sheet(sheetId) || this.model.activeSheetId === sheetId) return;
    this.model.activeSheetId = sheetId;
    this.model.notify({ kind: "activeSheet", source: "user" });
    const selections = this.host.injector.get(SheetsSelectionsService).getWorkbookSelections(this.unit.getUnitId()).getSelectionsOfWorksheet(sheetId);
    const areas = selections.map(({ range }) => this.block(range, sheetId));
    this.model.selection = { sheetId, areas: areas.length > 0 ? areas : [cellBlock(0, 0)], chartId: null };
    this.model.notify({ kind: "selection", source: "user" });
  }

  private takeNewSheet({ sheet }: { index: number; sheet: { id: string; name: string } }): void {
    if (this.model.sheet(sheet.id)) return;
    this.model.addSheet(sheet.name, "user", sheet.id);
    const config = this.unit.getSheetBySheetId(sheet.id)?.getConfig();
    if (config) Object.assign(config, sizeFor(null));
    this.takeOrder();
  }

  private takeOrder(): void {
    const order = this.unit.getSheets().map((worksheet) => worksheet.getSheetId());
    this.model.sheets.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
    this.model.notify({ kind: "sheets", source: "user" });
  }

  private takeWidths({ ranges }: { ranges: IRange[] }, sheet: SheetModel): void {
    const worksheet = this.unit.getSheetBySheetId(sheet.id);
    if (!worksheet) return;
    for (const { startColumn, endColumn } of ranges) {
      for (let column = startColumn; column <= Math.min(endColumn, worksheet.getColumnCount() - 1); column++) {
        sheet.columnWidths.set(column, worksheet.getColumnWidth(column) / PIXELS_PER_POINT);
      }
    }
    this.model.notify({ kind: "dimensions", sheetId: sheet.id, source: "user" });
  }

  private takeHeights({ ranges }: { ranges: IRange[] }, sheet: SheetModel): void {
    const worksheet = this.unit.getSheetBySheetId(sheet.id);
    if (!worksheet) return;
    for (const { startRow, endRow } of ranges) {
      for (let row = startRow; row <= Math.min(endRow, worksheet.getRowCount() - 1); row++) {
        sheet.rowHeights.set(row, worksheet.getRowHeight(row) / PIXELS_PER_POINT);
      }
    }
    this.model.notify({ kind: "dimensions", sheetId: sheet.id, source: "user" });
  }

  private takeHidden({ ranges }: { ranges: IRange[] }, sheet: SheetModel, hides: boolean): void {
    for (const { startRow, endRow } of ranges) {
      for (let row = startRow; row <= endRow; row++) {
        if (hides) sheet.hiddenRows.add(row);
        else sheet.hiddenRows.delete(row);
      }
    }
    this.model.notify({ kind: "dimensions", sheetId: sheet.id, source: "user" });
  }

  // --- protection

  private refuseWhereProtected({ id, params }: Readonly<ICommandInfo>): void {
    const starts = id === SetCellEditVisibleOperation.id && (params as { visible?: boolean } | undefined)?.visible === true;
    if (!starts && !CHANGING.has(id)) return;
    const sheet = this.model.sheet(this.unit.getActiveSheet().getSheetId());
    if (!sheet?.protected || this.selectionIsUnlocked(sheet)) return;
    this.onRefused("protectedSheet");
    throw new CanceledError();
  }

  private selectionIsUnlocked(sheet: SheetModel): boolean {
    const [area] = this.model.selection.areas;
    if (!area || area.rows * area.columns > 10_000) return false;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (sheet.cells.style(row, column)?.locked !== false) return false;
      }
    }
    return true;
  }
}

function plainCell(value: CellValue): ICellData {
  if (value === null) return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: typeof value === "string" ? value : value.error, t: CellValueType.STRING };
}

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  const value = cell.v ?? cell.p?.body?.dataStream.replace(/\r\n$/, "") ?? null;
  if (value === null || value === "") return null;
  if (cell.t === CellValueType.BOOLEAN) return Number(value) === 1 || value === true || value === "TRUE";
  if (cell.t === CellValueType.NUMBER && Number.isFinite(Number(value))) return Number(value);
  if (cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING) return readError(String(value));
  return typeof value === "number" || typeof value === "boolean" ? value : readError(value);
}

function readError(text: string): CellValue {
  const [, code] = ERROR.exec(text) ?? [];
  return code === undefined ? text : ({ error: text } as CellValue);
}
