/** Step 1: which cells hold the orders? */
import { Button, MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { fileWords } from "../../words/files/files";
import { FileEntry } from "../parts/FileEntry";
import { Footer } from "../parts/Footer";
import { FunctionsEntry } from "../parts/FunctionsEntry";
import { Hint } from "../parts/Hint";
import { LastRun } from "../parts/LastRun";
import { Needs } from "../parts/Needs";
import { Page } from "../parts/Page";
import { Section } from "../parts/Section";
import { SelectedCells } from "../parts/SelectedCells";
import { StepHeading } from "../parts/StepHeading";
import { TroubleBar } from "../parts/TroubleBar";
import { Undone } from "../parts/UndoWork";
import { Working } from "../parts/Working";
import { usePane } from "../PaneContext";
import type { Screen } from "../state";

const useStyles = makeStyles({ message: { whiteSpace: "normal" }, example: { alignSelf: "flex-start", maxWidth: "100%" } });

type SelectState = Extract<Screen, { step: "select" }>;

interface Props {
  readonly screen: SelectState;
  readonly takesFocus: boolean;
}

export function SelectScreen({ screen, takesFocus }: Props) {
  const { state, tell, words } = usePane();
  const styles = useStyles();
  const { working, fraction, trouble, asked } = screen;
  const actions = working ? (
    <Button onClick={() => tell({ type: "cancelled" })}>{words.actions.cancel}</Button>
  ) : (
    <Button appearance="primary" onClick={() => tell({ type: "continued" })}>{words.actions.next}</Button>
  );
  return (
    <Page actions={actions}>
      <StepHeading title={words.select.title} intro={words.select.intro} takesFocus={takesFocus} />
      <TroubleBar trouble={trouble} />
      <Undone />
      {asked && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody className={styles.message}>{words.trouble.question}</MessageBarBody>
        </MessageBar>
      )}
      <SelectedCells />
      {working && (
        <Working
          text={{ read: words.select.reading, example: words.select.loading, file: fileWords[state.language].importing }[working]}
          fraction={working === "example" ? null : fraction}
        />
      )}
      <LastRun disabled={working !== null} />
      <FileEntry disabled={working !== null} />
      <Needs />
      <FunctionsEntry />
      <Section title={words.select.noOrders}>
        <Button className={styles.example} disabledFocusable={working !== null} onClick={() => tell({ type: "exampleWanted" })}>
          {words.select.example}
        </Button>
        <Hint>{words.select.exampleHint}</Hint>
      </Section>
      <Footer />
    </Page>
  );
}
