/** One customer at a glance: what the sheets tell of the selected row, or of an id. */
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { cardGroups, cardTitle } from "../cardLines";
import { Hint } from "../parts/Hint";
import { NamedTexts } from "../parts/NamedTexts";
import { Page } from "../parts/Page";
import { Section } from "../parts/Section";
import { StepHeading } from "../parts/StepHeading";
import { TroubleBar } from "../parts/TroubleBar";
import { usePane } from "../PaneContext";
import type { CardPanel } from "../recordsPanel";
import { listWords } from "../../words/lists/lists";

const useStyles = makeStyles({
  form: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: "8px", minWidth: 0, "& > button": { minHeight: "2.25rem", maxWidth: "100%" } },
  field: { flex: "1 1 8rem", minWidth: 0 },
  input: { minWidth: 0, minHeight: "2.25rem", height: "auto", "& > input": { minWidth: 0, width: "100%" } },
  name: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: 1.35, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  id: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

export function CardScreen({ panel }: { readonly panel: CardPanel }) {
  const { state, tell, words } = usePane();
  const said = listWords[state.language].card;
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  const actions = <Button onClick={() => tell({ type: "recordsClosed" })}>{words.actions.back}</Button>;
  return (
    <Page actions={actions}>
      <StepHeading title={said.title} intro={said.intro} />
      <TroubleBar trouble={panel.trouble} />
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          tell({ type: "customerWanted" });
        }}
      >
        <Field className={styles.field} label={said.id} validationMessage={panel.unknown === null ? null : said.unknown(panel.unknown)}>
          <Input
            input={{ ref: field }} className={styles.input} autoComplete="off" spellCheck={false}
            value={panel.typed} onChange={(_event, data) => tell({ type: "customerTyped", text: data.value })}
          />
        </Field>
        <Button type="submit">{said.look}</Button>
      </form>
      <div role="status">{panel.working && <Hint>{said.reading}</Hint>}</div>
      {panel.record === null ? !panel.working && panel.unknown === null && <Hint>{said.nothing}</Hint> : <Card panel={panel} />}
    </Page>
  );
}

function Card({ panel: { record } }: { readonly panel: CardPanel }) {
  const { state, formats } = usePane();
  const styles = useStyles();
  if (record === null) return null;
  const { title, id } = cardTitle(record);
  const groups = cardGroups(record, { language: state.language, formats, margin: state.settings?.assumptions.margin ?? 1 });
  return (
    <>
      <div aria-live="polite">
        <p className={styles.name}>{title}</p>
        {title !== id && <p className={styles.id}>{id}</p>}
      </div>
      {groups.map((group) => (
        <Section key={group.id} title={group.title}>
          <NamedTexts lines={group.lines} />
        </Section>
      ))}
      <Hint>{listWords[state.language].card.asOf}</Hint>
    </>
  );
}
