/** What are the models called that know of customers lost without a word, in every language? */

export interface DropoutModel {
  readonly name: string;
  readonly fit: string;
  readonly parameters: string;
  /** When a customer can be lost: a clause of the language. */
  readonly loss: string;
}

export type DropoutModels = Readonly<Record<"bgnbd" | "mbgnbd" | "paretonbd", DropoutModel>>;

/** The models with what a language says of each. */
export const dropoutModels = (loss: Readonly<Record<keyof DropoutModels, string>>): DropoutModels => ({
  bgnbd: { name: "BG/NBD", fit: "BGNBD.FIT", parameters: "r, alpha, a, b", loss: loss.bgnbd },
  mbgnbd: { name: "MBG/NBD", fit: "MBGNBD.FIT", parameters: "r, alpha, a, b", loss: loss.mbgnbd },
  paretonbd: { name: "Pareto/NBD", fit: "PARETONBD.FIT", parameters: "r, alpha, s, beta", loss: loss.paretonbd },
});
