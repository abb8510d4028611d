/** What does an error of Excel mean to the person? Every code that Office.js answers with becomes a problem of ours. */
import { Problem } from "../core/problem";

interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** What this Excel lacks, as Excel names it: "Table.resize". */
const tooOld = ({ debugInfo }: OfficeError): Problem => new Problem("excelTooOld", { needed: debugInfo?.errorLocation ?? "ExcelApi" });

const problems: Readonly<Record<string, (error: OfficeError) => Problem>> = {
  AccessDenied: () => new Problem("workbookProtected", {}),
  InvalidOperationInCellEditMode: () => new Problem("cellBeingEdited", {}),
  CellEditModeBlockingOperation: () => new Problem("cellBeingEdited", {}),
  InvalidSelection: () => new Problem("selectionNotCells", {}),
  RequestPayloadSizeLimitExceeded: () => new Problem("payloadTooLarge", {}),
  ResponsePayloadSizeLimitExceeded: () => new Problem("payloadTooLarge", {}),
  RangeExceedsLimit: () => new Problem("payloadTooLarge", {}),
  InactiveWorkbook: () => new Problem("workbookInactive", {}),
  ApiNotFound: tooOld,
  ApiNotAvailable: tooOld,
};

function isOfficeError(error: unknown): error is OfficeError {
  return typeof error === "object" && error !== null && typeof (error as Partial<OfficeError>).code === "string";
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Does this error say that one message was too large? Then half of it may pass. */
export function isTooLarge(error: unknown): boolean {
  return toProblem(error).code === "payloadTooLarge";
}

/** The problem that an error stands for. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (!isOfficeError(error)) return new Problem("unexpected", { message: messageOf(error) });
  const known = problems[error.code];
  if (known) return known(error);
  // InvalidArgument, ItemNotFound, ItemAlreadyExists, UnsupportedSheet, MergedRangeConflict, FilteredRangeConflict, GeneralException …
  return new Problem("excelFailed", { code: error.code, message: error.message });
}
