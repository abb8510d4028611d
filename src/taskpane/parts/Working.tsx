/** What is being done, and how far is it? */
import { ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "8px" },
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: "0 12px", margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  percent: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly text: string;
  /** From 0 to 1; null where nobody knows. */
  readonly fraction: number | null;
}

export function Working({ text, fraction }: Props) {
  const { words, formats } = usePane();
  const styles = useStyles();
  const percent = fraction === null ? "" : words.write.percent(formats.percent(fraction));
  return (
    <div className={styles.box}>
      <p className={styles.line} aria-live="polite">
        <span>{text}</span>
        <span className={styles.percent} aria-hidden="true">{percent}</span>
      </p>
      <ProgressBar
        thickness="large"
        aria-label={text}
        aria-valuetext={percent || text}
        {...(fraction === null ? {} : { value: fraction, max: 1 })}
      />
    </div>
  );
}
