/** What became of a file that was too long for a sheet, and what can be done with its sheet? */
import { Button } from "@fluentui/react-components";
import { fileWords } from "../../words/files/files";
import { Card } from "../parts/Card";
import { Figures } from "../parts/Figures";
import { Hint } from "../parts/Hint";
import { Page } from "../parts/Page";
import { StepHeading } from "../parts/StepHeading";
import { SumTable } from "../parts/SumTable";
import { TroubleBar } from "../parts/TroubleBar";
import { usePane } from "../PaneContext";
import { amountLines, amountsAddUp, rowLines, rowsAddUp } from "../rowLines";
import type { StreamedScreen as StreamedState } from "../state";

export function StreamedScreen({ screen }: { readonly screen: StreamedState }) {
  const { state, tell, words, formats } = usePane();
  const { streamed } = fileWords[state.language];
  const { file, range, told, trouble } = screen;
  const { shape, reconciliation, firstDay, lastDay } = told;
  const isDays = shape === "days";
  const { repeated = 0 } = reconciliation;
  const lines = { reconciliation, firstDay, lastDay, examples: {}, question: null, alike: [] };
  const figures = [
    { name: streamed.figures.customers, value: formats.count(reconciliation.customers) },
    { name: streamed.figures.purchases, value: formats.count(reconciliation.orders) },
  ];
  const back = <Button onClick={() => tell({ type: "selectionWanted" })}>{streamed.back}</Button>;
  const actions = isDays ? (
    <>
      {back}
      <Button appearance="primary" onClick={() => tell({ type: "continued" })}>{streamed.next}</Button>
    </>
  ) : back;
  return (
    <Page actions={actions} readOnly>
      <StepHeading title={streamed.title} intro={streamed[shape](file.name, range.sheet)} />
      <TroubleBar trouble={trouble} />
      <Figures figures={figures} />
      {repeated > 0 && <Hint>{words.rows.repeated(repeated, formats.count(repeated))}</Hint>}
      {firstDay !== null && lastDay !== null && (
        <Hint>{`${words.rows.period}: ${formats.day(firstDay)} – ${formats.day(lastDay)}`}</Hint>
      )}
      <Hint>{isDays ? streamed.daysNext : streamed.customersNext}</Hint>
      <Card>
        <SumTable caption={words.rows.rowsHeading} lines={rowLines(lines, words, formats)} addsUp={rowsAddUp(reconciliation)} />
      </Card>
      <Card>
        <SumTable caption={words.rows.amountHeading} lines={amountLines(lines, words, formats)} addsUp={amountsAddUp(reconciliation)} />
      </Card>
    </Page>
  );
}
