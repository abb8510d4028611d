/** What is assumed? Cells to type over, and the tier cut-offs that follow from them. */
import type { ReportWords } from "../../words/report/report";
import { money, percent, twoDecimals, wholePercent } from "../formats";
import { gridColumns } from "../places";
import { inputPlaces } from "../references";
import type { Block, InputCell, InputId, InputRule, NumberFormat, ReportCell } from "../types";
import { formula, label, literal, type Frame } from "./frame";

interface Input {
  readonly id: InputId;
  readonly label: string;
  readonly value: number | null;
  readonly format: NumberFormat;
}

function inputs({ words, context }: Frame): Input[] {
  const { margin, cac, targetRatio, tierShares } = context.assumptions;
  const text = words.assumptions;
  return [
    { id: "margin", label: text.margin, value: margin, format: percent },
    { id: "cac", label: text.cac, value: cac, format: money(context.currency, context.currency?.decimals ?? 2) },
    { id: "targetRatio", label: text.targetRatio, value: targetRatio, format: twoDecimals },
    { id: "shareHigh", label: text.shareHigh, value: tierShares[0], format: wholePercent },
    { id: "shareMiddle", label: text.shareMiddle, value: tierShares[1], format: wholePercent },
  ];
}

const rules: Readonly<Record<InputId, InputRule>> = {
  margin: "share", cac: "money", targetRatio: "money", shareHigh: "share", shareMiddle: "share",
};

/** What may be typed into a yellow cell of the assumptions, and what it means. */
export function assumptionGuard(id: InputId, { assumptions: text }: ReportWords): Pick<InputCell, "input" | "rule" | "prompt"> {
  const message = id === "shareHigh" || id === "shareMiddle" ? text.prompt.share : text.prompt[id];
  return { input: id, rule: rules[id], prompt: { title: text[id], message } };
}

function inputCells(frame: Frame): ReportCell[] {
  return inputs(frame).flatMap((input): ReportCell[] => {
    const { line, column } = inputPlaces[input.id];
    const row = frame.places.assumptions.row + line;
    const cell: InputCell = { kind: "input", ...assumptionGuard(input.id, frame.words), row, column, value: input.value, format: input.format, style: "input" };
    return [label(row, column - 2, input.label, "label", 2), cell];
  });
}

/** The k of LARGE for a share of the customers; 0 where the tier is empty. */
const place = (share: string, customers: string): string => `ROUNDUP(ROUND(${share}*${customers},9),0)`;

/** Equal spends stand out from nobody; a negative one is never in a tier above Low. */
function cutoffs({ at, words }: Frame): { high: string; middle: string } {
  const rank = at.column[at.rank];
  const none = literal(words.none);
  const customers = at.card.customers;
  const allEqual = `MAX(${rank})=MIN(${rank})`;
  const high = place(at.input.shareHigh, customers);
  const middle = place(`(${at.input.shareHigh}+${at.input.shareMiddle})`, customers);
  const reaching = (k: string): string => `MAX(0,LARGE(${rank},MIN(${customers},${k})))`;
  return {
    high: `IF(OR(${allEqual},${high}<1),${none},${reaching(high)})`,
    middle: `IF(${allEqual},MAX(0,MIN(${rank})),IF(${middle}<1,${none},${reaching(middle)}))`,
  };
}

export function assumptionsBlock(frame: Frame): Block {
  const { words, places, figures, at, money: formats } = frame;
  const { row } = places.assumptions;
  const text = cutoffs(frame);
  const cells = [
    label(row, 0, words.assumptions.heading, "heading", gridColumns),
    ...inputCells(frame),
    label(row + 3, 4, words.assumptions.cutoffHigh[at.rank], "label", 2),
    formula(row + 3, 6, text.high, figures.cutoffs.high ?? words.none, "number", formats.exact),
    label(row + 4, 4, words.assumptions.cutoffMiddle[at.rank], "label", 2),
    formula(row + 4, 6, text.middle, figures.cutoffs.middle ?? words.none, "number", formats.exact),
  ];
  return { name: "assumptions", area: places.assumptions, cells, bands: [], charts: [], bars: [] };
}
