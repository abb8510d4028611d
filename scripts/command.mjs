/** How does a command of ours end? With its result as exit status, and with one sentence instead of a stack when something is missing. */
export async function command(run) {
  try {
    process.exitCode = (await run()) ?? 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
