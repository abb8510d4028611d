/** Which lists of customers can be taken along, who is on them, and on which days is something due? */
import { actionKinds, type ActionKind } from "../../core/actions/actionKinds";
import { nameMark } from "../../core/ownSegments/segmentFaults";
import { segmentIds, type SegmentId } from "../../core/rfm/segments";
import { languageIds, type Language } from "../../catalogue/languages";
import type { Cell } from "../../intake/types";
import { actionWords } from "../../words/actions/actions";
import { listWords } from "../../words/lists/lists";
import { terms } from "../../words/terms/terms";
import { stableId, type FollowUpEvent } from "./calendarText";
import { placeOf, type OwnColumnId, type OwnTable } from "./ownTable";

/** "actions", "action.winBack", "segment.champions", "own.Silent for 90 days". */
export type ListId = "actions" | `action.${ActionKind}` | `segment.${SegmentId}` | `own.${string}`;

/** The name of a person's own segment, of whose members a list is; null for other lists. */
function ownNameOf(list: ListId): string | null {
  return list.startsWith("own.") ? list.slice("own.".length) : null;
}

/** Those of the sheets that are there, and of the segments that a person has made. */
export function listIds(hasActions: boolean, own: readonly string[] = []): readonly ListId[] {
  const segments = [...segmentIds.map((id) => `segment.${id}` as const), ...own.map((name) => `own.${name}` as const)];
  return hasActions ? ["actions", ...actionKinds.map((kind) => `action.${kind}` as const), ...segments] : segments;
}

export function sheetOfList(list: ListId): "actions" | "customers" {
  return list.startsWith("segment.") || list.startsWith("own.") ? "customers" : "actions";
}

export function listName(list: ListId, language: Language): string {
  const words = listWords[language].lists;
  if (list === "actions") return words.allActions;
  const own = ownNameOf(list);
  if (own !== null) return words.own(own);
  const [area, id] = list.split(".") as ["action", ActionKind] | ["segment", SegmentId];
  return area === "action" ? words.action(actionWords[language].kinds[id]) : words.segment(terms[language].segments[id]);
}

/** A word of a cell in any language, since a sheet may have been written before the language was changed. */
function wordsOf(list: ListId): readonly string[] {
  const [area, id] = list.split(".") as ["action", ActionKind] | ["segment", SegmentId];
  return languageIds.map((language) => (area === "action" ? actionWords[language].kinds[id] : terms[language].segments[id]));
}

/** The cell of a customer names every own segment that the customer is in. */
function inOwn(table: OwnTable, name: string): OwnTable {
  const place = placeOf(table.header, "ownSegments");
  const names = (row: readonly Cell[]): readonly string[] => String(row[place] ?? "").split(nameMark).map((one) => one.trim());
  return { ...table, rows: table.rows.filter((row) => names(row).includes(name)) };
}

/** The rows of a list. */
export function listed(table: OwnTable, list: ListId): OwnTable {
  if (list === "actions") return table;
  const own = ownNameOf(list);
  if (own !== null) return inOwn(table, own);
  const place = placeOf(table.header, list.startsWith("action.") ? "kind" : "segment");
  const wanted = wordsOf(list);
  return { ...table, rows: table.rows.filter((row) => wanted.includes(String(row[place] ?? ""))) };
}

type Read = (row: readonly Cell[], id: OwnColumnId) => Cell;

const dayColumns = ["due", "firstFollowUp", "secondFollowUp"] as const;

/** What is due on which day: the message and its reminders. */
export function followUpEvents(table: OwnTable, language: Language): FollowUpEvent[] {
  const places = new Map<OwnColumnId, number>();
  const read: Read = (row, id) => row[places.get(id) ?? places.set(id, placeOf(table.header, id)).get(id) ?? -1] ?? "";
  return table.rows.flatMap((row) => dayColumns.flatMap((column, step): FollowUpEvent[] => {
    const [day, customer, kind] = [read(row, column), String(read(row, "id")), String(read(row, "kind"))];
    if (typeof day !== "number" || customer === "") return [];
    const name = String(read(row, "name"));
    const remark = step === 0 ? "" : ` (${listWords[language].lists.followUp(step)})`;
    return [{
      uid: stableId(customer, kindOf(kind), column),
      day,
      summary: `${kind}: ${name === "" ? customer : `${name} (${customer})`}${remark}`,
      description: [read(row, "offer"), read(row, "stopRule"), read(row, "phone"), read(row, "email")].map(String).filter((text) => text !== "").join("\n"),
    }];
  }));
}

/** The id of a kind by its word, so that another language gives no second event. */
function kindOf(word: string): string {
  return actionKinds.find((kind) => languageIds.some((language) => actionWords[language].kinds[kind] === word)) ?? word;
}
