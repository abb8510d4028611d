/** Is work done once for all who ask, in their order, and not at all when nobody waits for it? */
import { Problem } from "../../src/core/problem";
import { WorkerThread } from "../../src/excel/workerThread";
import { WorkQueue } from "../../src/excel/workQueue";
import { FakeWorker } from "./fakeWorker";

const cancelled = new Problem("cancelled", {});
const workers: FakeWorker[] = [];

beforeEach(() => {
  workers.length = 0;
  here.mockClear();
});

function start(): FakeWorker {
  const worker = new FakeWorker();
  workers.push(worker);
  return worker;
}

const here = jest.fn((work: unknown): unknown => ({ here: work }));

const queueOf = (startWorker: () => FakeWorker | null = start): WorkQueue<unknown, unknown> =>
  new WorkQueue(new WorkerThread<unknown, unknown>(startWorker, here));

/** What all workers were sent, in order. */
const sent = (): unknown[] => workers.flatMap((worker) => worker.sent.map(({ work }) => work));
const reply = (result: string): void => workers.at(-1)?.reply(result);
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe("work queue", () => {
  it("starts no worker before there is work", () => {
    queueOf();
    expect(workers).toHaveLength(0);
  });

  it("does one piece after the other, in the order in which they came", async () => {
    const queue = queueOf();
    const results = Promise.all(["a", "b", "c"].map((work) => queue.run(work)));
    await turn();
    expect(sent()).toEqual(["a"]);
    for (const result of ["A", "B", "C"]) {
      reply(result);
      await turn();
    }
    expect(await results).toEqual(["A", "B", "C"]);
    expect(workers).toHaveLength(1);
  });

  it("goes on after a piece that ends in a problem, and does not remember it", async () => {
    const queue = queueOf();
    const first = queue.run("a");
    const second = queue.run("b");
    await turn();
    workers[0]?.say({ id: 1, problem: { code: "notFinite", data: {} } });
    await expect(first).rejects.toEqual(new Problem("notFinite", {}));
    reply("B");
    expect(await second).toBe("B");
    void queue.run("a");
    await turn();
    expect(sent()).toEqual(["a", "b", "a"]);
  });

  it("answers everything here when the worker fails, what waits included", async () => {
    const queue = queueOf();
    const results = Promise.all([queue.run("a"), queue.run("b")]);
    await turn();
    workers[0]?.fail();
    expect(await results).toEqual([{ here: "a" }, { here: "b" }]);
  });
});

describe("work queue > equal work", () => {
  const task = (cell: unknown): unknown => ({ name: "CLV", grids: [{ rows: 2, columns: 1, cells: [1, cell] }] });

  it("is shared while it is under way or waits", async () => {
    const queue = queueOf();
    const results = Promise.all([task(1), task(2), task(1), task(2)].map((work) => queue.run(work)));
    await turn();
    reply("one");
    await turn();
    reply("two");
    expect(await results).toEqual(["one", "two", "one", "two"]);
    expect(sent()).toEqual([task(1), task(2)]);
  });

  it("is remembered once it is done", async () => {
    const queue = queueOf();
    const first = queue.run(task({ code: "#N/A" }));
    await turn();
    reply("done");
    await first;
    expect(await queue.run(task({ code: "#N/A" }))).toBe("done");
    expect(sent()).toHaveLength(1);
    void queue.run(task({ code: "#REF!" }));
    await turn();
    expect(sent()).toHaveLength(2);
  });

  it("is remembered for the 24 latest pieces", async () => {
    const queue = queueOf(() => null);
    for (let work = 0; work < 25; work++) await queue.run({ work });
    for (let work = 1; work < 25; work++) await queue.run({ work });
    expect(here).toHaveBeenCalledTimes(25);
    await queue.run({ work: 0 });
    expect(here).toHaveBeenCalledTimes(26);
  });

  it("is not remembered where it is too large", async () => {
    const queue = queueOf(() => null);
    const large = { column: new Float64Array(2_000_001) };
    expect(await queue.run(large)).not.toBe(await queue.run(large));
    const small = { column: new Float64Array(2_000) };
    expect(await queue.run(small)).toBe(await queue.run({ column: new Float64Array(2_000) }));
  });
});

describe("work queue > cancel", () => {
  it("does nothing for a caller that has cancelled already", async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(queueOf().run("a", stop.signal)).rejects.toEqual(cancelled);
    expect(workers).toHaveLength(0);
  });

  it("drops work that waits, and lets go on what is under way", async () => {
    const queue = queueOf();
    const stop = new AbortController();
    const first = queue.run("a");
    const second = queue.run("b", stop.signal);
    const third = queue.run("c");
    await turn();
    stop.abort();
    await expect(second).rejects.toEqual(cancelled);
    reply("A");
    await turn();
    reply("C");
    expect(await Promise.all([first, third])).toEqual(["A", "C"]);
    expect(sent()).toEqual(["a", "c"]);
    expect(workers).toHaveLength(1);
  });

  it("ends the worker whose work nobody waits for, and goes on with another", async () => {
    const queue = queueOf();
    const stop = new AbortController();
    const first = queue.run("a", stop.signal);
    const second = queue.run("b");
    await turn();
    stop.abort();
    await expect(first).rejects.toEqual(cancelled);
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
    reply("B");
    expect(await second).toBe("B");
  });

  it("starts no other worker before there is work again", async () => {
    const queue = queueOf();
    const stop = new AbortController();
    const first = queue.run("a", stop.signal);
    await turn();
    stop.abort();
    await expect(first).rejects.toEqual(cancelled);
    expect(workers).toHaveLength(1);
    const again = queue.run("a");
    await turn();
    reply("A");
    expect(await again).toBe("A");
    expect(workers).toHaveLength(2);
  });

  it("tells only the caller that cancelled where others wait for the same", async () => {
    const queue = queueOf();
    const stop = new AbortController();
    const first = queue.run("a", stop.signal);
    const second = queue.run("a");
    await turn();
    stop.abort();
    await expect(first).rejects.toEqual(cancelled);
    reply("A");
    expect(await second).toBe("A");
    expect(workers[0]?.isTerminated).toBe(false);
  });

  it("ends the work when the last of several callers cancels", async () => {
    const queue = queueOf();
    const stops = [new AbortController(), new AbortController()];
    const results = stops.map((stop) => queue.run("a", stop.signal).catch((error: unknown) => error));
    await turn();
    stops.forEach((stop) => stop.abort());
    expect(await Promise.all(results)).toEqual([cancelled, cancelled]);
    expect(workers[0]?.isTerminated).toBe(true);
  });

  it("comes too late for work that is done", async () => {
    const queue = queueOf();
    const stop = new AbortController();
    const first = queue.run("a", stop.signal);
    await turn();
    reply("A");
    expect(await first).toBe("A");
    const second = queue.run("b");
    await turn();
    stop.abort();
    reply("B");
    expect(await second).toBe("B");
    expect(workers[0]?.isTerminated).toBe(false);
  });

  it("loses nothing when it crosses with the reply", async () => {
    const queue = queueOf();
    const stop = new AbortController();
    const first = queue.run("a", stop.signal);
    const second = queue.run("b");
    await turn();
    reply("A");
    stop.abort();
    await expect(first).rejects.toEqual(cancelled);
    await turn();
    reply("B");
    expect(await second).toBe("B");
  });
});
