/** Step 4: how far is the writing, and how can it be stopped? */
import { Button } from "@fluentui/react-components";
import type { Stage } from "../../excel/hooks";
import { Page } from "../parts/Page";
import { Stages } from "../parts/Stages";
import { StepHeading } from "../parts/StepHeading";
import { Working } from "../parts/Working";
import { usePane } from "../PaneContext";
import type { Screen } from "../state";

type WriteState = Extract<Screen, { step: "write" }>;

/** How long each stage usually takes, as a share of the whole. */
const shares: Readonly<Record<Stage, number>> = { read: 0.35, analyse: 0.15, predict: 0.4, write: 0.5 };

/** Where on the one bar the work is. */
function fractionOf(stages: readonly Stage[], stage: Stage, fraction: number): number {
  const sum = (some: readonly Stage[]): number => some.reduce((total, one) => total + shares[one], 0);
  return (sum(stages.slice(0, stages.indexOf(stage))) + shares[stage] * fraction) / sum(stages);
}

export function WriteScreen({ screen }: { readonly screen: WriteState }) {
  const { tell, words } = usePane();
  const stages: readonly Stage[] = screen.predicts ? ["read", "analyse", "predict", "write"] : ["read", "analyse", "write"];
  const text = screen.stopping ? words.write.stopping : words.write.stages[screen.stage];
  const actions = (
    <Button disabledFocusable={screen.stopping} onClick={() => tell({ type: "cancelled" })}>{words.actions.cancel}</Button>
  );
  return (
    <Page actions={actions} readOnly>
      <StepHeading title={words.write.title} intro={words.write.intro} />
      <Working text={text} fraction={fractionOf(stages, screen.stage, screen.fraction)} />
      <Stages stages={stages} stage={screen.stage} />
    </Page>
  );
}
