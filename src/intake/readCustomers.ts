/** Who is the customer of each row of a table that is no known export? The chosen id, else the e-mail address or the telephone. */
import { entryAt } from "../core/entryAt";
import type { Language } from "../catalogue/languages";
import { detailScore } from "./detailScore";
import type { Rows } from "./dataRows";
import { identityOfCell } from "./exports/identities";
import { phoneCountry } from "./phoneCountry";
import { noId, readIdColumn, type IdColumn } from "./readIdColumn";
import type { Mapping } from "./types";

interface Request {
  readonly rows: Rows;
  readonly dataRows: Int32Array;
  readonly mapping: Mapping;
  readonly header: readonly string[];
  readonly language: Language;
}

export function readCustomers(request: Request, customer: number): IdColumn {
  const { rows, mapping, header } = request;
  const isPhone = mapping.phone === customer || detailScore(header[customer] ?? "", "phone") > 0;
  const column = isPhone ? phoneColumn(request, customer) : readIdColumn(rows, request.dataRows, customer);
  return column.index.includes(noId) ? withGuests(request, customer, column) : column;
}

/** Numbers of one telephone are one, however they are written; one that is hidden by stars is none. */
function phoneColumn({ rows, dataRows, language }: Request, column: number): IdColumn {
  const country = phoneCountry(rows, column, language);
  return readIdColumn(rows, dataRows, column, (cell) => identityOfCell(cell, "phone", country));
}

/**
 * A customer whose rows are partly without id is found by the e-mail address; who has none at all is known by that or by the telephone.
 * A name beside an id is not enough: two people may share it.
 */
function withGuests(request: Request, customer: number, known: IdColumn): IdColumn {
  const { rows, dataRows, mapping } = request;
  const { email, phone } = mapping;
  const isOther = (column: number | undefined): column is number => column !== undefined && column !== customer;
  const emails = isOther(email) ? readIdColumn(rows, dataRows, email) : null;
  const others = [emails, isOther(phone) ? phoneColumn(request, phone) : null];
  const ids = [...known.ids];
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const ofEmail = emails === null ? new Int32Array(0) : firstIds(emails, known);
  const add = (id: string): number => {
    const place = placeOf.get(id) ?? ids.push(id) - 1;
    placeOf.set(id, place);
    return place;
  };
  const index = known.index.map((place, i) => {
    if (place !== noId) return place;
    const address = emails === null ? noId : entryAt(emails.index, i);
    if (address !== noId && entryAt(ofEmail, address) !== noId) return entryAt(ofEmail, address);
    const best = others.find((column) => column !== null && column.index[i] !== noId);
    return best ? add(entryAt(best.ids, entryAt(best.index, i))) : noId;
  });
  return { ids, index };
}

/** The first customer's id beside each address. */
function firstIds(emails: IdColumn, known: IdColumn): Int32Array {
  const first = new Int32Array(emails.ids.length).fill(noId);
  emails.index.forEach((address, i) => {
    if (address !== noId && first[address] === noId) first[address] = entryAt(known.index, i);
  });
  return first;
}
