/** What did customers answer? */
import type { OtherReason } from "../../catalogue/otherTables";
import { entryAt } from "../../core/entryAt";
import { findDuplicates } from "../duplicates";
import { readDate } from "../readDate";
import { readScore, readText } from "./otherCells";
import { readAll, rowReader, type RowReader } from "./readRows";
import { isSigned, signatureOf } from "./signatures";
import type { OtherOptions, OtherReading, OtherTable, SurveyRow } from "./types";

/** A row that answers nothing is left out, and one that comes again with its time of day. Nobody has to sign. */
export function readSurvey(table: OtherTable, options: OtherOptions): OtherReading<SurveyRow> {
  const reader = rowReader(table, options);
  const duplicates = findDuplicates(reader.rows, reader.dataRows, (at) => canRepeat(reader, at));
  return readAll(reader, table, (at) => (duplicates[at] === 1 ? "duplicate" : readAnswer(reader, at)));
}

/** Two people may give the same scores on one day; at the same second nobody signs twice. */
function canRepeat({ rows, dataRows, mapping, cell }: RowReader, at: number): boolean {
  const serial = readDate(cell("day", at), "dmy") ?? readDate(cell("day", at), "mdy");
  return serial !== null && !Number.isInteger(serial) && isSigned(signatureOf(rows, entryAt(dataRows, at), mapping));
}

function readAnswer({ rows, dataRows, mapping, value, day }: RowReader, at: number): SurveyRow | OtherReason {
  const answer = {
    day: day("day", at),
    nps: value("nps", at, readScore),
    csat: value("csat", at, readScore),
    ces: value("ces", at, readScore),
    comment: value("comment", at, readText),
    department: value("department", at, readText),
  };
  const isEmpty = answer.nps === null && answer.csat === null && answer.ces === null && answer.comment === null;
  return isEmpty ? "noAnswer" : { who: signatureOf(rows, entryAt(dataRows, at), mapping), answer };
}
