/** How does the built add-in run beside the cells? Unmodified, in a frame, as Excel on the web frames it. */
import { frameName } from "../protocol/messages";
import { OfficeHost } from "../protocol/officeHost";
import { FramePreference } from "./framePreference";
import type { CustomFunctionMetadata, WorkbookModel } from "../model/types";
import type { FrameIdentity } from "../protocol/messages";
import type { PaneExit } from "../protocol/paneExit";

export const ADDIN_FOLDER = "/addin/";

let conversations = 0;

export interface FrameOptions {
  readonly box: HTMLElement;
  readonly title: string;
  readonly model: WorkbookModel;
  readonly culture: string;
  readonly functions: readonly CustomFunctionMetadata[];
  readonly dark: boolean;
  onPane(visible: boolean): void;
  /** The keyboard leaves the pane. */
  onExit(way: PaneExit): void;
}

export class AddinFrame {
  readonly host: OfficeHost;
  /** Resolves when the add-in can be called from cells. */
  readonly ready: Promise<void>;
  private readonly frame: HTMLIFrameElement;
  private readonly listener: (event: MessageEvent) => void;
  private readonly preference: FramePreference;

  constructor({ box, title, model, culture, functions, dark, onPane, onExit }: FrameOptions) {
    const identity: FrameIdentity = { conversationId: `conversation${++conversations}`, appId: "clv", origin: location.origin, culture };
    this.frame = document.createElement("iframe");
    this.frame.title = title;
    this.frame.name = frameName(identity);
    this.preference = new FramePreference(dark);
    this.host = new OfficeHost({
      model,
      identity,
      post: (text) => this.frame.contentWindow?.postMessage(text, location.origin),
      runtime: { onPane },
      onHostError: (error) => console.error(error),
      onPaneExit: onExit,
    });
    this.host.functions.metadata = functions;
    this.ready = this.host.functions.ready;
    this.listener = (event) => {
      if (event.source === this.frame.contentWindow) this.host.receive(event.data);
    };
    window.addEventListener("message", this.listener);
    // Excel takes F6 before the pane's page sees it.
    this.frame.addEventListener("load", () => this.frame.contentWindow?.addEventListener("keydown", (event) => {
      if (event.key !== "F6" || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      onExit(event.shiftKey ? "backward" : "forward");
    }, true));
    this.frame.src = `${ADDIN_FOLDER}taskpane.html`;
    box.replaceChildren(this.frame);
    this.preference.watch(this.frame, this.frame.src.replace(location.origin, ""));
  }

  setDark(dark: boolean): void {
    this.preference.set(dark);
  }

  dispose(): void {
    window.removeEventListener("message", this.listener);
    this.preference.stop();
    this.host.calculator = null;
    this.host.dispose();
    this.frame.remove();
  }
}
