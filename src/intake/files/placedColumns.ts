/** Which columns do our readers need, and where do those stand once the others are left away? */
import type { ExportColumns, FoundExport, Mapping } from "../types";

export interface Columns {
  readonly mapping: Mapping;
  readonly exported: FoundExport | null;
  readonly header: readonly string[];
}

type Told = number | string | null | readonly Told[] | { readonly [key: string]: Told };

/** Every number among the columns of an export is the place of one. */
function numbersIn(told: Told): number[] {
  if (typeof told === "number") return [told];
  if (told === null || typeof told === "string") return [];
  return Object.values(told).flatMap((one: Told) => numbersIn(one));
}

function moved(told: Told, placeOf: (column: number) => number): Told {
  if (typeof told === "number") return placeOf(told);
  if (told === null || typeof told === "string") return told;
  if (Array.isArray(told)) return told.map((one: Told) => moved(one, placeOf));
  return Object.fromEntries(Object.entries(told).map(([key, one]) => [key, moved(one, placeOf)]));
}

/** The first column among them: it may call a row a total. */
export function neededColumns({ mapping, exported }: Columns): number[] {
  const columns = [0, ...Object.values(mapping), ...(exported === null ? [] : [...numbersIn(exported.columns as unknown as Told), ...Object.values(exported.mapping)])];
  return [...new Set(columns)].sort((a, b) => a - b);
}

/** The same for rows that hold only these columns, in this order. */
export function placedAt({ mapping, exported, header }: Columns, needed: readonly number[]): Columns {
  const placeOf = (column: number): number => needed.indexOf(column);
  const movedMapping = (one: Mapping): Mapping => Object.fromEntries(Object.entries(one).map(([role, column]) => [role, placeOf(column)]));
  const texts = needed.map((column) => header[column] ?? "");
  return {
    header: texts,
    mapping: movedMapping(mapping),
    exported: exported && {
      layout: exported.layout, header: texts, mapping: movedMapping(exported.mapping), columns: moved(exported.columns as unknown as Told, placeOf) as unknown as ExportColumns,
    },
  };
}
