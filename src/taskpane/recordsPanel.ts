/** In which states can the customer card and the lists be, what can happen to them, and what can they set off? */
import type { Language } from "../catalogue/languages";
import type { WorkbookSettings } from "../excel/types";
import type { ListId } from "../report/lists/customerLists";
import type { CustomerRecord, OwnTable } from "../report/lists/ownTable";
import type { Fault, Trouble, Work } from "./trouble";

/** One customer, open over any step. */
export interface CardPanel {
  readonly is: "card";
  readonly typed: string;
  readonly working: boolean;
  /** Null until a customer is selected or looked for. */
  readonly record: CustomerRecord | null;
  /** The id that was looked for in vain. */
  readonly unknown: string | null;
  readonly trouble: Trouble | null;
}

/** What became of a list. */
export type ListOutcome =
  | { readonly is: "copied" | "downloaded" }
  | { readonly is: "written"; readonly sheet: string };

/** Lists to take along, open over any step. */
export interface ListsPanel {
  readonly is: "lists";
  readonly list: ListId;
  readonly hasActions: boolean;
  /** Null while it is read. */
  readonly table: OwnTable | null;
  /** The pane can save files. */
  readonly savesFiles: boolean;
  readonly working: boolean;
  readonly outcome: ListOutcome | null;
  readonly trouble: Trouble | null;
}

export type ListWay = "copy" | "csv" | "sheet" | "calendar";

export type RecordsEvent =
  // What Excel says; `request` numbers the work as it does for the functions
  | { readonly type: "customerSeen"; readonly request: number; readonly wanted: string | null; readonly record: CustomerRecord | null }
  | { readonly type: "listRead"; readonly request: number; readonly table: OwnTable; readonly savesFiles: boolean }
  | { readonly type: "listTaken"; readonly request: number; readonly outcome: ListOutcome }
  | { readonly type: "recordsFailed"; readonly request: number; readonly during: Work; readonly fault: Fault }
  // What the person does
  | { readonly type: "cardOpened" }
  | { readonly type: "customerTyped"; readonly text: string }
  | { readonly type: "customerWanted" }
  | { readonly type: "listsOpened" }
  | { readonly type: "listChosen"; readonly list: ListId }
  | { readonly type: "listWanted"; readonly way: ListWay }
  | { readonly type: "recordsClosed" };

export type RecordsEffect =
  | { readonly type: "readCustomer"; readonly request: number; readonly sheets: WorkbookSettings["sheets"]; readonly wanted: string | null }
  | { readonly type: "readList"; readonly request: number; readonly sheets: WorkbookSettings["sheets"]; readonly list: ListId }
  | {
      readonly type: "takeList";
      readonly request: number;
      readonly way: ListWay;
      readonly list: ListId;
      readonly table: OwnTable;
      readonly culture: string;
      /** Of the pane's words, in which the new sheet and the events are named. */
      readonly language: Language;
    };
