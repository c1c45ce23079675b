import { toVegaLite } from 'kemitraan/render';
import { summary } from './portfolio.mjs';

export const drawn = (locale) => toVegaLite(summary, { locale, chart: 'lorenz', over: 'company' });
