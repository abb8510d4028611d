/** Do 100,000 random calls of the built functions each give a value, or one of Excel's errors with a sentence? `FUZZ_SEED=1 npm test -- integration` repeats a run, FUZZ_FROM=4711 and FUZZ_CALLS=1 one call of it. */
import { randomInt } from "node:crypto";
import { join } from "node:path";
import vm from "node:vm";
import { functionNames, functions, type FunctionName } from "../../src/catalogue/functions";
import { languageIds } from "../../src/catalogue/languages";
import { Problem } from "../../src/core/problem";
import { sentence } from "../../src/words/problems/problems";
import { openHost, type HeadlessHost } from "../../src/workbench/headless/host";
import { createWorkbook } from "../../src/workbench/model/workbookModel";
import { Dice, randomCall, type RandomCall } from "./randomArguments";

const seed = Number(process.env["FUZZ_SEED"] ?? randomInt(2 ** 31));
const from = Number(process.env["FUZZ_FROM"] ?? 0);
const calls = Number(process.env["FUZZ_CALLS"] ?? 100_000);

/** One call in so many goes over the wire, the others straight to the function that Office.js would call. */
const wireEvery = 20;
/** One error in so many is explained in every language. */
const explainEvery = 5;
const slowestMilliseconds = 2_000;
const slowestHeavySeconds = 10;
/** Office.js waits a moment between answers over the wire, so that few large batches are faster. */
const batch = 5_000;
/** Calls that one watch guards: it ends a call that never would. */
const watch = { calls: 250, milliseconds: 30_000 };

type Handler = (...args: unknown[]) => unknown;

interface Explanation {
  readonly error: string;
  readonly message: string;
}

/** What Office.js and the built script hold in the page. */
interface PageParts {
  readonly CustomFunctions: {
    readonly _association: { readonly mappings: Readonly<Record<string, Handler>> };
    readonly Error: new () => { readonly code: string; readonly message?: string };
  };
  readonly clvExplain: (name: string, args: readonly unknown[], tag: string) => Explanation | null;
}

/** What a cell shows as an error. */
interface ShownError {
  readonly error: string;
  readonly message: string | undefined;
}

/** What a call gave: cells in reading order, and what is wrong with it if anything is. */
interface Answered {
  readonly errors: readonly ShownError[];
  readonly hasValue: boolean;
  readonly complaint: string | null;
}

let host: HeadlessHost;
let page: PageParts;
/** The same arguments as objects of the page, as Office.js reads them from a message. */
let inPage: (args: readonly unknown[]) => unknown[];

beforeAll(async () => {
  const model = createWorkbook();
  model.settings.set("clv.settings", { schema: 1, language: "en" });
  host = await openHost({ dist: join(__dirname, "../../dist"), model });
  page = host.window as unknown as PageParts;
  inPage = host.evaluate(`(function (isArray, assign) {
    return function copy(value) {
      if (isArray(value)) { const rows = []; for (const one of value) rows.push(copy(one)); return rows; }
      return typeof value === "object" && value !== null ? assign({}, value) : value;
    };
  })(Array.isArray, Object.assign)`) as typeof inPage;
  // From now on the workbook's language is known, and functions that write words answer at once.
  await host.callFunction("RFM.SEGMENT", [5, 5, 5]);
}, 60_000);

afterAll(() => host.close());

const excelErrors = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!"];

