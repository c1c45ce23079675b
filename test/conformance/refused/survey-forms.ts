import { each, type RefusedCall } from './refusal.js';
import { definitionOf, gone, infinity, nan, throwing } from './values.js';

const subject = {
  schema: 'kemitraan/case@1',
  id: 'randu',
  title: 'Randu',
  parties: [{ id: 'a', name: 'A', sector: 'government' }],
};
const layout = definitionOf('power-layout');

/** What is refused of the frameworks and of what a form is for, whatever the form is written for. */
const asking = (name: string): RefusedCall => ({
  name,
  args: [layout, { case: subject, locale: 'en', points: 5 }],
  refusals: [
    ...each('/0', [null, true, 7, 'power-layout', [], {}, [null], throwing], 'invalid-definition'),
    ...each('/0', [definitionOf('tjsl'), definitionOf('tjsl-process')], 'invalid-definition'),
    { at: '/0', value: [layout, layout], code: 'invalid-definition' },
    ...each('/0/id', ['Power Layout', "a' or '", '', null, 7], 'invalid-definition'),
    ...each('/0/version', ['1.0', "1.0.0'", '', null, gone], 'invalid-definition'),
    ...each('/0/attributes', [null, {}, [], 'parity'], 'invalid-definition'),
    ...each('/1', [null, 7, 'en', []], 'unknown-option'),
    { at: '/1/x', value: 1, code: 'unknown-option' },
    ...each('/1/locale', ['fr', 'EN', '', null, 7], 'unknown-locale'),
    ...each('/1/points', [1, 12, 2.5, '5', null, nan, infinity], 'unknown-option'),
    ...each('/1/case', [null, 7, 'randu', [], {}], 'invalid-case'),
    ...each('/1/case/id', [gone, null, '', 'a b', "a' or '"], 'invalid-case'),
    ...each('/1/case/parties', [null, 'a', {}], 'invalid-case'),
    ...each('/1/case/parties/0/id', ['', 'a b', "a' or '"], 'invalid-case'),
    ...each('/1/case/parties/0/name', [gone, null, 7], 'invalid-case'),
  ],
});

const written = asking('toXlsForm');

/** What is refused where a form is to be written. */
export const surveyForms: readonly RefusedCall[] = [
  asking('toSurveyJs'),
  { ...written, refusals: [...written.refusals, ...each('/1/as', ['xlsx', '', null, 7], 'unknown-option')] },
];
