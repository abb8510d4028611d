/** Into which cell does the formula go? */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { SeenCell } from "../../excel/cellTypes";
import { useFormulaWords } from "../useFormulaWords";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexWrap: "wrap",
    gap: "0 8px",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  place: { minWidth: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

export function TargetCell({ cell }: { readonly cell: SeenCell | null }) {
  const { insert } = useFormulaWords();
  const styles = useStyles();
  return (
    <div className={styles.box} role="status">
      <span>{cell ? insert.into : insert.nowhere}</span>
      {cell && <span className={styles.place} translate="no">{`${cell.sheet}!${cell.address}`}</span>}
    </div>
  );
}
