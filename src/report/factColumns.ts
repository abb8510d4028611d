/** Which columns of the Customers table tell what other tables know of each customer? Only those with something to tell. */
import type { CustomerRow } from "../core/analysis";
import { latestAnswers } from "../core/experience/latestAnswers";
import type { CustomerFacts } from "../core/shop";
import type { Frame } from "./blocks/frame";
import { dayFormat, general, oneDecimal, verbatim } from "./formats";
import type { ColumnId } from "./references";
import type { TableColumn } from "./tableSheet";

type Column = TableColumn<CustomerRow, ColumnId>;

export function factColumns({ context, words }: Frame): Column[] {
  const { facts, answers } = context.shop;
  const known = [...facts.values()];
  const text = (id: "name" | "email" | "phone" | "city" | "channel"): Column =>
    ({ id, format: verbatim, style: "text", cell: (customer) => facts.get(customer.id)?.[id] ?? "" });
  const isKnown = (id: keyof CustomerFacts): boolean => known.some((one) => one[id] !== null);
  const consent = (may: boolean | null | undefined): string => (may === null || may === undefined ? "" : words.consent[may ? "yes" : "no"]);
  const scores = (["nps", "csat", "ces"] as const).flatMap((id): Column[] => {
    const latest = latestAnswers(answers, id);
    return latest.size === 0 ? [] : [{ id, format: id === "nps" ? general : oneDecimal, style: "number", cell: (customer) => latest.get(customer.id) ?? "" }];
  });
  return [
    ...(["name", "email", "phone", "city", "channel"] as const).filter(isKnown).map(text),
    ...(isKnown("birthday") ? [{ id: "birthday", format: dayFormat(context.language), style: "number", cell: ({ id }) => facts.get(id)?.birthday ?? "" } satisfies Column] : []),
    ...(isKnown("consent") ? [{ id: "consent", format: general, style: "text", cell: ({ id }) => consent(facts.get(id)?.consent) } satisfies Column] : []),
    ...scores,
  ];
}
