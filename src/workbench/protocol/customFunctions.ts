/** How does the host call the add-in's worksheet functions, many at a time? */
import { ApiObject, describeApi } from "../objects/apiObject";
import { failedResult, prepareArguments, resultFromWire } from "./functionArguments";
import type { ObjectContext } from "../objects/context";
import type { EventEntry, SendEvents } from "./events";
import type { BlankScalar } from "./functionArguments";
import type { CellValue, CustomFunctionCaller, CustomFunctionMetadata } from "../model/types";

const CALL_CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const CANCELABLE = 1;
const ALLOW_ERRORS = 4;
const BUSY: CellValue = { error: "#BUSY!" };

export interface FunctionCallsParts {
  readonly send: SendEvents;
  readonly onCall: () => void;
}

/** Calls in flight, sent in batches once the add-in has said that it is ready. */
export class FunctionCalls implements CustomFunctionCaller {
  /** A blank cell as a single argument: null on the web, 0 on desktop. */
  blankScalar: BlankScalar = "null";
  /** Functions of the add-in; a call of another answers #NAME?. */
  metadata: readonly CustomFunctionMetadata[] = [];
  private readonly pending = new Map<number, (result: CellValue | CellValue[][]) => void>();
  private queue: EventEntry[] = [];
  private lastId = 0;
  private isReady = false;
  private announceReady: () => void = () => undefined;
  readonly ready: Promise<void>;

  constructor(private readonly parts: FunctionCallsParts) {
    this.ready = new Promise((resolve) => (this.announceReady = resolve));
  }

  async call(id: string, args: readonly unknown[], address: string, signal?: AbortSignal): Promise<CellValue | CellValue[][]> {
    const metadata = this.metadata.find((item) => item.id.toUpperCase() === id.toUpperCase());
    if (!metadata) return { error: "#NAME?" };
    const prepared = prepareArguments(args, metadata, this.blankScalar);
    if ("refused" in prepared) return prepared.refused;
    const isCancelable = metadata.options?.["cancelable"] === true;
    const invocation = ++this.lastId;
    const flags = ALLOW_ERRORS | (isCancelable ? CANCELABLE : 0);
    if (isCancelable) signal?.addEventListener("abort", () => this.cancel(invocation), { once: true });
    return this.invoke(invocation, [metadata.id, prepared.values, address, flags]);
  }

  markReady(): void {
    this.isReady = true;
    this.announceReady();
    this.flush();
  }

  /** From the add-in: [id, succeeded, value or message, error number] for each finished call. */
  finish(results: readonly unknown[]): void {
    for (const result of results) {
      if (!Array.isArray(result)) continue;
      const [id, succeeded, value, code] = result as [number, boolean, unknown, unknown];
      this.settle(id, succeeded ? resultFromWire(value) : failedResult(code, value));
    }
  }

  settle(id: number, result: CellValue | CellValue[][]): void {
    this.pending.get(id)?.(result);
    this.pending.delete(id);
  }

  /** Answers everything still open, so that nobody waits for an add-in that is gone. */
  dispose(): void {
    for (const id of [...this.pending.keys()]) this.settle(id, { error: "#CONNECT!" });
  }

  private invoke(invocation: number, call: readonly unknown[]): Promise<CellValue | CellValue[][]> {
    this.parts.onCall();
    return new Promise((resolve) => {
      this.pending.set(invocation, resolve);
      this.enqueue(INVOKE, [invocation, ...call]);
    });
  }

  /** Tells the add-in that nobody wants the answer; what it still says is passed over. */
  private cancel(invocation: number): void {
    if (!this.pending.has(invocation)) return;
    this.enqueue(CANCEL, { invocationId: invocation });
    this.settle(invocation, BUSY);
  }

  private enqueue(type: number, content: unknown): void {
    this.queue.push({ category: CALL_CATEGORY, type, targetId: "", message: JSON.stringify(content) });
    if (this.queue.length === 1) setTimeout(() => this.flush(), 0);
  }

  private flush(): void {
    if (!this.isReady || this.queue.length === 0) return;
    const entries = this.queue;
    this.queue = [];
    this.parts.send(entries);
  }
}

/** The service object through which the add-in's runtime announces itself and returns results. */
export class CustomFunctionsObject extends ApiObject {
  readonly api = describeApi("CustomFunctions", {
    methods: ["setInvocationArrayResults", "setInvocationResults", "_SetOsfControlContainerReadyForCustomFunctions", "_GetEnabledFeatures"],
  });

  constructor(
    context: ObjectContext,
    private readonly calls: FunctionCalls,
  ) {
    super(context);
  }

  setInvocationArrayResults(results: readonly unknown[]): void {
    this.calls.finish(results);
  }
  setInvocationResults(results: readonly { id: number; failed: boolean; value: unknown; errorCode: unknown }[]): void {
    this.calls.finish(results.map(({ id, failed, value, errorCode }) => [id, !failed, value, errorCode]));
  }
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.calls.markReady();
  }
  /** 1: slice results that are too large; 2 and 4: shorter pauses between batches of results. */
  _GetEnabledFeatures(): readonly number[] {
    return [1, 2, 4];
  }
}
