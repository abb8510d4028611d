/** Which column plays this role? With a few of its values, so that the eye can judge. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { AnyRole } from "../../intake/types";
import { columnLetter, isDetail, missingRoles } from "../mapping";
import { usePane } from "../PaneContext";
import type { Choices } from "../state";
import { Choice } from "./Choice";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0 },
  samples: {
    margin: 0,
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const none = "";

/** Enough of a value to know it again. */
const longest = 28;

function brief(sample: string): string {
  return sample.length > longest ? `${sample.slice(0, longest - 1)}…` : sample;
}

/** Of orders: beside an amount, the quantity only tells how many pieces were bought. */
function isOptional(role: AnyRole, { product }: Choices): boolean {
  return role === "order" || isDetail(role) || (role === "quantity" && !product);
}

interface Props {
  readonly role: AnyRole;
  readonly choices: Choices;
  readonly marked: boolean;
  readonly disabled: boolean;
}

export function RoleChoice({ role, choices, marked, disabled }: Props) {
  const { tell, words } = usePane();
  const styles = useStyles();
  const { source, mapping, kind } = choices;
  const chosen = mapping[role];
  const missing = missingRoles(choices).find((one) => one === role);
  const required = kind === "orders" ? !isOptional(role, choices) : kind === "totals" || role === "customer" || role === "period" || missing !== undefined;
  const columns = source.table.header.map((header, column) => ({
    value: String(column),
    text: header.trim() === "" ? words.columns.unnamed(columnLetter(column)) : header,
  }));
  const hint = kind === "subscriptions" && role === "amount" ? words.columns.hints.renewalPrice : words.columns.hints[role];
  const label = kind === "subscriptions" && role === "amount" ? words.columns.roles.renewalPrice : words.columns.roles[role];
  const samples = source.guesses.find(({ column }) => column === chosen)?.samples ?? [];
  return (
    <div className={styles.box}>
      <Choice
        label={label}
        required={required}
        disabled={disabled}
        mistake={marked && missing ? words.columns.missing[missing] : null}
        value={chosen === undefined ? none : String(chosen)}
        options={[{ value: none, text: required ? words.columns.choose : words.columns.unused }, ...columns]}
        onChoose={(value) => tell({ type: "roleChosen", role, column: value === none ? null : Number(value) })}
      />
      <p className={styles.samples}>
        {samples.length > 0 ? words.columns.samples(samples.map(brief).join(" · ")) : hint}
      </p>
    </div>
  );
}
