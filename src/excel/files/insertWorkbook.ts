/** How do the sheets of an .xlsx file get into the workbook? Excel itself inserts them, with formats, ids and dates as they are. */
import { Problem } from "../../core/problem";
import { step, type Hooks } from "../hooks";
import { inExcel } from "../inExcel";
import { takeBack } from "../newSheet";
import { toProblem } from "../officeProblem";
import { withoutSheet, type SelectedRange } from "../selection";

/** Bytes that make whole groups of Base64. */
const bytesPerPart = 3 * 8192;

async function base64(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += bytesPerPart) parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + bytesPerPart))));
  return parts.join("");
}

interface Inserted {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

async function insert(context: Excel.RequestContext, content: string, file: File): Promise<readonly string[]> {
  context.workbook.protection.load("protected");
  await context.sync();
  if (context.workbook.protection.protected) throw new Problem("workbookProtected", {});
  const ids = context.workbook.insertWorksheetsFromBase64(content, { positionType: Excel.WorksheetPositionType.end });
  try {
    await context.sync();
  } catch (error) {
    throw whyNot(toProblem(error), file);
  }
  return ids.value;
}

/** What Excel says of a file that it cannot take in. */
function whyNot(problem: Problem, { name }: File): Problem {
  if (problem.code === "payloadTooLarge") return new Problem("fileTooLarge", { file: name });
  return problem.code === "excelFailed" ? new Problem("fileNotReadable", { file: name }) : problem;
}

/** The longest of the visible sheets that hold a table. */
function longest(sheets: readonly Inserted[]): Inserted | null {
  const tables = sheets.filter(({ sheet, used }) => sheet.visibility === "Visible" && !used.isNullObject && used.rowCount > 1 && used.columnCount > 1);
  return tables.reduce<Inserted | null>((best, one) => (best === null || one.used.rowCount > best.used.rowCount ? one : best), null);
}

async function show(context: Excel.RequestContext, ids: readonly string[], file: File): Promise<SelectedRange> {
  const sheets = ids.map((id): Inserted => {
    const sheet = context.workbook.worksheets.getItem(id);
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load("name,visibility");
    used.load("address,rowCount,columnCount");
    return { sheet, used };
  });
  await context.sync();
  const chosen = longest(sheets);
  if (chosen === null) throw new Problem("fileEmpty", { file: file.name });
  chosen.sheet.activate();
  chosen.used.select();
  await context.sync();
  const { rowCount: rows, columnCount: columns, address } = chosen.used;
  return { sheet: chosen.sheet.name, address: withoutSheet(address), rows, columns, expanded: false };
}

/** Inserts all sheets of the file behind those that are there, and selects the longest table among them. */
export async function insertWorkbook(file: File, hooks: Hooks): Promise<SelectedRange> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) throw new Problem("xlsxNeedsNewerExcel", {});
  step(hooks, "read", 0);
  const content = await base64(file);
  step(hooks, "write", 0);
  return inExcel(async (context) => {
    const ids = await insert(context, content, file);
    try {
      step(hooks, "write", 0.5);
      return await show(context, ids, file);
    } catch (error) {
      await takeBack(ids).catch(() => undefined);
      throw error;
    }
  });
}
