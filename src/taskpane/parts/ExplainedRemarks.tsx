/** What must be known before the steps are read: an error, another cell's formula, a number that is out of date? */
import { MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { functions } from "../../catalogue/functions";
import { unitOf } from "../../catalogue/results";
import { Problem } from "../../core/problem";
import type { ExplainedCell } from "../../excel/cellTypes";
import type { ExplainedAnswer, Explanation } from "../../functions/explanation/explanation";
import type { FormulaWords } from "../../words/formulas/formulas";
import { sentence as sentenceOf } from "../../words/problems/problems";
import { errorSentence } from "../errorSentence";
import type { Reader } from "../explainedText";
import { answerText } from "../functionText";
import { useFormulaWords, useReader } from "../useFormulaWords";
import { Hint } from "./Hint";

const useStyles = makeStyles({ message: { whiteSpace: "normal", overflowWrap: "anywhere" } });

/** What is shown and what was calculated again may differ by rounding. */
const tolerance = 1e-9;

function isSame(value: ExplainedCell["value"], answer: ExplainedAnswer): boolean {
  if (answer.is === "problem") return false;
  if (typeof value !== "number" || typeof answer.value !== "number") return value === answer.value;
  return Math.abs(value - answer.value) <= tolerance * Math.max(Math.abs(value), Math.abs(answer.value));
}

interface Props {
  readonly cell: ExplainedCell;
  readonly explanation: Explanation;
}

/** How the function's own answer and what the cell shows go together; null where they are one. */
function remarkOf({ cell, explanation }: Props, { language, culture }: Reader, { explained }: FormulaWords): string | null {
  const { answer, name } = explanation;
  if (answer === null || cell.error !== null || (cell.isWhole && isSame(cell.value, answer))) return null;
  const given = answer.is === "value" ? answer.value : new Problem(answer.code, answer.data);
  const text = answerText(given, unitOf(functions[name].returns), language, culture);
  if (cell.isWhole) return explained.differs(text);
  const reason = given instanceof Problem ? ` ${sentenceOf(given, language)}` : "";
  return explained.goesOn(name, text) + reason;
}

export function ExplainedRemarks(props: Props) {
  const reader = useReader();
  const words = useFormulaWords();
  const styles = useStyles();
  const { cell } = props;
  const sentence = errorSentence(cell, reader.language);
  const remark = remarkOf(props, reader, words);
  return (
    <>
      {sentence !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody className={styles.message}>{sentence}</MessageBarBody>
        </MessageBar>
      )}
      {cell.spilledFrom !== null && <Hint>{words.explained.spilledFrom(cell.spilledFrom)}</Hint>}
      {remark !== null && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody className={styles.message}>{remark}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
