/** In which states can the pane be, what can happen to it, and what can it set off? */
import type { Language } from "../catalogue/languages";
import type { LeftOutReason } from "../catalogue/columns";
import type { CalendarPeriod } from "../core/period";
import type { SerialDay } from "../core/transactions";
import type { Stage } from "../excel/hooks";
import type { LargeOutcome, LargeTold, LocalFile, TextLayout } from "../excel/files/types";
import type { OurSheet, RememberedTable, RunReport, WorkbookSettings } from "../excel/types";
import type { AlikePair } from "../intake/alikeCustomers";
import type { FoundTable } from "../intake/tables/types";
import type { TableGuess, TableKind } from "../intake/tableKind";
import type { AnyRole, ColumnGuess, Mapping, Merges, Question, Reconciliation, Table } from "../intake/types";
import type { AssumptionField } from "./assumptionsForm";
import type { CardPanel, ListsPanel, RecordsEffect, RecordsEvent } from "./recordsPanel";
import type { FunctionsEffect, FunctionsEvent, FunctionsPanel } from "./functionsPanel";
import type { PredictChoices, PredictDraft } from "./predictForm";
import type { RfmEffect, RfmEvent, RfmPanel } from "./rfmPanel";
import type { SegmentsEffect, SegmentsEvent, SegmentsPanel } from "./segmentsPanel";
import type { SettingsPanel } from "./settingsPanel";
import type { TableOffer, TablesEvent } from "./tablesPlan";
import type { Fault, Trouble, Work } from "./trouble";
import type { Undoing, WayBackEffect, WayBackEvent } from "./wayBackPanel";

/** Cells as the person sees them; `rows` counts the header too. */
export interface PaneSelection {
  readonly sheet: string;
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
  /** One cell was selected and stands for its whole table. */
  readonly expanded: boolean;
}

/** Orders that were read and the guess about their columns. */
export interface Source {
  readonly range: PaneSelection;
  readonly table: Table;
  readonly guesses: readonly ColumnGuess[];
  /** Name of the known export that it is; null for any other table. */
  readonly platform: string | null;
  readonly kind: TableKind;
  /** Columns as rows of each kind. */
  readonly as: TableGuess["as"];
  readonly question: Question | null;
}

/** What the rows gave, before anything is written. */
export interface RowCheck {
  readonly reconciliation: Reconciliation;
  readonly firstDay: SerialDay | null;
  readonly lastDay: SerialDay | null;
  /** Up to five sheet rows per reason. */
  readonly examples: Partial<Record<LeftOutReason, readonly number[]>>;
  /** Customers that look like one, written in two ways. */
  readonly alike: readonly AlikePair[];
  readonly question: Question | null;
}

/** The choices on the way to the summary. */
export interface Choices {
  readonly source: Source;
  /** What each row tells. */
  readonly kind: TableKind;
  readonly mapping: Mapping;
  /** The amount is quantity x price. */
  readonly product: boolean;
  readonly answers: Readonly<Record<string, string>>;
  /** Customers that the person has called spellings of others. */
  readonly merged: Merges;
  readonly question: Question | null;
}

/** Choices that have been checked and can be written. */
export interface Plan {
  readonly choices: Choices;
  readonly check: RowCheck;
  /** Other tables of the workbook; null until they are found. */
  readonly tables: readonly TableOffer[] | null;
}

export type Screen =
  | { readonly step: "opening"; readonly trouble: Trouble | null }
  | {
      readonly step: "select";
      readonly working: "example" | "read" | "file" | null;
      readonly fraction: number;
      readonly trouble: Trouble | null;
      /** The ribbon's analysis stopped at a question. */
      readonly asked: boolean;
    }
  | {
      readonly step: "columns";
      readonly choices: Choices;
      readonly working: boolean;
      /** *Continue* was chosen, so what is missing is marked. */
      readonly tried: boolean;
      readonly trouble: Trouble | null;
    }
  | {
      readonly step: "rows";
      readonly plan: Plan;
      /** Of the customers that look alike, the ids that shall become one with what they look like. */
      readonly ticked: readonly string[];
      /** The rows are read once more, with other merges. */
      readonly working: boolean;
      readonly trouble: Trouble | null;
    }
  | {
      readonly step: "write";
      /** Null while the last analysis is refreshed, which knows its own choices. */
      readonly plan: Plan | null;
      readonly stage: Stage;
      readonly fraction: number;
      readonly stopping: boolean;
      /** Predicting is one of the stages. */
      readonly predicts: boolean;
      /** The source changed; nobody asked for it just now. */
      readonly quiet?: boolean;
      /** Where the choices of a prediction were made, to return to if it fails; null for other work. */
      readonly from: PredictScreen | null;
    }
  | {
      readonly step: "done";
      readonly plan: Plan | null;
      readonly run: RunReport;
      /** The settings have changed since. */
      readonly stale: boolean;
      readonly trouble: Trouble | null;
    }
  | PredictScreen
  | LargeFileScreen
  | StreamedScreen;

