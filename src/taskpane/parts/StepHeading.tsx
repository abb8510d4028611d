/** What is this step? A heading that takes the focus when the step opens, so that it is read first. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    // Large text may grow only as far as the longest word fits.
    fontSize: `min(${tokens.fontSizeBase500}, 11vw)`,
    lineHeight: 1.35,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "break-word",
    // Focused by us, never by Tab: the reader's own place is told by what is read, not by a ring.
    outlineStyle: "none",
  },
  intro: {
    margin: "6px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface Props {
  readonly title: string;
  readonly intro?: string;
  /** The very first screen leaves the focus where Excel has it. */
  readonly takesFocus?: boolean;
}

export function StepHeading({ title, intro, takesFocus = true }: Props) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <div>
      <h1 className={styles.heading} ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {intro !== undefined && <p className={styles.intro}>{intro}</p>}
    </div>
  );
}
