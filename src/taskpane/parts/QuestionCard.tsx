/** What must be answered before the rows can be read? */
import type { Question } from "../../intake/types";
import type { PaneWords } from "../../words/pane/pane";
import type { Formats } from "../formats";
import { answerOf } from "../machine";
import { usePane } from "../PaneContext";
import type { Choices } from "../state";
import { Card } from "./Card";
import { Radios } from "./Radios";

function questionText({ questions, columns }: PaneWords, { about, role, counts = { hidden: 0, rows: 0 }, orders = { equal: 0, several: 0 } }: Question, formats: Formats): string {
  if (about === "column") return questions.column(role ? columns.roles[role] : "");
  if (about === "hiddenRows") return questions.hiddenRows(counts.hidden, formats.count(counts.hidden), formats.count(counts.rows));
  if (about === "orderTotal") return questions.orderTotal(formats.count(orders.equal), formats.count(orders.several));
  return questions[about];
}

/** Choices come as short codes or as the source's own words; codes get a sentence with an example. */
function choiceText({ questions }: PaneWords, about: Question["about"], choice: string): string {
  const { dateOrders, decimalMarks, millions, hiddenChoices, orderTotals } = questions;
  if (about === "dateOrder") return dateOrders[choice as keyof typeof dateOrders] ?? choice;
  if (about === "decimalMark") return choice === "," ? decimalMarks.comma : decimalMarks.point;
  if (about === "million") return choice === "1000000" ? millions.million : millions.thousandMillion;
  if (about === "hiddenRows") return choice === "exclude" ? hiddenChoices.exclude : hiddenChoices.include;
  if (about === "orderTotal") return choice === "once" ? orderTotals.once : orderTotals.perLine;
  return choice;
}

interface QuestionProps {
  readonly question: Question;
  readonly answer: string | null;
  readonly mistake?: string | null;
  readonly disabled?: boolean;
  readonly onAnswer: (choice: string) => void;
}

export function QuestionRadios({ question, answer, mistake = null, disabled = false, onAnswer }: QuestionProps) {
  const { words, formats } = usePane();
  return (
    <Card filled>
      <Radios
        label={questionText(words, question, formats)}
        disabled={disabled}
        mistake={mistake}
        value={answer ?? ""}
        options={question.choices.map((choice) => ({ value: choice, text: choiceText(words, question.about, choice) }))}
        onChoose={onAnswer}
      />
    </Card>
  );
}

interface Props {
  readonly choices: Choices;
  readonly marked: boolean;
  readonly disabled: boolean;
}

export function QuestionCard({ choices, marked, disabled }: Props) {
  const { tell, words } = usePane();
  const { question } = choices;
  if (!question) return null;
  const answer = answerOf(choices);
  return (
    <QuestionRadios
      question={question}
      answer={answer}
      mistake={marked && answer === null ? words.questions.unanswered : null}
      disabled={disabled}
      onAnswer={(choice) => tell({ type: "answered", choice })}
    />
  );
}
