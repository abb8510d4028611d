/** Which tables stand beside the orders on the step of the rows, and what can happen to them? */
import type { OtherKind, OtherRole } from "../catalogue/otherTables";
import type { FoundTable, JoinedTable } from "../intake/tables/types";

/** A table that can be used together with the orders. */
export interface TableOffer {
  /** Its kind, its columns and whether it is wanted, as they are chosen now. */
  readonly table: FoundTable;
  /** What comes of that. */
  readonly told: JoinedTable;
  /** Its columns are shown. */
  readonly open: boolean;
}

export type TablesEvent =
  | { readonly type: "tablesFound"; readonly ticket: number; readonly tables: readonly Pick<TableOffer, "table" | "told">[] }
  | { readonly type: "tablesJoined"; readonly ticket: number; readonly told: readonly JoinedTable[] }
  // What the person does; `place` in the list of offers
  | { readonly type: "tableTicked"; readonly place: number; readonly taken: boolean }
  | { readonly type: "tableOpened"; readonly place: number; readonly open: boolean }
  | { readonly type: "tableKindChosen"; readonly place: number; readonly kind: OtherKind }
  | { readonly type: "tableRoleChosen"; readonly place: number; readonly role: OtherRole; readonly column: number | null }
  | { readonly type: "tableAnswered"; readonly place: number; readonly choice: string };
