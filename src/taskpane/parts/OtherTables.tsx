/** Which other tables are used together with the orders? */
import type { Plan } from "../state";
import { usePane } from "../PaneContext";
import { tableWords } from "../../words/tables/tables";
import { Hint } from "./Hint";
import { Section } from "./Section";
import { TableOfferCard } from "./TableOfferCard";
import { Working } from "./Working";

export function OtherTables({ plan: { tables } }: { readonly plan: Plan }) {
  const { state } = usePane();
  const words = tableWords[state.language];
  if (tables === null) return <Working text={words.looking} fraction={null} />;
  if (tables.length === 0) return null;
  return (
    <Section title={words.title}>
      <Hint>{words.intro}</Hint>
      {tables.map((offer, place) => <TableOfferCard key={`${offer.table.table.sheet}!${offer.table.table.address}`} offer={offer} place={place} />)}
    </Section>
  );
}
