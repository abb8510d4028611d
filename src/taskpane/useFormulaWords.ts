/** Which sentences about functions and formulas does this reader see, and whose numbers? */
import { formulaWords, type FormulaWords } from "../words/formulas/formulas";
import type { Reader } from "./explainedText";
import { usePane } from "./PaneContext";

export function useFormulaWords(): FormulaWords {
  return formulaWords[usePane().state.language];
}

export function useReader(): Reader {
  const { language, culture } = usePane().state;
  return { language, culture };
}