/** A text file with more rows than a sheet holds, before it is summed up. */
export interface LargeFileScreen {
  readonly step: "largeFile";
  readonly file: LocalFile;
  readonly layout: TextLayout;
  /** By the file's first rows. */
  readonly choices: Choices;
  readonly working: boolean;
  readonly fraction: number;
  /** *Continue* was chosen, so what is missing is marked. */
  readonly tried: boolean;
  readonly trouble: Trouble | null;
}

/** What such a file gave, on its sheet. */
export interface StreamedScreen {
  readonly step: "streamed";
  readonly file: LocalFile;
  readonly range: PaneSelection;
  readonly told: LargeTold;
  readonly trouble: Trouble | null;
}

/** The choices of a prediction, after a summary. */
export interface PredictScreen {
  readonly step: "predict";
  /** The summary that it belongs to. */
  readonly plan: Plan | null;
  readonly run: RunReport;
  readonly draft: PredictDraft;
  /** *Predict* was chosen, so mistakes are marked. */
  readonly tried: boolean;
  readonly trouble: Trouble | null;
}

export type Step = Screen["step"];

export interface State {
  /** Of the pane's own sentences. */
  readonly language: Language;
  /** Tag that numbers and dates are shown in, for example "pl-PL". */
  readonly culture: string;
  readonly settings: WorkbookSettings | null;
  /** The workbook keeps no settings of ours yet, so its cells follow the pane's language. */
  readonly fresh: boolean;
  /** What is selected now; null before the first answer. */
  readonly selection: PaneSelection | Fault | null;
  /** The last run that this workbook remembers. */
  readonly lastRun: RunReport | null;
  readonly screen: Screen;
  readonly panel: SettingsPanel | RfmPanel | FunctionsPanel | CardPanel | ListsPanel | SegmentsPanel | null;
  /** Absent where nothing has been done that can be taken back. */
  readonly undoing?: Undoing | null;
  /** Number of the work under way; an answer with another number comes too late and is dropped. */
  readonly ticket: number;
  /** The same for the work of the functions' panel, which goes beside that of the steps. */
  readonly request: number;
}

export interface Opened {
  readonly settings: WorkbookSettings;
  /** The workbook has no settings of ours yet. */
  readonly first: boolean;
  readonly culture: string;
  readonly run: RunReport | null;
}

export type Event =
  // What Excel says
  | ({ readonly type: "opened" } & Opened)
  | { readonly type: "settingsRead"; readonly settings: WorkbookSettings }
  | { readonly type: "selectionChanged"; readonly selection: PaneSelection | Fault }
  | { readonly type: "commandRan"; readonly run: RunReport; readonly settings: WorkbookSettings }
  | { readonly type: "exampleLoaded"; readonly ticket: number; readonly range: PaneSelection }
  | { readonly type: "fileImported"; readonly ticket: number; readonly range: PaneSelection }
  | { readonly type: "largeFileFound"; readonly ticket: number; readonly file: LocalFile; readonly layout: TextLayout; readonly source: Source }
  | { readonly type: "fileStreamed"; readonly ticket: number; readonly outcome: LargeOutcome }
  | { readonly type: "tableRead"; readonly ticket: number; readonly source: Source }
  | { readonly type: "rowsChecked"; readonly ticket: number; readonly check: RowCheck }
  | { readonly type: "progressed"; readonly ticket: number; readonly stage: Stage; readonly fraction: number }
  | { readonly type: "written"; readonly ticket: number; readonly run: RunReport; readonly settings: WorkbookSettings }
  | { readonly type: "failed"; readonly ticket: number; readonly during: Work; readonly fault: Fault }
  // What the person does
  | { readonly type: "continued" }
  | { readonly type: "exampleWanted" }
  | { readonly type: "fileChosen"; readonly file: LocalFile }
  | { readonly type: "wentBack" }
  | { readonly type: "selectionWanted" }
  | { readonly type: "retried" }
  | { readonly type: "troubleClosed" }
  | { readonly type: "kindChosen"; readonly kind: TableKind }
  | { readonly type: "renewalChosen"; readonly unit: CalendarPeriod }
  | { readonly type: "roleChosen"; readonly role: AnyRole; readonly column: number | null }
  | { readonly type: "amountWayChosen"; readonly way: "amount" | "product" }
  | { readonly type: "answered"; readonly choice: string }
  | { readonly type: "cancelled" }
  | { readonly type: "refreshWanted" }
  | { readonly type: "dataCheckWanted" }
  | { readonly type: "alikeTicked"; readonly other: string; readonly ticked: boolean }
  | { readonly type: "certainTicked" }
  | { readonly type: "mergeWanted" }
  | { readonly type: "mergesDropped" }
  | { readonly type: "predictWanted" }
  | { readonly type: "predictChanged"; readonly change: Partial<PredictDraft> }
  | { readonly type: "predictionDropped" }
  | { readonly type: "sheetWanted"; readonly sheet: keyof WorkbookSettings["sheets"] }
  | { readonly type: "languageChosen"; readonly language: Language }
  | { readonly type: "cellLanguageChosen"; readonly language: Language }
  | { readonly type: "optionChosen"; readonly change: Partial<Pick<WorkbookSettings, "moreSheets" | "refreshOnChange" | "pseudonymise">> }
  | { readonly type: "sourceChanged" }
  | { readonly type: "removeWanted" }
  | { readonly type: "oursFound"; readonly ticket: number; readonly sheets: readonly OurSheet[] }
  | { readonly type: "removeAnswered"; readonly yes: boolean }
  | { readonly type: "removed"; readonly ticket: number; readonly settings: WorkbookSettings }
  | { readonly type: "settingsOpened" }
  | { readonly type: "settingsClosed" }
  | { readonly type: "draftChanged"; readonly field: AssumptionField; readonly value: string }
  | { readonly type: "settingsApplied" }
  | TablesEvent
  | FunctionsEvent
  | RecordsEvent
  | RfmEvent
  | SegmentsEvent
  | WayBackEvent;

