/** What is said in English about sheets in which nobody can be known? */
import type { Shape } from "../shape";

export const en = {
  /** Behind the title of a sheet. */
  title: (title: string): string => `${title} (pseudonymised)`,
  /** Below the title of the Summary and of tables. */
  note: (sheet: string): string => `Pseudonymised: ids are numbers; names, contacts and comments are left out. The sheet ${sheet} still holds them.`,
  option: "Pseudonymise our sheets",
  optionHint: "Customers become numbers, the same with every run; names, e-mails, phones, birthdays and comments are left out. Your own sheets stay as they are.",
  /** After a run. */
  done: (sheet: string): string => `Our sheets show numbers in place of customers. The sheet “${sheet}” and other sheets of yours still hold names: share copies of our sheets, without yours.`,
  stillNamed: (names: string): string => `These sheets are from earlier runs and still hold ids, and names where there were any: ${names}.`,
  key: {
    button: "Write a key sheet",
    hint: "A list of numbers and ids for yourself. Do not share it.",
    sheet: "Key",
    note: "Who is behind each number. Do not share this sheet.",
    number: "Number",
    id: "Customer id",
  },
};

export type PrivacyWords = Shape<typeof en>;
