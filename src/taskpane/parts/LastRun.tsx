/** Has this workbook been analysed before? Then the same can be had again with one click. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { usePane } from "../PaneContext";
import { Card } from "./Card";
import { Hint } from "./Hint";

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export function LastRun({ disabled }: { readonly disabled: boolean }) {
  const { state, tell, words, formats } = usePane();
  const styles = useStyles();
  const { lastRun, settings } = state;
  const finished = lastRun && !lastRun.problem && !lastRun.question && lastRun.customers !== null;
  if (!finished || !settings?.source) return null;
  const { sheet, address } = settings.source;
  const customers = lastRun.customers ?? 0;
  return (
    <Card>
      <Hint>{words.select.lastTime}</Hint>
      <p className={styles.text}>{words.select.lastRun(customers, formats.count(customers), `${sheet}!${address}`)}</p>
      <div className={styles.actions}>
        <Button icon={<ArrowClockwiseRegular />} disabled={disabled} onClick={() => tell({ type: "refreshWanted" })}>
          {words.select.refresh}
        </Button>
        {settings.sheets.summary !== undefined && (
          <Button appearance="subtle" onClick={() => tell({ type: "sheetWanted", sheet: "summary" })}>{words.done.openSummary}</Button>
        )}
      </div>
    </Card>
  );
}
