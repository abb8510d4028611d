/** Do the parts make the whole? Lines of figures, their total, and a plain word on whether it adds up. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { usePane } from "../PaneContext";
import { Section } from "./Section";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "6px", margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  // A figure that does not fit beside its name takes the next line, so that no number is broken in two.
  line: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "0 12px" },
  label: { flex: "1 1 0", minWidth: "min(6rem, 100%)", overflowWrap: "anywhere" },
  value: { margin: "0 0 0 auto", maxWidth: "100%", textAlign: "end", fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  part: { paddingInlineStart: "12px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  detail: { flex: "1 0 100%", margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  total: { paddingTop: "8px", borderTop: `1px solid ${tokens.colorNeutralStroke1}`, fontWeight: tokens.fontWeightSemibold },
  verdict: { display: "flex", gap: "6px", alignItems: "flex-start", margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  icon: { flexShrink: 0, fontSize: "1rem" },
});

export interface Line {
  readonly label: string;
  readonly value: string;
  readonly kind: "main" | "part" | "total";
  readonly detail?: string;
}

interface Props {
  readonly caption: string;
  readonly lines: readonly Line[];
  readonly addsUp: boolean;
}

export function SumTable({ caption, lines, addsUp }: Props) {
  const { words } = usePane();
  const styles = useStyles();
  const Icon = addsUp ? CheckmarkCircleFilled : WarningFilled;
  return (
    <Section title={caption}>
      <dl className={styles.list}>
        {lines.map(({ label, value, kind, detail }) => (
          <div key={label} className={mergeClasses(styles.line, kind === "part" && styles.part, kind === "total" && styles.total)}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
            {detail !== undefined && <dd className={styles.detail}>{detail}</dd>}
          </div>
        ))}
      </dl>
      <p className={mergeClasses(styles.verdict, addsUp ? styles.good : styles.bad)}>
        <Icon className={styles.icon} aria-hidden="true" />
        <span>{addsUp ? words.rows.addsUp : words.rows.doesNotAddUp}</span>
      </p>
    </Section>
  );
}
