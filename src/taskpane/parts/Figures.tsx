/** What are the few figures that matter? Each under its name. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  // A long figure takes a line of its own, so that no number is broken in two.
  grid: { display: "flex", flexWrap: "wrap", gap: "8px", margin: 0 },
  figure: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    flex: "1 1 auto",
    boxSizing: "border-box",
    minWidth: "min(8rem, 100%)",
    maxWidth: "100%",
    padding: "12px 14px",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  // Names and notes wrap within the width that the figure asks for.
  name: { width: 0, minWidth: "100%", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  value: {
    margin: 0,
    fontSize: `min(${tokens.fontSizeBase500}, 9vw)`,
    lineHeight: 1.4,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  note: { width: 0, minWidth: "100%", margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export interface Figure {
  readonly name: string;
  readonly value: string;
  readonly note?: ReactNode;
}

export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.grid}>
      {figures.map(({ name, value, note }) => (
        <div key={name} className={styles.figure}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
          {note !== undefined && <dd className={styles.note}>{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
