/** What belongs together? A quiet box around it. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    minWidth: 0,
    padding: "14px 16px",
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  filled: { backgroundColor: tokens.colorNeutralBackground3, border: `1px solid ${tokens.colorTransparentStroke}` },
});

export function Card({ children, filled = false }: { readonly children: ReactNode; readonly filled?: boolean }) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.card, filled && styles.filled)}>{children}</div>;
}
