/** How was predicted, how good is it, and what should one know before believing it? Sentences for the sheet and the pane. */
import { languages, type Language } from "../catalogue/languages";
import type { HoldOut } from "../core/predict/chooseModel";
import { strongShift } from "../core/predict/influence";
import { formatDay, formatNumber } from "../words/format";
import { predictionWords, type PredictionWords } from "../words/prediction/prediction";
import { terms } from "../words/terms/terms";
import type { PredictionReport } from "./prediction";

/** From here on frequency and spend per purchase go together too much for a model that takes them apart. */
const strongCorrelation = 0.3;

/** Up to these errors in total purchases a forecast is good, or still usable. */
const goodError = 0.1;
const usableError = 0.25;

export interface PredictionText {
  /** How it was done and how good it is. */
  readonly method: readonly string[];
  /** What to be careful of. */
  readonly warnings: readonly string[];
}

interface Voice {
  readonly words: PredictionWords;
  readonly number: (value: number) => string;
  readonly share: (value: number) => string;
  readonly day: (serial: number) => string;
  readonly model: (id: HoldOut["model"]) => string;
}

function voiceOf(language: Language): Voice {
  const { tag } = languages[language];
  return {
    words: predictionWords[language],
    number: (value) => formatNumber(value, tag, Math.abs(value) < 100 ? 1 : 0),
    share: (value) => new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 1, signDisplay: "exceptZero" }).format(value),
    day: (serial) => formatDay(serial, tag),
    model: (id) => terms[language].methods[id],
  };
}

export function predictionText(told: PredictionReport, language: Language): PredictionText {
  const voice = voiceOf(language);
  const { words, number } = voice;
  const { method, spendModel, total, expectedPurchases } = told;
  if (expectedPurchases === null) return { method: [words.method[method]], warnings: [] };
  return {
    method: [
      words.method[method],
      words.spend[spendModel],
      ...holdOutLines(told, voice),
      ...(total === null ? [] : [words.total(number(total.value), number(total.low), number(total.high))]),
      words.newcomers,
    ],
    warnings: warningsOf(told, voice),
  };
}

function holdOutLines({ method, holdOut, split, total }: PredictionReport, { words, number, share, day, model }: Voice): string[] {
  const own = holdOut.find((one) => one.model === method);
  if (own === undefined || split === null) return total === null ? [] : [words.notTested];
  const others = holdOut.filter((one) => one !== own && one.error !== null).map((one) => `${model(one.model)} ${share(one.error ?? 0)}`);
  const tested = words.tested(day(split), number(own.forecast), number(own.actual));
  return [
    own.error === null ? tested : `${tested} ${words.quality[qualityOf(own.error)](share(own.error))}`,
    ...(others.length > 0 ? [words.others(others.join(", "))] : []),
  ];
}

function qualityOf(error: number): keyof PredictionWords["quality"] {
  if (Math.abs(error) <= goodError) return "good";
  return Math.abs(error) <= usableError ? "usable" : "poor";
}

function warningsOf({ correlation, heaviest, spendModel }: PredictionReport, { words, number }: Voice): string[] {
  const together = spendModel === "gammagamma" && correlation !== null && Math.abs(correlation) > strongCorrelation;
  const strong = heaviest !== null && heaviest.shift > strongShift;
  return [
    ...(together ? [words.correlated[correlation > 0 ? "more" : "less"]] : []),
    ...(strong ? [words.heaviest(heaviest.customer, number(heaviest.purchases))] : []),
  ];
}
