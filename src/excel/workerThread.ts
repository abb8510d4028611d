/** Where is one piece of work done? On a worker, started for the first; where it fails or there is none, on this thread. */
import type { WorkReply } from "../functions/jobs";
import { problemFrom } from "../functions/plainAnswer";

/** As much of a worker as is used. */
export type WorkerParts = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror" | "onmessageerror">;

interface UnderWay<Work, Result> {
  readonly id: number;
  readonly work: Work;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

export class WorkerThread<Work, Result> {
  private worker: WorkerParts | null = null;
  private underWay: UnderWay<Work, Result> | null = null;
  private lastId = 0;
  /** False once a worker failed before its first reply: the next would fail as well. */
  private isUsable = true;
  private hasReplied = false;

  /**
   * @param startWorker null where workers do not exist; may throw
   * @param performHere the same work on this thread
   */
  constructor(
    private readonly startWorker: () => WorkerParts | null,
    private readonly performHere: (work: Work) => Result,
  ) {}

  /** Does one piece of work; the one before must have been done or stopped. */
  perform(work: Work): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.underWay = { id: ++this.lastId, work, resolve, reject };
      if (!this.post({ id: this.lastId, work })) this.performSoon();
    });
  }

  /** Gives up the work under way: its promise stays open, and its worker ends, for a worker cannot be interrupted. */
  stop(): void {
    this.underWay = null;
    this.endWorker();
  }

  private post(message: { readonly id: number; readonly work: Work }): boolean {
    try {
      this.worker ??= this.isUsable ? this.started() : null;
      this.worker?.postMessage(message);
      return this.worker !== null;
    } catch {
      // It cannot be started, or the work cannot be copied. Either way this thread can do it.
      this.isUsable &&= this.worker !== null;
      return false;
    }
  }

  private started(): WorkerParts | null {
    const worker = this.startWorker();
    if (worker === null) return null;
    this.hasReplied = false;
    worker.onmessage = ({ data }: MessageEvent<WorkReply<Result>>) => this.hear(worker, data);
    worker.onmessageerror = () => this.fail(worker);
    worker.onerror = (event) => {
      // Dealt with here: the page need not report it.
      event.preventDefault();
      this.fail(worker);
    };
    return worker;
  }

  private hear(worker: WorkerParts, reply: WorkReply<Result>): void {
    const { underWay } = this;
    if (this.worker !== worker || underWay?.id !== reply.id) return;
    this.hasReplied = true;
    this.underWay = null;
    if ("result" in reply) underWay.resolve(reply.result);
    else underWay.reject(problemFrom(reply.problem));
  }

  private fail(worker: WorkerParts): void {
    if (this.worker !== worker) return;
    this.isUsable &&= this.hasReplied;
    this.endWorker();
    if (this.underWay !== null) this.performSoon();
  }

  private endWorker(): void {
    this.worker?.terminate();
    this.worker = null;
  }

  /** On this thread, after a breath: clicks and cancels get their turn between two pieces of work. */
  private performSoon(): void {
    const { underWay } = this;
    setTimeout(() => {
      if (underWay === null || this.underWay !== underWay) return;
      this.underWay = null;
      try {
        underWay.resolve(this.performHere(underWay.work));
      } catch (error) {
        underWay.reject(error);
      }
    }, 0);
  }
}
