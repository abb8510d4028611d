/** Did this work out, or which problem stood in the way? */
import { Problem } from "../problem";

/** The value, or the problem that the work ended in. Other errors pass. */
export function attempt<Value>(work: () => Value): Value | Problem {
  try {
    return work();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
