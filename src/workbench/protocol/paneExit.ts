/** Does the focus want to leave the add-in's pane, and which way? Office.js tells the host, and only the host can move it. */
const NOTIFICATION = "ContextActivationManager_notifyHost";

/** Numbers of Office.js's host actions: Ctrl+F6, and Tab beyond the last or before the first control. */
const FORWARD: readonly unknown[] = [5, 13];
const BACKWARD: readonly unknown[] = [6, 14];

export type PaneExit = "forward" | "backward";

export function paneExit(name: string, data: unknown): PaneExit | null {
  const action: unknown = name === NOTIFICATION && Array.isArray(data) ? data[1] : undefined;
  if (FORWARD.includes(action)) return "forward";
  return BACKWARD.includes(action) ? "backward" : null;
}
