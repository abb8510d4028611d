/** Where are all objects behind Office.js made? The one place that knows every class. */
import { ApplicationObject } from "./application";
import { RangeAreasObject } from "./rangeAreas";
import { RangeFormatObject } from "./rangeFormat";
import { RangeObject } from "./range";
import { SettingCollectionObject } from "./settings";
import { WorkbookObject } from "./workbook";
import { WorksheetCollectionObject } from "./worksheets";
import { WorksheetObject } from "./worksheet";
import type { HostServices, ObjectContext, ObjectFactory } from "./context";
import type { WorkbookModel } from "../model/types";

function createFactory(context: () => ObjectContext): ObjectFactory {
  const missing = (): never => {
    throw new Error("not yet");
  };
  return {
    application: () => new ApplicationObject(context()),
    workbook: () => new WorkbookObject(context()),
    worksheets: () => new WorksheetCollectionObject(context()),
    worksheet: (sheet) => new WorksheetObject(context(), sheet),
    range: (sheet, block) => new RangeObject(context(), sheet, block),
    rangeFormat: (sheet, block) => new RangeFormatObject(context(), sheet, block),
    areas: (sheet, blocks) => new RangeAreasObject(context(), sheet, blocks),
    tables: missing, table: missing, charts: missing, chart: missing, series: missing, conditionalFormats: missing, conditionalFormat: missing,
    dataValidation: missing, validation: missing, names: missing, name: missing, pageLayout: missing, freezePanes: missing, sheetProtection: missing,
    workbookProtection: missing,
    settings: () => new SettingCollectionObject(context()),
  };
}

/** The context of one workbook's objects. */
export function createObjectContext(model: WorkbookModel, host: HostServices, cells: { read: number; written: number }): ObjectContext {
  let lastNumber = 0;
  const context: ObjectContext = { model, host, cells, create: createFactory(() => context), nextNumber: () => ++lastNumber };
  return context;
}
