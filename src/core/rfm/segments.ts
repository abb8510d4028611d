/** Which segment does an RFM code belong to? Every one of the 125 codes belongs to exactly one. */

/** The codes (recency, frequency, monetary; 5 is best) of each segment, best segment first. */
const codesOfSegment = {
  champions: "555 554 544 545 454 455 445",
  loyal: "543 444 435 355 354 345 344 335",
  potentialLoyalist: "553 551 552 541 542 533 532 531 452 451 442 441 431 453 433 432 423 353 352 351 342 341 333 323",
  new: "512 511 422 421 412 411 311",
  promising: "525 524 523 522 521 515 514 513 425 424 413 414 415 315 314 313",
  needAttention: "535 534 443 434 343 334 325 324",
  aboutToSleep: "331 321 312 221 213 231 241 251",
  atRisk: "255 254 245 244 253 252 243 242 235 234 225 224 153 152 145 143 142 135 134 133 125 124",
  cantLoseThem: "155 154 144 214 215 115 114 113",
  hibernating: "332 322 233 232 223 222 132 123 122 212 211",
  lost: "111 112 121 131 141 151",
} as const;

export type SegmentId = keyof typeof codesOfSegment;

/** All segments, best first: the order in which tables and charts show them. */
export const segmentIds = Object.keys(codesOfSegment) as readonly SegmentId[];

/** Scores have this many bins wherever segments are named. */
export const segmentBins = 5;

const digits = ["1", "2", "3", "4", "5"];

/** All 125 codes, from 111 to 555. */
export const allCodes: readonly string[] = digits.flatMap((r) => digits.flatMap((f) => digits.map((m) => r + f + m)));

/** The codes of each segment, for example segmentCodes.lost[0] is "111". */
export const segmentCodes: Readonly<Record<SegmentId, readonly string[]>> = Object.fromEntries(
  segmentIds.map((segment) => [segment, codesOfSegment[segment].split(" ")]),
) as Record<SegmentId, string[]>;

/**
 * The segment of each code of a map.
 *
 * @param map codes of each segment
 * @example segmentsByCode(segmentCodes).get("555") // "champions"
 */
export function segmentsByCode(map: Readonly<Record<SegmentId, readonly string[]>>): ReadonlyMap<string, SegmentId> {
  return new Map(segmentIds.flatMap((segment) => map[segment].map((code) => [code, segment] as const)));
}

const usualSegments = segmentsByCode(segmentCodes);

/**
 * The segment of a code such as "555"; null where no segment has the code.
 *
 * @example segmentOfCode("555") // "champions"
 */
export function segmentOfCode(code: string): SegmentId | null {
  return usualSegments.get(code) ?? null;
}

/** R from which on a purchase is recent. */
const recentScore = 4;

/**
 * Has a customer bought once so far, and recently? Then the segment is New, whatever the spend.
 *
 * @param r score of recency, 1..5
 * @param purchases days with a sale
 * @example hasJustArrived(4, 1) // true
 */
export function hasJustArrived(r: number, purchases: number): boolean {
  return purchases === 1 && r >= recentScore;
}

/**
 * The code by which a customer's segment is looked up: the customer's own, except that somebody with one purchase so
 * far and a recent one (R 4 or 5) is New whatever the spend, so M counts as 1. RFM.TABLE and the sheets apply it;
 * RFM.SEGMENT maps the three digits it is given.
 *
 * @param code scores of the customer, for example "515"
 * @param purchases days with a sale
 * @example segmentCode("515", 1) // "511"
 */
export function segmentCode(code: string, purchases: number): string {
  return hasJustArrived(Number(code[0]), purchases) ? `${code.slice(0, 2)}1` : code;
}
