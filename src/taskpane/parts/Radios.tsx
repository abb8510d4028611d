/** Which one of a few? All of them in sight. */
import { Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import type { Option } from "./Choice";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  radio: { "& > label": { minWidth: 0, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 } },
});

interface Props {
  readonly label: string;
  readonly mistake?: string | null;
  readonly disabled?: boolean;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}

export function Radios({ label, mistake, disabled = false, value, options, onChoose }: Props) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} validationMessage={mistake ?? null}>
      <RadioGroup disabled={disabled} value={value} onChange={(_event, data) => onChoose(data.value)}>
        {options.map((option) => (
          <Radio key={option.value} className={styles.radio} value={option.value} label={option.text} />
        ))}
      </RadioGroup>
    </Field>
  );
}
