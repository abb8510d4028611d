/**
 * Do fits find the parameters that customers were made with, and do 95% intervals hold them 95% of the time?
 * `npm run bench -- simulation 50` for another number of replicates, `-- simulation 500 MBG/NBD 1` for one model and set.
 */
import { machine } from "./shared/figures.mjs";
import { load } from "./shared/typescript.mjs";

const { randomFrom } = load("core/simulate/random");
const { groupCustomers } = load("core/btyd/groupedCustomers");
const { fitBgBb, fitDropout, fitGammaGamma, fitNbd, fitParetoNbd, fitSbg } = load("core/btyd/fits");
const { likelihoodIntervals } = load("core/btyd/likelihoodIntervals");
const { bgBbLikelihood } = load("core/btyd/bgbb");
const { dropoutLikelihood } = load("core/btyd/dropoutAfterPurchase");
const { gammaGammaLikelihood } = load("core/btyd/gammaGamma");
const { nbdLikelihood } = load("core/btyd/nbd");
const { paretoNbdLikelihood } = load("core/btyd/paretoNbd");
const { renewalsOf, sbgLikelihood } = load("core/contract/shiftedBetaGeometric");
const { spendersFrom } = load("core/btyd/spenders");

const replicates = Number(process.argv[2] ?? 200);

const many = (customers, one) => Array.from({ length: customers }, one);
const grouped = (rows) =>
  groupCustomers({ x: rows.map(([x]) => x), recency: rows.map(([, recency]) => recency), age: rows.map(([, , age]) => age), count: null });

/** A life of purchases at a pace until `lost` or `age`; `leaves` is asked after each. */
function life(random, pace, age, lost, leaves) {
  let [x, recency] = [0, 0];
  const end = Math.min(age, lost);
  for (let time = random.exponential(pace); time <= end; time += random.exponential(pace)) {
    [x, recency] = [x + 1, time];
    if (leaves()) break;
  }
  return [x, recency, age];
}

const ageOf = (random) => 27 + 12 * random.uniform();

