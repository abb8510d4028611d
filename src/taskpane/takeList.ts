/** How does a list leave the pane: copied, saved, or written on a sheet? */
import { writeList } from "../excel/writeList";
import { marksOf } from "../functions/formulaMarks";
import { calendarText } from "../report/lists/calendarText";
import { csvText, pasteText } from "../report/lists/csvText";
import { followUpEvents, listName } from "../report/lists/customerLists";
import { listSheet } from "../report/lists/listSheet";
import { listWords } from "../words/lists/lists";
import type { ListOutcome, RecordsEffect } from "./recordsPanel";

type TakeList = Extract<RecordsEffect, { type: "takeList" }>;

/** Excel's limit for the name of a sheet, room for a number left. */
const longestName = 27;
const notInNames = /[\\/?*[\]:]/g;

/** Lets the browser begin to save before the address is forgotten. */
const saveMilliseconds = 10_000;

function save(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), saveMilliseconds);
}

/** Frames are often kept from the clipboard; what is selected in a field can be copied even there. */
function copyFromField(text: string): void {
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.style.position = "fixed";
  field.style.opacity = "0";
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  if (!copied) throw new Error("the clipboard cannot be reached");
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyFromField(text);
  }
}

async function asSheet({ table, list, language }: TakeList): Promise<ListOutcome> {
  const name = listName(list, language).replace(notInNames, " ").replace(/ +/g, " ").slice(0, longestName).replace(/^[\s']+|[\s']+$/g, "");
  const sheet = await writeList(listSheet(table, list, language), { sheet: name, table: listWords[language].lists.title });
  return { is: "written", sheet };
}

export async function takeList(effect: TakeList): Promise<ListOutcome> {
  const { way, table, culture, language } = effect;
  const words = listWords[language].lists;
  switch (way) {
    case "copy":
      await copy(pasteText(table, marksOf(culture)));
      return { is: "copied" };
    case "csv":
      save(csvText(table, marksOf(culture)), `${words.file}.csv`, "text/csv;charset=utf-8");
      return { is: "downloaded" };
    case "calendar":
      save(calendarText(followUpEvents(table, language), Date.now()), `${words.calendarFile}.ics`, "text/calendar;charset=utf-8");
      return { is: "downloaded" };
    case "sheet":
      return asSheet(effect);
  }
}
