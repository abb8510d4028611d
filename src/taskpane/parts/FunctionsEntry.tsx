/** Is there more than the summary? The way to the worksheet functions. */
import { Button, makeStyles } from "@fluentui/react-components";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { functionNames } from "../../catalogue/functions";
import { usePane } from "../PaneContext";
import { useFormulaWords } from "../useFormulaWords";
import { Hint } from "./Hint";
import { Section } from "./Section";

const useStyles = makeStyles({ button: { alignSelf: "flex-start", maxWidth: "100%" } });

export function FunctionsEntry() {
  const { state, tell, formats } = usePane();
  const { entry } = useFormulaWords();
  const count = functionNames.length;
  return (
    <Section title={entry.title}>
      <Button
        className={useStyles().button}
        icon={<MathFormulaRegular />}
        disabledFocusable={!state.settings}
        onClick={() => tell({ type: "functionsOpened" })}
      >
        {entry.button}
      </Button>
      <Hint>{entry.text(count, formats.count(count))}</Hint>
    </Section>
  );
}
