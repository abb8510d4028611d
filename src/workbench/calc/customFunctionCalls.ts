/** What did the add-in answer to this call, which calls are still on their way, and which does nobody wait for any more? */
import { cellName } from "../model/address";
import type { CellValue, CustomFunctionCaller, CustomFunctionMetadata, WorkbookModel } from "../model/types";
import type { Place } from "./preparedFormula";

export interface CustomFunctionAnswers {
  answer(metadata: CustomFunctionMetadata, args: unknown[], place: Place): CellValue | CellValue[][];
}

type Result = CellValue | CellValue[][];

interface UnderWay {
  readonly answered: Promise<void>;
  /** The formulas that wait for it. */
  readonly askers: Set<object>;
  readonly cancel: AbortController;
}

const REMEMBERED = 50_000;
const LONG_KEY = 512;
const BUSY: CellValue = { error: "#BUSY!" };
const NOTHING: ReadonlySet<string> = new Set();

/** 53 bits of a long text (cyrb53, public domain), so that a range of 200,000 rows is not kept as a key. */
function digest(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return `${text.length}:${4294967296 * (2097151 & b) + (a >>> 0)}`;
}

export class CustomFunctionCalls implements CustomFunctionAnswers {
  private readonly known = new Map<string, Result>();
  private readonly underWay = new Map<string, UnderWay>();
  /** The calls that each formula waits for. */
  private readonly asked = new WeakMap<object, ReadonlySet<string>>();
  /** The formula that is being calculated, and what it has asked for so far. */
  private asking: { readonly asker: object; readonly keys: Set<string> } | null = null;
  private generation = 0;
  /** Of long ranges, by the very values that are sent: they are asked for again when their answer has come. */
  private readonly digests = new WeakMap<object, string>();

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly caller: CustomFunctionCaller,
  ) {}

  /**
   * Calculates a formula: does it wait for an answer that isn't here yet? A call that it waited for and asks for no
   * more is cancelled, as Excel does when a cell that the formula reads has changed.
   */
  askedBy<T>(asker: object, calculate: () => T): { readonly result: T; readonly waits: boolean } {
    const before = this.asked.get(asker) ?? NOTHING;
    const keys = new Set<string>();
    this.asking = { asker, keys };
    const result = calculate();
    this.asking = null;
    this.asked.set(asker, keys);
    for (const key of before) if (!keys.has(key)) this.leave(key, asker);
    return { result, waits: keys.size > 0 };
  }

  /** A formula that is gone, or that waits for other cells first, asks for nothing. */
  release(asker: object): void {
    this.askedBy(asker, () => undefined);
  }

  answer(metadata: CustomFunctionMetadata, args: unknown[], place: Place): Result {
    const key = this.key(metadata, args, place);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const call = this.underWay.get(key) ?? this.call(key, metadata, args, place);
    // What is asked outside of cells is never taken back: these calls themselves ask.
    call.askers.add(this.asking?.asker ?? this);
    this.asking?.keys.add(key);
    return BUSY;
  }

  /** Resolves when every call that is under way now has been answered. */
  async answered(): Promise<void> {
    await Promise.all([...this.underWay.values()].map((call) => call.answered));
  }

  /** For quiet moments: while formulas wait, everything they were told is still needed. */
  keepWithinLimit(): void {
    if (this.known.size > REMEMBERED) this.known.clear();
  }

  /** The next calculation asks the add-in again. */
  forget(): void {
    for (const { cancel } of this.underWay.values()) cancel.abort();
    this.known.clear();
    this.underWay.clear();
    this.generation++;
  }

  private call(key: string, metadata: CustomFunctionMetadata, args: unknown[], place: Place): UnderWay {
    const { generation } = this;
    const sheet = this.workbook.sheet(place.sheetId);
    const address = `${sheet?.name ?? ""}!${cellName(place.row, place.column)}`;
    const cancel = new AbortController();
    const answered = this.caller
      .call(metadata.id, args, address, cancel.signal)
      .catch((reason: unknown): Result => ({ error: "#CONNECT!", message: reason instanceof Error ? reason.message : String(reason) }))
      .then((result) => {
        if (generation !== this.generation || cancel.signal.aborted) return;
        this.known.set(key, result);
        this.underWay.delete(key);
      });
    const call = { answered, askers: new Set<object>(), cancel };
    this.underWay.set(key, call);
    return call;
  }

  private leave(key: string, asker: object): void {
    const call = this.underWay.get(key);
    if (!call?.askers.delete(asker) || call.askers.size > 0) return;
    this.underWay.delete(key);
    call.cancel.abort();
  }

  /** The same function with the same values has the same answer, unless it is told where it stands. */
  private key(metadata: CustomFunctionMetadata, args: unknown[], place: Place): string {
    const where = metadata.options?.requiresAddress === true ? `${place.sheetId}${place.row},${place.column}` : "";
    return `${metadata.id}|${where}|${args.map((argument) => this.textOf(argument)).join("|")}`;
  }

  private textOf(argument: unknown): string {
    const cells = typeof argument === "object" ? argument : null;
    const known = cells === null ? undefined : this.digests.get(cells);
    if (known !== undefined) return known;
    const text = JSON.stringify(argument);
    if (cells === null || text.length <= LONG_KEY) return text;
    const short = digest(text);
    this.digests.set(cells, short);
    return short;
  }
}
