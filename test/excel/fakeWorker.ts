/** How does a test play the worker: what was it sent, and what does it say? */
import type { WorkerParts } from "../../src/excel/workerThread";

interface Sent {
  readonly id: number;
  readonly work: string;
}

export class FakeWorker implements WorkerParts {
  onmessage: WorkerParts["onmessage"] = null;
  onerror: WorkerParts["onerror"] = null;
  onmessageerror: WorkerParts["onmessageerror"] = null;
  isTerminated = false;
  readonly sent: Sent[] = [];

  postMessage(message: Sent): void {
    if (message.work === "cannot be copied") throw new DOMException("no copy", "DataCloneError");
    this.sent.push(message);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  /** Answers what it was sent last. */
  reply(result: string): void {
    this.say({ id: this.sent.at(-1)?.id, result });
  }

  say(data: unknown): void {
    this.onmessage?.call(this as unknown as Worker, new MessageEvent("message", { data }));
  }

  /** Fails as a worker does; tells whether the page was kept from reporting it. */
  fail(): boolean {
    const event = new Event("error", { cancelable: true });
    this.onerror?.call(this as unknown as Worker, event as ErrorEvent);
    return event.defaultPrevented;
  }

  failMessage(): void {
    this.onmessageerror?.call(this as unknown as Worker, new MessageEvent("messageerror"));
  }
}
