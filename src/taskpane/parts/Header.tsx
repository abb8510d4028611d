/** Where am I, and where are the functions and the settings? The bar that stays at the top; Excel itself shows the product's name above it. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { usePane } from "../PaneContext";
import type { Step } from "../state";
import { useFormulaWords } from "../useFormulaWords";
import { Logo } from "./Logo";
import { positionOf, stepCount } from "./Stepper";

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    gap: "4px",
    boxSizing: "border-box",
    minHeight: "48px",
    // Excel draws its own button over the top right 34 x 32 px.
    padding: "8px 42px 8px 20px",
  },
  name: {
    flex: "1 1 0",
    minWidth: 0,
    marginInlineStart: "4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
});

const withoutNumber: readonly Step[] = ["opening", "done", "predict"];

export function Header() {
  const { state, tell, words } = usePane();
  const formulas = useFormulaWords();
  const styles = useStyles();
  const { step } = state.screen;
  const isNumbered = !state.panel && !withoutNumber.includes(step);
  const unavailable = !state.settings || step === "write";
  return (
    <header className={styles.header}>
      <Logo />
      <span className={styles.name}>{isNumbered ? words.steps.position(positionOf(step) + 1, stepCount) : words.product}</span>
      <Button
        appearance="subtle"
        icon={<MathFormulaRegular />}
        aria-label={formulas.title}
        title={formulas.title}
        aria-expanded={state.panel?.is === "functions"}
        disabledFocusable={unavailable}
        onClick={() => tell({ type: state.panel?.is === "functions" ? "functionsClosed" : "functionsOpened" })}
      />
      <Button
        appearance="subtle"
        icon={<SettingsRegular />}
        aria-label={words.actions.settings}
        title={words.actions.settings}
        aria-expanded={state.panel?.is === "settings"}
        disabledFocusable={unavailable}
        onClick={() => tell({ type: state.panel?.is === "settings" ? "settingsClosed" : "settingsOpened" })}
      />
    </header>
  );
}
