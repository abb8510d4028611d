/** What stands in a cell, letter by letter? Wrapped anywhere, so that it never leaves a narrow pane. */
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  formula: {
    display: "block",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
});

export function Formula({ text }: { readonly text: string }) {
  return <code className={useStyles().formula} translate="no">{text}</code>;
}
