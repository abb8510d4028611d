/** How do we talk to Excel? In batches that wait while a cell is being edited, and whose errors are problems of ours. */
import { toProblem } from "./officeProblem";

export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw toProblem(error);
  }
}
