/** Step 2: which column is what? */
import { Button } from "@fluentui/react-components";
import { cohortRoles, subscriptionRoles } from "../../catalogue/subscriptionColumns";
import { totalRoles } from "../../catalogue/totalColumns";
import type { CalendarPeriod } from "../../core/period";
import { renewalUnits } from "../../intake/readSubscriptions";
import { tableKinds, type TableKind } from "../../intake/tableKind";
import type { AnyRole } from "../../intake/types";
import { Choice } from "../parts/Choice";
import { Disclosure } from "../parts/Disclosure";
import { Hint } from "../parts/Hint";
import { OrderRoles } from "../parts/OrderRoles";
import { Page } from "../parts/Page";
import { QuestionCard } from "../parts/QuestionCard";
import { Radios } from "../parts/Radios";
import { RoleChoice } from "../parts/RoleChoice";
import { StepHeading } from "../parts/StepHeading";
import { TroubleBar } from "../parts/TroubleBar";
import { Working } from "../parts/Working";
import { shownDetails } from "../mapping";
import { usePane } from "../PaneContext";
import type { Screen } from "../state";

const rolesOf: Readonly<Record<Exclude<TableKind, "orders">, readonly AnyRole[]>> = { subscriptions: subscriptionRoles, cohorts: cohortRoles, totals: totalRoles };

type ColumnsState = Extract<Screen, { step: "columns" }>;

export function ColumnsScreen({ screen }: { readonly screen: ColumnsState }) {
  const { tell, words, formats } = usePane();
  const { choices, working, tried, trouble } = screen;
  const { range, platform } = choices.source;
  const known = choices.kind === "totals" ? words.columns.knownTotals : words.columns.known;
  const details = shownDetails(platform, choices.product);
  const recognised = details.filter((name) => choices.mapping[name] !== undefined).length;
  const role = (name: AnyRole) => <RoleChoice key={name} role={name} choices={choices} marked={tried} disabled={working} />;
  const actions = (
    <>
      <Button onClick={() => tell({ type: "wentBack" })}>{words.actions.back}</Button>
      <Button appearance="primary" disabledFocusable={working} onClick={() => tell({ type: "continued" })}>
        {words.actions.next}
      </Button>
    </>
  );
  return (
    <Page actions={actions}>
      <StepHeading title={words.columns.title} intro={platform === null ? words.columns.intro : known(platform)} />
      <TroubleBar trouble={trouble} />
      <Hint>{`${words.columns.source} ${range.sheet}!${range.address}`}</Hint>
      <QuestionCard choices={choices} marked={tried} disabled={working} />
      <Radios
        label={words.columns.kind}
        disabled={working}
        value={choices.kind}
        options={tableKinds.map((value) => ({ value, text: words.columns.kinds[value] }))}
        onChoose={(kind) => tell({ type: "kindChosen", kind: kind as TableKind })}
      />
      {choices.kind === "orders" ? (
        <>
          <OrderRoles choices={choices} marked={tried} disabled={working} />
          <Disclosure title={words.columns.more} detail={recognised === 0 ? words.columns.moreHint : words.columns.moreUsed(recognised, formats.count(recognised))}>
            {details.map(role)}
          </Disclosure>
        </>
      ) : (
        <>
          {rolesOf[choices.kind].map(role)}
          {choices.kind !== "totals" && <Choice
            label={words.columns.renewal}
            disabled={working}
            value={choices.answers["renewal"] ?? "month"}
            options={renewalUnits.map((value) => ({ value, text: words.columns.renewals[value] }))}
            onChoose={(unit) => tell({ type: "renewalChosen", unit: unit as CalendarPeriod })}
          />}
        </>
      )}
      {working && <Working text={words.columns.checking} fraction={null} />}
    </Page>
  );
}
