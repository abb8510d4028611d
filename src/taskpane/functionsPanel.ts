/** In which states can the panel of worksheet functions be, what can happen to it, and what can it set off? */
import type { FunctionName } from "../catalogue/functions";
import type { Language } from "../catalogue/languages";
import type { CellPlace, ExplainedCell, Insertion, OccupiedCell, SeenCell } from "../excel/cellTypes";
import type { TypedArguments } from "./insertedFormula";
import type { Fault, Trouble, Work } from "./trouble";

export interface ListView {
  readonly at: "list";
  /** The function that was just left: the focus goes back to it. */
  readonly left: FunctionName | null;
}

export interface DetailView {
  readonly at: "detail";
  readonly name: FunctionName;
  readonly typed: TypedArguments;
  /** *Insert* was chosen, so mistakes are marked. */
  readonly tried: boolean;
  readonly working: boolean;
  /** What came of the last *Insert*. */
  readonly outcome: Insertion | null;
}

export interface ExplainedView {
  readonly at: "explained";
  readonly from: ListView | DetailView;
  /** null while it is read. */
  readonly cell: ExplainedCell | null;
}

/** The functions, open over any step. */
export interface FunctionsPanel {
  readonly is: "functions";
  readonly query: string;
  readonly view: ListView | DetailView | ExplainedView;
  /** The active cell; null before the first answer and where something else is selected. */
  readonly cell: SeenCell | null;
  /** The last empty cell that was active: there the formula goes after cells have been picked elsewhere. */
  readonly home: CellPlace | null;
  readonly trouble: Trouble | null;
}

export type FunctionsEvent =
  // What Excel says; `request` numbers the panel's works as `ticket` does those of the steps
  | { readonly type: "cellSeen"; readonly cell: SeenCell | null }
  | { readonly type: "picked"; readonly request: number; readonly parameter: string; readonly place: CellPlace }
  | { readonly type: "inserted"; readonly request: number; readonly insertion: Insertion }
  | { readonly type: "explained"; readonly request: number; readonly cell: ExplainedCell }
  | { readonly type: "functionsFailed"; readonly request: number; readonly during: Work; readonly fault: Fault }
  // What the person does
  | { readonly type: "functionsOpened" }
  | { readonly type: "functionsClosed" }
  | { readonly type: "functionsBack" }
  | { readonly type: "queryChanged"; readonly query: string }
  | { readonly type: "functionChosen"; readonly name: FunctionName }
  | { readonly type: "argumentTyped"; readonly parameter: string; readonly text: string }
  | { readonly type: "pickWanted"; readonly parameter: string }
  /** `replacing` once the person has agreed to what was said about the cell. */
  | { readonly type: "insertWanted"; readonly replacing: OccupiedCell | null }
  | { readonly type: "explainWanted" };

export type FunctionsEffect =
  | { readonly type: "lookAtCell" }
  | { readonly type: "pickRange"; readonly request: number; readonly parameter: string; readonly home: CellPlace | null }
  | {
      readonly type: "insertFormula";
      readonly request: number;
      readonly name: FunctionName;
      readonly typed: TypedArguments;
      readonly culture: string;
      readonly replacing: OccupiedCell | null;
      /** Of words in cells. */
      readonly language: Language;
    }
  | { readonly type: "explainCell"; readonly request: number; readonly language: Language };
