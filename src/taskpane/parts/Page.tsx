/** How is one step laid out: content that scrolls, actions that stay? */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ActionBar } from "./ActionBar";

const useStyles = makeStyles({
  // It scrolls between header and actions, so that neither ever covers what has the focus.
  content: {
    flex: "1 1 0",
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: "20px",
    padding: "20px 20px 24px",
    minWidth: 0,
    overflowWrap: "break-word",
    "& > *": { flexShrink: 0 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

interface Props {
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** Nothing in it takes the focus, so it takes the focus itself: else the keyboard could not scroll it. */
  readonly readOnly?: boolean;
}

export function Page({ children, actions, readOnly = false }: Props) {
  return (
    <>
      <main className={useStyles().content} {...(readOnly && { tabIndex: 0 })}>{children}</main>
      {actions !== undefined && <ActionBar>{actions}</ActionBar>}
    </>
  );
}
