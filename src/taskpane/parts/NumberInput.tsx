/** One number to type, with what it means and what is wrong with it. */
import { Field, Input, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  input: { minWidth: 0, minHeight: "2.25rem", height: "auto", "& > input": { minWidth: 0, width: "100%" } },
});

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly mistake?: string | undefined;
  readonly type?: "text" | "date";
  readonly value: string;
  readonly onType: (value: string) => void;
}

export function NumberInput({ label, hint, mistake, type = "text", value, onType }: Props) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} hint={hint ?? null} validationMessage={mistake ?? null}>
      <Input
        className={styles.input}
        type={type}
        inputMode={type === "date" ? undefined : "decimal"}
        autoComplete="off"
        value={value}
        onChange={(_event, data) => onType(data.value)}
      />
    </Field>
  );
}
