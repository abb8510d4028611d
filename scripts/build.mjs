/** What do I upload? `npm run build` makes dist/ for the host in HOST, with the functions' namespace in NAMESPACE if given. */
import { createRequire } from "node:module";
import { ensureInstalled } from "./ensureInstalled.mjs";
import { buildNames, ensureBuilt } from "./ensureBuilt.mjs";

const { checkedHost, checkedNamespace, developmentHost } = createRequire(import.meta.url)("./manifestSettings.cjs");

try {
  const host = checkedHost(process.env.HOST || developmentHost);
  const namespace = process.env.NAMESPACE ? checkedNamespace(process.env.NAMESPACE) : undefined;
  ensureInstalled();
  // Names after the command limit the work: node scripts/build.mjs addin
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !buildNames.includes(name));
  if (unknown.length > 0) throw new Error(`There is no build named ${unknown.join(", ")}; there are ${buildNames.join(", ")}.`);
  const made = await ensureBuilt(wanted.length > 0 ? wanted : buildNames, namespace ? { host, namespace } : { host });
  if (made.length === 0) console.log("Nothing has changed since the last build.");
  console.log(`dist/ is for ${host}${namespace ? `, functions named ${namespace}.…` : ""}.`);
  if (host === developmentHost) console.log("For a server of your own: HOST=https://your.server/path npm run build");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
