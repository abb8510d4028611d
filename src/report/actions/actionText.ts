/** What is said to do, in words? */
import { languages, type Language } from "../../catalogue/languages";
import type { ActionReason } from "../../core/actions/actionList";
import { actionWords } from "../../words/actions/actions";
import { formatDay } from "../../words/format";

/** The offer of an action, as a sentence of the sheet's language. */
export function offerText(reason: ActionReason, language: Language): string {
  const { offers } = actionWords[language];
  switch (reason.kind) {
    case "saveFirst":
    case "winBack": return offers[reason.kind](reason.silence);
    case "renewal": {
      const day = formatDay(reason.day, languages[language].tag);
      return reason.plan === null ? offers.renewal(reason.within, day) : offers.renewalOfPlan(reason.within, day, reason.plan);
    }
    case "occasion": return reason.occasion === "birthday" ? offers.birthday : offers[reason.occasion](reason.count ?? 0);
    case "upsell": return reason.product === null ? offers.upsell : offers.upsellOf(reason.product);
    case "paymentPlan": return offers.paymentPlan(reason.payments);
    case "crossSell": return offers.crossSell(reason.product);
    case "loyalty": return offers.loyalty(reason.purchases);
  }
}

/** The product that an action is about; null where it is about none. */
export function productOf(reason: ActionReason): string | null {
  return "product" in reason ? reason.product : null;
}
