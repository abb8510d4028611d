/** Where does the number in a cell come from? Its formula in words and numbers, its arguments, what lies between. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Entry } from "../../catalogue/entry";
import { functions } from "../../catalogue/functions";
import { unitOf } from "../../catalogue/results";
import type { ExplainedCell } from "../../excel/cellTypes";
import type { Explanation } from "../../functions/explanation/explanation";
import { functionWords } from "../../words/functions/functions";
import { argumentLines, figureLines, stepLines } from "../explainedText";
import { firstSentence } from "../functionSearch";
import { argumentName, givesText } from "../functionText";
import type { FunctionsPanel } from "../functionsPanel";
import { ExplainedRemarks } from "../parts/ExplainedRemarks";
import { Formula } from "../parts/Formula";
import { Hint } from "../parts/Hint";
import { NamedTexts } from "../parts/NamedTexts";
import { Page } from "../parts/Page";
import { Section } from "../parts/Section";
import { ShownValue } from "../parts/ShownValue";
import { StepHeading } from "../parts/StepHeading";
import { StepLines } from "../parts/StepLines";
import { TroubleBar } from "../parts/TroubleBar";
import { Working } from "../parts/Working";
import { usePane } from "../PaneContext";
import { useFormulaWords, useReader } from "../useFormulaWords";

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
});

interface Props {
  readonly panel: FunctionsPanel;
  readonly cell: ExplainedCell | null;
}

export function ExplainedScreen({ panel, cell }: Props) {
  const { tell, words } = usePane();
  const formulas = useFormulaWords();
  const { cell: active } = panel;
  const isOther = cell !== null && active?.ours && (active.sheet !== cell.sheet || active.address !== cell.address);
  const actions = (
    <>
      <Button onClick={() => tell({ type: "functionsBack" })}>{words.actions.back}</Button>
      {isOther && (
        <Button appearance="primary" onClick={() => tell({ type: "explainWanted" })}>{formulas.explain}</Button>
      )}
    </>
  );
  return (
    <Page actions={actions} readOnly>
      <TroubleBar trouble={panel.trouble} />
      {cell === null && <Reading />}
      {cell !== null && cell.explanation === null && <Nothing cell={cell} />}
      {cell?.explanation && <Explained cell={cell} explanation={cell.explanation} />}
    </Page>
  );
}

function Reading() {
  const { explain, explained } = useFormulaWords();
  return (
    <>
      <StepHeading title={explain} />
      <Working text={explained.reading} fraction={null} />
    </>
  );
}

function Nothing({ cell }: { readonly cell: ExplainedCell }) {
  const { explain, explained } = useFormulaWords();
  return <StepHeading title={explain} intro={explained.noFunction(`${cell.sheet}!${cell.address}`)} />;
}

interface ExplainedProps {
  readonly cell: ExplainedCell;
  readonly explanation: Explanation;
}

function Rows({ explanation: { leftOut, blanksCounted } }: { readonly explanation: Explanation }) {
  const { state, formats } = usePane();
  const { explained } = useFormulaWords();
  const rows = leftOut && (leftOut.leftOut === 0
    ? explained.allRows(leftOut.rows, formats.count(leftOut.rows))
    : explained.rowsLeftOut(leftOut.leftOut, formats.count(leftOut.leftOut), formats.count(leftOut.rows)));
  return (
    <>
      {rows !== null && <Hint>{rows}</Hint>}
      {blanksCounted > 0 && <Hint>{explained.blanks(blanksCounted, formats.count(blanksCounted), argumentName("answers", state.language))}</Hint>}
    </>
  );
}

function Explained({ cell, explanation }: ExplainedProps) {
  const reader = useReader();
  const { explained } = useFormulaWords();
  const styles = useStyles();
  const { name } = explanation;
  const entry: Entry = functions[name];
  const lines = stepLines(explanation, reader);
  const figures = figureLines(explanation, reader);
  return (
    <>
      <StepHeading title={explained.title(name, cell.address)} intro={firstSentence(functionWords[reader.language].functions[name].does)} />
      <ShownValue cell={cell} unit={unitOf(entry.returns)} />
      <ExplainedRemarks cell={cell} explanation={explanation} />
      {lines.length > 0 && (
        <Section title={lines.length === 1 ? explained.inWords : explained.steps}>
          <StepLines lines={lines} />
          {lines.some(({ sign }) => sign === "≈") && <Hint>{explained.rounded}</Hint>}
        </Section>
      )}
      <Section title={explained.arguments}>
        <NamedTexts lines={argumentLines(explanation, reader)} />
        <Rows explanation={explanation} />
      </Section>
      {figures.length > 0 && (
        <Section title={explained.figures}>
          <NamedTexts lines={figures} />
        </Section>
      )}
      <Section title={explained.formula}>
        <Formula text={cell.formula} />
      </Section>
      <Section title={explained.unit}>
        <p className={styles.text}>{givesText(name, reader.language)}</p>
      </Section>
      <Section title={explained.source}>
        <p className={styles.text}>{entry.source}</p>
      </Section>
    </>
  );
}
