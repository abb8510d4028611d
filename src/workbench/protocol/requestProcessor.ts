/** How is one batch of Office.js actions carried out on the host's objects? */
import { ApiError } from "../objects/apiError";
import { ApiCollection, ApiObject } from "../objects/apiObject";
import { apiNotFound, callMember, getMember, locationOf, setMember, toCamel } from "./members";
import { idOf, query, readsCalculated } from "./query";
import { ActionType, PathType } from "./wireTypes";
import type { EventRegistrations } from "../objects/context";
import type { Action, ActionResult, ArgumentInfo, BatchAnswer, BatchError, ObjectPath, RequestBatch } from "./wireTypes";

export interface ProcessorParts {
  readonly workbook: ApiObject;
  /** Objects that Office.js makes by name, such as CustomFunctions. */
  service(name: string): ApiObject | undefined;
  readonly events: EventRegistrations;
  /** Resolves when every formula has its value. */
  settled(): Promise<void>;
  /** Told what went wrong inside the host itself. */
  onHostError(error: unknown): void;
}

/** Answers batches; keeps the references that tracked objects hold between batches. */
export class RequestProcessor {
  private readonly references = new Map<string, ApiObject>();
  private referenceCount = 0;

  constructor(private readonly parts: ProcessorParts) {}

  async process(batch: RequestBatch): Promise<BatchAnswer> {
    return new Batch(batch, this.parts, this).run();
  }

  reference(id: string): ApiObject {
    const object = this.references.get(id);
    if (!object) throw new ApiError("InvalidReference");
    return object;
  }

  keep(object: ApiObject): string {
    const id = `ref${++this.referenceCount}`;
    this.references.set(id, object);
    return id;
  }

  release(id: string): void {
    this.references.delete(id);
  }

  releaseAll(): void {
    this.references.clear();
  }
}

interface EventSource extends ApiObject {
  readonly events: Readonly<Record<string, number>>;
  readonly eventTarget: string;
}

function isEventSource(object: ApiObject): object is EventSource {
  return "events" in object && "eventTarget" in object;
}

/** One batch under way: objects found so far, results so far. */
class Batch {
  private readonly found = new Map<number, ApiObject | null>();
  private readonly kept = new Map<ApiObject, string>();
  private readonly keepPaths: ReadonlySet<number>;
  private readonly results: ActionResult[] = [];
  private readonly traceIds: number[] = [];

  constructor(
    private readonly batch: RequestBatch,
    private readonly parts: ProcessorParts,
    private readonly processor: RequestProcessor,
  ) {
    const keeps = batch.Actions.filter((action) => action.ActionType === ActionType.Method && action.Name === "_KeepReference");
    this.keepPaths = new Set(keeps.map((action) => action.ObjectPathId));
  }

