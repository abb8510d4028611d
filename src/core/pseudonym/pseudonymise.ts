/** What is left of a shop when nobody in it shall be known? */
import type { CustomerFacts, Shop, SurveyAnswer } from "../shop";
import type { Transactions } from "../transactions";

type Numbered = (id: string) => string;

/**
 * The same rows under other ids.
 *
 * @example numberedTransactions(transactionsOf(["ann"], [45000], [10]), () => "1").customerIds[0] // "1"
 */
export function numberedTransactions(transactions: Transactions, numbered: Numbered): Transactions {
  return { ...transactions, customerIds: transactions.customerIds.map(numbered) };
}

function unnamed(facts: CustomerFacts): CustomerFacts {
  return { ...facts, name: null, email: null, phone: null, birthday: null };
}

function numberedAnswer(answer: SurveyAnswer, numbered: Numbered): SurveyAnswer {
  return { ...answer, customer: answer.customer === null ? null : numbered(answer.customer) };
}

/**
 * The shop under numbers, without names, e-mails, phones and birthdays. Comments stay, to be counted by what they are about:
 * whoever shows them leaves them out.
 *
 * @example numberedShop(shopOf(transactionsOf(["ann"], [45000], [10])), () => "1").facts.size // 0
 */
export function numberedShop(shop: Shop, numbered: Numbered): Shop {
  return {
    ...shop,
    transactions: numberedTransactions(shop.transactions, numbered),
    facts: new Map([...shop.facts].map(([id, facts]) => [numbered(id), unnamed(facts)])),
    answers: shop.answers.map((answer) => numberedAnswer(answer, numbered)),
    subscriptions: shop.subscriptions.map((term) => ({ ...term, customer: numbered(term.customer) })),
  };
}
