/** What does the thread do that sums up a file too long for a sheet? One file, once; it ends when the pane says so. */
import { Problem } from "../core/problem";
import { answerLargeFile, problemReply, type LargeFileReply, type LargeFileRequest } from "../excel/files/largeFileWorker";
import { openEngine } from "../excel/files/openEngine";

const reply = (told: LargeFileReply): void => postMessage(told);

addEventListener("message", ({ data }: MessageEvent<LargeFileRequest>) => void answerLargeFile(data, openEngine, reply));

// An engine that may not start, because a policy forbids it or its file is missing, says so to nobody else.
addEventListener("unhandledrejection", ({ reason }) => reply(problemReply(new Problem("fileEngineFailed", { message: String(reason) }))));
