/** What is to go wrong, for tests? Failing syncs, dropped events, late answers, large payloads, cell editing. */

/** Excel on the web takes and gives 5 MB at a time; desktop has no such limit. */
const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

interface PlannedFailure {
  remaining: number;
  readonly code: string;
  readonly message: string | undefined;
}


export class Faults {
  /** Bytes that one request may have. */
  requestLimit = WEB_PAYLOAD_LIMIT;
  /** Bytes that one answer may have. */
  responseLimit = WEB_PAYLOAD_LIMIT;
  /** Milliseconds that every answer is late. */
  delay = 0;
  /** True while somebody edits a cell: batches that did not ask to wait are refused, others wait. */
  cellEditMode = false;
  private failures: PlannedFailure[] = [];
  private drops: { readonly type: number | null }[] = [];
  private waiting: (() => void)[] = [];

  /** Fails the nth batch from now (1 is the next) with one of Excel's codes, before it does anything. */
  failSync(nth: number, code: string, message?: string): void {
    this.failures.push({ remaining: nth, code, message });
  }

  /** Swallows the next event of this number (null: of any). */
  dropEvent(type: number | null = null): void {
    this.drops.push({ type });
  }

  startCellEdit(): void {
    this.cellEditMode = true;
  }

  endCellEdit(): void {
    this.cellEditMode = false;
    for (const go of this.waiting.splice(0)) go();
  }

  /** Resolves when no cell is being edited. */
  untilCellEditEnds(): Promise<void> {
    return this.cellEditMode ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }

  /** Counts a batch; its planned failure, if its turn has come. */
  takeFailure(): { code: string; message: string | undefined } | null {
    for (const failure of this.failures) failure.remaining--;
    const due = this.failures.find((failure) => failure.remaining <= 0);
    this.failures = this.failures.filter((failure) => failure !== due);
    return due ?? null;
  }

  takeDrop(type: number): boolean {
    const drop = this.drops.find((plan) => plan.type === null || plan.type === type);
    this.drops = this.drops.filter((plan) => plan !== drop);
    return drop !== undefined;
  }

  clear(): void {
    this.failures = [];
    this.drops = [];
    this.delay = 0;
    this.requestLimit = this.responseLimit = WEB_PAYLOAD_LIMIT;
    this.endCellEdit();
  }
}
