/** How does one workbook become a host for one add-in? Objects, events, custom functions, faults and counters, joined to the wire. */
import { createObjectContext } from "../objects/factory";
import { messageOf } from "../objects/apiError";
import { byteLength, Counters } from "./counters";
import { CustomFunctionsObject, FunctionCalls } from "./customFunctions";
import { EventFeed } from "./events";
import { Faults } from "./faults";
import { paneExit } from "./paneExit";
import { RequestProcessor } from "./requestProcessor";
import { createServices } from "./services";
import { Transport } from "./transport";
import { ActionType } from "./wireTypes";
import type { ApiObject } from "../objects/apiObject";
import type { BatchAnswer, RequestBatch } from "./wireTypes";
import type { BatchOutcome } from "./transport";
import type { Calculator, WorkbookModel } from "../model/types";
import type { EventEntry } from "./events";
import type { FrameIdentity } from "./messages";
import type { PaneExit } from "./paneExit";
import type { RuntimeListener, RuntimeState } from "./services";

export interface OfficeHostOptions {
  readonly model: WorkbookModel;
  readonly identity: FrameIdentity;
  /** Posts a text to the add-in's frame. */
  post(text: string): void;
  readonly runtime?: Partial<RuntimeListener>;
  /** Completes dates typed without a year; the clock's year unless given. */
  readonly currentYear?: number;
  onHostError?(error: unknown): void;
  /** The keyboard leaves the pane. */
  onPaneExit?(way: PaneExit): void;
}

const Office = { RequestTooLarge: 5103, ResponseTooLarge: 5104 } as const;
/** Marks batches of services such as CustomFunctions, which must not wait behind the workbook's. */
const SERVICE = /"ObjectPathType":2/;

/** Services' batches, and those by which Office.js tidies up after itself: no counting, no faults, no waiting. */
function isHousekeeping(text: string): boolean {
  // Object paths stand at the end of a batch, and a batch with large values has them there too.
  if (SERVICE.test(text.slice(-4000))) return true;
  if (text.length > 100_000 || !text.includes('"_Remove')) return false;
  const { Actions } = JSON.parse(text) as RequestBatch;
  return Actions.every((action) => action.ActionType === ActionType.Instantiate || action.Name.startsWith("_Remove"));
}

export class OfficeHost {
  readonly counters = new Counters();
  readonly faults = new Faults();
  readonly functions: FunctionCalls;
  readonly runtime: RuntimeState = { pane: "Hidden", startup: "Inactive", actionsReady: false };
  /** Resolves when the add-in's ribbon actions can be invoked. */
  readonly actionsReady: Promise<void>;
  calculator: Calculator | null = null;
  private readonly transport: Transport;
  private readonly events: EventFeed;
  private readonly processor: RequestProcessor;
  private readonly unsubscribe: () => void;
  private queue: Promise<unknown> = Promise.resolve();
  private announceActions: () => void = () => undefined;
  private writingSettings = false;

  constructor(private readonly options: OfficeHostOptions) {
    const { model } = options;
    this.actionsReady = new Promise((resolve) => (this.announceActions = resolve));
    this.transport = this.createTransport();
    const send = (entries: readonly EventEntry[]): void => this.send(entries);
    this.functions = new FunctionCalls({ send, onCall: () => void this.counters.customFunctionCalls++ });
    this.events = new EventFeed(model, send, () => this.transport.sendSelectionChanged());
    this.processor = this.createProcessor();
    this.unsubscribe = model.onChange((change) => {
      if (change.kind === "settings" && !this.writingSettings) this.transport.sendSettingsChanged();
    });
  }

  /** A text posted by the add-in's frame. */
  receive(text: unknown): void {
    this.transport.receive(text);
  }

  /** Runs the ribbon action of this name; resolves when it says that it is completed. */
  async invokeCommand(action: string, controlId = action): Promise<void> {
    await this.actionsReady;
    await this.transport.invokeCommand(action, controlId);
  }

  dispose(): void {
    this.unsubscribe();
    this.events.dispose();
    this.functions.dispose();
    this.calculator?.dispose();
  }

