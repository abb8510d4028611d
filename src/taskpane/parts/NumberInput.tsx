/** One number or day to type: on a telephone with the keys for it. */
import { TextInput, type TextInputProps } from "./TextInput";

export function NumberInput(props: Omit<TextInputProps, "inputMode">) {
  return <TextInput {...props} inputMode={props.type === "date" ? undefined : "decimal"} />;
}
