/** One assumption as a field, with what it means and what is wrong with it. */
import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { AssumptionField, Mistakes } from "../assumptionsForm";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  input: { minWidth: 0, minHeight: "2.25rem", height: "auto", "& > input": { minWidth: 0, width: "100%" } },
});

interface Props {
  readonly field: AssumptionField;
  readonly value: string;
  readonly mistakes: Mistakes;
}

export function AssumptionInput({ field, value, mistakes }: Props) {
  const { tell, words } = usePane();
  const styles = useStyles();
  const { settings } = words;
  const hints: Partial<Record<AssumptionField, string>> = {
    margin: settings.marginHint,
    cac: settings.cacHint,
    targetRatio: settings.targetRatioHint,
    tierMiddle: settings.tierHint,
    asOf: settings.asOfHint,
  };
  const mistake = mistakes[field];
  return (
    <Field
      className={styles.field}
      label={settings[field]}
      hint={hints[field] ?? null}
      validationMessage={mistake ? settings.errors[mistake] : null}
    >
      <Input
        className={styles.input}
        type={field === "asOf" ? "date" : "text"}
        inputMode={field === "asOf" ? undefined : "decimal"}
        autoComplete="off"
        value={value}
        onChange={(_event, data) => tell({ type: "draftChanged", field, value: data.value })}
      />
    </Field>
  );
}
