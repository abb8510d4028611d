/** Does the second thread start under the page's own policy, and answer as the functions do? */
import { gridsOf } from "../../src/functions/call";
import type { WorkReply, WorkRequest } from "../../src/functions/jobs";
import { pane as paneWords } from "../../src/words/pane/pane";
import { testedWorkbench } from "./open";
import { paneFrame, step } from "./pane";

jest.setTimeout(120_000);

const workbench = testedWorkbench();

/** Runs in the page. */
function ask(request: WorkRequest): Promise<WorkReply> {
  return new Promise((resolve, reject) => {
    const worker = new Worker("worker.js");
    worker.onmessage = ({ data }: MessageEvent<WorkReply>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(`The worker failed: ${message}`));
    worker.postMessage(request);
  });
}

describe("worker", () => {
  it("starts from a file of ours and answers a call, error cells included", async () => {
    const { page, complaints } = await workbench.open("?example=none");
    await step(page, paneWords.en.select.title);
    const grids = gridsOf("LTVCAC", [[[900], ["x"], [{ code: "#REF!" }]], 300]);
    const reply = await paneFrame(page).evaluate(ask, { id: 1, work: { kind: "call", task: { name: "LTVCAC", grids, language: "en" } } } as WorkRequest);
    expect(reply).toEqual({
      id: 1,
      result: [
        [3],
        [{ code: "notANumber", data: { parameter: "clv", value: "x" } }],
        [{ code: "errorInArgument", data: { parameter: "clv", error: "#REF!" } }],
      ],
    });
    expect(complaints).toEqual([]);
  });

  it("is not started where nothing takes long", async () => {
    const { page } = await workbench.open("?example=none");
    await step(page, paneWords.en.select.title);
    expect(page.workers().filter((worker) => worker.url().endsWith("/worker.js"))).toEqual([]);
  });
});
