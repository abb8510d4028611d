/** The command `clv`: reads its line, does it, ends with its status. */
import { run } from "./run";

// What Office.js logs about itself is not what was asked for; errors of the add-in arrive as sentences.
for (const level of ["debug", "log", "info", "warn", "error"] as const) console[level] = () => undefined;

const write = (stream: NodeJS.WriteStream) => (text: string) =>
  new Promise<void>((resolve) => {
    stream.write(text, () => resolve());
  });

// A reader that has seen enough, such as `head`, is no reason to complain.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
});

void run(process.argv.slice(2), { out: write(process.stdout), err: write(process.stderr), width: process.stdout.columns ?? 100 }).then(
  // The add-in's page keeps timers of its own; the work is done.
  (status) => process.exit(status),
);
