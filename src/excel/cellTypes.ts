/** What does the add-in know of single cells? These shapes are plain data: the pane's machine keeps them. */
import type { FunctionName } from "../catalogue/functions";
import type { Explanation } from "../functions/explanation/explanation";

export interface CellPlace {
  readonly sheet: string;
  /** Without the sheet: "B2". */
  readonly address: string;
}

/** The active cell. */
export interface SeenCell extends CellPlace {
  readonly isEmpty: boolean;
  /** Our function in its formula, or in the formula that spills into it. */
  readonly ours: FunctionName | null;
}

/** A cell that already holds something; `content` knows it again. */
export interface OccupiedCell extends CellPlace {
  readonly content: string;
}

/** All that is shown about the number in a cell. */
export interface ExplainedCell extends CellPlace {
  /** Where the formula stands that spills into the cell; null where the cell has its own. */
  readonly spilledFrom: string | null;
  /** As the reader's Excel shows it; "" where there is none. */
  readonly formula: string;
  /** What the cell shows, and what it holds. */
  readonly shown: string;
  readonly value: number | string | boolean;
  /** The error that the cell shows, for example "#SPILL!". */
  readonly error: string | null;
  /** Our function is all there is in the formula. */
  readonly isWhole: boolean;
  /** null where the cell has no function of ours. */
  readonly explanation: Explanation | null;
}

/** What came of inserting a formula. */
export type Insertion =
  | { readonly is: "occupied"; readonly cell: OccupiedCell }
  /** `rows` and `columns` of the answer that spills from the cell. */
  | { readonly is: "inserted"; readonly cell: ExplainedCell; readonly rows: number; readonly columns: number };
