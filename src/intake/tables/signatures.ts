/** Whose row is it, by its own words: id, e-mail, telephone, name? */
import { signatures } from "../../catalogue/otherTables";
import { cellAt, type Rows } from "../dataRows";
import { readId } from "../readId";
import type { OtherMapping, Signature } from "./types";

export const nobody: Signature = { customer: null, email: null, phone: null, name: null };

/** What the row says in each of the columns. */
export function signatureOf(rows: Rows, row: number, mapping: OtherMapping): Signature {
  const said = signatures.map((role) => {
    const column = mapping[role];
    return [role, column === undefined ? null : readId(cellAt(rows, row, column))] as const;
  });
  return { ...nobody, ...Object.fromEntries(said), email: emailOf(said.find(([role]) => role === "email")?.[1] ?? null) };
}

/** What has no @ is no address. */
function emailOf(text: string | null): string | null {
  return text?.includes("@") === true ? text : null;
}

export function isSigned(who: Signature): boolean {
  return signatures.some((role) => who[role] !== null);
}

/** The first thing it says, for the eye. */
export function shownSignature(who: Signature): string {
  return signatures.map((role) => who[role]).find((text) => text !== null) ?? "";
}
