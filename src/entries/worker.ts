/** What does the second thread do? Long work, one piece after the other, as cells and the pane send it. */
import { replyTo, type WorkRequest } from "../functions/jobs";

addEventListener("message", ({ data }: MessageEvent<WorkRequest>) => postMessage(replyTo(data)));
