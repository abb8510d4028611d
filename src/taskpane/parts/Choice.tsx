/** Which one of a list? A labelled native list, because its own popup never leaves a narrow pane. */
import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  select: {
    minWidth: 0,
    "& > select": {
      height: "auto",
      minHeight: "2.25rem",
      minWidth: 0,
      width: "100%",
      paddingBlock: "4px",
      textOverflow: "ellipsis",
      // A list cannot break its text: large text may grow only as far as what is chosen fits, in wide fonts too.
      fontSize: `min(${tokens.fontSizeBase300}, 6vw)`,
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
});

export interface Option {
  readonly value: string;
  readonly text: string;
}

/** Options under a heading of their own. */
export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly mistake?: string | null;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly value: string;
  readonly options: readonly (Option | OptionGroup)[];
  readonly onChoose: (value: string) => void;
}

function Entry({ entry }: { readonly entry: Option | OptionGroup }) {
  if ("value" in entry) return <option value={entry.value}>{entry.text}</option>;
  return <optgroup label={entry.label}>{entry.options.map((option) => <Entry key={option.value} entry={option} />)}</optgroup>;
}

export function Choice({ label, hint, mistake, required = false, disabled = false, value, options, onChoose }: Props) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} hint={hint ?? null} validationMessage={mistake ?? null} required={required}>
      <Select className={styles.select} disabled={disabled} value={value} onChange={(_event, data) => onChoose(data.value)}>
        {options.map((entry) => <Entry key={"value" in entry ? entry.value : entry.label} entry={entry} />)}
      </Select>
    </Field>
  );
}
