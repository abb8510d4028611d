/** Which error does Excel answer with, in code and words? */

const MESSAGES: Record<string, string> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  FilteredRangeConflict: "The attempted operation causes a conflict with a filtered range.",
  GeneralException: "There was an internal error while processing the request.",
  InactiveWorkbook: "The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode: "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: "This operation can't be done on merged cells.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestAborted: "The request was aborted during run time.",
  UnsupportedSheet: "This operation is not supported on sheet.",
};

/** What Excel says for an error code. */
export function messageOf(code: string): string {
  return MESSAGES[code] ?? code;
}

/** Refusal of one action of a batch, with Excel's code. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message?: string,
    /** Class and member, if another than the one that was called. */
    readonly location?: string,
  ) {
    super(message ?? messageOf(code));
  }
}

export function invalidArgument(message?: string): ApiError {
  return new ApiError("InvalidArgument", message);
}

export function itemNotFound(): ApiError {
  return new ApiError("ItemNotFound");
}
