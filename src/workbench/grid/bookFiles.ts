/** How do workbooks come from files, and go to them? */
import { createWorkbook } from "../model/workbookModel";
import { readCsv } from "../files/csv";
import type { WorkbookModel } from "../model/types";

function emptyBook(name: string, culture: string): WorkbookModel {
  return createWorkbook({ name, sheets: [], culture });
}

function withoutEnding(name: string): string {
  return name.replace(/\.[^.]*$/, "");
}

/** Text tables become one sheet that is named after the file. */
export function bookFromCsv(bytes: Uint8Array, name: string, sheetName: string, culture: string): WorkbookModel {
  const model = emptyBook(name, culture);
  readCsv(bytes, sheetName, model);
  return model;
}

export async function bookFromFile(file: File, culture: string): Promise<WorkbookModel> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.(csv|tsv|txt)$/i.test(file.name)) return bookFromCsv(bytes, `${withoutEnding(file.name)}.xlsx`, withoutEnding(file.name), culture);
  const { readXlsx } = await import(/* webpackChunkName: "files" */ "../files/xlsx/readXlsx");
  const model = emptyBook(file.name, culture);
  await readXlsx(bytes, model);
  return model;
}

export async function bookAsBlob(model: WorkbookModel, customFunctions: readonly string[]): Promise<Blob> {
  const { writeXlsx } = await import(/* webpackChunkName: "files" */ "../files/xlsx/writeXlsx");
  const bytes = await writeXlsx(model, { customFunctions });
  return new Blob([new Uint8Array(bytes)], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" });
}

export function download(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
