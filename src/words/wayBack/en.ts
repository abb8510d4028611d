/** What is said in English about the ways back: formulas that become values, and the last work undone? */
import type { Shape } from "../shape";
import { plural } from "../plural";

const formulas = (count: number, text: string): string => plural("en", count, { one: `${text} formula`, other: `${text} formulas` });
const sheets = (count: number): string => plural("en", count, { one: "1 sheet", other: `${count} sheets` });

export const en = {
  freeze: {
    title: "Freeze",
    hint: "Turns formulas with functions of CLV for Excel into the values that they show, on your own sheets too, so that the workbook needs no add-in. All other formulas stay.",
    ask: "Freeze formulas…",
    confirm: (count: number, text: string, names: readonly string[]): string =>
      `${formulas(count, text)} on ${sheets(names.length)} will become values: ${names.join(", ")}.`,
    none: "There is no formula to freeze in this workbook.",
    unfinished: (count: number, text: string, sheet: string, cells: string): string =>
      `${formulas(count, text)} on ${sheet} (${cells}) ${plural("en", count, { one: "shows an error or is still calculating, and stays", other: "show an error or are still calculating, and stay" })}.`,
    protected: (count: number, text: string, sheet: string): string => `${formulas(count, text)} on ${sheet} ${plural("en", count, { one: "stays", other: "stay" })}: the sheet is protected.`,
    yes: "Freeze them",
    no: "Keep formulas",
    done: (count: number, text: string): string => `${formulas(count, text)} became ${plural("en", count, { one: "a value", other: "values" })}.`,
  },
  undo: {
    ask: { run: "Undo this run…", freeze: "Undo freezing…", list: "Undo this list…" },
    goes: (names: string): string => `These sheets go: ${names}.`,
    comesBack: (names: string): string => `These sheets become what they were: ${names}.`,
    formulas: (count: number, text: string, names: string): string => `${formulas(count, text)} ${plural("en", count, { one: "comes", other: "come" })} back on ${names}.`,
    lost: "What was typed there since then is lost. Filters, and formats and charts that somebody changed by hand, do not come back.",
    yes: "Undo",
    no: "Leave as it is",
    done: "Undone. The workbook is as it was before.",
  },
};

export type WayBackWords = Shape<typeof en>;
