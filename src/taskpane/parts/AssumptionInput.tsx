/** One assumption as a field. */
import type { AssumptionField, Mistakes } from "../assumptionsForm";
import { usePane } from "../PaneContext";
import { NumberInput } from "./NumberInput";

interface Props {
  readonly field: AssumptionField;
  readonly value: string;
  readonly mistakes: Mistakes;
}

export function AssumptionInput({ field, value, mistakes }: Props) {
  const { tell, words } = usePane();
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
    <NumberInput
      label={settings[field]}
      hint={hints[field]}
      mistake={mistake && settings.errors[mistake]}
      type={field === "asOf" ? "date" : "text"}
      value={value}
      onType={(typed) => tell({ type: "draftChanged", field, value: typed })}
    />
  );
}