/** What is wrong with a text that people read; null where nothing is. */
function wrongText(text: string): string | null {
  const found = /\bundefined\b|\bnull\b|\bNaN\b|\[object|\[native code|function \w*\(|\p{Surrogate}/u.exec(text);
  return found === null ? null : `holds ${JSON.stringify(found[0])}: ${JSON.stringify(text.slice(0, 200))}`;
}

/** How the sentence of an error of our own begins, in each language. */
const ourOwn = languageIds.map((language) => sentence(new Problem("unexpected", { message: "" }), language).trim().replace(/[.]$/, ""));

function wrongSentence(message: string | undefined): string | null {
  if (message === undefined || message.trim() === "") return "an error without a sentence";
  if (ourOwn.some((beginning) => message.startsWith(beginning))) return `an error of our own: ${message}`;
  const wrong = wrongText(message);
  return wrong === null ? null : `a sentence that ${wrong}`;
}

/** Excel shows a sentence with these two; the others have theirs when asked. */
const withSentence = ["#VALUE!", "#N/A"];

function wrongError({ error, message }: ShownError): string | null {
  if (!excelErrors.includes(error)) return `an error that Excel has not: ${error}`;
  return withSentence.includes(error) ? wrongSentence(message) : null;
}

function wrongCell(cell: unknown): string | null {
  if (typeof cell === "number") return Number.isFinite(cell) && !Object.is(cell, -0) ? null : `the number ${Object.is(cell, -0) ? "-0" : cell}`;
  if (typeof cell === "boolean") return null;
  if (cell instanceof Thrown) return `an exception: ${String(cell.error)}`;
  if (typeof cell !== "string") return `a cell that is ${Array.isArray(cell) ? "an array" : String(cell)}`;
  const wrong = wrongText(cell);
  return wrong === null ? null : `a text that ${wrong}`;
}

function wrongShape(rows: readonly unknown[]): string | null {
  const [first] = rows;
  if (!Array.isArray(first) || first.length === 0) return "an empty range";
  return rows.every((row) => Array.isArray(row) && row.length === first.length) ? null : "a ragged range";
}

function judged(answer: unknown, errorIn: (cell: unknown) => ShownError | null): Answered {
  const cells: readonly unknown[] = Array.isArray(answer) ? answer.flat() : [answer];
  const errors: ShownError[] = [];
  let complaint = Array.isArray(answer) ? wrongShape(answer) : null;
  for (const cell of cells) {
    const error = errorIn(cell);
    if (error !== null) errors.push(error);
    complaint ??= error === null ? wrongCell(cell) : wrongError(error);
  }
  return { errors, hasValue: errors.length < cells.length, complaint };
}

function errorOfPage(cell: unknown): ShownError | null {
  return cell instanceof page.CustomFunctions.Error ? { error: cell.code, message: cell.message } : null;
}

function errorOnWire(cell: unknown): ShownError | null {
  return typeof cell === "object" && cell !== null && "error" in cell ? (cell as ShownError) : null;
}

/** The answer of the function that Office.js would call. */
function callDirectly(name: FunctionName, args: readonly unknown[]): Answered {
  const first = timed(name, args);
  // Once may be the machine, busy with other work; twice is the function.
  const { answer, milliseconds } = first.milliseconds > slowestMilliseconds ? timed(name, args) : first;
  const judgement = judged(answer, errorOfPage);
  if (milliseconds <= slowestMilliseconds) return judgement;
  return { ...judgement, complaint: `an answer too late: after ${(milliseconds / 1000).toFixed(1)} s` };
}

/** A long call answers later, on this thread where there is no other. */
async function callHeavy(name: FunctionName, args: readonly unknown[]): Promise<Answered> {
  const started = performance.now();
  const answer = await Promise.resolve(thrownOrGiven(name, args)).catch((error: unknown) =>
    error instanceof page.CustomFunctions.Error ? error : new Thrown(error));
  const seconds = (performance.now() - started) / 1000;
  const judgement = judged(answer, errorOfPage);
  return seconds <= slowestHeavySeconds ? judgement : { ...judgement, complaint: `an answer too late: after ${seconds.toFixed(1)} s` };
}

function timed(name: FunctionName, args: readonly unknown[]): { answer: unknown; milliseconds: number } {
  const started = performance.now();
  const answer = thrownOrGiven(name, args);
  return { answer, milliseconds: performance.now() - started };
}

/** What was thrown and is none of Excel's errors. */
class Thrown {
  constructor(readonly error: unknown) {}
}

function thrownOrGiven(name: FunctionName, args: readonly unknown[]): unknown {
  try {
    return page.CustomFunctions._association.mappings[name]?.(...args, { address: "Sheet1!A1" });
  } catch (error) {
    if (error instanceof page.CustomFunctions.Error) return error;
    return new Thrown(error);
  }
}

/** What is wrong with the explanation of an error, in all languages; null where nothing is. */
function wrongExplanation(name: FunctionName, args: readonly unknown[], shown: string): string | null {
  for (const language of languageIds) {
    const explained = page.clvExplain(name, args, language);
    if (explained?.error !== shown) return `${shown}, but ${explained?.error} when asked in ${language}`;
    const wrong = wrongSentence(explained.message);
    if (wrong !== null) return `${wrong} (${language}, when asked)`;
  }
  return null;
}

/** What Excel would hand over the wire: cells hold neither NaN nor undefined, and what is absent is null. */
function wireArguments({ name, args }: RandomCall): unknown[] {
  return functions[name].params.map((_, at) => {
    const argument = args[at];
    // The host takes rows or one cell.
    return Array.isArray(argument) ? (argument.length === 0 ? null : argument.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(wireCell))) : wireCell(argument);
  });
}

function wireCell(cell: unknown): unknown {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== "object" || cell === null) return cell ?? null;
  const { code, basicValue } = cell as { code?: string; basicValue?: unknown };
  return code === undefined ? wireCell(basicValue) : { error: code };
}

/** A call as it is read in a report, numbers that JSON does not know included. */
function written({ name, args }: RandomCall): string {
  const one = (value: unknown): string => {
    if (Array.isArray(value)) return `[${value.map(one).join(",")}]`;
    if (typeof value === "number") return Object.is(value, -0) ? "-0" : String(value);
    if (typeof value === "string" && value.length > 60) return `"${value.slice(0, 20)}" (${value.length} characters)`;
    return JSON.stringify(value) ?? "undefined";
  };
  const text = args.map(one).join(", ");
  return `${name}(${text.length > 1_500 ? `${text.slice(0, 1_500)} …` : text})`;
}

/** Counts and complaints of a run. */
class Tally {
  calls = 0;
  values = 0;
  errors = 0;
  explained = 0;
  args = 0;
  validArgs = 0;
  private readonly complaints = new Map<string, string[]>();
  readonly called = new Set<FunctionName>();

  count(at: number, call: RandomCall, { errors, hasValue, complaint }: Answered): void {
    this.calls++;
    this.called.add(call.name);
    this.args += call.isValid.length;
    this.validArgs += call.isValid.filter(Boolean).length;
    if (hasValue) this.values++;
    if (errors.length > 0) this.errors++;
    if (complaint !== null) this.complain(at, call, complaint);
  }

  complain(at: number, call: RandomCall, complaint: string): void {
    const kind = complaint.replace(/: .*/s, "");
    const alike = this.complaints.get(kind) ?? [];
    this.complaints.set(kind, [...alike, `FUZZ_SEED=${seed} call ${at}: ${complaint}\n  ${written(call)}`]);
  }

  /** A few complaints of each kind. */
  report(): string {
    return [...this.complaints].map(([kind, alike]) => `${alike.length} x ${kind}\n${alike.slice(0, 3).join("\n")}`).join("\n\n");
  }
}

/** Runs calls under a watch: nothing else can stop one that has no end. */
function guarded(tally: Tally, calling: readonly (readonly [number, RandomCall])[], run: (at: number, call: RandomCall) => void): void {
  let current: readonly [number, RandomCall] | undefined;
  host.window["fuzz"] = () => {
    for (current of calling) run(...current);
  };
  try {
    vm.runInContext("fuzz()", host.window as vm.Context, { timeout: watch.milliseconds });
  } catch (error) {
    if (current !== undefined) tally.complain(...current, `stopped: ${String(error)}`);
  }
}

/** Each call has a seed of its own, so that one can be made again without those before it. */
const callAt = (at: number): RandomCall => randomCall(new Dice(Math.imul(seed, 0x9e3779b1) + at));

function slices<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}

