/** Is the pane dark now? Excel's own theme decides, else what the reader's system prefers. */
import { useSyncExternalStore } from "react";
import { isOfficeDark } from "../excel/officeContext";

const preference = (): MediaQueryList => matchMedia("(prefers-color-scheme: dark)");

function subscribe(changed: () => void): () => void {
  const query = preference();
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

export function useIsDark(): boolean {
  return useSyncExternalStore(subscribe, () => isOfficeDark() ?? preference().matches);
}
