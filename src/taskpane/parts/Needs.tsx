/** What must the selected rows tell? */
import { makeStyles, tokens } from "@fluentui/react-components";
import { CalendarRegular } from "@fluentui/react-icons/svg/calendar";
import { MoneyRegular } from "@fluentui/react-icons/svg/money";
import { PersonRegular } from "@fluentui/react-icons/svg/person";
import { ReceiptRegular } from "@fluentui/react-icons/svg/receipt";
import { usePane } from "../PaneContext";
import { Section } from "./Section";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "10px", margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", gap: "12px", alignItems: "flex-start", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  icon: { flexShrink: 0, fontSize: "1.25rem", color: tokens.colorBrandForeground1 },
  text: { minWidth: 0, overflowWrap: "break-word" },
});

export function Needs() {
  const { words } = usePane();
  const styles = useStyles();
  const { who, when, howMuch, whichOrder } = words.select;
  const needs = [
    { Icon: PersonRegular, text: who },
    { Icon: CalendarRegular, text: when },
    { Icon: MoneyRegular, text: howMuch },
    { Icon: ReceiptRegular, text: whichOrder },
  ];
  return (
    <Section title={words.select.needs}>
      <ul className={styles.list}>
        {needs.map(({ Icon, text }) => (
          <li key={text} className={styles.item}>
            <Icon className={styles.icon} aria-hidden="true" />
            <span className={styles.text}>{text}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