  /** Stops at the first action that fails; what was done before it stays done, as in Excel. */
  async run(): Promise<BatchAnswer> {
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        if (isQuery(action) && readsCalculated(action.QueryInfo ?? {})) await this.parts.settled();
        const answer = this.perform(action);
        // A method that has to read a file first answers later. All others are done here and now: batches never mix.
        const value = answer instanceof Promise ? await answer : answer;
        if (value !== undefined) this.results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        return { Results: this.results, TraceIds: this.traceIds, Error: this.describe(error, index, action) };
      }
    }
    return { Results: this.results, TraceIds: this.traceIds };
  }

  /** The action's result, or undefined if it has none. */
  private perform(action: Action): unknown {
    switch (action.ActionType) {
      case ActionType.Trace:
        this.traceIds.push(action.Id);
        return null;
      case ActionType.EnsureUnchanged:
        return undefined;
      case ActionType.Instantiate:
        return this.instantiate(action.ObjectPathId);
      case ActionType.Query:
      case ActionType.QueryAsJson:
        return query(this.resolve(action.ObjectPathId), action.QueryInfo ?? {}, (object) => this.kept.get(object) ?? null);
      case ActionType.SetProperty:
        this.set(action.ObjectPathId, { [action.Name]: this.argumentsOf(action.ArgumentInfo)[0] });
        return undefined;
      case ActionType.Update:
        this.set(action.ObjectPathId, action.ObjectState ?? {});
        return undefined;
      case ActionType.Method:
        return this.call(action) ?? null;
      default:
        throw new ApiError("GeneralException", `Unknown action type ${String(action.ActionType)}`);
    }
  }

  private instantiate(pathId: number): unknown {
    const object = this.resolve(pathId);
    if (!object) return null;
    const reference = this.batch.AutoKeepReference === true && this.keepPaths.has(pathId) ? { _ReferenceId: this.keep(object) } : {};
    return { ...idOf(object), ...reference };
  }

  /** Setting anything on a null object does nothing, like calling its methods. */
  private set(pathId: number, values: Readonly<Record<string, unknown>>): void {
    const object = this.resolve(pathId);
    if (!object) return;
    for (const [name, value] of Object.entries(values)) setMember(object, name, value);
  }

  private call(action: Action): unknown {
    const object = this.resolve(action.ObjectPathId);
    if (!object) return null;
    if (action.Name === "_KeepReference") return void this.keep(object);
    if (action.Name === "_RemoveReference") return this.processor.release(String(this.argumentsOf(action.ArgumentInfo)[0]));
    if (action.Name === "_RemoveAllReferences") return this.processor.releaseAll();
    const registration = /^_(Register|Unregister)(\w+)$/.exec(action.Name);
    if (registration) return this.register(object, registration[1] === "Register", registration[2] ?? "", action.Name);
    return callMember(object, action.Name, this.argumentsOf(action.ArgumentInfo));
  }

  private register(object: ApiObject, on: boolean, event: string, name: string): void {
    const type = isEventSource(object) ? object.events[event] : undefined;
    if (type === undefined || !isEventSource(object)) throw apiNotFound(object, name);
    if (on) this.parts.events.add(type, object.eventTarget);
    else this.parts.events.remove(type, object.eventTarget);
  }

  private keep(object: ApiObject): string {
    const known = this.kept.get(object);
    if (known !== undefined) return known;
    const id = this.processor.keep(object);
    this.kept.set(object, id);
    return id;
  }

  private resolve(pathId: number): ApiObject | null {
    const known = this.found.get(pathId);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[pathId];
    if (!path) throw new ApiError("InvalidReference");
    const object = this.find(path);
    this.found.set(pathId, object);
    return object;
  }

  private find(path: ObjectPath): ApiObject | null {
    if (path.ObjectPathType === PathType.Global) return this.parts.workbook;
    if (path.ObjectPathType === PathType.Null) return null;
    if (path.ObjectPathType === PathType.Reference) return this.processor.reference(path.Name);
    if (path.ObjectPathType === PathType.Service) return this.service(path.Name);
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    return parent && this.step(parent, path);
  }

  private service(name: string): ApiObject {
    const service = this.parts.service(name.split(".").at(-1) ?? name);
    if (!service) throw new ApiError("ApiNotFound", undefined, name);
    return service;
  }

  private step(parent: ApiObject, path: ObjectPath): ApiObject | null {
    const target = this.member(parent, path);
    if (target === null || target instanceof ApiObject) return target;
    throw apiNotFound(parent, path.Name);
  }

  private member(parent: ApiObject, path: ObjectPath): unknown {
    if (path.ObjectPathType === PathType.Property) return getMember(parent, path.Name);
    if (path.ObjectPathType === PathType.Method) return callMember(parent, path.Name, this.argumentsOf(path.ArgumentInfo));
    if (!(parent instanceof ApiCollection)) throw apiNotFound(parent, "getItem");
    return parent.getItem(this.argumentsOf(path.ArgumentInfo)[0]);
  }

  /** Arguments with objects put in place of their paths, and omitted ones at the end left away. */
  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const args = [...(info?.Arguments ?? [])];
    (info?.ReferencedObjectPathIds ?? []).forEach((id, index) => {
      if (typeof id === "number" && id !== 0) args[index] = this.resolve(id);
      else if (Array.isArray(id)) args[index] = id.map((each: unknown) => (typeof each === "number" ? this.resolve(each) : each));
    });
    while (args.length > 0 && (args.at(-1) === null || args.at(-1) === undefined)) args.pop();
    return args.map((arg) => (arg === null ? undefined : arg));
  }

  private describe(error: unknown, index: number, action: Action): BatchError {
    if (!(error instanceof ApiError)) this.parts.onHostError(error);
    const code = error instanceof ApiError ? error.code : "GeneralException";
    const message = error instanceof Error ? error.message : String(error);
    const location = error instanceof ApiError ? error.location : undefined;
    return { ActionIndex: index, Code: code, Message: message, Location: location ?? this.locate(action), HttpStatusCode: 400 };
  }

  /** Class and member that the action was about, as far as it can be told. */
  private locate(action: Action): string {
    const path = this.batch.ObjectPaths[action.ObjectPathId];
    const object = this.found.get(action.ObjectPathId);
    if (object) return locationOf(object, action.Name);
    const parent = this.found.get(path?.ParentObjectPathId ?? 0);
    return parent ? locationOf(parent, path?.Name === "" ? "getItem" : (path?.Name ?? "")) : toCamel(path?.Name ?? "");
  }
}

function isQuery(action: Action): boolean {
  return action.ActionType === ActionType.Query || action.ActionType === ActionType.QueryAsJson;
}
