/** What do all rows of a long table show together, which is read some orders at a time: how dates and amounts are meant, who is who, and whether payment is told? */
import { indonesianMoney, rupiahMiliar } from "../../catalogue/moneyMarks";
import type { Language } from "../../catalogue/languages";
import { cellAt, isBlank, type Rows } from "../dataRows";
import { idsOfEmails, identityReader } from "../exports/identities";
import { hasDate, tellsPayment } from "../exports/rowStatuses";
import { moneyColumns } from "../exports/readExport";
import { decimalMarkOf, decimalMarkQuestion, isDecimalMark, likelierMark, millions } from "../readAmounts";
import { dateOrderOf, dateOrderQuestion, isDateOrder, likelierOrder } from "../readDateColumn";
import { shownDateOrder, type DateOrder } from "../readDate";
import { hasBareMillion, shownDecimalMark, type DecimalMark } from "../readNumber";
import type { FoundExport, Mapping, Question, ReadOptions, WholeTable } from "../types";

/** As `mapping` and `exported` of the rows that are read. */
export interface EvidenceOf {
  readonly mapping: Mapping;
  /** With the columns that were chosen; null where the rows are read by the mapping. */
  readonly exported: FoundExport | null;
  readonly answers: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly totals: WholeTable["totals"];
}

/** Answers that hold for every part, or what must be asked. */
export interface Decided {
  readonly answers: Readonly<Record<string, string>>;
  readonly whole: WholeTable;
  readonly question: Question | null;
}

const numberDetails = ["amount", "price", "refund", "discount"] as const;

/** The columns that say how numbers are meant. */
export function numberColumns({ mapping, exported }: Pick<EvidenceOf, "mapping" | "exported">): number[] {
  return exported === null ? numberDetails.flatMap((role) => mapping[role] ?? []) : moneyColumns(exported.columns);
}

export class WholeEvidence {
  private readonly orders = { dmy: 0, mdy: 0, either: 0, none: 0 };
  private readonly marks = { ".": 0, ",": 0, either: 0, none: 0 };
  private readonly idOfEmail = new Map<string, { readonly id: string; readonly row: number }>();
  private bareMillion = false;
  private indonesian: boolean;
  private rows = 0;
  private paid = 0;

  constructor(private readonly of: EvidenceOf) {
    this.indonesian = of.exported?.layout.country === "ID";
  }

  /** Some data rows, with the position of each in the whole table. */
  add(rows: Rows, positions: ArrayLike<number>): void {
    const { mapping: { date }, exported } = this.of;
    const day = exported?.columns.date ?? date;
    const numbers = numberColumns(this.of);
    this.rows += rows.length;
    rows.forEach((_, row) => {
      const text = day === undefined ? "" : cellAt(rows, row, day);
      if (typeof text === "string") this.orders[shownDateOrder(text)]++;
      for (const column of numbers) this.addNumber(cellAt(rows, row, column));
    });
    if (exported !== null) this.addExport(rows, positions, exported);
  }

  private addNumber(cell: unknown): void {
    if (typeof cell !== "string" || cell === "") return;
    const shown = shownDecimalMark(cell);
    if (shown !== null) this.marks[shown]++;
    this.bareMillion ||= hasBareMillion(cell);
    this.indonesian ||= indonesianMoney.test(cell);
  }

  private addExport(rows: Rows, positions: ArrayLike<number>, { columns, layout }: FoundExport): void {
    const { paidAt } = columns;
    if (paidAt !== null) rows.forEach((_, row) => (this.paid += !isBlank(cellAt(rows, row, paidAt)) && hasDate(cellAt(rows, row, paidAt)) ? 1 : 0));
    const read = identityReader(rows, columns, layout.country);
    rows.forEach((_, row) => {
      for (const [address, id] of idsOfEmails([read(row)], columns)) {
        const known = this.idOfEmail.get(address);
        if (known === undefined || (positions[row] ?? 0) < known.row) this.idOfEmail.set(address, { id, row: positions[row] ?? 0 });
      }
    });
  }

  decided(): Decided {
    const { answers, exported, language } = this.of;
    const order = this.order();
    const mark = this.mark();
    const likelier = { order: likelierOrder(language), mark: likelierMark(language) };
    const million = answers["million"];
    const isAsked = (million === undefined || !millions.includes(million)) && this.bareMillion && !this.indonesian;
    const role = exported !== null || this.of.mapping.amount !== undefined ? "amount" : "price";
    const question = order === null ? dateOrderQuestion(likelier.order) : mark === null ? decimalMarkQuestion(role, likelier.mark) : isAsked ? { about: "million" as const, role: role as "amount", choices: millions } : null;
    const meant = million !== undefined && millions.includes(million) ? million : String(rupiahMiliar);
    return {
      answers: { ...answers, dateOrder: order ?? likelier.order, decimalMark: mark ?? likelier.mark, million: meant },
      whole: { currency: null, totals: this.of.totals, idOfEmail: new Map([...this.idOfEmail].map(([address, { id }]) => [address, id])), tellsPayment: tellsPayment(this.paid, this.rows) },
      question,
    };
  }

  private order(): DateOrder | null {
    const { answers, exported, language } = this.of;
    const answer = answers["dateOrder"];
    return isDateOrder(answer) ? answer : (dateOrderOf(this.orders, likelierOrder(language)) ?? exported?.layout.dateOrder ?? null);
  }

  private mark(): DecimalMark | null {
    const { answers, exported, language } = this.of;
    const answer = answers["decimalMark"];
    return isDecimalMark(answer) ? answer : (decimalMarkOf(this.marks, likelierMark(language)) ?? exported?.layout.decimalMark ?? null);
  }
}

/** The options with what was decided for the whole table. */
export function asPart(options: ReadOptions, { answers, whole }: Pick<Decided, "answers" | "whole">, asOf: number | null): ReadOptions {
  // Nothing is in the future before all days are known.
  // Customers are made one on the sheet, where a person sees them.
  const kept = Object.fromEntries(Object.entries(answers).filter(([about]) => about !== "merge"));
  return { ...options, answers: kept, whole, asOf: asOf ?? Number.MAX_SAFE_INTEGER };
}
