/** What does the cell show? Large, as the answer that everything below explains. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Unit } from "../../catalogue/results";
import type { ExplainedCell } from "../../excel/cellTypes";
import { formatPercent } from "../../words/format";
import { terms } from "../../words/terms/terms";
import { shownText } from "../functionText";
import { useFormulaWords, useReader } from "../useFormulaWords";

const useStyles = makeStyles({
  box: {
    padding: "12px 16px",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    overflowWrap: "anywhere",
  },
  line: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  value: { margin: 0, fontSize: `min(${tokens.fontSizeBase600}, 10vw)`, lineHeight: 1.35, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly cell: ExplainedCell;
  readonly unit: Unit | null;
}

export function ShownValue({ cell, unit }: Props) {
  const { language, culture } = useReader();
  const { explained } = useFormulaWords();
  const styles = useStyles();
  const { value, isWhole, explanation } = cell;
  const column = explanation?.column;
  const isShare = unit === "share" && isWhole && typeof value === "number";
  return (
    <div className={styles.box}>
      <p className={styles.line}>{explained.shown}</p>
      {column && isWhole && <p className={styles.line}>{terms[language].headers[column]}</p>}
      <p className={styles.value}>{shownText(cell, language, culture)}</p>
      {isShare && <p className={styles.line}>{explained.share(formatPercent(value, culture, 4))}</p>}
    </div>
  );
}
