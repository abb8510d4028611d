/** Which text goes with which name? A list to run down with the eye. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { NamedText } from "../explainedText";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  // A text that does not fit beside its name takes the next line.
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    gap: "0 12px",
    paddingBlock: "6px",
    ":not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  name: { flex: "1 1 auto", minWidth: "min(6rem, 100%)", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  text: { margin: "0 0 0 auto", maxWidth: "100%", textAlign: "end", fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  written: {
    flex: "1 0 100%",
    margin: 0,
    textAlign: "end",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

export function NamedTexts({ lines }: { readonly lines: readonly NamedText[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {lines.map(({ name, text, written }) => (
        <div key={`${name} ${text}`} className={styles.line}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.text}>{text}</dd>
          {written !== "" && <dd className={styles.written} translate="no">{written}</dd>}
        </div>
      ))}
    </dl>
  );
}
