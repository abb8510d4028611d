/** What does the pane say about functions and formulas in English? This file is the shape that every other language fills. */
import { plural } from "../plural";

const functionCount = (count: number, text: string): string =>
  plural("en", count, { one: `${text} function`, other: `${text} functions` });
const rows = (count: number, text: string): string => plural("en", count, { one: `${text} row`, other: `${text} rows` });
const cells = (count: number, text: string): string => plural("en", count, { one: `${text} cell`, other: `${text} cells` });
const blankCells = (count: number, text: string): string =>
  plural("en", count, { one: `${text} blank cell counts`, other: `${text} blank cells count` });

export const en = {
  title: "Functions",
  intro: "Each works in any cell. Choose one to read about it and to insert it.",
  explain: "Explain this number",
  entry: {
    title: "Worksheet functions",
    text: (count: number, text: string): string => `${functionCount(count, text)} for your own sheets, with examples and explanations.`,
    button: "Browse functions",
  },
  search: {
    label: "Search",
    placeholder: "Name, word or argument",
    clear: "Clear the search",
    hits: (count: number, text: string): string => `${functionCount(count, text)} found`,
    all: (count: number, text: string): string => functionCount(count, text),
    none: "No function fits. Try another word, or fewer.",
  },
  cell: {
    holds: "In the selected cell",
    select: "Select a cell with one of these functions to have its number explained.",
  },
  detail: {
    back: "All functions",
    syntax: "How to write it",
    brackets: "Arguments in [brackets] can be left out.",
    gives: "What it gives",
    arguments: "Arguments",
    example: "Example",
    firstRow: "First row of the result",
    moreRows: (count: number, text: string): string => `and ${rows(count, text)} more`,
    source: "Source",
  },
  insert: {
    title: "Insert into a cell",
    intro: "Type a number, an address or a text in quotes. Leave all fields empty to insert the example.",
    into: "Goes into the selected cell",
    nowhere: "Select a cell for the formula.",
    optional: (name: string): string => `${name} (optional)`,
    counted: "Left empty, the filled cells of the range are counted.",
    use: "Use selection",
    useFor: (name: string): string => `Use the selected cells for ${name}`,
    button: "Insert",
    working: "Inserting the formula",
    occupied: (place: string): string => `${place} is not empty. Nothing was changed. Select an empty cell and choose Insert, or replace what is there.`,
    replace: (place: string): string => `Replace ${place}`,
    done: (place: string): string => `The formula is in ${place}.`,
    shows: (shown: string): string => `It shows ${shown}.`,
    waits: "Excel is still calculating it.",
    spills: (rowCount: number, rowText: string, columnCount: number, columnText: string): string =>
      `The result fills ${rows(rowCount, rowText)} and ${plural("en", columnCount, { one: `${columnText} column`, other: `${columnText} columns` })}.`,
    fix: "Please correct the marked fields.",
    mistakes: {
      missing: "This argument is needed.",
      number: "This is not a number in the way your Excel writes numbers.",
      date: "This is no date. Write it as 2026-01-31, or as your Excel shows dates.",
      unclosed: "A bracket or a quotation mark is not closed.",
      several: "One value or one range belongs here.",
      choice: (words: string): string => `Choose one of: ${words}.`,
    },
  },
  explained: {
    title: (name: string, address: string): string => `${name} in ${address}`,
    noFunction: (address: string): string => `There is no function of CLV for Excel in ${address}. Select a cell with one, then choose “Explain this number”.`,
    reading: "Reading the cell and what it refers to",
    shown: "The cell shows",
    share: (percent: string): string => `that is ${percent}`,
    formula: "Formula in the cell",
    spilledFrom: (address: string): string => `The formula stands in ${address} and fills this cell too.`,
    inWords: "The formula in words",
    steps: "Step by step",
    rounded: "≈ stands before numbers that are shown rounded. Excel calculates with all digits.",
    arguments: "Arguments",
    leftOut: "left out",
    default: (value: string): string => `${value}, the default`,
    range: (count: number, text: string, used: string): string => `${cells(count, text)}, ${used} used`,
    unknown: "is calculated by Excel in a way that the explanation does not repeat",
    rowsLeftOut: (count: number, text: string, of: string): string =>
      plural("en", count, {
        one: `${text} of ${of} rows was left out: something is missing in it.`,
        other: `${text} of ${of} rows were left out: something is missing in them.`,
      }),
    allRows: (count: number, text: string): string =>
      plural("en", count, { one: `${text} row, used.`, other: `${text} rows, all of them used.` }),
    blanks: (count: number, text: string, argument: string): string =>
      `${blankCells(count, text)} as the answer 0. Give the argument “${argument}”, for example COUNT of the same range, so that blank cells do not count.`,
    figures: "Numbers in between",
    result: "Result",
    unit: "Unit",
    source: "Source",
    goesOn: (name: string, value: string): string => `${name} alone gives ${value}. It is one part of the formula in the cell, which need not use it.`,
    differs: (value: string): string => `Calculated again just now, the function gives ${value}. The cell may not be up to date: press F9, or check whether calculation is set to manual.`,
    errors: {
      "#SPILL!": "The result needs more cells than are free. Empty the cells below and to the right, or move the formula. Nothing was overwritten.",
      "#NAME?": "Excel does not know a name in this formula. Check how it is spelled.",
      "#BUSY!": "Excel is still calculating. Choose “Explain this number” again in a moment.",
      "#CALC!": "Excel cannot calculate this formula.",
      "#REF!": "The formula refers to cells that are no longer there.",
      "#VALUE!": "One of the values is of the wrong kind.",
      "#DIV/0!": "Something is divided by 0.",
      "#NUM!": "A number is out of range.",
      "#N/A": "A value is not available.",
    },
  },
  units: {
    money: "Money, in the currency of the arguments",
    ratio: "A ratio: how many times",
    share: "A share: 0.05 is 5%",
    percent: "Per cent, from 0 to 100",
    periods: "A number of periods, as long as those of the arguments",
    days: "Days",
    date: "A date: format the cell as a date to read it",
    count: "A number of things counted",
    points: "Points",
    score: "A score; 1 is the lowest",
    decile: "A tenth: 1 is the best, 10 the last",
    flag: "TRUE or FALSE",
    class: "A, B or C",
    rating: "A rating, in words",
    tier: "A tier: High, Middle or Low",
    segment: "The name of a segment",
    npsClass: "Promoter, Passive or Detractor",
    category: "The name of a category",
    purchases: "A number of purchases to expect; decimals are normal",
    logLikelihood: "A log-likelihood: for the same customers, higher is better",
  },
  results: {
    each: (unit: string): string => `${unit}; one per cell of the range`,
    table: (columns: string): string => `A table that fills the cells below and to the right: ${columns}`,
    spread: "A table that fills the cells below and to the right; its columns follow the data",
    oneOrAll: ({ unit, argument, columns }: { unit: string; argument: string; columns: string }): string => `With ${argument}: ${unit}. Without: a table of all, ${columns}`,
  },
  calls: { min: "smaller of", sqrt: "√", round: "rounded", roundup: "rounded up to two digits" },
};

export type FormulaWords = typeof en;
