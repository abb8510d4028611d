/** What does the pane say of single customers and of lists of them in English? This file is the shape that every other language fills. */
import { plural } from "../plural";
import type { Shape } from "../shape";

const rows = (count: number, text: string): string => plural("en", count, { one: `${text} row`, other: `${text} rows` });

export const en = {
  /** Below the summary. */
  entry: {
    title: "Customers",
    card: "Customer card",
    lists: "Lists to work with",
    hint: "One customer at a glance, or a segment or action list to copy, to save or to merge into letters. Nothing is sent.",
    segments: "Own segments",
    editSegments: "Build segments by rules",
  },
  card: {
    title: "Customer card",
    intro: "Select a row on the Customers sheet, or type an id.",
    id: "Customer id",
    look: "Show",
    reading: "Reading the row",
    unknown: (id: string): string => `No customer “${id}” on the sheet.`,
    nothing: "Nobody is selected yet.",
    groups: {
      value: "Value",
      history: "History",
      rfm: "Segment",
      experience: "Experience",
      contact: "Contact",
      next: "What comes next",
      people: "Noted by you",
    },
    averagePurchase: "Average purchase",
    clv: { spend: "CLV to date", lifetimeSpend: "CLV, to date and predicted" },
    due: "Due",
    nps: (score: string): string => `NPS ${score}`,
    undated: "Undated answer",
    asOf: "As the sheets say; after a change of orders, refresh.",
  },
  lists: {
    title: "Lists",
    intro: "Choose a list, then take it along. The add-in sends nothing itself.",
    which: "List",
    allActions: "All actions",
    action: (kind: string): string => `Action: ${kind}`,
    own: (name: string): string => `Own segment: ${name}`,
    segment: (name: string): string => `Segment: ${name}`,
    reading: "Reading the list",
    count: rows,
    empty: "Nobody is on this list.",
    copy: "Copy",
    copied: "Copied. Paste it where you need it.",
    download: "Download CSV",
    downloaded: "The file is being saved.",
    sheet: "As a sheet",
    written: (name: string): string => `Written on the sheet ${name}.`,
    calendar: "Follow-ups as .ics",
    calendarHint: "Due dates and follow-ups as all-day events, for any calendar.",
    noFiles: "Excel cannot save files from this pane. Copy the list, or write it on a sheet.",
    /** Below the title of the new sheet. */
    sheetNote: "As the sheets said when this list was written; it stays as it is.",
    /** Name of a file, without its ending. */
    file: "customers",
    calendarFile: "follow-ups",
    followUp: (number: number): string => `Follow-up ${number}`,
  },
};

export type ListWords = Shape<typeof en>;
