/** `npm run lint`: types (both settings) and rules. */
import { runChecks } from "./checks.mjs";
import { command } from "./command.mjs";
import { ensureInstalled } from "./ensureInstalled.mjs";

await command(() => {
  ensureInstalled();
  return runChecks().failed.length > 0 ? 1 : 0;
});
