/** Which fields belong together, and what is wrong with them? *Enter* in any of them applies. */
import { MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import type { ReactNode, RefObject } from "react";
import { usePane } from "../PaneContext";
import { Section } from "./Section";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "20px", minWidth: 0 },
  message: { whiteSpace: "normal" },
});

interface Props {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly title: string;
  readonly isMistaken: boolean;
  readonly onApply: () => void;
  readonly children: ReactNode;
}

/** The first marked field, or check of several fields, takes the focus once it has been marked. */
export function focusMistake({ current }: RefObject<HTMLFormElement | null>): void {
  requestAnimationFrame(() => current?.querySelector<HTMLElement>("[aria-invalid=true], [data-wrong=true]")?.focus());
}

export function Form({ form, title, isMistaken, onApply, children }: Props) {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <>
      {isMistaken && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody className={styles.message}>{words.settings.fix}</MessageBarBody>
        </MessageBar>
      )}
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onApply();
        }}
      >
        <Section title={title}>
          <div className={styles.form}>{children}</div>
        </Section>
        <button type="submit" hidden />
      </form>
    </>
  );
}
