/** The end: what came out, where is it, and what next? */
import { Button, Link, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { DataBarVerticalRegular } from "@fluentui/react-icons/svg/data-bar-vertical";
import { PeopleRegular } from "@fluentui/react-icons/svg/people";
import { reportKinds } from "../../excel/reportKinds";
import type { RunReport, WorkbookSettings } from "../../excel/types";
import { subscriptionWords } from "../../words/subscriptions/subscriptions";
import { terms } from "../../words/terms/terms";
import { Figures, type Figure } from "../parts/Figures";
import { KeptSheets } from "../parts/KeptSheets";
import { NextSteps } from "../parts/NextSteps";
import { Page } from "../parts/Page";
import { Predicted } from "../parts/Predicted";
import { Pseudonymised } from "../parts/Pseudonymised";
import { RecordsEntry } from "../parts/RecordsEntry";
import { StepHeading } from "../parts/StepHeading";
import { TroubleBar } from "../parts/TroubleBar";
import { UndoWork } from "../parts/UndoWork";
import { UsedTables } from "../parts/UsedTables";
import { keyFigures } from "../keyFigures";
import { usePane, type PaneValue } from "../PaneContext";
import type { Screen } from "../state";

const useStyles = makeStyles({
  message: { whiteSpace: "normal" },
  sheets: { display: "flex", flexDirection: "column", gap: "8px", "& > button": { maxWidth: "100%", minHeight: "2.25rem" } },
});

type DoneState = Extract<Screen, { step: "done" }>;

function figuresOf({ run }: DoneState, settings: WorkbookSettings, { state, tell, words, formats }: PaneValue): readonly Figure[] {
  const { customers, revenue, averageClv, ltvToCac, rating } = keyFigures(run, settings.assumptions);
  const isPredicted = (run.prediction?.predictedSpend ?? null) !== null;
  const missing = "–";
  const enterCac = (
    <Link as="button" inline onClick={() => tell({ type: "settingsOpened" })}>{words.done.enterCac}</Link>
  );
  const note = rating ? terms[state.language].ratings[rating] : <>{words.done.noCac} {enterCac}</>;
  return [
    { name: words.done.customers, value: formats.count(customers) },
    { name: words.done.revenue, value: formats.money(revenue) },
    { name: isPredicted ? words.done.averageClvAhead : words.done.averageClv, value: averageClv === null ? missing : formats.money(averageClv) },
    { name: isPredicted ? words.done.ltvToCacAhead : words.done.ltvToCac, value: ltvToCac === null ? missing : formats.ratio(ltvToCac), note },
  ];
}

function subscriptionFigures(told: NonNullable<RunReport["subscriptions"]>, { assumptions }: WorkbookSettings, { state, formats }: PaneValue): readonly Figure[] {
  const { subscribers, active, revenue, residual } = subscriptionWords[state.language].cards;
  return [
    { name: subscribers.label, value: formats.count(told.subscribers) },
    { name: active.label, value: formats.count(told.active) },
    ...(told.revenue === null ? [] : [{ name: revenue.label, value: formats.money(told.revenue), note: revenue.note(told.unit) }]),
    ...(told.expectedRevenue === null ? [] : [{ name: residual.label, value: formats.money(told.expectedRevenue * assumptions.margin), note: residual.note }]),
  ];
}

export function DoneScreen({ screen }: { readonly screen: DoneState }) {
  const pane = usePane();
  const { state, tell, words, formats } = pane;
  const styles = useStyles();
  const { settings } = state;
  if (!settings) return null;
  const customers = screen.run.customers ?? 0;
  const used = screen.run.rows?.used ?? 0;
  const isOrders = screen.run.subscriptions === null && settings.kind !== "totals";
  const { summary, customers: list } = reportKinds[settings.kind];
  const figures = screen.run.subscriptions === null ? figuresOf(screen, settings, pane) : subscriptionFigures(screen.run.subscriptions, settings, pane);
  const actions = (
    <Button onClick={() => tell({ type: "selectionWanted" })}>{words.done.another}</Button>
  );
  return (
    <Page actions={actions}>
      <StepHeading
        title={words.done.title}
        intro={words.done.intro(customers, formats.count(customers), used, formats.count(used))}
      />
      <TroubleBar trouble={screen.trouble} />
      {screen.stale && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody className={styles.message}>{words.done.stale}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => tell({ type: "refreshWanted" })}>{words.done.writeAgain}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <KeptSheets run={screen.run} />
      <Pseudonymised run={screen.run} />
      <Figures figures={figures} />
      <UsedTables run={screen.run} />
      <div className={styles.sheets}>
        <Button appearance="primary" icon={<DataBarVerticalRegular />} onClick={() => tell({ type: "sheetWanted", sheet: summary })}>
          {words.done.openSummary}
        </Button>
        <Button icon={<PeopleRegular />} onClick={() => tell({ type: "sheetWanted", sheet: list })}>
          {words.done.openCustomers}
        </Button>
      </div>
      {isOrders && <Predicted prediction={screen.run.prediction} margin={settings.assumptions.margin} />}
      {isOrders && <RecordsEntry />}
      {isOrders && <NextSteps />}
      <UndoWork work="run" />
    </Page>
  );
}
