/** How does a file on disk become a workbook, and a workbook a file? */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { addCsv, readCsv } from "../files/csv";
import { NotAWorkbook, readXlsx } from "../files/xlsx/readXlsx";
import { writeXlsx } from "../files/xlsx/writeXlsx";
import type { WorkbookModel } from "../model/types";
import { createWorkbook } from "../model/workbookModel";
import { CommandProblem } from "./problems";
import type { CliWords } from "./words";

export async function readBytes(file: string, words: CliWords): Promise<Uint8Array> {
  return readFile(file).catch(() => {
    throw new CommandProblem(words.notFound(file));
  });
}

const textFiles: readonly string[] = [".csv", ".tsv", ".txt"];

/** Adds a file of separated values as a sheet of its own; tells the name it got. */
export async function addFile(file: string, model: WorkbookModel, words: CliWords): Promise<string> {
  const { name, ext } = path.parse(file);
  if (!textFiles.includes(ext.toLowerCase())) throw new CommandProblem(words.alsoNotCsv(file));
  return addCsv(await readBytes(file, words), name, model).name;
}

export async function openFile(file: string, culture: string, words: CliWords): Promise<WorkbookModel> {
  const { name, ext } = path.parse(file);
  const model = createWorkbook({ name: `${name}.xlsx`, culture, sheets: [] });
  switch (ext.toLowerCase()) {
    case ".csv":
    case ".tsv":
    case ".txt":
      readCsv(await readBytes(file, words), name, model);
      return model;
    case ".xlsx":
    case ".xlsm":
      await readXlsx(await readBytes(file, words), model).catch((error: unknown) => {
        throw error instanceof NotAWorkbook ? new CommandProblem(words.notAWorkbook(file)) : error;
      });
      return model;
    default:
      throw new CommandProblem(words.notSupported(file));
  }
}

export async function saveFile(file: string, model: WorkbookModel, customFunctions: readonly string[], words: CliWords): Promise<void> {
  const bytes = await writeXlsx(model, { customFunctions });
  await writeFile(file, bytes).catch(() => {
    throw new CommandProblem(words.notSaved(file));
  });
}
