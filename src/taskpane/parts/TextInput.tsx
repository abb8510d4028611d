/** One text to type, with what is wrong with it. */
import { Field, Input, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  input: { minWidth: 0, minHeight: "2.25rem", height: "auto", "& > input": { minWidth: 0, width: "100%" } },
});

interface Props {
  readonly label: string;
  readonly mistake?: string | undefined;
  readonly value: string;
  readonly onType: (value: string) => void;
}

export function TextInput({ label, mistake, value, onType }: Props) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} validationMessage={mistake ?? null}>
      <Input className={styles.input} autoComplete="off" value={value} onChange={(_event, data) => onType(data.value)} />
    </Field>
  );
}
