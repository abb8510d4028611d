/** What do I upload? `npm run build` makes dist/ for the host in HOST, with the functions' namespace in NAMESPACE if given. */
import { createRequire } from "node:module";
import { command } from "./command.mjs";
import { buildNames, ensureBuilt } from "./ensureBuilt.mjs";
import { ensureInstalled } from "./ensureInstalled.mjs";

const { checkedHost, checkedNamespace, developmentHost } = createRequire(import.meta.url)("./manifestSettings.cjs");

function settingsFrom({ HOST, NAMESPACE }) {
  const host = checkedHost(HOST || developmentHost);
  return NAMESPACE ? { host, namespace: checkedNamespace(NAMESPACE) } : { host };
}

/** Names after the command limit the work: `node scripts/build.mjs addin`. */
function namesFrom(args) {
  const unknown = args.filter((name) => !buildNames.includes(name));
  if (unknown.length > 0) throw new Error(`There is no build named ${unknown.join(", ")}; there are ${buildNames.join(", ")}.`);
  return args.length > 0 ? args : buildNames;
}

await command(async () => {
  const settings = settingsFrom(process.env);
  const names = namesFrom(process.argv.slice(2));
  ensureInstalled();
  const made = await ensureBuilt(names, settings);
  if (made.length === 0) console.log("Nothing has changed since the last build.");
  console.log(`dist/ is for ${settings.host}${settings.namespace ? `, with functions named ${settings.namespace}.…` : ""}.`);
  if (settings.host === developmentHost) console.log("For a server of your own: HOST=https://your.server/path npm run build");
});
