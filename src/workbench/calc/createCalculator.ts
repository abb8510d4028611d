/** How does a workbook get its calculation, the add-in's functions included? (Nothing of the engine loads before there is a formula.) */
import { UniverCalculator } from "./univerCalculator";
import type { CustomFunctionCaller, WorkbookModel } from "../model/types";

export function createCalculator(model: WorkbookModel, functions: CustomFunctionCaller): UniverCalculator {
  const calculator = new UniverCalculator(model);
  calculator.useFunctions(functions);
  return calculator;
}
