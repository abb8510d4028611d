/** Where are all objects behind Office.js made? The one place that knows every class. */
import { ApplicationObject } from "./application";
import { ChartCollectionObject } from "./charts";
import { ChartObject } from "./chart";
import { ConditionalFormatCollectionObject } from "./conditionalFormats";
import { ConditionalFormatObject } from "./conditionalFormat";
import { DataValidationObject } from "./dataValidation";
import { FreezePanesObject } from "./freezePanes";
import { NamedItemCollectionObject, NamedItemObject } from "./names";
import { PageLayoutObject } from "./pageLayout";
import { RowBreakCollectionObject } from "./pageBreaks";
import { RangeAreasObject } from "./rangeAreas";
import { RangeFormatObject } from "./rangeFormat";
import { RangeObject } from "./range";
import { SettingCollectionObject } from "./settings";
import { TableCollectionObject } from "./tables";
import { TableObject } from "./table";
import { WorkbookObject } from "./workbook";
import { WorkbookProtectionObject, WorksheetProtectionObject } from "./protection";
import { WorksheetCollectionObject } from "./worksheets";
import { WorksheetObject } from "./worksheet";
import type { HostServices, ObjectContext, ObjectFactory } from "./context";
import type { WorkbookModel } from "../model/types";

function createFactory(context: () => ObjectContext): ObjectFactory {
  return {
    application: () => new ApplicationObject(context()),
    workbook: () => new WorkbookObject(context()),
    worksheets: () => new WorksheetCollectionObject(context()),
    worksheet: (sheet) => new WorksheetObject(context(), sheet),
    range: (sheet, block) => new RangeObject(context(), sheet, block),
    rangeFormat: (sheet, block) => new RangeFormatObject(context(), sheet, block),
    areas: (sheet, blocks) => new RangeAreasObject(context(), sheet, blocks),
    tables: (sheet, within, fully) => new TableCollectionObject(context(), sheet, within ?? null, fully === true),
    table: (sheet, table) => new TableObject(context(), sheet, table),
    charts: (sheet) => new ChartCollectionObject(context(), sheet),
    chart: (sheet, chart) => new ChartObject(context(), sheet, chart),
    conditionalFormats: (sheet, block) => new ConditionalFormatCollectionObject(context(), sheet, block),
    conditionalFormat: (sheet, format) => new ConditionalFormatObject(context(), sheet, format),
    dataValidation: (sheet, block) => new DataValidationObject(context(), sheet, block),
    names: (sheet) => new NamedItemCollectionObject(context(), sheet),
    name: (name) => new NamedItemObject(context(), name),
    pageLayout: (sheet) => new PageLayoutObject(context(), sheet),
    rowBreaks: (sheet) => new RowBreakCollectionObject(context(), sheet),
    freezePanes: (sheet) => new FreezePanesObject(context(), sheet),
    sheetProtection: (sheet) => new WorksheetProtectionObject(context(), sheet),
    workbookProtection: () => new WorkbookProtectionObject(context()),
    settings: () => new SettingCollectionObject(context()),
  };
}

/** Kept per workbook, because several hosts may serve it one after the other. */
const lastNumbers = new WeakMap<WorkbookModel, number>();

function nextNumber(model: WorkbookModel): number {
  const number = (lastNumbers.get(model) ?? 0) + 1;
  lastNumbers.set(model, number);
  return number;
}

/** The context of one workbook's objects. */
export function createObjectContext(model: WorkbookModel, host: HostServices, cells: { read: number; written: number }): ObjectContext {
  const context: ObjectContext = { model, host, cells, create: createFactory(() => context), nextNumber: () => nextNumber(model) };
  return context;
}
