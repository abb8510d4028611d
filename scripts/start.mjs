/** `npm start`: from a fresh clone to the workbench in the browser. PORT sets the port, --no-open leaves the browser alone. */
import { spawn } from "node:child_process";
import { command } from "./command.mjs";
import { ensureBuilt } from "./ensureBuilt.mjs";
import { ensureInstalled } from "./ensureInstalled.mjs";
import { inRoot } from "./root.mjs";

/** The system's way to open an address; where there is no screen, nothing happens. */
function openInBrowser(address) {
  const [program, ...args] =
    { darwin: ["open", address], win32: ["cmd", "/c", "start", "", address] }[process.platform] ?? ["xdg-open", address];
  if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  const opener = spawn(program, args, { stdio: "ignore", detached: true });
  opener.on("error", () => console.log("No browser could be opened here: open the address yourself."));
  opener.unref();
}

function serve() {
  const server = spawn(process.execPath, [inRoot("build", "serve.cjs")], { stdio: ["ignore", "pipe", "inherit"] });
  // Ctrl+C reaches the whole group; a lone SIGTERM reaches only us.
  process.on("SIGTERM", () => server.kill("SIGTERM"));
  process.on("SIGINT", () => server.kill("SIGINT"));
  let isOpen = false;
  server.stdout.on("data", (chunk) => {
    const address = /http:\/\/\S+/.exec(String(chunk))?.[0];
    if (!address || isOpen) return;
    isOpen = true;
    console.log(`\nCLV for Excel, workbench: ${address}\nStop with Ctrl+C.`);
    if (!process.argv.includes("--no-open")) openInBrowser(address);
  });
  return new Promise((resolve) => server.on("exit", (code, signal) => resolve(signal ? 0 : code)));
}

await command(async () => {
  ensureInstalled();
  await ensureBuilt(undefined, undefined, console.log);
  return serve();
});
