/** What does the customer card show, group by group? Only what the sheet's row tells. */
import type { Language } from "../catalogue/languages";
import type { Cell } from "../intake/types";
import { boundedText } from "../report/boundedText";
import { placeOf, type CustomerRecord, type OwnColumnId, type OwnRow } from "../report/lists/ownTable";
import { actionWords } from "../words/actions/actions";
import { listWords, type ListWords } from "../words/lists/lists";
import { reportWords } from "../words/report/report";
import type { NamedText } from "./explainedText";
import type { Formats } from "./formats";

type GroupId = keyof ListWords["card"]["groups"];

export interface CardGroup {
  readonly id: GroupId;
  readonly title: string;
  readonly lines: readonly NamedText[];
}

type Kind = "money" | "day" | "percent" | "count" | "number" | "text";

const kinds: Partial<Record<OwnColumnId, Kind>> = {
  spend: "money", predictedSpend: "money", predictedClv: "money", lifetimeSpend: "money", incentive: "money", expectedMargin: "money",
  firstPurchase: "day", lastPurchase: "day", nextOrder: "day", birthday: "day", due: "day",
  pAlive: "percent", purchases: "count", orders: "count", daysSince: "count", expectedPurchases: "number", nps: "number", csat: "number", ces: "number",
};

/** Which columns each group repeats; what is worked out from them stands first. */
const groups: Readonly<Record<GroupId, readonly OwnColumnId[]>> = {
  value: ["tier", "predictedClv", "pAlive", "expectedPurchases"],
  history: ["firstPurchase", "lastPurchase", "daysSince", "purchases", "orders", "spend"],
  rfm: ["segment", "code", "ownSegments"],
  next: ["nextOrder", "bestWeekday", "nextAction"],
  experience: ["nps", "csat", "ces"],
  contact: ["email", "phone", "city", "channel", "birthday", "consent"],
  people: ["owner", "status", "note"],
};

const groupIds = Object.keys(groups) as readonly GroupId[];

/** The cell of a column; "" where the row has none. */
export function cellOf({ header, cells }: OwnRow, id: OwnColumnId): Cell {
  return cells[placeOf(header, id)] ?? "";
}

function shown(cell: Cell, id: OwnColumnId, formats: Formats): string {
  const kind = kinds[id] ?? "text";
  if (typeof cell !== "number" || kind === "text") return String(cell);
  return kind === "number" ? formats.ratio(cell) : formats[kind](cell);
}

export interface CardReader {
  readonly language: Language;
  readonly formats: Formats;
  readonly margin: number;
}

function line(name: string, text: string): NamedText {
  return { name, text, written: "" };
}

/** What no column holds but two of them make. */
function workedOut(id: GroupId, row: OwnRow, { language, formats, margin }: CardReader): NamedText[] {
  const words = listWords[language].card;
  const [spend, lifetime, purchases] = [cellOf(row, "spend"), cellOf(row, "lifetimeSpend"), cellOf(row, "purchases")];
  const worth = typeof lifetime === "number" ? lifetime : spend;
  if (id === "value" && typeof worth === "number") {
    return [line(words.clv[typeof lifetime === "number" ? "lifetimeSpend" : "spend"], formats.money(worth * margin))];
  }
  const isBuyer = typeof spend === "number" && typeof purchases === "number" && purchases > 0;
  return id === "history" && isBuyer ? [line(words.averagePurchase, formats.money(spend / purchases))] : [];
}

/** The first action of the list: when, what, and how much it may cost. */
function actionLines({ actions }: CustomerRecord, { language, formats }: CardReader): NamedText[] {
  const [action] = actions;
  if (action === undefined) return [];
  const words = actionWords[language].columns;
  return (["due", "offer", "incentive", "stopRule"] as const).flatMap((id) => {
    const text = shown(cellOf(action, id), id, formats);
    return text === "" ? [] : [line(words[id], text)];
  });
}

/** More would push the rest of the card away. */
const answersShown = 5;

/** What was answered and said, the latest first; answers without either say nothing here. */
function answerLines({ answers = [] }: CustomerRecord, { language, formats }: CardReader): NamedText[] {
  const words = listWords[language].card;
  const telling = answers.filter(({ nps, comment }) => nps !== null || comment !== null).slice(0, answersShown);
  return telling.map(({ day, nps, comment }) => {
    const parts = [...(nps === null ? [] : [words.nps(formats.count(nps))]), ...(comment === null ? [] : [boundedText(comment)])];
    return line(day === null ? words.undated : formats.day(day), parts.join(": "));
  });
}

export function cardGroups(record: CustomerRecord, reader: CardReader): CardGroup[] {
  const { columns } = reportWords[reader.language];
  const titles = listWords[reader.language].card.groups;
  const headers: Partial<Record<OwnColumnId, string>> = columns;
  return groupIds.flatMap((id) => {
    const known = groups[id].flatMap((column) => {
      const text = shown(cellOf(record.customer, column), column, reader.formats);
      return text === "" ? [] : [line(headers[column] ?? column, text)];
    });
    const lines = [...workedOut(id, record.customer, reader), ...known, ...(id === "next" ? actionLines(record, reader) : []), ...(id === "experience" ? answerLines(record, reader) : [])];
    return lines.length === 0 ? [] : [{ id, title: titles[id], lines }];
  });
}

/** Who it is: the name where it is known, else the id. */
export function cardTitle({ customer }: CustomerRecord): { readonly title: string; readonly id: string } {
  const [id, name] = [String(cellOf(customer, "id")), String(cellOf(customer, "name"))];
  return { title: name === "" ? id : name, id };
}
