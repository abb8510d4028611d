/** What do the buttons of the ribbon and of the context menu do? */
import { announceCommandRan } from "../excel/commandListeners";
import { unwatched, type Hooks } from "../excel/hooks";
import type { RunReport } from "../excel/types";

type Job = (hooks: Hooks) => Promise<RunReport>;

/** Loaded only when a button is pressed: a cell that waits for its formula needs none of it. */
const loadJobs = (): Promise<{ analyseSelection: Job; refresh: Job }> =>
  import(/* webpackChunkName: "analysis" */ "../excel/analyseSelection");

/** A problem or a question is in the workbook's run report by now; the pane shows it. */
async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane().catch(() => undefined);
}

async function run(which: "analyseSelection" | "refresh", event: Office.AddinCommands.Event): Promise<void> {
  try {
    const jobs = await loadJobs();
    const { question } = await jobs[which](unwatched);
    if (question !== null) await showPane();
  } catch {
    await showPane();
  } finally {
    announceCommandRan();
    event.completed();
  }
}

async function openPane(event: Office.AddinCommands.Event): Promise<void> {
  await showPane();
  event.completed();
}

/** What came of it is in the workbook. */
async function freeze(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await (await import(/* webpackChunkName: "analysis" */ "../excel/freezeFormulas")).freezeByCommand();
  } finally {
    event.completed();
  }
}

/** Takes the last work back; what came of it is in the workbook's run report. */
async function undo(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await (await import(/* webpackChunkName: "analysis" */ "../excel/undo")).undo();
  } catch {
    await showPane();
  } finally {
    announceCommandRan();
    event.completed();
  }
}

export function associateCommands(): void {
  Office.actions.associate("openPane", openPane);
  Office.actions.associate("analyseSelection", (event: Office.AddinCommands.Event) => run("analyseSelection", event));
  Office.actions.associate("refresh", (event: Office.AddinCommands.Event) => run("refresh", event));
  // No button: the pane asks first, and the command line needs no pane.
  Office.actions.associate("freezeFormulas", freeze);
  Office.actions.associate("undo", undo);
}
