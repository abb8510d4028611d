/** Who are they, one by one or by list? The way to the customer card and to the lists. */
import { Button, makeStyles } from "@fluentui/react-components";
import { listWords } from "../../words/lists/lists";
import { usePane } from "../PaneContext";
import { Hint } from "./Hint";
import { Section } from "./Section";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", "& > button": { flex: "1 1 auto", maxWidth: "100%", minHeight: "2.25rem" } },
});

export function RecordsEntry() {
  const { state, tell } = usePane();
  const { entry } = listWords[state.language];
  return (
    <Section title={entry.title}>
      <div className={useStyles().buttons}>
        <Button onClick={() => tell({ type: "cardOpened" })}>{entry.card}</Button>
        <Button onClick={() => tell({ type: "listsOpened" })}>{entry.lists}</Button>
        <Button onClick={() => tell({ type: "segmentsOpened" })}>{entry.segments}</Button>
      </div>
      <Hint>{entry.hint}</Hint>
    </Section>
  );
}
