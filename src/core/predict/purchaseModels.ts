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

interface Family {
  /** Throws the problem that keeps the model from being fitted. */
  readonly fit: (groups: GroupedCustomers) => Fit;
  readonly model: (parameters: Fit["parameters"]) => PurchaseModel;
}

/** The names of the parameters are those of the fit. */
function family<Name extends string>(
  fit: (groups: GroupedCustomers) => Fit<Name>, model: (parameters: Fit<Name>["parameters"]) => PurchaseModel,
): Family {
  return { fit, model: (parameters) => model(parameters as Fit<Name>["parameters"]) };
}

/** Models with dropout, the best known first, and the one for customers of whom nobody is seen to be lost. */
const families = {
  bgnbd: family((groups) => fitDropout(groups, 0), (parameters) => new DropoutAfterPurchase(parameters, 0)),
  mbgnbd: family((groups) => fitDropout(groups, 1), (parameters) => new DropoutAfterPurchase(parameters, 1)),
  paretonbd: family(fitParetoNbd, (parameters) => new ParetoNbd(parameters)),
  nbd: family(fitNbd, (parameters) => new Nbd(parameters)),
} as const satisfies Record<string, Family>;

export type ModelId = keyof typeof families;

export type DropoutModelId = Exclude<ModelId, "nbd">;

export const dropoutModelIds = ["bgnbd", "mbgnbd", "paretonbd"] as const satisfies readonly DropoutModelId[];

/** The model with given parameters, named as its fit names them. */
export function modelWith(id: ModelId, parameters: Fit["parameters"]): PurchaseModel {
  return families[id].model(parameters);
}

/**
 * The model that describes these customers best.
 *
 * @throws the problem that keeps the model from being fitted
 */
export function fittedModel(id: ModelId, groups: GroupedCustomers): FittedModel {
  const fit = families[id].fit(groups);
  return { fit, model: modelWith(id, fit.parameters) };
}
