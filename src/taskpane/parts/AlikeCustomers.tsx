/** Which customers look like one, and which of them shall be one? */
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { AlikePair } from "../../intake/alikeCustomers";
import { usePane } from "../PaneContext";
import type { Screen } from "../state";
import { Disclosure } from "./Disclosure";
import { Hint } from "./Hint";
import { Working } from "./Working";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: 0, listStyleType: "none", minWidth: 0 },
  tick: { maxWidth: "100%", "& > label": { minWidth: 0, overflowWrap: "anywhere" } },
  label: { display: "flex", flexDirection: "column", minWidth: 0 },
  // Two blanks are what may tell them apart.
  name: { whiteSpace: "pre-wrap", fontWeight: tokens.fontWeightSemibold },
  why: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  merged: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
});

/** More nobody decides at once. */
const mostShown = 50;

type RowsState = Extract<Screen, { step: "rows" }>;

function Tick({ pair, screen }: { readonly pair: AlikePair; readonly screen: RowsState }) {
  const { tell, words } = usePane();
  const styles = useStyles();
  const { keep, other, certain } = pair;
  const label = (
    <span className={styles.label}>
      <span className={styles.name} translate="no">{other}</span>
      <span>{words.rows.alikeTo(keep)}</span>
      <span className={styles.why}>{certain ? words.rows.alikeCertain : words.rows.alikeLikely}</span>
    </span>
  );
  return (
    <li>
      <Checkbox
        className={styles.tick}
        label={label}
        disabled={screen.working}
        checked={screen.ticked.includes(other)}
        onChange={(_event, { checked }) => tell({ type: "alikeTicked", other, ticked: checked === true })}
      />
    </li>
  );
}

export function AlikeCustomers({ screen }: { readonly screen: RowsState }) {
  const { tell, words, formats } = usePane();
  const styles = useStyles();
  const { alike } = screen.plan.check;
  const { ticked, working } = screen;
  const more = alike.length - mostShown;
  const someCertain = alike.some(({ other, certain }) => certain && !ticked.includes(other));
  return (
    <Disclosure title={words.rows.alike(alike.length, formats.count(alike.length))} detail={words.rows.alikeReview}>
      <Hint>{words.rows.alikeHint}</Hint>
      {someCertain && <Button disabledFocusable={working} onClick={() => tell({ type: "certainTicked" })}>{words.rows.tickCertain}</Button>}
      <ul className={styles.list}>
        {alike.slice(0, mostShown).map((pair) => <Tick key={pair.other} pair={pair} screen={screen} />)}
      </ul>
      {more > 0 && <Hint>{words.rows.alikeMore(more, formats.count(more))}</Hint>}
      <Button disabledFocusable={working || ticked.length === 0} onClick={() => tell({ type: "mergeWanted" })}>
        {ticked.length === 0 ? words.rows.mergeNone : words.rows.merge(ticked.length, formats.count(ticked.length))}
      </Button>
      {working && <Working text={words.rows.merging} fraction={null} />}
    </Disclosure>
  );
}

/** How many customers became one with others, and the way back. */
export function MergedCustomers({ screen }: { readonly screen: RowsState }) {
  const { tell, words, formats } = usePane();
  const styles = useStyles();
  const { merged = 0 } = screen.plan.check.reconciliation;
  if (merged === 0) return null;
  return (
    <div className={styles.merged}>
      <Hint>{words.rows.merged(merged, formats.count(merged))}</Hint>
      <Button size="small" disabledFocusable={screen.working} onClick={() => tell({ type: "mergesDropped" })}>{words.rows.unmerge}</Button>
    </div>
  );
}
