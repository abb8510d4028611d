/** What did one customer answer to surveys, and say with it? Read from the tables that the report was made with. */
import { noFacts, shopOf, type SurveyAnswer } from "../core/shop";
import { transactionsOf } from "../core/transactionsOf";
import { readId } from "../intake/readId";
import { asWanted, joinShop } from "../intake/tables/joinShop";
import { placeOf, type OwnColumnId, type OwnRow } from "../report/lists/ownTable";
import { unwatched } from "./hooks";
import { readOtherTables } from "./otherTables";
import type { WorkbookSettings } from "./types";

function textOf({ header, cells }: OwnRow, id: OwnColumnId): string | null {
  const cell = cells[placeOf(header, id)] ?? "";
  return cell === "" ? null : String(cell);
}

const latestFirst = (a: SurveyAnswer, b: SurveyAnswer): number => (b.day ?? 0) - (a.day ?? 0);

/** The latest first; none where the sheets show numbers, of whom nothing more shall be known. */
export async function customerAnswers(customer: OwnRow, settings: WorkbookSettings): Promise<SurveyAnswer[]> {
  const { source, tables, numbered, answers, language } = settings;
  const id = readId(customer.cells[placeOf(customer.header, "id")] ?? "");
  if (id === null || source === null || numbered === true || !tables.some(({ kind, taken }) => kind === "survey" && taken)) return [];
  // Asked for with every customer that is looked at: no other table is read.
  const telling = { ...settings, tables: tables.filter(({ kind }) => kind === "survey" || kind === "customers") };
  const found = await readOtherTables(source, telling, "remembered", unwatched);
  const facts = { ...noFacts, name: textOf(customer, "name"), email: textOf(customer, "email"), phone: textOf(customer, "phone") };
  const alone = { ...shopOf(transactionsOf([id], [1], [1])), facts: new Map([[id, facts]]) };
  const { shop } = joinShop(alone, found, { answers, language }, asWanted(found));
  return shop.answers.filter((answer) => answer.customer === id).sort(latestFirst);
}
