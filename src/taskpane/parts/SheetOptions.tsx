/** Which sheets are written, and when by themselves? */
import { Checkbox, Switch, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { moreSheetIds, type MoreSheetId } from "../../catalogue/sheets";
import { aliveWords } from "../../words/alive/alive";
import { sheetWords } from "../../words/sheets/sheets";
import { usePane } from "../PaneContext";
import { Hint } from "./Hint";
import { PseudonymiseOption } from "./PseudonymiseOption";
import { Section } from "./Section";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", paddingInlineStart: tokens.spacingHorizontalL },
  // A long label breaks instead of leaving the pane.
  choice: { minWidth: 0, maxWidth: "100%" },
});

export function SheetOptions() {
  const { state, tell } = usePane();
  const styles = useStyles();
  const hint = useId();
  const { settings, language } = state;
  if (!settings) return null;
  const words = aliveWords[language].settings;
  const { moreSheets, refreshOnChange, sheets } = settings;
  const written = moreSheetIds.filter((id) => sheets[id] !== undefined);
  const choose = (chosen: readonly MoreSheetId[] | null): void => tell({ type: "optionChosen", change: { moreSheets: chosen } });
  const tick = (id: MoreSheetId, on: boolean): void => choose(moreSheetIds.filter((one) => (one === id ? on : moreSheets?.includes(one) === true)));
  return (
    <>
      <Section title={words.sheets}>
        <Hint>{words.sheetsHint}</Hint>
        <Checkbox className={styles.choice} label={words.usualSheets} checked={moreSheets === null} onChange={(_event, { checked }) => choose(checked === true ? null : written)} />
        {moreSheets !== null && (
          <div role="group" aria-label={words.sheets} className={styles.list}>
            {moreSheetIds.map((id) => (
              <Checkbox key={id} className={styles.choice} label={sheetWords[language][id].sheet} checked={moreSheets.includes(id)} onChange={(_event, { checked }) => tick(id, checked === true)} />
            ))}
          </div>
        )}
        <PseudonymiseOption />
      </Section>
      <Section title={words.source}>
        <Switch
          className={styles.choice}
          label={words.refreshOnChange}
          checked={refreshOnChange}
          aria-describedby={hint}
          onChange={(_event, { checked }) => tell({ type: "optionChosen", change: { refreshOnChange: checked } })}
        />
        <div id={hint}><Hint>{words.refreshOnChangeHint}</Hint></div>
      </Section>
    </>
  );
}
