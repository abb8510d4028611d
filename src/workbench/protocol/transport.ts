/** What does the host answer to each message of the add-in's frame? */
import { ActionKind, answerTo, eventFor, readRequest } from "./messages";
import type { EventEntry } from "./events";
import type { FrameIdentity, RequestMessage } from "./messages";

/** Outcome of a request batch on the wire: the answer's text, or Office's error number. */
export type BatchOutcome = { readonly text: string } | { readonly errorNumber: number };

export interface TransportParts {
  readonly identity: FrameIdentity;
  post(text: string): void;
  /** Carries out a batch given as JSON text; `waits` tells that it accepts to wait for the end of cell editing. */
  executeBatch(text: string, waits: boolean): Promise<BatchOutcome>;
  /** Document settings as names and JSON texts. */
  readSettings(): readonly (readonly [string, string])[];
  writeSettings(settings: readonly (readonly [string, string])[]): void;
  documentName(): string;
  /** Focus, dialogs and other things that a frame tells its host. */
  onNotification(name: string, data: unknown): void;
}

const Dispatch = { ReadSettings: 75, WriteSettings: 76, RichApi: 93, CommandCompleted: 94 } as const;
const NOT_SUPPORTED = 5001;
/** Bit of a batch's flags: wait for the end of cell editing instead of failing. */
const DELAY_FOR_CELL_EDIT = 64;

/** API sets of Excel on the web as of 2026. */
const REQUIREMENTS = {
  ExcelApi: 1.17, ExcelApiOnline: 1.1, SharedRuntime: 1.2, CustomFunctionsRuntime: 1.4, CustomFunctions: 1.9,
  AddinCommands: 1.3, RichApiRuntimeFlag: 1.2, ExcelApiUndo: 1.7, DelayForCellEdit: 1.1, Settings: 1.1, DocumentEvents: 1.1,
};

interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly ArrayData?: readonly unknown[];
}

export class Transport {
  private readonly registrations = new Map<string, RequestMessage>();
  private readonly commands = new Map<string, () => void>();
  private commandCount = 0;
  private eventCount = 0;

  constructor(private readonly parts: TransportParts) {}

  /** Takes what the add-in's frame posted; other messages are ignored. */
  receive(text: unknown): void {
    const request = readRequest(text, this.parts.identity.conversationId);
    if (!request) return;
    if (request._actionType === ActionKind.RegisterEvent) this.registrations.set(request._actionName, request);
    if (request._actionType === ActionKind.UnregisterEvent) this.registrations.delete(request._actionName);
    if (request._actionType !== ActionKind.Invoke) return this.answer(request, { Error: 0 });
    this.invoke(request);
  }

  sendEvents(entries: readonly EventEntry[]): void {
    const rows = entries.map((entry) => [entry.category, entry.type, entry.targetId, entry.message, ++this.eventCount, false]);
    this.fire("richApiMessage", { ArrayData: rows });
  }

  /** Tells the document's own selection event, which carries nothing. */
  sendSelectionChanged(): void {
    this.fire("documentSelectionChanged", {});
  }

  sendSettingsChanged(): void {
    this.fire("settingsChanged", {});
  }

  /** Runs a ribbon action; resolves when the add-in says that it is completed. */
  invokeCommand(action: string, controlId: string): Promise<void> {
    const id = `command${++this.commandCount}`;
    return new Promise((resolve, reject) => {
      this.commands.set(id, resolve);
      const sent = this.fire("appCommandInvoked", { 0: id, 1: action, 2: JSON.stringify({ source: { id: controlId } }) });
      if (sent) return;
      this.commands.delete(id);
      reject(new Error(`The add-in has not registered for ribbon commands yet: ${action}`));
    });
  }

  private fire(event: string, data: unknown): boolean {
    const registration = this.registrations.get(event);
    if (registration) this.parts.post(eventFor(registration, data));
    return registration !== undefined;
  }

  private answer(request: RequestMessage, data: unknown): void {
    this.parts.post(answerTo(request, data));
  }

  private invoke(request: RequestMessage): void {
    if (request._actionName === "executeMethod") {
      void this.executeMethod(request._data as MethodCall).then((data) => this.answer(request, data));
    } else if (request._actionName === "ContextActivationManager_getAppContextAsync") {
      this.answer(request, this.appContext());
    } else {
      this.parts.onNotification(request._actionName, request._data);
      this.answer(request, { Version: 1, Error: 0 });
    }
  }

  private async executeMethod(call: MethodCall): Promise<unknown> {
    const done = { Version: 1, Error: 0 };
    switch (call.DdaMethod?.DispatchId) {
      case Dispatch.RichApi:
        return this.executeBatch(call.ArrayData ?? []);
      case Dispatch.ReadSettings:
        return { ...done, Properties: { Settings: this.parts.readSettings().map(([Name, Value]) => ({ Name, Value })) } };
      case Dispatch.WriteSettings:
        this.parts.writeSettings(call.DdaSettingsMethod?.Properties ?? []);
        return done;
      case Dispatch.CommandCompleted:
        this.completeCommand(call);
        return done;
      default:
        return { Version: 1, Error: NOT_SUPPORTED };
    }
  }

  private async executeBatch(message: readonly unknown[]): Promise<unknown> {
    const body = message[4], flags = Number(message[6]) || 0;
    const outcome = await this.parts.executeBatch(String(body), (flags & DELAY_FOR_CELL_EDIT) !== 0);
    if ("errorNumber" in outcome) return { Version: 1, Error: outcome.errorNumber };
    return { Version: 1, Error: 0, Data: [200, [], outcome.text] };
  }

  private completeCommand(call: object): void {
    for (const value of Object.values(call)) {
      const complete = typeof value === "string" ? this.commands.get(value) : undefined;
      if (!complete) continue;
      this.commands.delete(String(value));
      complete();
    }
  }

  private appContext(): unknown {
    const { appId, culture, origin } = this.parts.identity;
    return {
      _id: appId,
      _appName: 16,
      _appVersion: "16.01",
      _appUILocale: culture,
      _dataLocale: culture,
      _docUrl: `${origin}/${encodeURIComponent(this.parts.documentName())}`,
      _clientMode: 1,
      _settings: this.parts.readSettings(),
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "",
      _appInstanceId: appId,
      _appMinorVersion: 0,
      _requirementMatrix: JSON.stringify(REQUIREMENTS),
      _hostFullVersion: "16.0.18000.40000",
      _addinName: "",
      _appDomains: [],
      _featureGates: {},
      _initialDisplayMode: 0,
      _wacHostEnvironment: "0",
    };
  }
}
