/** Which files are in the corpus? */
import { shopee, tiktokShop, tokopedia } from "./marketplaces";
import { hubspotDeals, stripePayments, stripeSubscriptions } from "./payments";
import { allegro, baseLinker, polishShop } from "./polish";
import { amazon, bigCommerce, etsy, shopify, wooAnalytics, wooPlugin } from "./shops";
import type { Written } from "./written";

export const shopFiles = (seed: number): Written[] => [
  shopify(seed), wooAnalytics(seed, "en"), wooAnalytics(seed, "id"), wooAnalytics(seed, "pl"), wooPlugin(seed), bigCommerce(seed), etsy(seed), amazon(seed),
];

export const marketplaceFiles = (seed: number): Written[] => [tokopedia(seed), tiktokShop(seed, "dmy"), tiktokShop(seed, "mdy"), shopee(seed, false), shopee(seed, true)];

/** Files that are a question first. */
export const silentFiles = (seed: number): Written[] => [tiktokShop(seed, "dmy", true), tiktokShop(seed, "mdy", true), stripePayments(seed, "EUR"), stripePayments(seed, "PLN")];

export const polishFiles = (seed: number): Written[] => [
  allegro(seed, false), allegro(seed, true), baseLinker(seed), polishShop(seed, 0), polishShop(seed, 1), polishShop(seed, 2), polishShop(seed, 3),
];

export const paymentFiles = (seed: number): Written[] => [stripePayments(seed), stripeSubscriptions(seed), hubspotDeals(seed)];
