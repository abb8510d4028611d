/** What does each row say of its customer: id, e-mail, telephone, login, name? */
import type { OrderExport } from "../../catalogue/exports/exportLayout";
import { cellAt, isTotalsWord, type Rows } from "../dataRows";
import { readId } from "../readId";
import type { Cell, ExportColumns } from "../types";
import { phoneId } from "./phoneId";

/** One text, or null, for each way to know a customer that the export has, the best first. */
export type Identity = readonly (string | null)[];

type By = ExportColumns["identity"][number]["by"];

/** Marketplaces hide what they do not want to be used: "B***i", "62812****". */
const masked = /\*\*/;

/** The identity that a cell holds; null where it is blank, or hidden by stars. */
export function identityOfCell(cell: Cell, by: By, country: OrderExport["country"]): string | null {
  const id = readId(cell);
  if (id === null || masked.test(id)) return null;
  if (by === "phone") return /\d/.test(id) ? phoneId(id, country) : null;
  return by === "taxId" ? id.replace(/[\s-]/g, "").replace(/^PL(?=\d)/i, "") : id;
}

/** Reads the identity of a row. Equal cells are read once. */
export function identityReader(rows: Rows, { identity }: ExportColumns, country: OrderExport["country"]): (row: number) => Identity {
  const known = identity.map(() => new Map<Cell, string | null>());
  const ofCell = (cell: Cell, by: By, cache: Map<Cell, string | null> | undefined): string | null => {
    const before = cache?.get(cell);
    if (before !== undefined) return before;
    const read = identityOfCell(cell, by, country);
    cache?.set(cell, read);
    return read;
  };
  return (row) =>
    identity.map(({ by, columns }, at) => {
      const parts = columns.flatMap((column) => ofCell(cellAt(rows, row, column), by, known[at]) ?? []);
      return parts.length === 0 ? null : parts.join(" ");
    });
}

/** Can these two be one customer? The best that both have decides: one login with two telephones is one. */
export function agree(a: Identity, b: Identity): boolean {
  const shared = a.findIndex((own, at) => own !== null && (b[at] ?? null) !== null);
  return shared < 0 || a[shared] === b[shared];
}

/** What either of two that agree has. */
export function together(a: Identity, b: Identity): Identity {
  return a.map((own, at) => own ?? b[at] ?? null);
}

/** Does a row name a customer at all? The word for a totals row is none. */
export function namesCustomer(rows: Rows, row: number, { identity }: ExportColumns): boolean {
  return identity.some(({ columns }) => columns.some((column) => {
    const cell = cellAt(rows, row, column);
    return readId(cell) !== null && !isTotalsWord(cell);
  }));
}

const at = (identity: Identity, level: number | undefined): string | null => (level === undefined || level < 0 ? null : (identity[level] ?? null));

/** The first id beside each e-mail address. */
export function idsOfEmails(identities: readonly Identity[], columns: ExportColumns): Map<string, string> {
  const [id, email] = (["id", "email"] as const).map((by) => columns.identity.findIndex((level) => level.by === by));
  const idOfEmail = new Map<string, string>();
  for (const identity of identities) {
    const [own, address] = [at(identity, id), at(identity, email)];
    if (own !== null && address !== null && !idOfEmail.has(address)) idOfEmail.set(address, own);
  }
  return idOfEmail;
}

/** Customers by the best that is known of them; one whose rows are partly without an id is found by the e-mail address. */
export function customerNames(identities: readonly Identity[], columns: ExportColumns, known: ReadonlyMap<string, string> | undefined = undefined): (string | null)[] {
  const [id, email] = (["id", "email"] as const).map((by) => columns.identity.findIndex((level) => level.by === by));
  const idOfEmail = known ?? idsOfEmails(identities, columns);
  return identities.map((identity) => {
    const address = at(identity, email);
    const found = at(identity, id) === null && address !== null ? idOfEmail.get(address) : undefined;
    return found ?? identity.find((text) => text !== null) ?? null;
  });
}