const models = {
  "NBD": {
    sets: [{ r: 0.5, alpha: 10 }, { r: 1.2, alpha: 5 }, { r: 0.25, alpha: 4 }, { r: 3, alpha: 40 }],
    make: (random, { r, alpha }) => life(random, random.gamma(r, 1 / alpha), ageOf(random), Infinity, () => false),
    read: grouped,
    fit: fitNbd,
    likelihood: nbdLikelihood,
  },
  "BG/NBD": {
    sets: [{ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { r: 0.6, alpha: 6, a: 0.5, b: 1.5 }, { r: 1, alpha: 5, a: 1, b: 3 }, { r: 0.4, alpha: 2, a: 1.5, b: 6 }],
    make: (random, { r, alpha, a, b }) => {
      const leaving = random.beta(a, b);
      return life(random, random.gamma(r, 1 / alpha), ageOf(random), Infinity, () => random.uniform() < leaving);
    },
    read: grouped,
    fit: (customers) => fitDropout(customers, 0),
    likelihood: (customers) => dropoutLikelihood(customers, 0),
  },
  "MBG/NBD": {
    sets: [{ r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }, { r: 1, alpha: 6, a: 0.5, b: 1.5 }, { r: 1.5, alpha: 5, a: 1, b: 3 }, { r: 0.8, alpha: 2, a: 1, b: 4 }],
    make: (random, { r, alpha, a, b }) => {
      const leaving = random.beta(a, b);
      const age = ageOf(random);
      const pace = random.gamma(r, 1 / alpha);
      return random.uniform() < leaving ? [0, 0, age] : life(random, pace, age, Infinity, () => random.uniform() < leaving);
    },
    read: grouped,
    fit: (customers) => fitDropout(customers, 1),
    likelihood: (customers) => dropoutLikelihood(customers, 1),
  },
  "Pareto/NBD": {
    sets: [{ r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 }, { r: 1, alpha: 8, s: 0.8, beta: 10 }, { r: 1.5, alpha: 5, s: 0.5, beta: 6 }, { r: 0.8, alpha: 3, s: 1.2, beta: 20 }],
    make: (random, { r, alpha, s, beta }) =>
      life(random, random.gamma(r, 1 / alpha), ageOf(random), random.exponential(random.gamma(s, 1 / beta)), () => false),
    read: grouped,
    fit: fitParetoNbd,
    likelihood: paretoNbdLikelihood,
  },
  "Gamma-Gamma": {
    sets: [{ p: 6.25, q: 3.74, gamma: 15.44 }, { p: 2, q: 5, gamma: 100 }, { p: 10, q: 2.5, gamma: 8 }, { p: 3, q: 8, gamma: 50 }],
    make: (random, { p, q, gamma }) => {
      const x = 1 + Math.floor(random.exponential(0.6));
      return [x, random.gamma(p * x, 1 / (x * random.gamma(q, 1 / gamma)))];
    },
    read: (rows) => spendersFrom(rows.map(([x]) => x), rows.map(([, mean]) => mean), null),
    fit: fitGammaGamma,
    likelihood: gammaGammaLikelihood,
  },
  "BG/BB": {
    sets: [{ alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 }, { alpha: 0.7, beta: 1.5, gamma: 0.8, delta: 3 }, { alpha: 2, beta: 2, gamma: 1, delta: 5 }, { alpha: 1, beta: 1, gamma: 0.5, delta: 2 }],
    make: (random, { alpha, beta, gamma, delta }) => {
      const [buys, goes] = [random.beta(alpha, beta), random.beta(gamma, delta)];
      let [x, recency] = [0, 0];
      for (let chance = 1; chance <= 8 && random.uniform() >= goes; chance++) if (random.uniform() < buys) [x, recency] = [x + 1, chance];
      return [x, recency, 8];
    },
    read: grouped,
    fit: fitBgBb,
    likelihood: bgBbLikelihood,
  },
  "sBG": {
    sets: [{ alpha: 0.704, beta: 1.182 }, { alpha: 0.668, beta: 3.806 }, { alpha: 3.8, beta: 15.2 }, { alpha: 1, beta: 1 }],
    make: (random, { alpha, beta }) => {
      const leaves = random.beta(alpha, beta);
      let periods = 0;
      while (periods < 8 && random.uniform() >= leaves) periods++;
      return periods;
    },
    read: (stays) => Array.from({ length: 9 }, (_, period) => stays.filter((periods) => periods >= period).length),
    fit: fitSbg,
    likelihood: (survivors) => sbgLikelihood(renewalsOf(survivors)),
  },
};

/** Fits of many made-up lists of customers, with what was made of each; a fit that finds nothing says why. */
function study({ make, read, fit, likelihood }, truth, customers, times, seed, judge) {
  const found = [];
  const problems = {};
  for (let replicate = 0; replicate < times; replicate++) {
    const random = randomFrom(seed * 1009 + 7919 * replicate);
    const list = read(many(customers, () => make(random, truth)));
    try {
      found.push(judge(fit(list), likelihood(list)));
    } catch (error) {
      problems[error.code ?? String(error)] = (problems[error.code ?? String(error)] ?? 0) + 1;
    }
  }
  return { found, problems };
}

/** Which parameters' intervals hold the truth. */
const held = (truth) => (fit, likelihood) =>
  Object.entries(likelihoodIntervals(fit, likelihood)).map(([name, [low, high]]) => low <= truth[name] && truth[name] <= high);

const [chosen, chosenSets] = process.argv.slice(3).map((list) => list.split(","));
console.log(`${machine()}, ${replicates} replicates\n`);
console.log("| model | parameters | customers | intervals that hold the truth, % | fits without an answer |");
console.log("|---|---|---|---|---|");
for (const [name, model] of Object.entries(models)) {
  if (chosen && !chosen.includes(name)) continue;
  model.sets.forEach((truth, set) => {
    if (chosenSets && !chosenSets.includes(String(set + 1))) return;
    for (const customers of [5_000, 500]) {
      const { found, problems } = study(model, truth, customers, replicates, 1000 * (set + 1), held(truth));
      const cover = Object.keys(truth).map((parameter, at) =>
        `${parameter} ${((100 * found.filter((holds) => holds[at]).length) / found.length).toFixed(1)}`);
      const without = Object.entries(problems).map(([code, count]) => `${count} ${code}`).join(", ") || "0";
      console.log(`| ${name} | ${Object.values(truth).join(", ")} | ${customers} | ${cover.join(", ")} | ${without} |`);
    }
  });
}
console.log("\n| model | parameters | customers | distance from the truth, in standard errors |\n|---|---|---|---|");
for (const [name, model] of Object.entries(models)) {
  if (chosen && !chosen.includes(name)) continue;
  [...model.sets, model.sets[0]].forEach((truth, set) => {
    if (chosenSets && !chosenSets.includes(String(set + 1))) return;
    const { found: [fit], problems } = study(model, truth, 50_000, 1, 77 * (set + 1), (one) => one);
    const far = fit === undefined ? Object.keys(problems).join(", ") : Object.entries(truth).map(([parameter, value]) =>
      `${parameter} ${((fit.parameters[parameter] - value) / fit.standardErrors[parameter]).toFixed(1)}`).join(", ");
    console.log(`| ${name} | ${Object.values(truth).join(", ")} | 50000 | ${far} |`);
  });
}
