/** What is there to see before the workbook has answered? */
import { Button } from "@fluentui/react-components";
import { Page } from "../parts/Page";
import { StepHeading } from "../parts/StepHeading";
import { TroubleBar } from "../parts/TroubleBar";
import { Working } from "../parts/Working";
import { usePane } from "../PaneContext";
import type { Trouble } from "../trouble";

export function OpeningScreen({ trouble }: { readonly trouble: Trouble | null }) {
  const { tell, words } = usePane();
  const retry = (
    <Button appearance="primary" onClick={() => tell({ type: "retried" })}>{words.actions.retry}</Button>
  );
  return (
    <Page actions={trouble ? retry : undefined}>
      <StepHeading title={words.opening.title} takesFocus={false} />
      {trouble ? <TroubleBar trouble={trouble} /> : <Working text={words.opening.text} fraction={null} />}
    </Page>
  );
}
