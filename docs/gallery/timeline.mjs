import { tjslProcess } from 'kemitraan/programmes';
import { toVegaLite } from 'kemitraan/render';

/** Invented: a company that builds a corner for reading. */
const history = {
  title: 'Sudut baca Lembah Randu',
  complete: true,
  events: [
    { event: 'plan.drafting', date: '2015-01-12', by: ['company'] },
    { event: 'plan.approval', date: '2015-01-31', by: ['company-leadership'] },
    { event: 'plan.submission', date: '2015-03', by: ['company'] },
    { event: 'implementation.start', by: ['company'] },
  ],
};

export const drawn = (locale) =>
  toVegaLite(history, { locale, chart: 'timeline', definition: tjslProcess, asOf: '2015-06-30' });
