/** How does long work run without stopping Excel's screen? Ask here: one worker does it, for cells and for the pane. */
import { perform, type JobKind, type JobResult, type Jobs, type Work } from "../functions/jobs";
import { WorkerThread } from "./workerThread";
import { WorkQueue } from "./workQueue";

/** The file lies beside the page. A host without workers does the work on its only thread. */
const startWorker = (): Worker | null => (typeof Worker === "undefined" ? null : new Worker("worker.js", { name: "clv" }));

const queue = new WorkQueue<Work, JobResult>(new WorkerThread<Work, JobResult>(startWorker, perform));

/**
 * The result of a piece of long work. Equal work is done once: what is under way is shared, the latest is remembered.
 * Results are shared too, so nobody may change one.
 *
 * @param signal cancels for this caller; the work itself stops once nobody waits for it
 * @throws what this kind of work throws, and the problem "cancelled"
 */
export function offUiThread<K extends JobKind>(kind: K, task: Jobs[K]["task"], signal?: AbortSignal): Promise<JobResult<K>> {
  // The queue takes all kinds; each piece of work is answered by a result of its own kind.
  return queue.run({ kind, task } as Work, signal) as Promise<JobResult<K>>;
}
