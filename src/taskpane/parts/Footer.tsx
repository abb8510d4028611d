/** Where is help, and what becomes of my data? */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import { usePane } from "../PaneContext";
import { LanguageChoice } from "./LanguageChoice";

const useStyles = makeStyles({
  footer: {
    display: "flex",
    flexDirection: "column",
    gap: "16px",
    paddingTop: "20px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  line: { display: "flex", gap: "8px", alignItems: "flex-start", margin: 0 },
  icon: { flexShrink: 0, fontSize: "1rem" },
  links: { display: "flex", flexWrap: "wrap", gap: "4px 20px" },
});

export function Footer() {
  const { state, words } = usePane();
  const styles = useStyles();
  const pages = [
    { href: `support.html#${state.language}`, text: words.footer.support },
    { href: `privacy.html#${state.language}`, text: words.footer.privacy },
  ];
  return (
    <footer className={styles.footer}>
      <LanguageChoice />
      <p className={styles.line}>
        <LockClosedRegular className={styles.icon} aria-hidden="true" />
        <span>{words.select.stays}</span>
      </p>
      <div className={styles.links}>
        {pages.map(({ href, text }) => (
          <Link key={href} href={href} target="_blank" rel="noreferrer" inline aria-label={`${text} (${words.footer.newWindow})`}>
            {text}
          </Link>
        ))}
      </div>
    </footer>
  );
}
