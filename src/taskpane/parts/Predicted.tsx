/** What will the customers buy, and how good is that forecast? Before there is one: the way to it. */
import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import type { PredictionReport } from "../../report/prediction";
import { predictionText } from "../../report/predictionText";
import { predictionWords } from "../../words/prediction/prediction";
import { usePane } from "../PaneContext";
import { Figures, type Figure } from "./Figures";
import { Hint } from "./Hint";
import { Section } from "./Section";

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  message: { whiteSpace: "normal" },
});

interface Props {
  readonly prediction: PredictionReport | null;
  readonly margin: number;
}

export function Predicted({ prediction, margin }: Props) {
  const { state, tell, words, formats } = usePane();
  const styles = useStyles();
  if (prediction === null) {
    return (
      <Section title={words.predict.next}>
        <Hint>{words.predict.nextHint}</Hint>
        <Button onClick={() => tell({ type: "predictWanted" })}>{words.predict.start}</Button>
      </Section>
    );
  }
  const told = predictionWords[state.language];
  const { method, warnings } = predictionText(prediction, state.language);
  const ahead = told.ahead(prediction.horizon, prediction.unit);
  const { expectedPurchases, predictedSpend, active } = prediction;
  const figures: readonly Figure[] = [
    ...(predictedSpend === null ? [] : [{ name: told.cards.predictedEquity.label, value: formats.money(predictedSpend * margin) }]),
    ...(expectedPurchases === null ? [] : [{ name: told.cards.expectedPurchases.label, value: formats.count(Math.round(expectedPurchases)) }]),
    ...(active === null ? [] : [{ name: told.cards.active.label, value: formats.count(Math.round(active)) }]),
  ];
  return (
    <Section title={told.heading(ahead)}>
      <Figures figures={figures} />
      {method.map((line) => <p key={line} className={styles.text}>{line}</p>)}
      {warnings.map((line) => (
        <MessageBar key={line} intent="warning" layout="multiline">
          <MessageBarBody className={styles.message}>{line}</MessageBarBody>
        </MessageBar>
      ))}
      <Button onClick={() => tell({ type: "predictWanted" })}>{words.predict.change}</Button>
    </Section>
  );
}
