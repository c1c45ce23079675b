// Agreement statistics as somebody writes them who follows the formula, pair by pair, and checks nothing.

const given = (unit) => unit.filter((rating) => rating !== null);
const meanOf = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** The mean over units of what pairs of ratings of one unit agree by. */
function observedOf(ratings, weight) {
  const units = [];
  for (const unit of ratings) {
    const own = given(unit);
    if (own.length < 2) continue;
    let sum = 0;
    for (let a = 0; a < own.length; a += 1)
      for (let b = 0; b < own.length; b += 1) if (a !== b) sum += weight(own[a], own[b]);
    units.push(sum / (own.length * (own.length - 1)));
  }
  return meanOf(units);
}

/** How often each category was given, as the mean over units of its share. */
function sharesOf(ratings, categories) {
  const rated = ratings.map(given).filter((unit) => unit.length > 0);
  return categories.map((category) =>
    meanOf(rated.map((unit) => unit.filter((rating) => rating === category).length / unit.length)),
  );
}

const same = (a, b) => (a === b ? 1 : 0);
const corrected = (observed, expected) => (observed - expected) / (1 - expected);

export function percentAgreement(ratings) {
  return observedOf(ratings, same);
}

export function cohenKappa(ratings, categories) {
  const pairs = ratings.filter(([a, b]) => a !== null && b !== null);
  const observed = meanOf(pairs.map(([a, b]) => same(a, b)));
  let expected = 0;
  for (const category of categories) {
    const [first, second] = [0, 1].map((coder) => meanOf(pairs.map((pair) => same(pair[coder], category))));
    expected += first * second;
  }
  return corrected(observed, expected);
}

export function fleissKappa(ratings, categories) {
  const expected = sharesOf(ratings, categories).reduce((sum, share) => sum + share * share, 0);
  return corrected(observedOf(ratings, same), expected);
}

export function gwetAc1(ratings, categories) {
  const spread = sharesOf(ratings, categories).reduce((sum, share) => sum + share * (1 - share), 0);
  return corrected(observedOf(ratings, same), spread / (categories.length - 1));
}

export function gwetAc2(ratings, categories) {
  const length = categories.at(-1) - categories[0];
  const weight = (a, b) => 1 - Math.abs(a - b) / length;
  let total = 0;
  for (const a of categories) for (const b of categories) total += weight(a, b);
  const spread = sharesOf(ratings, categories).reduce((sum, share) => sum + share * (1 - share), 0);
  const q = categories.length;
  return corrected(observedOf(ratings, weight), (total * spread) / (q * (q - 1)));
}

export function brennanPrediger(ratings, categories) {
  return corrected(observedOf(ratings, same), 1 / categories.length);
}

/** Krippendorff's alpha by pairs of ratings within units, and pairs of categories over all. */
function alpha(ratings, distance) {
  const units = ratings.map(given).filter((unit) => unit.length > 1);
  const all = units.flat();
  let within = 0;
  for (const unit of units) {
    let sum = 0;
    for (const a of unit) for (const b of unit) sum += distance(a, b);
    within += sum / (unit.length - 1);
  }
  const counts = new Map();
  for (const rating of all) counts.set(rating, (counts.get(rating) ?? 0) + 1);
  let across = 0;
  for (const [a, m] of counts) for (const [b, n] of counts) across += m * n * distance(a, b);
  return 1 - within / all.length / (across / (all.length * (all.length - 1)));
}

export function alphaNominal(ratings) {
  return alpha(ratings, (a, b) => (a === b ? 0 : 1));
}

export function alphaInterval(ratings) {
  return alpha(ratings, (a, b) => (a - b) ** 2);
}

/** The intraclass correlation of Shrout and Fleiss, two-way random, single ratings. */
export function intraclassCorrelation(ratings) {
  const [n, k] = [ratings.length, ratings[0].length];
  const grand = meanOf(ratings.flat());
  const coders = ratings[0].map((_, coder) => meanOf(ratings.map((unit) => unit[coder])));
  let [between, within, raters] = [0, 0, 0];
  for (const unit of ratings) {
    const mean = meanOf(unit);
    between += k * (mean - grand) ** 2;
    for (const rating of unit) within += (rating - mean) ** 2;
  }
  for (const mean of coders) raters += n * (mean - grand) ** 2;
  const bms = between / (n - 1);
  const jms = raters / (k - 1);
  const ems = (within - raters) / ((n - 1) * (k - 1));
  return (bms - ems) / (bms + (k - 1) * ems + (k * (jms - ems)) / n);
}

export function cronbachAlpha(responses) {
  const k = responses[0].length;
  const variance = (numbers) => {
    const mean = meanOf(numbers);
    return numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / (numbers.length - 1);
  };
  const items = responses[0].map((_, item) => variance(responses.map((one) => one[item])));
  const totals = variance(responses.map((one) => one.reduce((sum, answer) => sum + answer, 0)));
  return (k / (k - 1)) * (1 - items.reduce((sum, one) => sum + one, 0) / totals);
}
