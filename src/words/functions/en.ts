/** How are worksheet functions described in English? */
import { dropoutModels, type DropoutModel } from "./dropoutModels";
import type { FunctionWords } from "./shape";

const margin = "Share of the price that is left after costs, from -100% to 100%.";
const answers =
  "How many of the numbers are real, for example COUNT of the same range: zeros beyond that are blank cells. If left out, every 0 counts.";
const customers = "Customer of each row: an id, an e-mail address or a name.";
const dates = "Date of each row.";
const refunds = "Money of each row; a refund is negative: it lowers spend and is no purchase.";
const cacOfOne = "Cost of winning a customer, in money, more than 0.";
const clvOfOne = "Lifetime value of a customer, in money.";
const targetRatio = "Ratio of lifetime value to acquisition cost to reach, more than 0.";
const discount = "Discount rate per period, above -100% and up to 100%.";
const unit = "\"day\", \"week\", \"month\", \"quarter\" or \"year\".";
const cohortPeriod = "Length of a cohort: \"week\", \"month\", \"quarter\" or \"year\". If left out, month.";
const cohortEnd = "Last day that counts; later rows are left out. If left out, the last date.";
const salesOnly =
  "Money of each row, so that a refund is no purchase. If left out, every row is a purchase.";
const map =
  "Own segments: two columns, code and name, with all 125 codes from 111 to 555. If left out, the eleven standard segments.";

const { bgnbd, mbgnbd, paretonbd } = dropoutModels({
  bgnbd: "a customer can be lost only right after a repeat purchase",
  mbgnbd: "a customer can be lost right after any purchase, the first too",
  paretonbd: "a customer can be lost at any time",
});

const modelOf = (fitName: string, parameters: string): string =>
  `The range that ${fitName} filled, or its parameters ${parameters} in a row or a column.`;
const bgbb = modelOf("BGBB.FIT", "alpha, beta, gamma, delta");
const gammagamma = modelOf("GAMMAGAMMA.FIT", "p, q, gamma");
const sbg = modelOf("SBG.FIT", "alpha, beta");

const repeats = "Repeat purchases (x) of each customer: whole numbers, the first purchase not counted.";
const ages = "Time from each first purchase to the last day of the data, in the unit that all answers will have.";
const count = "Customers in each row, where equal rows are put together. If left out, each row is one customer.";
const historyColumns = {
  x: repeats,
  recency: "Age at the last purchase: time from the first purchase to the last, not the days since; 0 where x is 0. In the unit of age.",
  age: ages,
  count,
};
const intervals =
  "TRUE adds two columns: between which values each parameter lies in 95 of 100 cases, from the shape of the likelihood; an empty cell is no bound. Takes longer. If left out, FALSE.";
const fitColumns = { ...historyColumns, intervals };
const ageOfOne = "Time from the first purchase until now, in the unit of the fit.";
const history = {
  x: "Repeat purchases (x): a whole number, the first purchase not counted.",
  recency: "Age at the last purchase: time from the first purchase to the last, not the days since; 0 if x is 0. In the unit of the fit.",
  age: ageOfOne,
};
const horizon = "Length of time ahead, 0 or more, in the unit of the fit: 52 is a year if that was weeks.";
const taken = "Opportunities at which the customer bought, a whole number.";
const occasions = {
  recency: "Number of the last opportunity with a purchase, counted from 1, not those since; 0 where x is 0.",
  opportunities: "Opportunities to buy so far, after the first purchase: a whole number, for example 6 for six yearly appeals.",
};
const agesEnd = "Last day that counts: ages end there, later rows are left out. If left out, the last date.";

const fitsHowWell = (name: string): string =>
  `How well these parameters of the ${name} model describe your customers: the log-likelihood, summed over the range; higher is better. Terms without parameters are left out, so compare it for the same customers only.`;
