/** Which columns of the Customers table tell what to do next, and which are left to people? */
import type { CustomerRow } from "../../core/analysis";
import { actionWords } from "../../words/actions/actions";
import type { Frame } from "../blocks/frame";
import { dayFormat, general } from "../formats";
import type { ColumnId } from "../references";
import type { TableColumn } from "../tableSheet";
import { actionsTold, nextActions } from "./told";

type Column = TableColumn<CustomerRow, ColumnId>;

/** Where the Actions are written, too. */
export function customerActionColumns(frame: Frame): Column[] {
  const { context, terms } = frame;
  if (!context.wanted.includes("actions")) return [];
  const { kinds } = actionWords[context.language];
  const { pace } = actionsTold(frame);
  const weekdayOf = (id: string): string => {
    const weekday = pace.of.get(id)?.weekday ?? null;
    return weekday === null ? "" : terms.weekdays[weekday];
  };
  const actionOf = (id: string): string => {
    const action = nextActions(frame).get(id);
    return action === undefined ? "" : kinds[action.reason.kind];
  };
  return [
    { id: "nextOrder", format: dayFormat(context.language), style: "number", cell: ({ id }) => pace.of.get(id)?.nextOrder ?? "" },
    { id: "bestWeekday", format: general, style: "text", cell: ({ id }) => weekdayOf(id) },
    { id: "nextAction", format: general, style: "text", cell: ({ id }) => actionOf(id) },
  ];
}
