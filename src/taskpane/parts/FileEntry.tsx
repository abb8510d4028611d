/** Are the orders in a file? Drop it on the pane, or choose it. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { useEffect, useRef, useState } from "react";
import { fileWords } from "../../words/files/files";
import { usePane } from "../PaneContext";
import { Hint } from "./Hint";
import { Section } from "./Section";

const endings = ".csv,.tsv,.txt,.xlsx";

const useStyles = makeStyles({
  area: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "10px",
    minWidth: 0,
    padding: "16px",
    textAlign: "center",
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  over: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  icon: { fontSize: "1.75rem", color: tokens.colorBrandForeground1 },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  button: { maxWidth: "100%" },
});

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;

/** Files may be dropped anywhere on the pane; `isOver` while one is held above it. */
function useDrop(onFile: (file: File) => void, disabled: boolean): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(onFile);
  latest.current = onFile;
  useEffect(() => {
    if (disabled) return;
    const over = (event: DragEvent): void => setOver(hasFiles(event));
    const out = (event: DragEvent): void => {
      // Leaving one element for another inside the pane is no leaving.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) latest.current(file);
    };
    const listeners = [["dragover", over], ["dragleave", out], ["drop", drop]] as const;
    for (const [name, listener] of listeners) document.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of listeners) document.removeEventListener(name, listener);
    };
  }, [disabled]);
  return isOver;
}

export function FileEntry({ disabled }: { readonly disabled: boolean }) {
  const { state, tell } = usePane();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { title, drop, choose, hint } = fileWords[state.language].entry;
  const take = (file: File): void => tell({ type: "fileChosen", file });
  const isOver = useDrop(take, disabled);
  return (
    <Section title={title}>
      <div className={mergeClasses(styles.area, isOver && styles.over)}>
        <DocumentTableRegular className={styles.icon} aria-hidden="true" />
        <p className={styles.text}>{drop}</p>
        <Button className={styles.button} disabledFocusable={disabled} onClick={() => input.current?.click()}>{choose}</Button>
        <input
          ref={input}
          type="file"
          accept={endings}
          hidden
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // The same file may be chosen again, for example once it has been corrected.
            currentTarget.value = "";
            if (file) take(file);
          }}
        />
      </div>
      <Hint>{hint}</Hint>
    </Section>
  );
}