  private createTransport(): Transport {
    const { identity, model, post } = this.options;
    return new Transport({
      identity,
      post: (text) => (this.faults.delay > 0 ? void setTimeout(() => post(text), this.faults.delay) : post(text)),
      executeBatch: (text, waits) => this.executeBatch(text, waits),
      readSettings: () => [...model.settings].map(([name, value]) => [name, JSON.stringify(value)] as const),
      writeSettings: (settings) => this.writeSettings(settings),
      documentName: () => model.name,
      onNotification: (name, data) => {
        const way = paneExit(name, data);
        if (way) this.options.onPaneExit?.(way);
      },
    });
  }

  private createProcessor(): RequestProcessor {
    const { model, runtime, currentYear, onHostError } = this.options;
    const context = createObjectContext(
      model,
      { events: this.events, currentYear: () => currentYear ?? new Date().getFullYear() },
      this.counters.cells,
    );
    const services = new Map<string, ApiObject>([
      ...createServices(context, this.runtime, {
        onPane: (visible) => runtime?.onPane?.(visible),
        onActionsReady: () => {
          this.announceActions();
          runtime?.onActionsReady?.();
        },
      }),
      ["CustomFunctions", new CustomFunctionsObject(context, this.functions)],
    ]);
    return new RequestProcessor({
      workbook: context.create.workbook(),
      service: (name) => services.get(name),
      events: this.events,
      settled: () => this.calculator?.settled() ?? Promise.resolve(),
      onHostError: (error) => onHostError?.(error),
    });
  }

  private send(entries: readonly EventEntry[]): void {
    const kept = entries.filter((entry) => !this.faults.takeDrop(entry.type));
    this.counters.events += kept.length;
    if (kept.length > 0) this.transport.sendEvents(kept);
  }

  private writeSettings(settings: readonly (readonly [string, string])[]): void {
    const { model } = this.options;
    model.settings.clear();
    for (const [name, value] of settings) model.settings.set(name, JSON.parse(value));
    // The document's own settings object knows already; only others need to hear of it.
    this.writingSettings = true;
    model.notify({ kind: "settings", source: "api" });
    this.writingSettings = false;
  }

  private executeBatch(text: string, waits: boolean): Promise<BatchOutcome> {
    if (isHousekeeping(text)) return this.answer(text);
    const turn = this.queue.then(() => this.executeCounted(text, waits));
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  private async executeCounted(text: string, waits: boolean): Promise<BatchOutcome> {
    const bytesIn = byteLength(text);
    const outcome = await this.executeGuarded(text, bytesIn, waits);
    this.counters.countBatch(bytesIn, "text" in outcome ? byteLength(outcome.text) : 0);
    return outcome;
  }

  private async executeGuarded(text: string, bytesIn: number, waits: boolean): Promise<BatchOutcome> {
    const failure = this.faults.takeFailure();
    if (failure) return failed(failure.code, failure.message);
    if (bytesIn > this.faults.requestLimit) return { errorNumber: Office.RequestTooLarge };
    if (this.faults.cellEditMode && !waits) return failed("InvalidOperationInCellEditMode");
    await this.faults.untilCellEditEnds();
    const outcome = await this.answer(text);
    return "text" in outcome && byteLength(outcome.text) > this.faults.responseLimit ? { errorNumber: Office.ResponseTooLarge } : outcome;
  }

  private async answer(text: string): Promise<BatchOutcome> {
    return { text: JSON.stringify(await this.processor.process(JSON.parse(text) as RequestBatch)) };
  }
}

/** The answer of a batch that is refused as a whole. */
function failed(code: string, message = messageOf(code)): BatchOutcome {
  const answer: BatchAnswer = {
    Results: [],
    TraceIds: [],
    Error: { ActionIndex: 0, Code: code, Message: message, Location: "", HttpStatusCode: 400 },
  };
  if (code === "RequestPayloadSizeLimitExceeded") return { errorNumber: Office.RequestTooLarge };
  if (code === "ResponsePayloadSizeLimitExceeded") return { errorNumber: Office.ResponseTooLarge };
  return { text: JSON.stringify(answer) };
}
