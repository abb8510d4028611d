/** Which column of a file that is too long for a sheet is what? And then: how far has it been read? */
import { Button } from "@fluentui/react-components";
import { fileWords } from "../../words/files/files";
import { OrderRoles } from "../parts/OrderRoles";
import { Page } from "../parts/Page";
import { QuestionCard } from "../parts/QuestionCard";
import { StepHeading } from "../parts/StepHeading";
import { TroubleBar } from "../parts/TroubleBar";
import { Working } from "../parts/Working";
import { usePane } from "../PaneContext";
import type { LargeFileScreen as LargeFileState } from "../state";

export function LargeFileScreen({ screen }: { readonly screen: LargeFileState }) {
  const { state, tell, words } = usePane();
  const { large } = fileWords[state.language];
  const { file, choices, working, fraction, tried, trouble } = screen;
  const actions = working ? (
    <Button onClick={() => tell({ type: "cancelled" })}>{words.actions.cancel}</Button>
  ) : (
    <>
      <Button onClick={() => tell({ type: "wentBack" })}>{words.actions.back}</Button>
      <Button appearance="primary" onClick={() => tell({ type: "continued" })}>{large.start}</Button>
    </>
  );
  return (
    <Page actions={actions}>
      <StepHeading title={large.title} intro={large.intro(file.name)} />
      <TroubleBar trouble={trouble} />
      {working && <Working text={large.reading} fraction={fraction} />}
      <QuestionCard choices={choices} marked={tried} disabled={working} />
      <OrderRoles choices={choices} marked={tried} disabled={working} />
    </Page>
  );
}
