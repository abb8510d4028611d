/** What does a table of customers know of each? */
import type { CustomerFacts } from "../../core/shop";
import { phoneCountry, phoneOf, type PhoneCountry } from "./people";
import { readAll, rowReader, type RowReader } from "./readRows";
import { isSigned, signatureOf } from "./signatures";
import { readConsent, readText } from "./otherCells";
import type { CustomerRow, OtherOptions, OtherReading, OtherTable } from "./types";

/** A row that names nobody is left out. */
export function readCustomers(table: OtherTable, options: OtherOptions): OtherReading<CustomerRow> {
  const reader = rowReader(table, options);
  const { rows, dataRows, mapping } = reader;
  const who = Array.from(dataRows, (row) => signatureOf(rows, row, mapping));
  const country = phoneCountry(who.flatMap(({ phone }) => phone ?? []), options.language ?? "en");
  return readAll(reader, table, (at) => {
    const signature = who[at];
    return signature === undefined || !isSigned(signature) ? "blankCustomer" : { who: signature, facts: factsOf(reader, at, country) };
  });
}

function factsOf(reader: RowReader, at: number, country: PhoneCountry): CustomerFacts {
  const { value, day } = reader;
  const names = (["name", "surname"] as const).flatMap((role) => value(role, at, readText) ?? []);
  const email = value("email", at, (cell) => (String(cell).includes("@") ? String(cell).trim().toLowerCase() : null));
  return {
    name: names.length === 0 ? null : names.join(" "),
    email,
    phone: value("phone", at, (cell) => phoneOf(String(cell).trim(), country)),
    city: value("city", at, readText),
    channel: value("channel", at, readText),
    birthday: day("birthday", at),
    consent: value("consent", at, readConsent),
    lastContact: day("lastContact", at),
  };
}
