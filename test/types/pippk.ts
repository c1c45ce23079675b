import { lookUp } from '../../src/forms.js';
import { pippk, validatePippkDuties } from '../../src/programmes.js';

const verdict = validatePippkDuties({ 'lkk.city.5a': 'in', 'tp-pippk': 'mostly-in' });
export const rule: 'lkk.city.5a' | undefined = verdict.findings
  .map((one) => one.rule)
  .find((one): one is 'lkk.city.5a' => one === 'lkk.city.5a');

// @ts-expect-error The companion facilitator has four duties, and none of this name.
validatePippkDuties({ 'lkk.city.5': 'in' });

// @ts-expect-error A body of the table is no question.
validatePippkDuties({ rw: 'in' });

export const amount: 100000000 = lookUp(pippk, 'budget.amount').values.amountRupiah;

// @ts-expect-error There is no such rule.
lookUp(pippk, 'budget.period');
