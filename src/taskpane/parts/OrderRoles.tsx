/** Which column of a table of orders is what? */
import type { Role } from "../../catalogue/columns";
import { usePane } from "../PaneContext";
import type { Choices } from "../state";
import { Radios } from "./Radios";
import { RoleChoice } from "./RoleChoice";

interface Props {
  readonly choices: Choices;
  readonly marked: boolean;
  readonly disabled: boolean;
}

export function OrderRoles({ choices, marked, disabled }: Props) {
  const { tell, words } = usePane();
  const role = (name: Role) => <RoleChoice key={name} role={name} choices={choices} marked={marked} disabled={disabled} />;
  const ways = (["amount", "product"] as const).map((value) => ({ value, text: words.columns.amountWays[value] }));
  return (
    <>
      {role("customer")}
      {role("date")}
      <Radios
        label={words.columns.amountFrom}
        disabled={disabled}
        value={choices.product ? "product" : "amount"}
        options={ways}
        onChoose={(way) => tell({ type: "amountWayChosen", way: way === "product" ? "product" : "amount" })}
      />
      {choices.product ? [role("quantity"), role("price")] : role("amount")}
      {role("order")}
    </>
  );
}
