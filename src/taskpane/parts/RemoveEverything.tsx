/** How does all that is ours go? Only once the person has read what goes with it. */
import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import type { OurSheet } from "../../excel/types";
import { aliveWords } from "../../words/alive/alive";
import { usePane } from "../PaneContext";
import { Hint } from "./Hint";
import { Section } from "./Section";

const useStyles = makeStyles({ message: { whiteSpace: "normal", overflowWrap: "anywhere" }, button: { alignSelf: "flex-start" } });

const namesOf = (sheets: readonly OurSheet[]): string => sheets.map(({ name }) => name).join(", ");

export function RemoveEverything({ removing }: { readonly removing: readonly OurSheet[] | null }) {
  const { state, tell } = usePane();
  const styles = useStyles();
  const words = aliveWords[state.language].remove;
  const noted = (removing ?? []).filter(({ hasNotes }) => hasNotes);
  return (
    <Section title={words.title}>
      <Hint>{words.hint}</Hint>
      {removing === null && <Button className={styles.button} onClick={() => tell({ type: "removeWanted" })}>{words.ask}</Button>}
      {removing !== null && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody className={styles.message}>
            {removing.length === 0 ? words.none : words.confirm(namesOf(removing))}
            {noted.length > 0 && ` ${words.notes(namesOf(noted))}`}
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => tell({ type: "removeAnswered", yes: true })}>{words.yes}</Button>
            <Button appearance="primary" onClick={() => tell({ type: "removeAnswered", yes: false })}>{words.no}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </Section>
  );
}
