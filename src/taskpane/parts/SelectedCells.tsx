/** What is selected right now? */
import { makeStyles, tokens } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { usePane } from "../PaneContext";
import { problemSentence } from "../problemSentence";
import { isFault } from "../state";

const useStyles = makeStyles({
  box: {
    display: "flex",
    gap: "12px",
    alignItems: "flex-start",
    minWidth: 0,
    padding: "16px",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  icon: { flexShrink: 0, marginTop: "2px", fontSize: "1.5rem", color: tokens.colorBrandForeground1 },
  texts: { minWidth: 0, flex: "1 1 0", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  line: { margin: 0, overflowWrap: "anywhere" },
  address: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1, overflowWrap: "anywhere" },
});

export function SelectedCells() {
  const { state, words, formats } = usePane();
  const styles = useStyles();
  const { selection } = state;
  const usable = selection && !isFault(selection) ? selection : null;
  return (
    <section className={styles.box} aria-live="polite" aria-label={words.select.selected}>
      <TableRegular className={styles.icon} aria-hidden="true" />
      <div className={styles.texts}>
        <p className={styles.line}>{words.select.selected}</p>
        {usable ? (
          <>
            <p className={styles.address}>{`${usable.sheet}!${usable.address}`}</p>
            <p className={styles.line}>
              {words.select.size(usable.rows, formats.count(usable.rows), usable.columns, formats.count(usable.columns))}
            </p>
            {usable.expanded && <p className={styles.line}>{words.select.expanded}</p>}
          </>
        ) : (
          <p className={styles.line}>
            {selection && isFault(selection) ? problemSentence(state.language, selection) : words.select.nothing}
          </p>
        )}
      </div>
    </section>
  );
}
