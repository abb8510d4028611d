/** How is the built add-in run on a workbook without a screen? For tests and the command line. */
import fs from "node:fs";
import path from "node:path";
import { startRuntime } from "./officeRuntime";
import { createWorkbook } from "../model/workbookModel";
import { frameName } from "../protocol/messages";
import { OfficeHost } from "../protocol/officeHost";
import { PAGE_ORIGIN } from "./scriptFiles";
import type { AddinGlobals, OfficeRuntime } from "./officeRuntime";
import type { Calculator, CellValue, CustomFunctionCaller, CustomFunctionMetadata, WorkbookModel } from "../model/types";
import type { BlankScalar } from "../protocol/functionArguments";
import type { Counters } from "../protocol/counters";
import type { Faults } from "../protocol/faults";
import type { FrameIdentity } from "../protocol/messages";

export interface OpenHostOptions {
  /** Folder of the built add-in. */
  readonly dist: string;
  /** `dist` folder of @microsoft/office-js; found beside the add-in's node_modules unless given. */
  readonly officeJs?: string;
  readonly model?: WorkbookModel;
  /** Language of Excel, for example pl-PL; the model's own unless given. */
  readonly culture?: string;
  /** Makes the calculation; without one, formulas stay uncalculated (#BUSY!). */
  readonly calculator?: (model: WorkbookModel, functions: CustomFunctionCaller) => Calculator | Promise<Calculator>;
  /** Prepares faults before the add-in starts. */
  readonly faults?: (faults: Faults) => void;
  /** What a blank cell is as a single argument of a function: null as on the web unless given, zero as on desktop. */
  readonly blankScalar?: BlankScalar;
  /** Year of dates typed without one; the clock's unless given. */
  readonly currentYear?: number;
  /** Hears of errors in the add-in's page and in the host; printed unless given. */
  readonly onError?: (error: unknown) => void;
}

export interface HeadlessHost {
  readonly model: WorkbookModel;
  readonly counters: Counters;
  readonly faults: Faults;
  readonly functions: CustomFunctionCaller;
  /** The page's globals. */
  readonly window: Record<string, unknown>;
  /** Calls a worksheet function over the wire. */
  callFunction(id: string, args: readonly unknown[], address?: string): Promise<CellValue | CellValue[][]>;
  /** Runs a ribbon action; resolves when the add-in says that it is completed. */
  invokeCommand(action: string): Promise<void>;
  /** Runs a test's code with the page's Excel and Office. */
  runInAddin<T>(body: (globals: AddinGlobals) => Promise<T> | T): Promise<T>;
  /** Evaluates a text in the page, for values that must be of its own realm. */
  evaluate(code: string): unknown;
  /** Resolves when all formulas have their values. */
  settled(): Promise<void>;
  close(): void;
}

function readMetadata(dist: string): CustomFunctionMetadata[] {
  const file = path.join(dist, "assets", "functions.json");
  if (!fs.existsSync(file)) return [];
  const parsed = JSON.parse(fs.readFileSync(file, "utf8")) as { allowErrorForDataTypeAny?: boolean; functions?: CustomFunctionMetadata[] };
  // One switch for the whole file, as Excel reads it.
  const allowErrorForDataTypeAny = parsed.allowErrorForDataTypeAny === true;
  return (parsed.functions ?? []).map((entry) => ({ ...entry, options: { allowErrorForDataTypeAny, ...entry.options } }));
}

function officeJsFolder({ officeJs, dist }: OpenHostOptions): string {
  return officeJs ?? path.join(path.dirname(path.resolve(dist)), "node_modules", "@microsoft", "office-js", "dist");
}

const START_MILLISECONDS = 20_000;

/** An add-in whose scripts failed would be waited for forever. */
async function startsInTime(ready: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("The add-in's worksheet functions did not start")), START_MILLISECONDS);
  });
  await Promise.race([ready, tooLate]).finally(() => clearTimeout(timer));
}

let conversations = 0;

/** Puts the built add-in on a workbook and waits until it is ready for calls and commands. */
export async function openHost(options: OpenHostOptions): Promise<HeadlessHost> {
  const model = options.model ?? createWorkbook();
  if (options.culture !== undefined) model.culture = options.culture;
  const onError = options.onError ?? ((error: unknown) => console.error(error));
  const identity: FrameIdentity = { conversationId: `conversation${++conversations}`, appId: "clv", origin: PAGE_ORIGIN, culture: model.culture };
  const toPage: { deliver: (text: string) => void } = { deliver: () => undefined };
  const host = new OfficeHost({
    model,
    identity,
    post: (text) => toPage.deliver(text),
    onHostError: onError,
    ...(options.currentYear === undefined ? {} : { currentYear: options.currentYear }),
  });
  options.faults?.(host.faults);
  const metadata = readMetadata(options.dist);
  host.functions.metadata = metadata;
  if (options.blankScalar !== undefined) host.functions.blankScalar = options.blankScalar;
  const runtime = await startRuntime({
    dist: options.dist,
    officeJs: officeJsFolder(options),
    frameName: frameName(identity),
    postToHost: (text) => host.receive(text),
    onError,
    onPage: (page) => (toPage.deliver = (text) => page.deliver(text)),
  });
  if (metadata.length > 0) await startsInTime(host.functions.ready);
  if (options.calculator) host.calculator = await options.calculator(model, host.functions);
  return present(model, host, runtime);
}

function present(model: WorkbookModel, host: OfficeHost, runtime: OfficeRuntime): HeadlessHost {
  return {
    model,
    counters: host.counters,
    faults: host.faults,
    functions: host.functions,
    window: runtime.page.window as Record<string, unknown>,
    callFunction: (id, args, address = "Sheet1!A1") => host.functions.call(id, args, address),
    invokeCommand: (action) => host.invokeCommand(action),
    runInAddin: async (body) => body(runtime.globals),
    evaluate: (code) => runtime.page.evaluate(code),
    settled: () => host.calculator?.settled() ?? Promise.resolve(),
    close: () => {
      host.dispose();
      runtime.page.close();
    },
  };
}
