/** What is one number by another, where there may be nothing to divide by? */

/** Null where the second is 0. */
export const divided = (over: number, under: number): number | null => (under === 0 ? null : over / under);
