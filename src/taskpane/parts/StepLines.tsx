/** How does the formula become the answer? One line per step. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { StepLine } from "../explainedText";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  line: { display: "flex", gap: "8px", minWidth: 0, fontVariantNumeric: "tabular-nums" },
  sign: { flexShrink: 0, width: "1em", color: tokens.colorNeutralForeground3 },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  words: { color: tokens.colorNeutralForeground2 },
  last: { fontWeight: tokens.fontWeightSemibold },
});

export function StepLines({ lines }: { readonly lines: readonly StepLine[] }) {
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {lines.map(({ sign, text }, at) => (
        <li key={text} className={mergeClasses(styles.line, at === 0 && styles.words, at > 0 && at === lines.length - 1 && styles.last)}>
          <span className={styles.sign}>{sign}</span>
          <span className={styles.text}>{text}</span>
        </li>
      ))}
    </ol>
  );
}
