/** What is worth doing now? */
import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../PaneContext";
import { Section } from "./Section";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "10px", margin: 0, paddingInlineStart: "1.25rem" },
  item: { paddingInlineStart: "4px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "break-word", "::marker": { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold } },
});

export function NextSteps() {
  const { words } = usePane();
  const styles = useStyles();
  const { nextAssumptions, nextSegments, nextRefresh } = words.done;
  return (
    <Section title={words.done.next}>
      <ol className={styles.list}>
        {[nextAssumptions, nextSegments, nextRefresh].map((text) => (
          <li key={text} className={styles.item}>{text}</li>
        ))}
      </ol>
    </Section>
  );
}
