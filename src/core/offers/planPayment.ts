/** How much is each instalment? */

/**
 * Equal payments that repay an amount, the first one period from now.
 *
 *   payment = amount * rate / (1 - (1 + rate)^-payments);  at rate 0: amount / payments
 *
 * @param amount money to be repaid, any sign
 * @param payments whole number, 1 or more
 * @param rate interest per period between payments, 0..1
 * @example planPayment(1200000, 12, 0) // 100000
 * @see Brealey, Myers & Allen (2011), Principles of Corporate Finance, chapter 2, annuities.
 */
export function planPayment(amount: number, payments: number, rate: number): number {
  // expm1 and log1p keep the digits where the rate is near 0.
  return rate === 0 ? amount / payments : (amount * rate) / -Math.expm1(-payments * Math.log1p(rate));
}