const fit = ({ name, loss }: DropoutModel): { does: string; takes: typeof fitColumns } => ({
  does: `How often your customers buy and how soon they are lost: parameters of the ${name} model with standard errors. Assumes that each buys at a steady pace of their own, and ${loss}.`,
  takes: fitColumns,
});
const expected = ({ name, fit: fitName, parameters, loss }: DropoutModel) => ({
  does: `Purchases to expect of this customer from now until the horizon; without x, recency and age, repeat purchases of a new one from the first purchase on. ${name}: ${loss}.`,
  takes: {
    model: modelOf(fitName, parameters), horizon, ...history,
    x: `${history.x} If left out with recency and age, a new customer.`,
  },
});
const pAlive = ({ name, fit: fitName, parameters, loss }: DropoutModel) => ({
  does: `Probability still active, P(alive): the chance that this customer, silent since the last purchase, is not lost for good. ${name}: ${loss}.`,
  takes: { model: modelOf(fitName, parameters), ...history },
});
const none = ({ name, fit: fitName, parameters, loss }: DropoutModel) => ({
  does: `Chance that this customer buys nothing from now until the horizon, whether lost or only waiting. ${name}: ${loss}.`,
  takes: { model: modelOf(fitName, parameters), horizon, ...history },
});
const dert = ({ name, fit: fitName, parameters, loss }: DropoutModel) => ({
  does: `All purchases to expect of this customer from now on, without end, discounted to today (DERT). Times the margin of a purchase it is what the customer is still worth. ${name}: ${loss}.`,
  takes: {
    model: modelOf(fitName, parameters), ...history,
    discount: "Continuous discount rate per unit of time of the fit, above 0: LN(1 + yearly rate) / 52 for weeks.",
  },
});
const logLikelihood = ({ name, fit: fitName, parameters }: DropoutModel) => ({
  does: fitsHowWell(name),
  takes: { model: modelOf(fitName, parameters), ...historyColumns },
});

