/** Runs a test's batch on the real Office.js over a fresh workbook, and closes it afterwards. */
import { openFixture } from "../headless/openFixture";
import type { HeadlessHost } from "../../../src/workbench/headless/host";
import type { SheetModel } from "../../../src/workbench/model/types";

export interface Opened {
  readonly host: HeadlessHost;
  /** The first sheet of the model. */
  readonly first: SheetModel;
  /** Runs one batch; what it queued last is synced. */
  run<T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => T | Promise<T>): Promise<T>;
}

export async function inExcel(test: (opened: Opened) => Promise<void>): Promise<void> {
  const host = await openFixture();
  const [first] = host.model.sheets;
  if (!first) throw new Error("A workbook has a sheet");
  const run: Opened["run"] = (batch) =>
    host.runInAddin(({ Excel }) =>
      Excel.run(async (context) => {
        const result = await batch(context, context.workbook.worksheets.getItem(first.id));
        await context.sync();
        return result;
      }),
    );
  try {
    await test({ host, first, run });
  } finally {
    host.close();
  }
}

/** What a failed batch must say. */
export function withCode(code: string): unknown {
  return expect.objectContaining({ code });
}
