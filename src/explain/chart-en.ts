import type { ChartWords } from './chart-dictionary.js';
import { agreementEn } from './coding-chart-words.js';
import { heatMapEn } from './heat-map-words.js';
import { networkEn } from './network-words.js';

/** What charts say in English. */
export const chartEn: ChartWords = {
  bars: {
    title: {
      field: 'CSR money by field',
      company: 'CSR money by company',
      place: 'CSR money by place',
      period: 'CSR money by period',
    },
    axis: { field: 'Field', company: 'Company', place: 'Place', period: 'Period' },
    none: {
      field: 'no field stated',
      undated: 'no date stated',
      openEnded: 'beginning or end not stated',
      spanning: 'in more than one period, or perhaps',
    },
    more: (count) => `${count} more not shown, with less money each`,
    records: (records, refused) =>
      `${records} record${records === 1 ? '' : 's'}${refused > 0 ? `; ${refused} with faults left out` : ''}`,
    description: (title, groups, greatest) =>
      `${title}: bars of planned and realised amounts, ${groups} group${groups === 1 ? '' : 's'}${greatest ? `. The greatest: ${greatest}` : ''}. What no record states is told as not stated, and is not zero.`,
    amount: { planned: 'planned', realised: 'realised' },
    amountHead: 'Amount',
    label: (amount, which) => `${which}: ${amount}`,
    notStated: 'not stated',
    tooLarge: 'too large to be told',
    inPart: (amount, notStated) =>
      `${amount}, not stated in ${notStated} record${notStated === 1 ? '' : 's'}`,
  },
  nothing: 'nothing to show',
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  lorenz: {
    title: (of, over, gini) => `How unequally ${of} money is spread over ${over}: Gini ${gini}`,
    undefined: (of, over, why) =>
      `How unequally ${of} money is spread over ${over}: no Gini value, since ${why}`,
    over: {
      company: 'companies',
      field: 'fields',
      place: 'places',
      population: 'places, weighed by population',
      need: 'places, weighed by need',
    },
    of: { planned: 'planned', realised: 'realised' },
    why: {
      'no-values': 'there are no amounts',
      'all-zero': 'all amounts are zero',
      'no-weight': 'nothing has any weight',
      'too-large': 'a sum is too large to be told',
      'not-given': 'no weights are given',
      'given-in-part': 'not every place has a weight',
    },
    among: {
      listed: 'over all that are listed',
      recipients: 'among recipients only',
      givers: 'only among those that gave',
    },
    greatest: (value) => `the greatest possible here is ${value}`,
    leftOut: (count) => `${count} left out, as no record states their amount`,
    description: (title) =>
      `${title}. The curve shows what share those with the least have together; on the straight diagonal it would be spread equally.`,
    holders: {
      company: 'Share of companies, from the least',
      field: 'Share of fields, from the least',
      place: 'Share of places, from the least',
      population: 'Share of the population, from the least per head',
      need: 'Share of the need, from the least per unit of need',
    },
    values: 'Share of the money',
    equal: {
      company: 'all gave the same',
      field: 'all got the same',
      place: 'all got the same',
      population: 'the same per head everywhere',
      need: 'the same per unit of need everywhere',
    },
    curve: 'as it is',
  },
  timeline: {
    title: (procedure) => `Timeline: ${procedure}`,
    date: 'Date',
    row: (place, event) => `${place}. ${event}`,
    notListed: (event, rule) => `not listed: ${event} (${rule})`,
    undated: 'no date',
    vague: 'on one of these days',
    asOf: (day) => `as of ${day}`,
    due: (day, standing) => `due ${day}: ${standing}`,
    marks: {
      kept: 'due, in time',
      late: 'due, late',
      overdue: 'due, overdue',
      'not-yet-due': 'due, not yet',
      'not-begun': 'not yet running',
      open: 'due, cannot tell',
    },
    description: (summary, events, deadlines) =>
      `${summary} Shown: ${events} event${events === 1 ? '' : 's'}, ${deadlines} due date${deadlines === 1 ? '' : 's'}.`,
  },
  agreement: agreementEn,
  heatMap: heatMapEn,
  network: networkEn,
  verdict: {
    description: (outcome, rows) => `${outcome} Shown: ${rows}.`,
    row: (label, said) => `${label}: ${said}`,
    standing: (status, value) => `${status} (${value})`,
    halfway: (half) => `${half}: neither in nor out`,
    membership: 'Membership, from 0 (out) to 1 (in)',
    typicality: (value) => `typicality ${value}`,
    key: {
      point: 'known',
      ambiguous: 'known, and exactly in the middle: neither in nor out',
      excluded: 'known, and out',
      range: 'known to lie somewhere in this span',
      unknown: 'not known: it may lie anywhere',
      typicality: 'typicality: how far it has what usually goes with the type; it decides nothing',
    },
    placed: 'placed here',
    mayBePlaced: 'may be placed here',
    gap: 'a gap: not met, though what a higher rung adds is',
    order: (pairs) =>
      pairs
        ? `That one stands above another in the picture says nothing of their order. Stated is only this: ${pairs}.`
        : 'That one stands above another in the picture says nothing of their order: none is stated.',
    before: (lower, higher) => `${lower} comes before ${higher}`,
    notDeciding: (row) => `${row} (does not decide under this reading)`,
    score: {
      levels: 'Mean level, from 0 (nothing of it in place) to 1 (all of it)',
      likert: 'Answers, rescaled to between 0 (the lowest) and 1 (the highest)',
    },
    known: (known, applicable) => `${known} of ${applicable} known`,
    weight: (weight) => `weight ${weight}`,
    mandatory: (failed, open) =>
      `mandatory: ${[...(failed > 0 ? [`${failed} missing`] : []), ...(open > 0 ? [`${open} open`] : [])].join(', ')}`,
    overall: 'overall, by the weights that were given',
    stakeholders: 'By who sees to it',
    by: (rule, parties) => `${rule} (by ${parties})`,
    checks: 'What was looked at besides',
  },
  time: {
    days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    shortDays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  },
};
