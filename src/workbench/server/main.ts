/** How does `npm start` serve the workbench? Prints the address in one line and keeps serving. */
import path from "node:path";
import { startServer } from "./startServer";

// This file runs as build/serve.cjs, one folder below the project.
const root = path.resolve(__dirname, "..");
const asked = Number(process.env.PORT ?? "");

startServer(root, Number.isInteger(asked) && process.env.PORT ? asked : 3000).then(
  (server) => {
    process.stdout.write(`${server.address}\n`);
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => void server.close().then(() => process.exit(0)));
    }
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
