/** Which exports do we know by their headers? */
import type { ExportLayout } from "./exportLayout";
import { marketplaceExports } from "./marketplaces";
import { paymentExports } from "./payments";
import { polishExports } from "./polish";
import { shopExports } from "./shops";
import { customerExports, partialExports } from "./withoutOrders";

/** The first whose signature is there is taken: what shares headers with another and has more of its own comes before it. */
export const exportLayouts: readonly ExportLayout[] = [
  ...partialExports, ...customerExports, ...shopExports, ...marketplaceExports, ...polishExports, ...paymentExports,
];
