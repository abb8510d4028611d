/** When did somebody change the cells that the report is made from? Told once they have come to rest. */
import { inExcel } from "./inExcel";

/** Somebody who types a row is not finished after its first cell. */
const restMilliseconds = 2000;

/** Ours are not theirs, and those of another person are seen by that person's pane. */
function isTheirs({ source, triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
  return source !== Excel.EventSource.remote && triggerSource !== Excel.EventTriggerSource.thisLocalAddin;
}

/** Tells of changes on one sheet until the answer is called. */
export async function watchSource(sheet: string, onRest: () => void): Promise<() => void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const onChanged = (args: Excel.WorksheetChangedEventArgs): Promise<void> => {
    // What happened just before may still be told after the end.
    if (!stopped && isTheirs(args)) {
      clearTimeout(timer);
      timer = setTimeout(onRest, restMilliseconds);
    }
    return Promise.resolve();
  };
  const handler = await inExcel(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    await context.sync();
    if (found.isNullObject) return null;
    const added = found.onChanged.add(onChanged);
    await context.sync();
    return added;
  });
  return () => {
    stopped = true;
    clearTimeout(timer);
    if (handler === null) return;
    handler.remove();
    // The sheet may have been deleted since; then nothing is watched any more.
    handler.context.sync().catch(() => undefined);
  };
}
