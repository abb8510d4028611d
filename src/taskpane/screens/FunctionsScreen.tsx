/** The functions, over any step: a list to search, one of them to insert, or the explanation of a cell. */
import type { FunctionsPanel } from "../functionsPanel";
import { ExplainedScreen } from "./ExplainedScreen";
import { FunctionListScreen } from "./FunctionListScreen";
import { FunctionScreen } from "./FunctionScreen";

export function FunctionsScreen({ panel }: { readonly panel: FunctionsPanel }) {
  const { view } = panel;
  switch (view.at) {
    case "list": return <FunctionListScreen panel={panel} left={view.left} />;
    case "detail": return <FunctionScreen key={view.name} panel={panel} view={view} />;
    case "explained": return <ExplainedScreen key={`${view.cell?.sheet}!${view.cell?.address}`} panel={panel} cell={view.cell} />;
  }
}
