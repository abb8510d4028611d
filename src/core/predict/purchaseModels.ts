/** Which models of repeat buying can be fitted, and in which order are they thought of? */
import { DropoutAfterPurchase } from "../btyd/dropoutAfterPurchase";
import type { Fit } from "../btyd/fit";
import { fitDropout, fitNbd, fitParetoNbd } from "../btyd/fits";
import type { GroupedCustomers } from "../btyd/groupedCustomers";
import { Nbd } from "../btyd/nbd";
import { ParetoNbd } from "../btyd/paretoNbd";
import type { PurchaseModel } from "../btyd/purchaseModel";

/** A model that was fitted to customers. */
export interface FittedModel {
  readonly fit: Fit;
  readonly model: PurchaseModel;
}

type Fitting = (groups: GroupedCustomers) => FittedModel;

const dropout = (safeStart: 0 | 1): Fitting => (groups) => {
  const fit = fitDropout(groups, safeStart);
  return { fit, model: new DropoutAfterPurchase(fit.parameters, safeStart) };
};

/** Models with dropout, the best known first. Each throws the problem that keeps it from being fitted. */
export const dropoutModels = {
  bgnbd: dropout(0),
  mbgnbd: dropout(1),
  paretonbd: (groups) => {
    const fit = fitParetoNbd(groups);
    return { fit, model: new ParetoNbd(fit.parameters) };
  },
} as const satisfies Record<string, Fitting>;

export type DropoutModelId = keyof typeof dropoutModels;

export const dropoutModelIds = Object.keys(dropoutModels) as readonly DropoutModelId[];

/** Where nobody is seen to be lost. */
export const fittedNbd: Fitting = (groups) => {
  const fit = fitNbd(groups);
  return { fit, model: new Nbd(fit.parameters) };
};
