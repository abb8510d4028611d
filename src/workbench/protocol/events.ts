/** Which of the workbook's changes does the add-in hear of, and as which event? */
import { formatBlock } from "../model/address";
import { boundingBlock, intersect } from "../model/block";
import type { EventRegistrations } from "../objects/context";
import type { Block, Change, ChangeSource, SheetModel, WorkbookModel } from "../model/types";

/** One entry of a richApiMessage. */
export interface EventEntry {
  readonly category: number;
  readonly type: number;
  readonly targetId: string;
  readonly message: string;
}

export type SendEvents = (entries: readonly EventEntry[]) => void;

const EVENT_CATEGORY = 65536;
const CHANGED = 10, ACTIVATED = 11, DEACTIVATED = 12, ADDED = 13, SELECTION = 14, DELETED = 15, CALCULATED = 16, FORMATTED = 18, RENAMED = 25;
const TABLE_CHANGED = 101, TABLE_ADDED = 102, TABLE_DELETED = 103;
/** Target of events that concern all sheets. */
const WORKBOOK = "Workbook";

interface KnownSheet {
  readonly id: string;
  readonly name: string;
}

/** Turns model changes into the events that were registered, merged over one batch. */
export class EventFeed implements EventRegistrations {
  private readonly registered = new Set<string>();
  private readonly pendingCells = new Map<string, { block: Block; source: ChangeSource }>();
  private readonly unsubscribe: () => void;
  private pending: EventEntry[] = [];
  private scheduled = false;
  private knownSheets: KnownSheet[];
  private knownTables: Map<string, string>;
  private knownActive: string;

  constructor(
    private readonly model: WorkbookModel,
    private readonly send: SendEvents,
    private readonly onSelection: () => void,
  ) {
    this.knownSheets = sheetsOf(model);
    this.knownTables = tablesOf(model);
    this.knownActive = model.activeSheetId;
    this.unsubscribe = model.onChange((change) => this.hear(change));
  }

  add(eventType: number, targetId: string): void {
    this.registered.add(`${eventType} ${targetId}`);
  }

  remove(eventType: number, targetId: string): void {
    this.registered.delete(`${eventType} ${targetId}`);
  }

  dispose(): void {
    this.unsubscribe();
  }

  private hear(change: Change): void {
    switch (change.kind) {
      case "cells":
        return this.cellsChanged(change.sheetId, change.block, change.source);
      case "formats":
        return this.onSheet(FORMATTED, change.sheetId, { address: formatBlock(change.block), worksheetId: change.sheetId, source: "Local" });
      case "selection":
        return this.selectionChanged();
      case "activeSheet":
        return this.activated();
      case "sheets":
        return this.sheetsChanged();
      case "tables":
        return this.tablesChanged(change.sheetId);
      default:
        return undefined;
    }
  }

  /** Changes of one batch to one sheet are one event around them all. */
  private cellsChanged(sheetId: string, block: Block, source: ChangeSource): void {
    const key = `${source === "calculation" ? CALCULATED : CHANGED} ${sheetId}`;
    const before = this.pendingCells.get(key);
    this.pendingCells.set(key, { block: before ? boundingBlock(before.block, block) : block, source });
    this.schedule();
  }

  private flushCells(): void {
    for (const [key, { block, source }] of this.pendingCells) {
      const [type = "", sheetId = ""] = key.split(" ");
      const address = formatBlock(block);
      if (Number(type) === CALCULATED) {
        this.onSheet(CALCULATED, sheetId, { address, worksheetId: sheetId });
        continue;
      }
      const args = {
        address, worksheetId: sheetId, changeType: "RangeEdited", source: "Local", shiftDirection: "None",
        triggerSource: source === "api" ? "ThisLocalAddin" : "Unknown",
      };
      this.onSheet(CHANGED, sheetId, args);
      this.tablesEdited(sheetId, block, args);
    }
    this.pendingCells.clear();
  }

  private tablesEdited(sheetId: string, block: Block, args: Record<string, unknown>): void {
    for (const table of this.model.sheet(sheetId)?.tables ?? []) {
      if (intersect(table.block, block)) this.push(TABLE_CHANGED, table.id, { ...args, tableId: table.id });
    }
  }

  private selectionChanged(): void {
    const { sheetId, areas, chartId } = this.model.selection;
    if (chartId !== null) return;
    const address = areas.map(formatBlock).join(",");
    this.onSheet(SELECTION, sheetId, { address, worksheetId: sheetId });
    this.onSelection();
  }

  private activated(): void {
    if (this.knownActive !== this.model.activeSheetId) this.onSheet(DEACTIVATED, this.knownActive, { worksheetId: this.knownActive });
    this.knownActive = this.model.activeSheetId;
    this.onSheet(ACTIVATED, this.knownActive, { worksheetId: this.knownActive });
  }

  private sheetsChanged(): void {
    const before = this.knownSheets, now = sheetsOf(this.model);
    this.knownSheets = now;
    for (const { id } of now) if (!before.some((sheet) => sheet.id === id)) this.onSheet(ADDED, id, { worksheetId: id, source: "Local" });
    for (const { id } of before) if (!now.some((sheet) => sheet.id === id)) this.onSheet(DELETED, id, { worksheetId: id, source: "Local" });
    for (const { id, name } of now) {
      const old = before.find((sheet) => sheet.id === id);
      if (old && old.name !== name) this.onSheet(RENAMED, id, { worksheetId: id, nameBefore: old.name, nameAfter: name, source: "Local" });
    }
  }

  private tablesChanged(sheetId: string): void {
    const before = this.knownTables, now = tablesOf(this.model);
    this.knownTables = now;
    const tell = (type: number, id: string, sheet: string): void => {
      for (const target of [WORKBOOK, sheet]) this.push(type, target, { tableId: id, worksheetId: sheet, source: "Local" });
    };
    for (const id of now.keys()) if (!before.has(id)) tell(TABLE_ADDED, id, sheetId);
    for (const [id, sheet] of before) if (!now.has(id)) tell(TABLE_DELETED, id, sheet);
  }

  /** To those who listen to this sheet and to those who listen to all. */
  private onSheet(type: number, sheetId: string, args: Record<string, unknown>): void {
    this.push(type, sheetId, args);
    this.push(type, WORKBOOK, args);
  }

  private push(type: number, targetId: string, args: Record<string, unknown>): void {
    if (!this.registered.has(`${type} ${targetId}`)) return;
    this.pending.push({ category: EVENT_CATEGORY, type, targetId, message: JSON.stringify(args) });
    this.schedule();
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    setTimeout(() => this.flush(), 0);
  }

  private flush(): void {
    this.scheduled = false;
    this.flushCells();
    const entries = this.pending;
    this.pending = [];
    this.scheduled = false;
    if (entries.length > 0) this.send(entries);
  }
}

function sheetsOf(model: WorkbookModel): KnownSheet[] {
  return model.sheets.map(({ id, name }: SheetModel) => ({ id, name }));
}

function tablesOf(model: WorkbookModel): Map<string, string> {
  return new Map(model.sheets.flatMap((sheet) => sheet.tables.map((table) => [table.id, sheet.id] as const)));
}
