/** What more is there for those who want it? A heading that opens what is under it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  box: {
    minWidth: 0,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    "&[open] > summary svg": { transform: "rotate(90deg)" },
  },
  heading: {
    display: "flex",
    gap: "8px",
    alignItems: "center",
    padding: "12px 16px",
    cursor: "pointer",
    listStyleType: "none",
    borderRadius: tokens.borderRadiusXLarge,
    "::-webkit-details-marker": { display: "none" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  texts: { display: "flex", flexDirection: "column", gap: "2px", flex: "1 1 0", minWidth: 0, overflowWrap: "anywhere" },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  icon: { flexShrink: 0, fontSize: "1rem", color: tokens.colorNeutralForeground3 },
  content: { display: "flex", flexDirection: "column", gap: "16px", minWidth: 0, padding: "4px 16px 16px" },
});

interface Props {
  readonly title: string;
  /** What it holds, in a few words. */
  readonly detail: string;
  readonly children: ReactNode;
}

export function Disclosure({ title, detail, children }: Props) {
  const styles = useStyles();
  return (
    <details className={styles.box}>
      <summary className={styles.heading}>
        <span className={styles.texts}>
          <span className={styles.title}>{title}</span>
          <span className={styles.detail}>{detail}</span>
        </span>
        <ChevronRightRegular className={styles.icon} aria-hidden="true" />
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
