/** How much went over the wire? */

export class Counters {
  /** Batches of the add-in on the workbook. */
  syncs = 0;
  /** Of all requests, in bytes of their JSON. */
  bytesIn = 0;
  bytesOut = 0;
  /** The larger of request and answer, over all batches. */
  largestSync = 0;
  /** Shared with the objects, which add to it. */
  readonly cells = { read: 0, written: 0 };
  customFunctionCalls = 0;
  events = 0;

  countBatch(bytesIn: number, bytesOut: number): void {
    this.syncs++;
    this.bytesIn += bytesIn;
    this.bytesOut += bytesOut;
    this.largestSync = Math.max(this.largestSync, bytesIn, bytesOut);
  }

  get cellsRead(): number {
    return this.cells.read;
  }
  get cellsWritten(): number {
    return this.cells.written;
  }

  reset(): void {
    this.syncs = this.bytesIn = this.bytesOut = this.largestSync = this.customFunctionCalls = this.events = 0;
    this.cells.read = this.cells.written = 0;
  }
}

const encoder = new TextEncoder();

export function byteLength(text: string): number {
  return encoder.encode(text).length;
}
