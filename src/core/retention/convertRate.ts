/** What is a rate per month worth per year, and the other way round? */
import { daysIn, type PeriodUnit } from "../period";

/**
 * A churn rate for another length of time: whoever stays a year has stayed through each of its months.
 *
 *   converted = 1 - (1 - rate)^(to / from)
 *
 * @param rate share who leave per `from`, 0..1
 * @param from unit of the rate
 * @param to unit wanted; a month is 365.25/12 days, a quarter 365.25/4, a year 365.25
 * @example convertChurn(0.05, "month", "year") // 0.45963991233736334
 * @see Gupta & Lehmann (2005), Managing Customers as Investments, appendix to chapter 2.
 */
export function convertChurn(rate: number, from: PeriodUnit, to: PeriodUnit): number {
  if (from === to) return rate;
  // log1p and expm1 keep the digits of small rates; a rate of 1 stays 1.
  return -Math.expm1(Math.log1p(-rate) * periodsOf(from, to));
}

/**
 * A discount rate for another length of time, with compounding.
 *
 *   converted = (1 + rate)^(to / from) - 1
 *
 * @param rate per `from`, above -1
 * @param from unit of the rate
 * @param to unit wanted; lengths as for churn
 * @example convertDiscount(0.12, "year", "month") // 0.009488792934583046
 * @see Brealey, Myers & Allen (2011), Principles of Corporate Finance, chapter 2, on equivalent rates.
 */
export function convertDiscount(rate: number, from: PeriodUnit, to: PeriodUnit): number {
  return from === to ? rate : Math.expm1(Math.log1p(rate) * periodsOf(from, to));
}

/**
 * How many of the unit `from` make one of the unit `to`: 12 months a year.
 *
 * @example periodsOf("month", "year") // 12
 */
export function periodsOf(from: PeriodUnit, to: PeriodUnit): number {
  return daysIn[to] / daysIn[from];
}
