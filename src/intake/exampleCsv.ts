/** How would the example shop's program have written one of its tables as a CSV file? */
import { exampleShops, type ExampleFormats } from "../catalogue/exampleShops";
import type { Language } from "../catalogue/languages";
import { dateOfSerialDay } from "../core/serialDay";
import type { ExampleOrders } from "./exampleOrders";
import type { Cell } from "./types";

/** Tells Excel that the text is UTF-8. */
const byteOrderMark = "\uFEFF";

/** With the separators, dates and decimals of the language. */
export function exampleCsv({ header, rows, numberFormats }: ExampleOrders, language: Language): string {
  const { csv, date, money } = exampleShops[language].formats;
  const text = (cell: Cell, column: number): string => {
    if (typeof cell !== "number") return quoted(String(cell), csv.separator);
    if (numberFormats[column]?.startsWith(date) === true) return dateText(cell, csv) + (numberFormats[column] === date ? "" : timeText(cell));
    return numberFormats[column] === money ? (cell < 0 ? "-" : "") + csv.money(Math.abs(cell).toFixed(csv.decimals).replace(".", csv.decimalMark)) : String(cell);
  };
  const lines = [header.map((cell) => quoted(cell, csv.separator)), ...rows.map((row) => row.map(text))];
  return byteOrderMark + lines.map((cells) => `${cells.join(csv.separator)}\r\n`).join("");
}

function quoted(text: string, separator: string): string {
  return text.includes(separator) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
}

const two = (value: number): string => String(value).padStart(2, "0");

function dateText(serial: number, csv: ExampleFormats["csv"]): string {
  const { year, month, day } = dateOfSerialDay(Math.floor(serial));
  return csv.date(String(year), two(month), two(day));
}

function timeText(serial: number): string {
  const minutes = Math.round((serial % 1) * 1440);
  return ` ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
