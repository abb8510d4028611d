/** What can be done now? The bar that stays at the bottom: one primary button, at most one way back beside it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap-reverse",
    gap: "8px",
    padding: "12px 20px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "& > button": { minWidth: "5rem", maxWidth: "100%", minHeight: "2.25rem" },
    "& > button:last-child": { flex: "1 1 auto" },
  },
});

export function ActionBar({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().bar}>{children}</div>;
}
