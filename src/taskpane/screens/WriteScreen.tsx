/** Step 4: how far is the writing, and how can it be stopped? */
import { Button } from "@fluentui/react-components";
import { Page } from "../parts/Page";
import { Stages } from "../parts/Stages";
import { StepHeading } from "../parts/StepHeading";
import { Working } from "../parts/Working";
import { usePane } from "../PaneContext";
import type { Screen, Stage } from "../state";

type WriteState = Extract<Screen, { step: "write" }>;

/** Where each stage begins and ends on the one bar, by the time they usually take. */
const spans: Record<Stage, readonly [number, number]> = { read: [0, 0.35], analyse: [0.35, 0.5], write: [0.5, 1] };

export function WriteScreen({ screen }: { readonly screen: WriteState }) {
  const { tell, words } = usePane();
  const [from, to] = spans[screen.stage];
  const text = screen.stopping ? words.write.stopping : words.write.stages[screen.stage];
  const actions = (
    <Button disabledFocusable={screen.stopping} onClick={() => tell({ type: "cancelled" })}>{words.actions.cancel}</Button>
  );
  return (
    <Page actions={actions} readOnly>
      <StepHeading title={words.write.title} intro={words.write.intro} />
      <Working text={text} fraction={from + (to - from) * screen.fraction} />
      <Stages stage={screen.stage} />
    </Page>
  );
}
