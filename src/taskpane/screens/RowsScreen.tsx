/** Step 3: what will be used, what not, and does it add up? */
import { Button, MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { AlikeCustomers, MergedCustomers } from "../parts/AlikeCustomers";
import { Card } from "../parts/Card";
import { Figures, type Figure } from "../parts/Figures";
import { Hint } from "../parts/Hint";
import { OtherTables } from "../parts/OtherTables";
import { Page } from "../parts/Page";
import { PseudonymiseOption } from "../parts/PseudonymiseOption";
import { StepHeading } from "../parts/StepHeading";
import { SumTable } from "../parts/SumTable";
import { TroubleBar } from "../parts/TroubleBar";
import { usePane } from "../PaneContext";
import { amountLines, amountsAddUp, leftOutRows, rowLines, rowsAddUp } from "../rowLines";
import type { Screen } from "../state";

const useStyles = makeStyles({ message: { whiteSpace: "normal" } });

type RowsState = Extract<Screen, { step: "rows" }>;

/** Scores need five customers; below thirty, figures are a first impression. */
const fewest = 5;
const small = 30;

export function RowsScreen({ screen }: { readonly screen: RowsState }) {
  const { tell, words, formats } = usePane();
  const styles = useStyles();
  const { check, choices } = screen.plan;
  const isOrders = choices.kind === "orders";
  const { reconciliation, firstDay, lastDay } = check;
  const { customers, orders, rows, repeated = 0 } = reconciliation;
  const warning =
    rows.used === 0 ? words.rows.nothingUsed
    : isOrders && customers < fewest ? words.rows.few(customers, formats.count(customers))
    : customers < small ? words.rows.small(customers, formats.count(customers))
    : null;
  const figures: readonly Figure[] = [
    { name: words.rows.customers, value: formats.count(customers) },
    { name: isOrders || choices.kind === "totals" ? words.rows.orders : words.rows.subscriptions, value: formats.count(orders) },
  ];
  const actions = (
    <>
      <Button onClick={() => tell({ type: "wentBack" })}>{words.actions.back}</Button>
      <Button appearance="primary" disabledFocusable={rows.used === 0 || screen.working} onClick={() => tell({ type: "continued" })}>
        {words.rows.write}
      </Button>
    </>
  );
  return (
    <Page actions={actions} readOnly>
      <StepHeading title={words.rows.title} intro={words.rows.intro} />
      <TroubleBar trouble={screen.trouble} />
      {warning !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.message}>{warning}</MessageBarBody>
        </MessageBar>
      )}
      <Figures figures={figures} />
      <MergedCustomers screen={screen} />
      {repeated > 0 && <Hint>{words.rows.repeated(repeated, formats.count(repeated))}</Hint>}
      {firstDay !== null && lastDay !== null && (
        <Hint>{`${words.rows.period}: ${formats.day(firstDay)} – ${formats.day(lastDay)}`}</Hint>
      )}
      {check.alike.length > 0 && <AlikeCustomers screen={screen} />}
      <Card>
        <SumTable caption={words.rows.rowsHeading} lines={rowLines(check, words, formats)} addsUp={rowsAddUp(reconciliation)} />
        {leftOutRows(reconciliation) > 0 && (
          <Button onClick={() => tell({ type: "dataCheckWanted" })}>{words.rows.list}</Button>
        )}
      </Card>
      <Card>
        <SumTable caption={words.rows.amountHeading} lines={amountLines(check, words, formats)} addsUp={amountsAddUp(reconciliation)} />
      </Card>
      {isOrders && <OtherTables plan={screen.plan} />}
      {choices.kind !== "cohorts" && <PseudonymiseOption />}
    </Page>
  );
}
