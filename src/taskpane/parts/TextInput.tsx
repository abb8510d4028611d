/** One text to type, with what it means and what is wrong with it. */
import { Field, Input, makeStyles, type InputProps } from "@fluentui/react-components";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  input: { minWidth: 0, minHeight: "2.25rem", height: "auto", "& > input": { minWidth: 0, width: "100%" } },
});

export interface TextInputProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly mistake?: string | undefined;
  readonly type?: "text" | "date";
  readonly inputMode?: InputProps["inputMode"];
  readonly value: string;
  readonly onType: (value: string) => void;
}

export function TextInput({ label, hint, mistake, type = "text", inputMode, value, onType }: TextInputProps) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} hint={hint ?? null} validationMessage={mistake ?? null}>
      <Input className={styles.input} type={type} inputMode={inputMode} autoComplete="off" value={value} onChange={(_event, data) => onType(data.value)} />
    </Field>
  );
}
