/** How do the choices of a prediction become text in fields, and typed text choices again? */
import type { CalendarPeriod } from "../core/period";
import type { WorkbookSettings } from "../excel/types";
import type { PredictionRequest } from "../report/prediction";
import { readShare, readTypedNumber, typedPercent, type Mistake } from "./assumptionsForm";

export const predictFields = ["horizon", "margin", "discount"] as const;

export type PredictField = (typeof predictFields)[number];

export interface PredictDraft extends Readonly<Record<PredictField, string>> {
  readonly unit: CalendarPeriod;
}

export type PredictMistakes = Partial<Record<PredictField, Mistake>>;

export const horizonUnits: readonly CalendarPeriod[] = ["week", "month", "quarter", "year"];

/** A year ahead, discounted as is usual where nobody has said otherwise. */
const usual: PredictionRequest = { horizon: 12, unit: "month", discount: 0.1 };

/** Further ahead nobody's data reach. */
const longest: Readonly<Record<CalendarPeriod, number>> = { week: 520, month: 120, quarter: 40, year: 10 };

export function predictDraftOf({ prediction, assumptions }: Pick<WorkbookSettings, "prediction" | "assumptions">, culture: string): PredictDraft {
  const { horizon, unit, discount } = prediction ?? usual;
  return { horizon: String(horizon), unit, margin: typedPercent(assumptions.margin, culture), discount: typedPercent(discount, culture) };
}

export interface PredictChoices {
  readonly request: PredictionRequest;
  readonly margin: number;
}

/** The choices that the fields hold, or what is wrong with which field. */
export function readPredictDraft(draft: PredictDraft, culture: string): PredictChoices | { readonly mistakes: PredictMistakes } {
  const { unit } = draft;
  const typed = readTypedNumber(draft.horizon, culture);
  const horizon = typed !== null && Number.isInteger(typed) && typed >= 1 && typed <= longest[unit] ? typed : null;
  const [margin, discount] = [readShare(draft.margin, culture), readShare(draft.discount, culture)];
  if (horizon !== null && margin !== null && discount !== null) return { request: { horizon, unit, discount }, margin };
  return {
    mistakes: {
      ...(horizon === null && { horizon: "horizon" }),
      ...(margin === null && { margin: "percent" }),
      ...(discount === null && { discount: "percent" }),
    },
  };
}
