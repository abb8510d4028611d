/** How are settings kept in the workbook, and what does that mean for sheets that were written before? */
import type { WorkbookSettings } from "../excel/types";
import type { State, Transition } from "./state";

export function save(state: State, settings: WorkbookSettings): Transition {
  return [{ ...state, settings, fresh: false }, [{ type: "saveSettings", ticket: state.ticket, settings }]];
}

/** What was written before does not show the change yet. */
export function stale(state: State): State {
  const { screen } = state;
  return screen.step === "done" ? { ...state, screen: { ...screen, stale: true } } : state;
}
