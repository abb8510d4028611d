/** Which keys take an offered function's name? Tab alone, and only while a name is being typed, as in Excel. */
import { toDisposable } from "@univerjs/core";
import { IShortcutService, KeyCode } from "@univerjs/ui";
import type { IDisposable } from "@univerjs/core";
import type { UniverHost } from "./univerHost";

/** Univer's list of offered names asks for its keys under an id that begins so. */
const PROMPT = "sheet.formula-embedding-editor.search_function.";
const BEGINS_A_NAME = /^[A-Za-z_]$/;
const GOES_ON_IN_A_NAME = /^[0-9.]$/;

/**
 * Univer looks up names only after a pause of 300 ms, and until then keeps offering what fitted before. Its Enter would
 * then put another function in place of the one just typed; here Enter always enters the formula.
 */
export function promptKeys(host: UniverHost): IDisposable {
  let inName = false;
  const hear = ({ key }: KeyboardEvent): void => {
    if (key.length === 1) inName = BEGINS_A_NAME.test(key) || (inName && GOES_ON_IN_A_NAME.test(key));
  };
  document.addEventListener("keydown", hear, true);
  const shortcuts = host.injector.get(IShortcutService);
  const register = shortcuts.registerShortcut.bind(shortcuts);
  shortcuts.registerShortcut = (item) => {
    if (!item.id.startsWith(PROMPT)) return register(item);
    if (item.binding === KeyCode.ENTER) return toDisposable(() => undefined);
    return register(item.binding === KeyCode.TAB ? { ...item, preconditions: () => inName } : item);
  };
  return toDisposable(() => {
    document.removeEventListener("keydown", hear, true);
    shortcuts.registerShortcut = register;
  });
}
