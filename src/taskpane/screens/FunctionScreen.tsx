/** One function: how it is written, what it answers, an example, and its arguments as fields to insert it with. */
import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { functions } from "../../catalogue/functions";
import type { Param } from "../../catalogue/params";
import { exampleFormula } from "../../functions/exampleFormula";
import { marksOf } from "../../functions/formulaMarks";
import { functionWords } from "../../words/functions/functions";
import type { DetailView, FunctionsPanel } from "../functionsPanel";
import { exampleResult, givesText, syntaxOf, type ExampleResult } from "../functionText";
import { readFields, type ArgumentMistakes } from "../insertedFormula";
import { ArgumentInput } from "../parts/ArgumentInput";
import { Formula } from "../parts/Formula";
import { Hint } from "../parts/Hint";
import { InsertOutcome } from "../parts/InsertOutcome";
import { NamedTexts } from "../parts/NamedTexts";
import { Page } from "../parts/Page";
import { Section } from "../parts/Section";
import { StepHeading } from "../parts/StepHeading";
import { TargetCell } from "../parts/TargetCell";
import { TroubleBar } from "../parts/TroubleBar";
import { Working } from "../parts/Working";
import { usePane } from "../PaneContext";
import { useFormulaWords } from "../useFormulaWords";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "16px", minWidth: 0 },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  result: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  message: { whiteSpace: "normal" },
});

function Result({ result }: { readonly result: ExampleResult }) {
  const { formats } = usePane();
  const { detail } = useFormulaWords();
  const styles = useStyles();
  if (result.is === "values") return <p className={styles.result}>{`= ${result.texts.join(" · ")}`}</p>;
  return (
    <>
      <Hint>{detail.firstRow}</Hint>
      <NamedTexts lines={result.row.map(({ header, text }) => ({ name: header, text, written: "" }))} />
      {result.more > 0 && <Hint>{detail.moreRows(result.more, formats.count(result.more))}</Hint>}
    </>
  );
}

interface Props {
  readonly panel: FunctionsPanel;
  readonly view: DetailView;
}

export function FunctionScreen({ panel, view }: Props) {
  const { state, tell } = usePane();
  const { detail, insert } = useFormulaWords();
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const { name, typed, tried, working, outcome } = view;
  const { language, culture } = state;
  const { params, source } = functions[name];
  const reading = readFields(name, typed, culture);
  const mistakes: ArgumentMistakes = tried && "mistakes" in reading ? reading.mistakes : {};
  const insertNow = (): void => {
    tell({ type: "insertWanted", replacing: null });
    // The first marked field takes the focus once it has been marked.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
  };
  const actions = (
    <>
      <Button onClick={() => tell({ type: "functionsBack" })}>{detail.back}</Button>
      <Button appearance="primary" disabledFocusable={working || panel.cell === null} onClick={insertNow}>{insert.button}</Button>
    </>
  );
  return (
    <Page actions={actions}>
      <StepHeading title={name} intro={functionWords[language].functions[name].does} />
      <TroubleBar trouble={panel.trouble} />
      <Section title={detail.syntax}>
        <Formula text={syntaxOf(name, language, culture)} />
        {params.some(({ fallback }: Param) => fallback !== null) && <Hint>{detail.brackets}</Hint>}
      </Section>
      <Section title={detail.gives}>
        <p className={styles.text}>{givesText(name, language)}</p>
      </Section>
      <Section title={detail.example}>
        <Formula text={exampleFormula(name, marksOf(culture))} />
        <Result result={exampleResult(name, language, culture)} />
      </Section>
      <Section title={insert.title}>
        <Hint>{insert.intro}</Hint>
        <TargetCell cell={panel.cell} />
        <form
          ref={form}
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            insertNow();
          }}
        >
          {params.map((param: Param) => (
            <ArgumentInput
              key={param.name}
              name={name}
              param={param}
              view={view}
              sheet={panel.cell?.sheet ?? panel.home?.sheet ?? null}
              mistake={mistakes[param.name] ?? null}
            />
          ))}
          <button type="submit" hidden />
        </form>
        {Object.keys(mistakes).length > 0 && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody className={styles.message}>{insert.fix}</MessageBarBody>
          </MessageBar>
        )}
        {working && <Working text={insert.working} fraction={null} />}
        <InsertOutcome outcome={outcome} />
      </Section>
      <Section title={detail.source}>
        <Hint>{source}</Hint>
      </Section>
    </Page>
  );
}
