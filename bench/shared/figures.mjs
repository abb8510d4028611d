/** Which figures do all measurements share: the machine, the median, and numbers that are the same everywhere? */
import os from "node:os";

/** A fixed stream of numbers in [0, 1): the same data on every machine (Park & Miller 1988, minimal standard). */
export function stream(seed) {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** The middle one: a machine that does something else for a moment spoils one run, not the figure. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function machine() {
  return `${os.cpus().length} x ${os.cpus()[0]?.model.trim()}, ${Math.round(os.totalmem() / 2 ** 30)} GB, Node ${process.version}`;
}
