/** How is one step laid out: content that scrolls, actions that stay? */
import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ActionBar } from "./ActionBar";

const useStyles = makeStyles({
  content: {
    display: "flex",
    flexDirection: "column",
    gap: "20px",
    padding: "20px 20px 24px",
    minWidth: 0,
    overflowWrap: "break-word",
  },
});

interface Props {
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

export function Page({ children, actions }: Props) {
  return (
    <>
      <main className={useStyles().content}>{children}</main>
      {actions !== undefined && <ActionBar>{actions}</ActionBar>}
    </>
  );
}
