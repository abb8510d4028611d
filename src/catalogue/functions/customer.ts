/** Which worksheet function says all about one customer? */
import { customerCard } from "../../core/customer/customerCard";
import { transactionsOf, usableRows } from "../../core/transactionsOf";
import { entry } from "../entry";
import { amounts, day, days, id, ids, optional } from "../params";
import { table, tier } from "../results";
import { segmentName } from "../segmentName";
import { shownId } from "../shownId";

export const customer = {
  "CUSTOMER.CARD": entry({
    group: "customer",
    params: [id("customer"), ids("customers"), days("dates"), amounts("amounts"), optional(day("as_of"), null)],
    returns: table(
      "customer", "firstPurchase", "lastPurchase", "purchases", "totalSpend", "averagePurchase", "medianGap",
      "nextOrder", "r", "f", "m", "segment", "tier",
    ),
    throws: ["noData", "unknownCustomer"],
    example: {
      args: [
        "Ann",
        [["Ann"], ["Bob"], ["Cem"], ["Dee"], ["Eve"], ["Ann"], ["Bob"]],
        [[45300], [45290], [45200], [45100], [45299], [45200], [45000]],
        [[90], [40], [30], [20], [10], [60], [50]],
      ],
      gives: [
        [
          "Customer", "First purchase", "Last purchase", "Purchases", "Total spend", "Average purchase",
          "Median gap in days", "Next order expected", "R", "F", "M", "Segment", "Tier",
        ],
        ["Ann", 45200, 45300, 2, 150, 75, 100, 45400, 5, 4, 5, "Champions", "High"],
      ],
    },
    figures: (_, customers, dates, money) => ({ usedRows: usableRows(customers.ids, dates, money).length }),
    source: "Hughes (2005), Strategic Database Marketing",
    run: (wanted, customers, dates, money, asOf) => {
      const card = customerCard(transactionsOf(customers.ids, dates, money), wanted, asOf);
      return [
        {
          customer: shownId(customers, wanted),
          firstPurchase: card.firstPurchase,
          lastPurchase: card.lastPurchase,
          purchases: card.purchases,
          totalSpend: card.spend,
          averagePurchase: card.averagePurchase,
          medianGap: card.gap,
          nextOrder: card.nextOrder,
          r: card.r,
          f: card.f,
          m: card.m,
          segment: card.code === null ? null : segmentName(card, null),
          tier: tier(card.tier),
        },
      ];
    },
  }),
} as const;