export type Effect =
  | { readonly type: "open"; readonly ticket: number }
  | { readonly type: "loadExample"; readonly ticket: number; readonly language: Language }
  | { readonly type: "importFile"; readonly ticket: number; readonly file: LocalFile }
  | {
      readonly type: "streamFile";
      readonly ticket: number;
      readonly file: LocalFile;
      readonly layout: TextLayout;
      readonly choices: Choices;
      readonly asOf: SerialDay | null;
      /** Of the words on the sheet. */
      readonly language: Language;
    }
  | { readonly type: "readSelection"; readonly ticket: number }
  | { readonly type: "readRange"; readonly ticket: number; readonly range: PaneSelection }
  | {
      readonly type: "checkRows";
      readonly ticket: number;
      readonly choices: Choices;
      readonly asOf: SerialDay | null;
      readonly language: Language;
    }
  /** `settings` tell what was chosen for the tables before. */
  | { readonly type: "findTables"; readonly ticket: number; readonly choices: Choices; readonly settings: WorkbookSettings }
  | {
      readonly type: "joinTables";
      readonly ticket: number;
      readonly choices: Choices;
      readonly settings: WorkbookSettings;
      readonly tables: readonly FoundTable[];
    }
  | {
      readonly type: "write";
      readonly ticket: number;
      readonly choices: Choices;
      readonly settings: WorkbookSettings;
      /** What is to be remembered of the other tables; null where they are not found yet: then they are looked for. */
      readonly tables: readonly RememberedTable[] | null;
    }
  | { readonly type: "refresh"; readonly ticket: number; readonly quiet?: boolean }
  /** Null where nothing is to be watched any more. */
  | { readonly type: "watchSource"; readonly sheet: string | null }
  | { readonly type: "waitForSource" }
  | { readonly type: "findOurs"; readonly ticket: number }
  | { readonly type: "removeOurs"; readonly ticket: number }
  | {
      readonly type: "listRows";
      readonly ticket: number;
      readonly choices: Choices;
      readonly asOf: SerialDay | null;
      /** Of the words on the sheet. */
      readonly language: Language;
    }
  | {
      readonly type: "predict";
      readonly ticket: number;
      /** Null where the last analysis knows its own choices. */
      readonly choices: Choices | null;
      /** Null to leave the prediction out. */
      readonly wanted: PredictChoices | null;
    }
  | { readonly type: "stop"; readonly ticket: number }
  | { readonly type: "readSettings" }
  | { readonly type: "saveSettings"; readonly ticket: number; readonly settings: WorkbookSettings }
  | { readonly type: "showSheet"; readonly ticket: number; readonly id: string; readonly name: string }
  | { readonly type: "rememberLanguage"; readonly language: Language }
  | FunctionsEffect
  | RecordsEffect
  | RfmEffect
  | SegmentsEffect
  | WayBackEffect;

/** The state that follows, and the work to set off. */
export type Transition = readonly [State, readonly Effect[]];

export function isFault(selection: PaneSelection | Fault): selection is Fault {
  return "code" in selection;
}
