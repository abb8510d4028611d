/** Which functions are there? All of them by family, or those that the search finds. */
import { Button } from "@fluentui/react-components";
import type { FunctionName } from "../../catalogue/functions";
import { findFunctions } from "../functionSearch";
import type { FunctionsPanel } from "../functionsPanel";
import { CellCard } from "../parts/CellCard";
import { FunctionFamily } from "../parts/FunctionFamily";
import { Page } from "../parts/Page";
import { SearchField } from "../parts/SearchField";
import { StepHeading } from "../parts/StepHeading";
import { TroubleBar } from "../parts/TroubleBar";
import { usePane } from "../PaneContext";
import { useFormulaWords } from "../useFormulaWords";

interface Props {
  readonly panel: FunctionsPanel;
  readonly left: FunctionName | null;
}

export function FunctionListScreen({ panel, left }: Props) {
  const { state, tell, words } = usePane();
  const formulas = useFormulaWords();
  const families = findFunctions(panel.query, state.language);
  const hits = families.reduce((sum, { names }) => sum + names.length, 0);
  const isShown = families.some(({ names }) => names.some((name) => name === left));
  const actions = (
    <>
      <Button onClick={() => tell({ type: "functionsClosed" })}>{words.actions.back}</Button>
      {!panel.cell?.ours && <Button onClick={() => tell({ type: "explainWanted" })}>{formulas.explain}</Button>}
    </>
  );
  return (
    <Page actions={actions}>
      <StepHeading title={formulas.title} intro={formulas.intro} takesFocus={!isShown} />
      <TroubleBar trouble={panel.trouble} />
      <CellCard cell={panel.cell} />
      <SearchField query={panel.query} hits={hits} />
      {families.map((family) => <FunctionFamily key={family.group} family={family} left={left} />)}
    </Page>
  );
}
