/** What do the objects behind Office.js share: the workbook, who listens, and how one object makes another? */
import type { Block, ChartModel, ConditionalFormatModel, NameModel, SheetModel, TableModel, WorkbookModel } from "../model/types";

/** The members of a host class that the add-in may use; everything else is answered with ApiNotFound. */
export interface Api {
  readonly className: string;
  /** Values that can be loaded; those with a setter can be set. */
  readonly scalars: readonly string[];
  /** Properties that hold other objects. */
  readonly navigation: readonly string[];
  readonly methods: readonly string[];
  readonly isCollection: boolean;
}

/** Base of every object behind Office.js. Objects are cheap views on the model: made for one use, never compared. */
export abstract class ApiObject {
  abstract readonly api: Api;

  constructor(protected readonly context: ObjectContext) {}
}

/** Base of collections: what `items` are, and how one is found by its key. */
export abstract class ApiCollection extends ApiObject {
  abstract get items(): readonly ApiObject[];
  abstract getItem(key: unknown): ApiObject;
}

/** Makes the objects that others lead to. It stands between the classes so that they need not import each other. */
export interface ObjectFactory {
  application(): ApiObject;
  workbook(): ApiObject;
  worksheets(): ApiObject;
  worksheet(sheet: SheetModel): ApiObject;
  range(sheet: SheetModel, block: Block): ApiObject;
  rangeFormat(sheet: SheetModel, block: Block): ApiObject;
  areas(sheet: SheetModel, blocks: readonly Block[]): ApiObject;
  /** Tables of one sheet, or of the whole workbook; `within` keeps those that touch a block. */
  tables(sheet: SheetModel | null, within?: Block, fully?: boolean): ApiObject;
  table(sheet: SheetModel, table: TableModel): ApiObject;
  charts(sheet: SheetModel): ApiObject;
  chart(sheet: SheetModel, chart: ChartModel): ApiObject;
  conditionalFormats(sheet: SheetModel, block: Block): ApiObject;
  conditionalFormat(sheet: SheetModel, format: ConditionalFormatModel): ApiObject;
  dataValidation(sheet: SheetModel, block: Block): ApiObject;
  names(sheet: SheetModel | null): ApiObject;
  name(name: NameModel): ApiObject;
  pageLayout(sheet: SheetModel): ApiObject;
  rowBreaks(sheet: SheetModel): ApiObject;
  freezePanes(sheet: SheetModel): ApiObject;
  sheetProtection(sheet: SheetModel): ApiObject;
  workbookProtection(): ApiObject;
  settings(): ApiObject;
}

/** Who asked to hear of which event: Excel's event number and the id of what it is about ("" for the workbook's own). */
export interface EventRegistrations {
  add(eventType: number, targetId: string): void;
  remove(eventType: number, targetId: string): void;
}

/** What the host itself contributes. */
export interface HostServices {
  readonly events: EventRegistrations;
  /** Completes dates that are typed without a year. */
  currentYear(): number;
}

export interface ObjectContext {
  readonly model: WorkbookModel;
  readonly host: HostServices;
  readonly create: ObjectFactory;
  /** A number that no earlier call returned. */
  nextNumber(): number;
  /** Cells read and written, for the counters. */
  readonly cells: { read: number; written: number };
}
