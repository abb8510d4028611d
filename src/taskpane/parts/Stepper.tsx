/** How far along is the way to the summary? */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane } from "../PaneContext";
import type { Step } from "../state";
import { useHiddenText } from "./useHiddenText";

const order = ["select", "columns", "rows", "write"] as const;

export const stepCount = order.length;

const useStyles = makeStyles({
  list: { display: "flex", gap: "6px", listStyleType: "none", margin: 0, padding: "0 20px" },
  item: {
    flex: "1 1 0",
    height: "4px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralStroke2,
    transitionProperty: "background-color",
    transitionDuration: tokens.durationSlow,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  reached: {
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
});

/** Position of a step on the way, from 0; *Done* lies beyond the last one. */
export function positionOf(step: Step): number {
  if (step === "done" || step === "predict") return order.length;
  if (step === "largeFile") return order.indexOf("columns");
  return Math.max(0, order.findIndex((known) => known === step));
}

export function Stepper() {
  const { state, words } = usePane();
  const styles = useStyles();
  const hidden = useHiddenText();
  const position = positionOf(state.screen.step);
  return (
    <nav aria-label={words.steps.label}>
      <ol className={styles.list}>
        {order.map((step, index) => (
          <li
            key={step}
            className={mergeClasses(styles.item, index <= position && styles.reached)}
            aria-current={index === position ? "step" : undefined}
          >
            <span className={hidden}>{words.steps.names[step]}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
