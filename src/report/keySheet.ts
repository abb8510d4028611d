/** What stands on the sheet that tells whose number is whose? */
import type { Language } from "../catalogue/languages";
import { privacyWords } from "../words/privacy/privacy";
import { digits, verbatim } from "./formats";
import { tableSheet } from "./tableSheet";
import type { TableSheet } from "./types";

type Pair = readonly [id: string, number: string];

export function keySheet(numbers: ReadonlyMap<string, string>, language: Language): TableSheet {
  const { sheet, note, number, id } = privacyWords[language].key;
  return tableSheet<Pair, "number" | "id">({
    title: sheet,
    note,
    columns: [
      { id: "number", format: digits, style: "leftNumber", cell: ([, shown]) => Number(shown) },
      { id: "id", format: verbatim, style: "text", cell: ([known]) => known },
    ],
    headers: { number, id },
    rows: [...numbers].sort(([, a], [, b]) => Number(a) - Number(b)),
  });
}
