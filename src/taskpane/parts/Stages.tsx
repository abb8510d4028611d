/** Which stages has the work, and which are behind it? */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { CircleHalfFillFilled } from "@fluentui/react-icons/svg/circle-half-fill";
import type { Stage } from "../../excel/hooks";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "12px", margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", gap: "10px", alignItems: "flex-start", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground3 },
  reached: { color: tokens.colorNeutralForeground1 },
  icon: { flexShrink: 0, fontSize: "1.25rem" },
  active: { color: tokens.colorBrandForeground1 },
  done: { color: tokens.colorStatusSuccessForeground1 },
});

interface Props {
  readonly stages: readonly Stage[];
  /** The one under way. */
  readonly stage: Stage;
}

export function Stages({ stages, stage }: Props) {
  const { words } = usePane();
  const styles = useStyles();
  const present = stages.indexOf(stage);
  return (
    <ol className={styles.list}>
      {stages.map((name, index) => {
        const Icon = index < present ? CheckmarkCircleFilled : index === present ? CircleHalfFillFilled : CircleRegular;
        const look = mergeClasses(styles.icon, index < present && styles.done, index === present && styles.active);
        return (
          <li key={name} className={mergeClasses(styles.item, index <= present && styles.reached)} aria-current={index === present ? "step" : undefined}>
            <Icon className={look} aria-hidden="true" />
            <span>{words.write.stages[name]}</span>
          </li>
        );
      })}
    </ol>
  );
}
