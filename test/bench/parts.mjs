// The parts of the run, in the order of the page.
import { agreement } from './parts/agreement.mjs';
import { assessment } from './parts/assess.mjs';
import { batch } from './parts/batch.mjs';
import { dates } from './parts/dates.mjs';
import { documents } from './parts/documents.mjs';
import { frameworks } from './parts/frameworks.mjs';
import { growth } from './parts/growth.mjs';
import { imports } from './parts/imports.mjs';
import { noEval } from './parts/no-eval.mjs';
import { portfolio } from './parts/portfolio.mjs';
import { records } from './parts/records.mjs';
import { sizes } from './parts/sizes.mjs';
import { text } from './parts/text.mjs';

export const parts = [
  records,
  frameworks,
  assessment,
  documents,
  text,
  noEval,
  dates,
  batch,
  agreement,
  portfolio,
  imports,
  sizes,
  growth,
];
