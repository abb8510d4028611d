/** Does the selected cell hold a function of ours? Then its number can be explained. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { LightbulbRegular } from "@fluentui/react-icons/svg/lightbulb";
import type { SeenCell } from "../../excel/cellTypes";
import { usePane } from "../PaneContext";
import { useFormulaWords } from "../useFormulaWords";
import { Hint } from "./Hint";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "10px",
    padding: "14px 16px",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    "& > button": { maxWidth: "100%", minHeight: "2.25rem" },
  },
  line: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  place: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

export function CellCard({ cell }: { readonly cell: SeenCell | null }) {
  const { tell } = usePane();
  const words = useFormulaWords();
  const styles = useStyles();
  if (!cell?.ours) return <Hint>{words.cell.select}</Hint>;
  return (
    <section className={styles.card} aria-label={words.cell.holds}>
      <div>
        <p className={styles.line}>{words.cell.holds}</p>
        <p className={styles.place} translate="no">{words.explained.title(cell.ours, cell.address)}</p>
      </div>
      <Button appearance="primary" icon={<LightbulbRegular />} onClick={() => tell({ type: "explainWanted" })}>{words.explain}</Button>
    </section>
  );
}
