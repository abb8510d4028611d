/** What is there to do with each customer? Worked out once, for all sheets that speak of it. */
import { actionList, type Action, type ActionCustomer, type ActionList } from "../../core/actions/actionList";
import type { CustomerRow } from "../../core/analysis";
import { onceFor } from "../../core/onceFor";
import { nextProducts } from "../../core/products/nextProducts";
import { cellNumber } from "../cellNumber";
import type { Frame } from "../blocks/frame";
import { lifetimeSpend } from "../prediction";
import { productsTold } from "../products/told";

/** A customer as the rules see it. */
function actionCustomer({ context: { prediction }, figures }: Frame, customer: CustomerRow): ActionCustomer {
  const { id, segment, purchases, firstPurchase, lastPurchase, spend } = customer;
  const expected = prediction?.customers.get(id);
  return {
    id, segment, purchases, firstPurchase, lastPurchase,
    tier: figures.tierOf(customer),
    worth: lifetimeSpend(customer, prediction),
    pAlive: expected?.pAlive ?? null,
    purchaseValue: cellNumber(expected?.expectedSpend ?? (purchases === 0 ? 0 : spend / purchases)),
  };
}

export const actionsTold = onceFor((frame: Frame): ActionList => {
  const { analysis, context: { shop } } = frame;
  const products = productsTold(frame);
  const next = products === null ? new Map<string, never>() : nextProducts(shop.transactions.customerIds, products.sales, products.pairs);
  return actionList(analysis.customers.map((customer) => actionCustomer(frame, customer)), shop, next, analysis.asOf);
});

/** The most urgent action of each customer who has one. */
export const nextActions = onceFor((frame: Frame): ReadonlyMap<string, Action> => {
  const next = new Map<string, Action>();
  for (const action of actionsTold(frame).actions) if (!next.has(action.customer.id)) next.set(action.customer.id, action);
  return next;
});
