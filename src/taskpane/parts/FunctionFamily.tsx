/** Which functions belong to a family? Each with its name and what it answers; choosing one opens it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useEffect, useRef } from "react";
import type { FunctionName } from "../../catalogue/functions";
import { functionWords } from "../../words/functions/functions";
import { firstSentence, type Family } from "../functionSearch";
import { usePane } from "../PaneContext";
import { Section } from "./Section";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    gap: "8px",
    alignItems: "center",
    boxSizing: "border-box",
    width: "100%",
    padding: "10px 12px",
    textAlign: "start",
    font: "inherit",
    color: "inherit",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  texts: { display: "flex", flexDirection: "column", gap: "2px", flex: "1 1 0", minWidth: 0, overflowWrap: "anywhere" },
  name: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  does: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "break-word" },
  icon: { flexShrink: 0, fontSize: "1rem", color: tokens.colorNeutralForeground3 },
});

interface ItemProps {
  readonly name: FunctionName;
  /** It was just left: the reader goes on from there. */
  readonly takesFocus: boolean;
}

function FunctionItem({ name, takesFocus }: ItemProps) {
  const { state, tell } = usePane();
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  return (
    <li>
      <button ref={button} type="button" className={styles.item} onClick={() => tell({ type: "functionChosen", name })}>
        <span className={styles.texts}>
          <span className={styles.name} translate="no">{name}</span>
          <span className={styles.does}>{firstSentence(functionWords[state.language].functions[name].does)}</span>
        </span>
        <ChevronRightRegular className={styles.icon} aria-hidden="true" />
      </button>
    </li>
  );
}

interface Props {
  readonly family: Family;
  readonly left: FunctionName | null;
}

export function FunctionFamily({ family: { group, names }, left }: Props) {
  const { state } = usePane();
  const styles = useStyles();
  return (
    <Section title={functionWords[state.language].groups[group]}>
      <ul className={styles.list}>
        {names.map((name) => <FunctionItem key={name} name={name} takesFocus={name === left} />)}
      </ul>
    </Section>
  );
}
