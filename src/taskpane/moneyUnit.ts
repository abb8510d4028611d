/** In which currency does the pane show amounts? In that of the amount column's number format, where it names one. */
import { currencyOfFormat } from "../report/currency";
import type { MoneyUnit } from "./formats";
import type { Choices, State } from "./state";

function choicesOf({ screen }: State): Choices | null {
  switch (screen.step) {
    case "columns":
    case "largeFile":
      return screen.choices;
    case "rows":
      return screen.plan.choices;
    case "write":
    case "done":
    case "predict":
      return screen.plan?.choices ?? null;
    case "opening":
    case "select":
    case "streamed":
      return null;
  }
}

const decimalsByCode: Readonly<Record<string, number>> = { IDR: 0 };

export function moneyUnit(state: State): MoneyUnit | null {
  const choices = choicesOf(state);
  const column = choices?.mapping.amount ?? choices?.mapping.price;
  const format = column === undefined ? undefined : choices?.source.table.numberFormats[column];
  const ofColumn = format === undefined ? null : currencyOfFormat(format);
  if (ofColumn) return ofColumn;
  const ofRun = state.screen.step === "done" || state.screen.step === "predict" ? state.screen.run.currency : null;
  return ofRun === null ? null : { code: ofRun, decimals: decimalsByCode[ofRun] ?? 2 };
}
