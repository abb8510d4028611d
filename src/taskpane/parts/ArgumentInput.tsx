/** One argument as a field: what it means, what is typed, and a button that takes the selected cells. */
import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { CursorClickRegular } from "@fluentui/react-icons/svg/cursor-click";
import type { FunctionName } from "../../catalogue/functions";
import type { Param } from "../../catalogue/params";
import { parameterHelp } from "../../functions/metadata";
import type { DetailView } from "../functionsPanel";
import { argumentName, choicesText, placeholderOf } from "../functionText";
import { addressOn, type ArgumentMistake } from "../insertedFormula";
import { usePane } from "../PaneContext";
import { useFormulaWords } from "../useFormulaWords";

const useStyles = makeStyles({
  // Names of arguments are one long word.
  field: { minWidth: 0, overflowWrap: "anywhere", "& > label": { minWidth: 0 } },
  line: { display: "flex", gap: "6px", alignItems: "center", minWidth: 0 },
  input: { flex: "1 1 0", minWidth: 0, minHeight: "2.25rem", height: "auto", "& > input": { minWidth: 0, width: "100%" } },
  use: { flexShrink: 0, minWidth: "2.25rem", minHeight: "2.25rem" },
});

interface Props {
  readonly name: FunctionName;
  readonly param: Param;
  readonly view: DetailView;
  /** The sheet of the active cell: an address on it needs no name of a sheet. */
  readonly sheet: string | null;
  readonly mistake: ArgumentMistake | null;
}

export function ArgumentInput({ name, param, view, sheet, mistake }: Props) {
  const { state, tell } = usePane();
  const words = useFormulaWords().insert;
  const styles = useStyles();
  const { language, culture } = state;
  const label = argumentName(param.name, language);
  const typed = view.typed[param.name];
  const { mistakes } = words;
  const message = mistake === "choice" ? mistakes.choice(choicesText(param, language)) : mistake && mistakes[mistake];
  const help = parameterHelp(name, param, language);
  const isRequired = param.fallback === null;
  return (
    <Field
      className={styles.field}
      label={isRequired ? label : words.optional(label)}
      hint={param.name === "answers" ? `${help} ${words.counted}` : help}
      required={isRequired}
      validationMessage={message}
    >
      {(field) => (
        <div className={styles.line}>
          <Input
            {...field}
            className={styles.input}
            autoComplete="off"
            spellCheck={false}
            placeholder={placeholderOf(name, param, culture)}
            value={typed === undefined ? "" : addressOn(sheet ?? "", typed)}
            onChange={(_event, data) => tell({ type: "argumentTyped", parameter: param.name, text: data.value })}
          />
          <Button
            className={styles.use}
            icon={<CursorClickRegular />}
            aria-label={words.useFor(label)}
            title={words.use}
            disabledFocusable={view.working}
            onClick={() => tell({ type: "pickWanted", parameter: param.name })}
          />
        </div>
      )}
    </Field>
  );
}
