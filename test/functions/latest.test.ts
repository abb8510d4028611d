/** Does the short list forget what was used longest ago, and what is too large? */
import { Latest } from "../../src/functions/latest";

interface Thing {
  readonly name: string;
}

const thing = (name: string): Thing => ({ name });

/** Which of the things are still known. To ask is to use: asked from the oldest on, they stay in their order. */
function known(latest: Latest<Thing>, names: string): string {
  return [...names].filter((name) => latest.find((one) => one.name === name) !== null).join("");
}

describe("latest", () => {
  it("finds what was added, the same object, and nothing else", () => {
    const latest = new Latest<Thing>(2, 10);
    const a = thing("a");
    latest.add(a, 1);
    expect(latest.find((one) => one.name === "a")).toBe(a);
    expect(latest.find((one) => one.name === "b")).toBeNull();
  });

  it("finds nothing before anything is added", () => {
    expect(new Latest<Thing>(2, 10).find(({ name }) => name === "a")).toBeNull();
  });

  it("keeps as many as it may, and forgets the oldest", () => {
    const latest = new Latest<Thing>(2, 10);
    for (const name of "abc") latest.add(thing(name), 1);
    expect(known(latest, "abc")).toBe("bc");
  });

  it("keeps longest what was used last", () => {
    const latest = new Latest<Thing>(2, 10);
    for (const name of "ab") latest.add(thing(name), 1);
    latest.find(({ name }) => name === "a");
    latest.add(thing("c"), 1);
    expect(known(latest, "abc")).toBe("ac");
  });

  it("counts what was used again and again once", () => {
    const latest = new Latest<Thing>(3, 10);
    for (const name of "abc") latest.add(thing(name), 1);
    expect(known(latest, "aaa")).toBe("aaa");
    latest.add(thing("d"), 1);
    expect(known(latest, "acd")).toBe("acd");
  });

  it("keeps one that fills it alone", () => {
    const latest = new Latest<Thing>(9, 10);
    latest.add(thing("a"), 10);
    expect(known(latest, "a")).toBe("a");
  });

  it("keeps fewer where they are large, up to the very limit", () => {
    const latest = new Latest<Thing>(9, 10);
    latest.add(thing("a"), 5);
    latest.add(thing("b"), 5);
    expect(known(latest, "ab")).toBe("ab");
    latest.add(thing("c"), 1);
    expect(known(latest, "abc")).toBe("bc");
  });

  it("does not give up the others for one that is too large alone", () => {
    const latest = new Latest<Thing>(9, 10);
    latest.add(thing("a"), 5);
    latest.add(thing("b"), 11);
    expect(known(latest, "ab")).toBe("a");
  });
});
