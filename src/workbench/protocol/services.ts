/** Which services does the host offer beside the workbook? Those that Office.js creates by name for a shared runtime. */
import { ApiObject, describeApi } from "../objects/apiObject";
import type { ObjectContext } from "../objects/context";

/** What the page around the add-in wants to know of it. */
export interface RuntimeState {
  /** Visible when the task pane is open. */
  pane: "Visible" | "Hidden";
  startup: "Background" | "Inactive";
  /** Set once ribbon actions can be invoked. */
  actionsReady: boolean;
}

export interface RuntimeListener {
  /** The add-in asked to show or hide its pane. */
  onPane(visible: boolean): void;
  onActionsReady(): void;
}

class AddinInternalService extends ApiObject {
  readonly api = describeApi("AddinInternalService", { methods: ["notifyActionHandlerReady"] });

  constructor(
    context: ObjectContext,
    private readonly state: RuntimeState,
    private readonly listener: RuntimeListener,
  ) {
    super(context);
  }

  notifyActionHandlerReady(): void {
    this.state.actionsReady = true;
    this.listener.onActionsReady();
  }
}

class AppRuntimeService extends ApiObject {
  readonly api = describeApi("AppRuntimeService", { methods: ["getAppRuntimeState", "setAppRuntimeState"] });

  constructor(
    context: ObjectContext,
    private readonly state: RuntimeState,
    private readonly listener: RuntimeListener,
  ) {
    super(context);
  }

  getAppRuntimeState(): string {
    return this.state.pane === "Visible" ? "Visible" : "Background";
  }
  setAppRuntimeState(state: string): void {
    this.state.pane = state === "Visible" ? "Visible" : "Hidden";
    this.listener.onPane(this.state.pane === "Visible");
  }
}

class AppRuntimePersistenceService extends ApiObject {
  readonly api = describeApi("AppRuntimePersistenceService", { methods: ["getAppRuntimeStartState", "setAppRuntimeStartState"] });

  constructor(
    context: ObjectContext,
    private readonly state: RuntimeState,
  ) {
    super(context);
  }

  getAppRuntimeStartState(): string {
    return this.state.startup;
  }
  setAppRuntimeStartState(state: string): void {
    this.state.startup = state === "Background" ? "Background" : "Inactive";
  }
}

/** The services by the last part of their names. */
export function createServices(context: ObjectContext, state: RuntimeState, listener: RuntimeListener): ReadonlyMap<string, ApiObject> {
  return new Map<string, ApiObject>([
    ["AddinInternalService", new AddinInternalService(context, state, listener)],
    ["AppRuntimeService", new AppRuntimeService(context, state, listener)],
    ["AppRuntimePersistenceService", new AppRuntimePersistenceService(context, state)],
  ]);
}
