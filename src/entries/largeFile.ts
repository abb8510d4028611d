/** What does the thread do that sums up a file too long for a sheet? One file, once; it ends when the pane says so. */
import { openEngine } from "../excel/files/openEngine";
import { answerLargeFile, type LargeFileRequest } from "../excel/files/largeFileWorker";

addEventListener("message", ({ data }: MessageEvent<LargeFileRequest>) => {
  void answerLargeFile(data, openEngine, (reply) => postMessage(reply));
});