describe("random calls of the built functions", () => {
  const tally = new Tally();

  function runDirectly(at: number, call: RandomCall): void {
    const args = inPage(call.args);
    countAndExplain(at, call, args, callDirectly(call.name, args));
  }

  async function runHeavy(at: number, call: RandomCall): Promise<void> {
    const args = inPage(call.args);
    countAndExplain(at, call, args, await callHeavy(call.name, args));
  }

  function countAndExplain(at: number, call: RandomCall, args: readonly unknown[], answered: Answered): void {
    tally.count(at, call, answered);
    const [first] = answered.errors;
    if (first === undefined || tally.errors % explainEvery !== 0) return;
    tally.explained++;
    const wrong = wrongExplanation(call.name, args, first.error);
    if (wrong !== null) tally.complain(at, call, wrong);
  }

  async function runOverWire(at: number, call: RandomCall): Promise<void> {
    const answer = await host.callFunction(call.name, wireArguments(call));
    tally.count(at, call, judged(answer, errorOnWire));
  }

  it("give values, or errors with a sentence", async () => {
    // Said before, since a call may end the process.
    process.stdout.write(`FUZZ_SEED=${seed} repeats these calls\n`);
    for (let start = from; start < from + calls; start += batch) {
      const all = Array.from({ length: Math.min(batch, from + calls - start) }, (_, at) => [start + at, callAt(start + at)] as const);
      const direct = all.filter(([at]) => at % wireEvery !== 0);
      const isHeavy = ([, { name }]: readonly [number, RandomCall]): boolean => functions[name].heavy;
      for (const some of slices(direct.filter((one) => !isHeavy(one)), watch.calls)) guarded(tally, some, runDirectly);
      for (const [at, call] of direct.filter(isHeavy)) await runHeavy(at, call);
      await Promise.all(all.filter(([at]) => at % wireEvery === 0).map(([at, call]) => runOverWire(at, call)));
    }
    const report = tally.report();
    if (report !== "") throw new Error(report);
    expect(tally.calls).toBe(calls);
  }, 480_000);

  // A few calls, asked for by hand, prove nothing of the kind.
  (calls < 10_000 ? it.skip : it)("reach every function, with enough that is valid and enough that is answered", () => {
    const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(0)} %`;
    process.stdout.write(
      `FUZZ_SEED=${seed}: ${tally.calls} calls, ${share(tally.validArgs, tally.args)} of the arguments valid, ` +
        `${share(tally.values, tally.calls)} answered with values, ${tally.explained} of ${tally.errors} errors explained\n`,
    );
    expect([...tally.called].sort()).toEqual([...functionNames].sort());
    expect(tally.validArgs / tally.args).toBeGreaterThan(0.3);
    expect(tally.values / tally.calls).toBeGreaterThan(0.2);
    expect(tally.explained / tally.errors).toBeGreaterThan(0.1);
  });
});