export const en: FunctionWords = {
  groups: {
    value: "Value",
    acquisition: "Acquisition",
    retention: "Churn and retention",
    orders: "Orders",
    experience: "Experience",
    segments: "Segments and concentration",
    cohorts: "Cohorts",
    baskets: "Baskets and bundles",
    offers: "Offers",
    customer: "One customer",
    models: "Probability models",
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
    "CLV.RETENTION": {
      does: "Lifetime value with a constant retention rate: the margins to come, each times the chance that the customer is still there, discounted. Margins come at the end of each period.",
      takes: {
        margin: "Margin per period from a customer who is there, in money.",
        retention: "Share of customers who stay from one period to the next, from 0% to 100%.",
        discount,
        periods: "How many periods count, a whole number from 1 to 1200. If left out, without end.",
        first_now: "TRUE if the first margin comes at once, certain and not discounted.",
      },
    },
    "CLV.CASHFLOW": {
      does: "Lifetime value from a margin and a retention rate of its own for each period: sum of margin x share still there / (1 + discount)^period. Margins come at the end of each period.",
      takes: {
        margins: "Margin of each period, in money, one per cell.",
        retentions: "Share of customers who stay through each period, from 0% to 100%; as many as margins.",
        discount,
      },
    },
    "CLV.SUBSCRIPTION": {
      does: "Lifetime value of a subscriber: revenue per period x margin / (churn - expansion). All rates stay as they are; not discounted.",
      takes: {
        arpa: "Average revenue per account and period, in money.",
        churn: "Share of customers who leave per period, above 0% and up to 100%.",
        margin,
        expansion: "Growth of the revenue from those who stay, per period, from 0% to 100% and below churn.",
      },
    },
    "CLV.HISTORIC": {
      does: "What customers have spent so far, net of refunds: of one customer, or a table of all, largest first. Rows without customer or amount are left out.",
      takes: {
        customers,
        amounts: "Money of each row; a refund is negative.",
        customer: "The customer wanted. If left out, a table of all.",
      },
    },
    "CLV.TRANSITION": {
      does: "Lifetime value of a customer in each state of a Markov chain, for example active, pausing, lost. Margins come at the end of each period, in the state reached; discounted.",
      takes: {
        margins: "Margin per period in each state, in money, one per cell.",
        matrix: "Chance of moving from the row's state to the column's in one period; every row adds up to 100%.",
        discount: "Discount rate per period; above 0% if the periods have no end.",
        periods: "How many periods count, a whole number from 1 to 1200. If left out, without end.",
      },
    },
    "CLV.SENSITIVITY": {
      does: "Two-way table of lifetime value: average purchase down, frequency across, each lower and higher by the steps.",
      takes: {
        average_purchase: "Average value of a purchase, in money.",
        frequency: "Purchases per period, 0 or more.",
        lifespan: "How many periods a customer stays, 0 or more.",
        margin,
        steps: "Sizes of the changes, each above 0% and up to 100%. If left out, 10% and 20%.",
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
        clv: clvOfOne,
        cac: cacOfOne,
      },
    },
    "LTVCAC.RATING": {
      does: "What a ratio of lifetime value to acquisition cost says: below 1 Losing, below the target Below target, below the upper mark Healthy, else Room to invest.",
      takes: {
        ratio: "Lifetime value divided by acquisition cost.",
        healthy: "Target ratio, from which on it is Healthy.",
        high: "Ratio from which on there is Room to invest.",
        bands: "Own ratings: two columns, lowest ratio and name. If left out, the four standard ones.",
      },
    },
    "CAC.MAX": {
      does: "The highest acquisition cost that still reaches the target ratio: lifetime value / target.",
      takes: {
        clv: clvOfOne,
        target: targetRatio,
      },
    },
    "CAC.LIMIT": {
      does: "What a campaign may cost in all to reach the target ratio: lifetime value / target x expected customers.",
      takes: {
        clv: clvOfOne,
        expected_customers: "Customers that the campaign is expected to win, 0 or more.",
        target: targetRatio,
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
    CPA: {
      does: "Cost per action: campaign cost / actions, such as orders or sign-ups.",
      takes: { cost: "Cost of the campaign, in money.", actions: "Number of actions, more than 0." },
    },
    ROI: {
      does: "Return on investment: (gain - cost) / cost, so 2 means that each unit of money brought back itself and two more.",
      takes: { gain: "Money earned by it, cost not yet subtracted.", cost: "Money invested, more than 0." },
    },
    "CHURN.MAX": {
      does: "The highest churn rate at which lifetime value still reaches the target ratio, at most 100%: revenue x margin / (target x acquisition cost). Per period of the revenue.",
      takes: { arpa: "Average revenue per account and period, in money.", margin, cac: cacOfOne, target: targetRatio },
    },
    "CHANNEL.VALUE": {
      does: "A table with one row per channel: customers it won, their mean and median spend at equal age, acquisition cost, ratio, highest acquisition cost, rating. A customer belongs to the channel of the first purchase; only customers who are older than the window count. Target ratio 3.",
      takes: {
        channels: "Channel of each row.",
        customers,
        dates,
        amounts: "Money of each row; a refund is negative. Margins instead of sales give value after costs.",
        cac_table: "Two columns, channel and cost of a new customer. If left out, no ratio.",
        window: "Days from the first purchase, itself included, whose spend counts; a whole number from 1 to 36525.",
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
    "CHURN.CONVERT": {
      does: "A churn rate for another length of time: 1 - (1 - rate)^(to / from). A month is 365.25 / 12 days.",
      takes: { rate: "Share of customers who leave per period, from 0% to 100%.", from: `Period of the rate: ${unit}`, to: `Period wanted: ${unit}` },
    },
    "DISCOUNT.CONVERT": {
      does: "A discount or interest rate for another length of time, with compounding: (1 + rate)^(to / from) - 1. A month is 365.25 / 12 days.",
      takes: { rate: "Rate per period, above -100%.", from: `Period of the rate: ${unit}`, to: `Period wanted: ${unit}` },
    },
    LIFESPAN: {
      does: "Expected periods until a customer leaves, if churn stays as it is: 1 / churn.",
      takes: { churn: "Share of customers who leave per period, above 0% and up to 100%." },
    },
    "CHURN.SMOOTH": {
      does: "For each period the mean churn rate of up to so many periods before it: a simple forecast. The first period has none.",
      takes: {
        churns: "Churn rate of each period, oldest first, one per cell, each from 0% to 100%.",
        periods: "How many periods back, a whole number from 1 to 1200.",
      },
    },
    AOV: {
      does: "Average order value: net spend / orders. Several rows with one order number are one order; a refund lowers spend and is no order.",
      takes: { orders: "Order number of each row.", amounts: "Money of each row; a refund is negative." },
    },
    "PURCHASE.FREQUENCY": {
      does: "Purchases per customer and period. A purchase is a customer's day with an order.",
      takes: { customers, dates, periods: "How many periods the data cover, more than 0; 2 for two years if you want purchases per year.", amounts: salesOnly },
    },
    "REPEAT.RATE": {
      does: "Share of the customers who bought on two days or more.",
      takes: { customers, dates, amounts: salesOnly },
    },
    GMV: {
      does: "Gross merchandise value: sum of quantity x price. Rows without either number are left out.",
      takes: { quantities: "Quantity of each row.", prices: "Price per piece of each row, in money." },
    },
    "ORDER.GAP": {
      does: "Median days between one purchase and the next: of one customer, or of all gaps of all customers. Orders on one day are one purchase.",
      takes: { customers, dates, customer: "The customer wanted. If left out, all.", amounts: salesOnly },
    },
    "NEXT.ORDER": {
      does: "When a customer is likely to order again: last purchase + the customer's median gap, as a date. Of one customer, or a table of all, the soonest first. Nothing is said of somebody who bought on one day only.",
      takes: {
        customers,
        dates,
        customer: "The customer wanted. If left out, a table of all.",
        as_of: "Day on which it is asked; later rows are left out. If left out, the day after the last date.",
        amounts: salesOnly,
      },
    },
    "CUSTOMER.PASSIVE": {
      does: "TRUE if a customer has been away for longer than so many times the usual gap.",
      takes: {
        last_purchase: "Date of the last purchase.",
        gap: "Usual days between two purchases, 0 or more, for example from ORDER.GAP.",
        as_of: "Day on which it is asked.",
        times: "How many gaps are still normal, more than 0.",
      },
    },
    "BEST.TIME": {
      does: "The weekday with the most dates and, if dates have a time of day, the hour. Of equal ones the earlier.",
      takes: { dates: "Dates of orders, with a time of day or without." },
    },
    NPS: {
      does: "Net Promoter Score: % promoters (9-10) - % detractors (0-6), from -100 to 100.",
      takes: { scores: "Answers from 0 to 10, one per cell; anything else is left out.", answers },
    },
    "NPS.CLASS": {
      does: "Class of one answer: 9-10 Promoter, 7-8 Passive, 0-6 Detractor.",
      takes: { score: "Answer, a whole number from 0 to 10." },
    },
    "NPS.MARGIN": {
      does: "Margin of error of the Net Promoter Score in points, 95%: so far the score may lie to either side. Assumes a random sample.",
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
    CES: {
      does: "Customer effort score: mean answer to how easy it was; higher is easier.",
      takes: {
        scores: "Answers, one per cell; what does not fit the scale is left out.",
        scale: "Highest possible answer: 3, 5, 7 or 10.",
        answers,
      },
    },
    "FEEDBACK.CATEGORY": {
      does: "What a comment is about: Website, Delivery, Price, Quality, Service, Product, Payment, Security and privacy, or Other. Counts keywords in English, Indonesian and Polish.",
      takes: {
        text: "The comment, or a range of comments.",
        keywords: "Own keywords: two columns, category and keywords parted by commas; a star stands for any ending, as in deliver*. If left out, the standard ones.",
      },
    },
    "RFM.TABLE": {
      does: "A table with one row per customer, largest spend first: days since the last purchase, purchases (days with a sale), net spend, R, F and M scores, code and segment. Rows without customer, date or amount are left out.",
      takes: {
        customers,
        dates,
        amounts: refunds,
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
    "PARETO.SHARE": {
      does: "Share of the total that the top customers hold, for example the top 20%. Their number is rounded up.",
      takes: { values: "Value of each customer, one per cell.", top: "Share of customers that count as top, from 0% to 100%.", answers },
    },
    "ABC.CLASS": {
      does: "A, B or C for each value, by the share of the total that larger values hold. Equal values share a class.",
      takes: {
        values: "Value of each item or customer, one per cell.",
        a: "Share of the total up to which values are A, from 0% to 100%.",
        b: "Share of the total up to which values are B, from 0% to 100%.",
      },
    },
    DECILE: {
      does: "Tenth of the customers that each value belongs to, 1 (best) to 10. Equal values share a decile.",
      takes: { values: "Value of each customer, one per cell.", answers },
    },
    "COHORT.RETENTION": {
      does: "A table with one row per period of first purchase: share of its customers who bought again, by age in periods, and the weighted average. A purchase is a customer's day with an order; the last period may be incomplete.",
      takes: {
        customers,
        dates,
        period: cohortPeriod,
        mode: "\"in period\": who bought in that period; \"ever after\": who bought in it or later. If left out, in period.",
        as_of: cohortEnd,
        amounts: salesOnly,
      },
    },
    "COHORT.VALUE": {
      does: "A table with one row per period of first purchase: cumulative net spend per customer of the cohort, by age in periods, and the weighted average. Those who stopped buying count too.",
      takes: { customers, dates, amounts: refunds, period: cohortPeriod, as_of: cohortEnd },
    },
    "BASKET.PAIRS": {
      does: "A table of products bought together, most orders first: orders with both, support (share of all orders), confidence (share of the orders with the first product), lift (times more often than by chance). A product counts once per order.",
      takes: {
        orders: "Order number of each row.",
        products: "Product of each row; select both columns without their header.",
        min_orders: "Fewest orders that a pair must stand in, a whole number of 1 or more.",
      },
    },
    "BUNDLE.PRICE": {
      does: "Price of a bundle: sum of prices x (1 - discount).",
      takes: { prices: "Price of each part, in money, one per cell.", price_discount: "Price discount of the bundle, from 0% to 100%." },
    },
    "BUNDLE.UPLIFT": {
      does: "Share by which more sets must be sold as a bundle for the same margin in all: margin of a set at full price / margin with the discount - 1.",
      takes: {
        prices: "Price of each part, in money, one per cell.",
        costs: "Cost of each part, in money, in the order of the prices.",
        price_discount: "Price discount of the bundle, from 0% to 100%.",
      },
    },
    "GIFT.THRESHOLD": {
      does: "Order value from which a free gift pays for itself: median order value + gift cost / margin, rounded up to two leading digits.",
      takes: {
        order_values: "Value of each order, in money, one per cell; what is not above 0 is left out.",
        gift_cost: "Cost of the gift, in money, 0 or more.",
        margin: "Share of the price that is left after costs, above 0% and up to 100%.",
      },
    },
    "WINBACK.MAX": {
      does: "The highest incentive for winning a customer back that pays on average: probability x margin.",
      takes: {
        probability: "Chance that the customer returns because of it, from 0% to 100%.",
        margin: "Margin to expect from a customer who returns, in money.",
      },
    },
    "PLAN.PAYMENT": {
      does: "Equal payment of a payment plan, the first one period from now; without interest simply amount / payments.",
      takes: {
        amount: "Money to be paid off, before interest.",
        payments: "Number of payments, a whole number of 1 or more.",
        rate: "Interest per period between payments, from 0% to 100%.",
      },
    },
    "PLAN.ANNUAL": {
      does: "Break-even discount of a plan paid for a year ahead, beside a monthly plan that some leave: 1 - (1 - (1 - churn)^12) / (12 x churn).",
      takes: { churn: "Share of monthly customers who leave per month, above 0% and up to 100%." },
    },
    "RETAIN.VALUE": {
      does: "What keeping a customer saves: cost of keeping one x how many times dearer a new one is. The factor 5 is a rule of thumb.",
      takes: {
        cost_to_retain: "Cost of keeping a customer, in money, 0 or more.",
        times: "How many times dearer it is to win a new customer, more than 0.",
      },
    },
    "LOYALTY.COST": {
      does: "Cost of loyalty points as a share of the margin: earn rate x value of a point x share redeemed / margin.",
      takes: {
        earn_rate: "Points per unit of money spent, 0 or more.",
        point_value: "What a redeemed point is worth, in money, 0 or more.",
        redemption: "Share of points that are redeemed, from 0% to 100%.",
        margin: "Share of the price that is left after costs, above 0% and up to 100%.",
      },
    },
    "CUSTOMER.CARD": {
      does: "All about one customer in a row: first and last purchase, purchases, net spend, average, median gap, next order expected, scores, segment and tier (upper 20% High, next 30% Middle), judged among all customers.",
      takes: {
        customer: "The customer wanted.",
        customers,
        dates,
        amounts: refunds,
        as_of: "Last day of the analysis; later rows are left out. If left out, the day after the last date.",
      },
    },
    "BTYD.SUMMARY": {
      does: "What the FIT functions need, one row per customer: repeat purchases (x), recency, age and mean value of a repeat purchase. A purchase is a day with a sale; the first is not counted. Recency is the age at the last purchase, not the days since.",
      takes: {
        customers,
        dates,
        amounts: "Money of each row; a refund is negative: it lowers value and is no purchase. If left out, every row is a purchase, and its value is left empty.",
        unit: `Unit of recency and age, and so of the models: ${unit} If left out, week.`,
        as_of: agesEnd,
      },
    },
    "BGNBD.FIT": fit(bgnbd),
    "BGNBD.EXPECTED": expected(bgnbd),
    "BGNBD.PALIVE": {
      ...pAlive(bgnbd),
      does: `${pAlive(bgnbd).does} So without a repeat purchase it is always 100%.`,
    },
    "BGNBD.NONE": none(bgnbd),
    "BGNBD.DERT": dert(bgnbd),
    "BGNBD.LOGLIKELIHOOD": logLikelihood(bgnbd),
    "MBGNBD.FIT": fit(mbgnbd),
    "MBGNBD.EXPECTED": expected(mbgnbd),
    "MBGNBD.PALIVE": pAlive(mbgnbd),
    "MBGNBD.NONE": none(mbgnbd),
    "MBGNBD.DERT": dert(mbgnbd),
    "MBGNBD.LOGLIKELIHOOD": logLikelihood(mbgnbd),
    "PARETONBD.FIT": fit(paretonbd),
    "PARETONBD.EXPECTED": expected(paretonbd),
    "PARETONBD.PALIVE": pAlive(paretonbd),
    "PARETONBD.NONE": none(paretonbd),
    "PARETONBD.DERT": dert(paretonbd),
    "PARETONBD.LOGLIKELIHOOD": logLikelihood(paretonbd),
    "NBD.FIT": {
      does: "How often your customers buy if nobody is ever lost: parameters of the NBD model with standard errors, for NBD.EXPECTED. For data in which no loss can be seen. Assumes that each buys at a steady pace of their own, for ever.",
      takes: { x: repeats, age: ages, count, intervals },
    },
    "NBD.EXPECTED": {
      does: "Purchases to expect of this customer from now until the horizon; without x and age, repeat purchases of a new one from the first purchase on. NBD: nobody is ever lost, so over a long horizon it promises too much.",
      takes: { model: modelOf("NBD.FIT", "r, alpha"), horizon, x: `${history.x} If left out with age, a new customer.`, age: ageOfOne },
    },
    "BGBB.FIT": {
      does: "How often customers buy and how soon they are lost where they can buy at set opportunities only, such as once a year: parameters of the BG/BB model with standard errors. Assumes steady chances of each customer's own, and at most one purchase each time.",
      takes: { x: repeats, ...occasions, count, intervals },
    },
    "BGBB.EXPECTED": {
      does: "Purchases to expect of this customer at the next opportunities. BG/BB: at most one purchase each time, and a customer can be lost before any of them.",
      takes: { model: bgbb, horizon: "How many opportunities ahead count, a whole number of 0 or more.", x: taken, ...occasions },
    },
    "BGBB.PALIVE": {
      does: "Probability still active at the next opportunity, P(alive): the chance that this customer is not lost for good by then. BG/BB: a customer can be lost before any opportunity, the next too.",
      takes: { model: bgbb, x: taken, ...occasions },
    },
    "BGBB.DERT": {
      does: "All purchases to expect of this customer at the opportunities to come, without end, discounted to now (DERT), the next one by one step. Times the margin of a purchase it is what the customer is still worth. BG/BB: loss before any opportunity.",
      takes: { model: bgbb, x: taken, ...occasions, discount: "Discount rate per opportunity, above 0: the yearly rate if there is one a year." },
    },
    "BGBB.LOGLIKELIHOOD": {
      does: fitsHowWell("BG/BB"),
      takes: { model: bgbb, x: repeats, ...occasions, count },
    },
    "GAMMAGAMMA.FIT": {
      does: "How much the purchases of your customers are worth and differ: parameters of the Gamma-Gamma model with standard errors, from repeat purchases. Assumes that a customer's mean value is steady and has nothing to do with how often the customer buys.",
      takes: { x: repeats, monetary_value: "Mean value of the repeat purchases of each customer, in money; rows without x, or of 0 or less, are left out.", count, intervals },
    },
    "GAMMAGAMMA.VALUE": {
      does: "Expected value per purchase of this customer, in money: between the customer's own mean and that of all, the closer to the own the more purchases are known. With x = 0 the mean of all. Gamma-Gamma: value has nothing to do with frequency.",
      takes: { model: gammagamma, x: "Repeat purchases (x) behind the mean value, a whole number; 0 gives the mean of all.", monetary_value: "Mean value of this customer's repeat purchases, in money, 0 or more; without effect if x is 0." },
    },
    "GAMMAGAMMA.LOGLIKELIHOOD": {
      does: fitsHowWell("Gamma-Gamma"),
      takes: { model: gammagamma, x: repeats, monetary_value: "Mean value of the repeat purchases of each customer, in money; rows without x, or of 0 or less, are left out.", count },
    },
    "SBG.FIT": {
      does: "How loyal customers with a contract are: parameters of the sBG model with standard errors, from how many of a cohort were left. Assumes that each renews or leaves at a period's end with a steady chance of their own, so that the least loyal leave first.",
      takes: { survivors: "Customers of one cohort left at the start and after each period, one per cell, never rising. Shares do as well, but then the standard errors mean nothing.", intervals },
    },
    "SBG.SURVIVAL": {
      does: "Share of a cohort that is still there after so many periods. sBG: each renews with a chance of their own that never changes; the least loyal leave first.",
      takes: { model: sbg, period: "Periods since the start, a whole number of 0 or more; as long as those of the fit." },
    },
    "SBG.RETENTION": {
      does: "Retention rate: share of those still there that renew at the end of this period. sBG: it rises from period to period, as the least loyal leave first.",
      takes: { model: sbg, period: "Period at whose end they renew, a whole number; 1 is the first renewal." },
    },
    "SBG.RESIDUAL": {
      does: "Renewals to expect of a customer who is just before the next one, without end, discounted to now; the next one, if made, counts in full. Times the margin of a period it is what the customer is still worth. sBG: chances to renew never change.",
      takes: {
        model: sbg,
        discount: "Discount rate per period, 0 or more; above 0 if alpha is 1 or less.",
        renewals: "How often the customer has renewed, a whole number: 0 just before the first renewal, 7 in period 8.",
      },
    },
    "MODEL.COMPARE": {
      does: "Which model describes your customers best: log-likelihood, AIC and BIC of BG/NBD, MBG/NBD, Pareto/NBD and NBD, with the lowest AIC marked. That is about the past and no forecast: CLV.PREDICT chooses by data held out.",
      takes: historyColumns,
    },
    "CLV.PREDICT": {
      does: "What each customer will buy and be worth from now to the horizon. Method says how it is known: with 100 customers, 30 of whom came back, by the model of three that best forecast held-out data; else by averages at equal age or of all, or spend so far.",
      takes: {
        customers,
        dates,
        amounts: refunds,
        horizon: "Periods ahead that count, a whole number from 1 to 1200: 12 is a year if unit is left out.",
        margin,
        discount: "Discount rate per period of the unit, above -100% and up to 100%; a purchase counts as if at the end of its period.",
        as_of: agesEnd,
        unit: `Length of the periods of horizon and discount: ${unit} If left out, month.`,
      },
    },
  },
  leftOut: (value) => `Default ${value}.`,
  flags: { yes: "TRUE", no: "FALSE" },
  blankCell: "A blank cell may count as 0.",
};
