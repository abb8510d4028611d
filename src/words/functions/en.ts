/** How are worksheet functions described in English? */
import type { FunctionWords } from "./shape";

const margin = "Share of the price that is left after costs, from -100% to 100%.";
const answers =
  "How many of the numbers are real, for example COUNT of the same range: zeros beyond that are blank cells. If left out, every 0 counts.";
const map =
  "Own segments: two columns, code and name, with all 125 codes from 111 to 555. If left out, the eleven standard segments.";

export const en: FunctionWords = {
  groups: {
    value: "Value",
    acquisition: "Acquisition",
    retention: "Churn and retention",
    experience: "Experience",
    segments: "Segments",
  },
  functions: {
    CLV: {
      does: "Customer lifetime value: average purchase x frequency x lifespan x margin - acquisition cost. Frequency and lifespan in the same period; not discounted.",
      takes: {
        average_purchase: "Average value of a purchase, in money.",
        frequency: "Purchases per period, 0 or more.",
        lifespan: "How many periods a customer stays, 0 or more.",
        margin,
        cac: "Cost of winning the customer, in money, 0 or more.",
      },
    },
    "CLV.PERIOD": {
      does: "Value of a customer in one period: average purchase x frequency.",
      takes: {
        average_purchase: "Average value of a purchase, in money.",
        frequency: "Purchases per period, 0 or more.",
      },
    },
    "CLV.TIER": {
      does: "High, Middle or Low for each value, by the share of customers above it. Equal values share a tier; all equal is Middle; a negative value is Low.",
      takes: {
        values: "Value of each customer, one per cell.",
        high: "Share of customers in High, from 0% to 100%.",
        middle: "Share of customers in Middle, from 0% to 100%; the rest is Low.",
        answers,
      },
    },
    "CUSTOMER.VALUE": {
      does: "Value to the customer: sum of benefits - sum of costs, tangible and intangible, on one scale.",
      takes: {
        benefits: "All benefits for the customer, one per cell, in money or points.",
        costs: "All costs for the customer on the same scale, one per cell, as positive numbers.",
      },
    },
    CAC: {
      does: "Customer acquisition cost: what one new customer costs. Spend and new customers of the same period.",
      takes: {
        spend: "Money spent to win customers in the period.",
        new_customers: "Customers won in the same period, more than 0.",
      },
    },
    LTVCAC: {
      does: "Lifetime value divided by acquisition cost. Both per customer and in the same currency.",
      takes: {
        clv: "Lifetime value of a customer, in money.",
        cac: "Cost of winning a customer, in money, more than 0.",
      },
    },
    "LTVCAC.RATING": {
      does: "What a ratio of lifetime value to acquisition cost says: below 1 Losing, below the target Below target, below the upper mark Healthy, else Room to invest.",
      takes: {
        ratio: "Lifetime value divided by acquisition cost.",
        healthy: "Target ratio, from which on it is Healthy.",
        high: "Ratio from which on there is Room to invest.",
      },
    },
    "CAC.MAX": {
      does: "The highest acquisition cost that still reaches the target ratio: lifetime value / target.",
      takes: {
        clv: "Lifetime value of a customer, in money.",
        target: "Ratio of lifetime value to acquisition cost to reach, more than 0.",
      },
    },
    "CAC.PAYBACK": {
      does: "Periods until the margin on a customer's revenue has repaid the acquisition cost. The same revenue in every period; not discounted.",
      takes: {
        cac: "Cost of winning the customer, in money, 0 or more.",
        arpa: "Average revenue per account and period, in money; the answer is in these periods.",
        margin,
      },
    },
    "CHURN.RATE": {
      does: "Share of the customers at the start of a period who left during it: lost / start.",
      takes: {
        start: "Customers at the start of the period, more than 0.",
        lost: "Of these, the customers who left during the period; not more than at the start.",
      },
    },
    "RETENTION.RATE": {
      does: "Share of the customers at the start of a period who are still there at its end: (end - new) / start.",
      takes: {
        start: "Customers at the start of the period, more than 0.",
        end: "Customers at the end of the period, 0 or more.",
        new: "Customers won during the period, 0 or more.",
      },
    },
    LIFESPAN: {
      does: "Expected periods until a customer leaves, if churn stays as it is: 1 / churn.",
      takes: { churn: "Share of customers who leave per period, above 0% and up to 100%." },
    },
    NPS: {
      does: "Net Promoter Score: % promoters (9-10) - % detractors (0-6), from -100 to 100.",
      takes: { scores: "Answers from 0 to 10, one per cell; anything else is left out.", answers },
    },
    CSAT: {
      does: "Customer satisfaction: % of answers in the top boxes (3 of 3, 4-5 of 5, 6-7 of 7, 9-10 of 10).",
      takes: {
        scores: "Answers, one per cell; what does not fit the scale is left out.",
        scale: "Highest possible answer: 3, 5, 7 or 10.",
        answers,
      },
    },
    "RFM.TABLE": {
      does: "A table with one row per customer, largest spend first: days since the last purchase, purchases (days with a sale), net spend, R, F and M scores, code and segment. Rows without customer, date or amount are left out.",
      takes: {
        customers: "Customer of each row: an id, an e-mail address or a name.",
        dates: "Date of each row.",
        amounts: "Money of each row; a refund is negative: it lowers spend and is no purchase.",
        as_of: "Last day of the analysis; later rows are left out. If left out, the day after the last date.",
        bins: "Number of scores, from 2 to 10; segments have names only with 5.",
        map,
      },
    },
    "RFM.SCORE": {
      does: "Score of each value among all, 1 to the number of bins, by the share that is strictly worse. Equal values share a score.",
      takes: {
        values: "The values to score, one per cell; at least as many as bins.",
        bins: "Number of scores, from 2 to 10.",
        higher_is_better: "TRUE if a larger value is better; FALSE for days since the last purchase.",
        answers,
      },
    },
    "RFM.SEGMENT": {
      does: "Name of the segment for three scores from 1 to 5.",
      takes: { r: "Recency score, 1 to 5.", f: "Frequency score, 1 to 5.", m: "Monetary score, 1 to 5.", map },
    },
  },
  leftOut: (value) => `Default ${value}.`,
  flags: { yes: "TRUE", no: "FALSE" },
  blankCell: "A blank cell may count as 0.",
};
