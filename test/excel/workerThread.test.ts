/** Is every piece of work answered, by the worker or, where that fails, on this thread? */
import { Problem } from "../../src/core/problem";
import { WorkerThread, type WorkerParts } from "../../src/excel/workerThread";
import { FakeWorker } from "./fakeWorker";

const here = jest.fn((work: string) => `${work} here`);
const workers: FakeWorker[] = [];

function start(): FakeWorker {
  const worker = new FakeWorker();
  workers.push(worker);
  return worker;
}

function thread(startWorker: () => WorkerParts | null = start): WorkerThread<string, string> {
  return new WorkerThread(startWorker, here);
}

function worker(at = workers.length - 1): FakeWorker {
  const found = workers[at];
  if (found === undefined) throw new Error("No worker was started");
  return found;
}

beforeEach(() => {
  workers.length = 0;
  here.mockClear();
});

describe("worker thread", () => {
  it("starts a worker for the first work, and only then", async () => {
    const one = thread();
    expect(workers).toHaveLength(0);
    const result = one.perform("a");
    expect(worker().sent).toEqual([{ id: 1, work: "a" }]);
    worker().reply("A");
    expect(await result).toBe("A");
    expect(here).not.toHaveBeenCalled();
  });

  it("uses the same worker again, with another number", async () => {
    const one = thread();
    const first = one.perform("a");
    worker().reply("A");
    await first;
    const second = one.perform("b");
    worker().reply("B");
    expect(await second).toBe("B");
    expect(workers).toHaveLength(1);
    expect(worker().sent.map(({ id }) => id)).toEqual([1, 2]);
  });

  it("throws the problem that the worker tells", async () => {
    const result = thread().perform("a");
    worker().say({ id: 1, problem: { code: "tooFewValues", data: { values: 1, needed: 5 } } });
    await expect(result).rejects.toEqual(new Problem("tooFewValues", { values: 1, needed: 5 }));
  });

  it("passes over a reply to something else", async () => {
    const result = thread().perform("a");
    worker().say({ id: 99, result: "wrong" });
    worker().reply("A");
    worker().reply("twice");
    expect(await result).toBe("A");
  });
});

describe("worker thread > stop", () => {
  it("ends the worker, hears no more of it and starts another for the next work", async () => {
    const one = thread();
    const told = jest.fn();
    void one.perform("a").then(told, told);
    one.stop();
    expect(worker().isTerminated).toBe(true);
    const next = one.perform("b");
    worker(0).say({ id: 2, result: "from the grave" });
    worker(0).fail();
    worker(1).reply("B");
    expect(await next).toBe("B");
    expect([workers.length, told.mock.calls.length]).toEqual([2, 0]);
  });

  it("keeps work on this thread from beginning", async () => {
    const one = thread(() => null);
    void one.perform("a");
    one.stop();
    expect(await one.perform("b")).toBe("b here");
    expect(here.mock.calls).toEqual([["b"]]);
  });
});

describe("worker thread > without a worker", () => {
  it("works here where workers do not exist, after a breath", async () => {
    const result = thread(() => null).perform("a");
    expect(here).not.toHaveBeenCalled();
    expect(await result).toBe("a here");
  });

  it("works here where none can be started, and does not try again", async () => {
    const refused = jest.fn((): never => {
      throw new DOMException("not allowed", "SecurityError");
    });
    const one = thread(refused);
    expect(await one.perform("a")).toBe("a here");
    expect(await one.perform("b")).toBe("b here");
    expect(refused).toHaveBeenCalledTimes(1);
  });

  it("throws what the work throws here", async () => {
    here.mockImplementationOnce(() => {
      throw new Problem("notFinite", {});
    });
    await expect(thread(() => null).perform("a")).rejects.toEqual(new Problem("notFinite", {}));
  });
});

describe("worker thread > failure", () => {
  it("works here when the worker's file cannot be loaded, and does not load it again", async () => {
    const one = thread();
    const result = one.perform("a");
    expect(worker().fail()).toBe(true);
    expect(await result).toBe("a here");
    expect(worker().isTerminated).toBe(true);
    expect(await one.perform("b")).toBe("b here");
    expect(workers).toHaveLength(1);
  });

  it("works here when a worker that has worked breaks, and starts another for the next work", async () => {
    const one = thread();
    const first = one.perform("a");
    worker().reply("A");
    await first;
    const second = one.perform("b");
    worker().fail();
    expect(await second).toBe("b here");
    const third = one.perform("c");
    worker(1).reply("C");
    expect(await third).toBe("C");
  });

  it("does not start a third after a second that never replied", async () => {
    const one = thread();
    const first = one.perform("a");
    worker().reply("A");
    await first;
    for (const work of ["b", "c"]) {
      const result = one.perform(work);
      worker().fail();
      await result;
    }
    expect(await one.perform("d")).toBe("d here");
    expect(workers).toHaveLength(2);
  });

  it("works here when the reply cannot be read", async () => {
    const result = thread().perform("a");
    worker().failMessage();
    expect(await result).toBe("a here");
  });

  it("works here on what cannot be copied, and keeps the worker for the next", async () => {
    const one = thread();
    expect(await one.perform("cannot be copied")).toBe("cannot be copied here");
    const next = one.perform("b");
    worker().reply("B");
    expect(await next).toBe("B");
    expect(workers).toHaveLength(1);
  });

  it("does nothing when the worker breaks while it has nothing to do", async () => {
    const one = thread();
    const first = one.perform("a");
    worker().reply("A");
    await first;
    worker().fail();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(here).not.toHaveBeenCalled();
    void one.perform("b");
    expect(workers).toHaveLength(2);
  });
});
