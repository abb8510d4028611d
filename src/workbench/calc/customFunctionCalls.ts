/** What did the add-in answer to this call, and which calls are still on their way? */
import { cellName } from "../model/address";
import type { CellValue, CustomFunctionCaller, CustomFunctionMetadata, WorkbookModel } from "../model/types";
import type { Place } from "./preparedFormula";

export interface CustomFunctionAnswers {
  answer(metadata: CustomFunctionMetadata, args: unknown[], place: Place): CellValue | CellValue[][];
}

type Result = CellValue | CellValue[][];

const REMEMBERED = 50_000;
const LONG_KEY = 512;
const BUSY: CellValue = { error: "#BUSY!" };

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
  /** Whether a formula asked for an answer that isn't here yet, since this was last set to false. */
  waited = false;
  private readonly known = new Map<string, Result>();
  private readonly underWay = new Map<string, Promise<void>>();
  private generation = 0;

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly caller: CustomFunctionCaller,
  ) {}

  answer(metadata: CustomFunctionMetadata, args: unknown[], place: Place): Result {
    const key = this.key(metadata, args, place);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.waited = true;
    if (!this.underWay.has(key)) this.call(key, metadata, args, place);
    return BUSY;
  }

  /** Resolves when every call that is under way now has been answered. */
  async answered(): Promise<void> {
    await Promise.all(this.underWay.values());
  }

  /** For quiet moments: while formulas wait, everything they were told is still needed. */
  keepWithinLimit(): void {
    if (this.known.size > REMEMBERED) this.known.clear();
  }

  /** The next calculation asks the add-in again. */
  forget(): void {
    this.known.clear();
    this.underWay.clear();
    this.generation++;
  }

  private call(key: string, metadata: CustomFunctionMetadata, args: unknown[], place: Place): void {
    const { generation } = this;
    const sheet = this.workbook.sheet(place.sheetId);
    const address = `${sheet?.name ?? ""}!${cellName(place.row, place.column)}`;
    const call = this.caller
      .call(metadata.id, args, address)
      .catch((reason: unknown): Result => ({ error: "#CONNECT!", message: reason instanceof Error ? reason.message : String(reason) }))
      .then((result) => {
        if (generation !== this.generation) return;
        this.known.set(key, result);
        this.underWay.delete(key);
      });
    this.underWay.set(key, call);
  }

  /** The same function with the same values has the same answer, unless it is told where it stands. */
  private key(metadata: CustomFunctionMetadata, args: unknown[], place: Place): string {
    const text = JSON.stringify(args);
    const where = metadata.options?.requiresAddress === true ? `${place.sheetId}${place.row},${place.column}` : "";
    return `${metadata.id}|${where}|${text.length > LONG_KEY ? digest(text) : text}`;
  }
}
