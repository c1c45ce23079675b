import { expect, test } from 'vitest';
import { frameworks } from '../../../src/registry/frameworks.js';
import { toXlsForm } from '../../../src/render/to-xls-form.js';
import type { XlsForm } from '../../../src/render/xlsform/sheets.js';
import { faultsOf } from './rules.js';

// A check that cannot fail is none: each rule is broken once, in a form that keeps them all.

type Sheets = { -readonly [Sheet in keyof XlsForm]: Record<string, string>[] };

const sound = () => JSON.parse(JSON.stringify(toXlsForm(frameworks['partnership-archetypes']))) as Sheets;

const named = ({ survey }: Sheets, name: string) => survey.findIndex((row) => row.name === name);
const set = (sheet: keyof Sheets, index: number, cells: Record<string, string>) => (form: Sheets) => {
  Object.assign(form[sheet].at(index) as object, cells);
};
const setNamed = (name: string, cells: Record<string, string>) => (form: Sheets) =>
  set('survey', named(form, name), cells)(form);
const onAll =
  (sheet: keyof Sheets, change: (row: Record<string, string>) => Record<string, string>) =>
  (form: Sheets) => {
    form[sheet] = form[sheet].map(change);
  };

/** What stands for an answer in an expression. */
const ref = (name: string) => `\${${name}}`;

test('the form keeps them', () => {
  expect(faultsOf(sound() as never)).toEqual([]);
});

test.each<[string, (form: Sheets) => void, RegExp]>([
  ['a lone label', onAll('survey', (row) => ({ ...row, label: 'x' })), /label without a language/],
  [
    'a column in one language',
    onAll('choices', ({ 'label::English (en)': _, ...row }) => row),
    /no label::English/,
  ],
  [
    'a column in a third language',
    onAll('choices', (row) => ({ ...row, 'label::Jawa (jv)': 'x' })),
    /another language/,
  ],
  [
    'a language by another spelling',
    onAll('survey', ({ 'hint::English (en)': hint = '', ...row }) => ({ ...row, 'hint::English': hint })),
    /no hint::English \(en\)/,
  ],
  ['a cell in one language', setNamed('case', { 'hint::English (en)': '' }), /hint in one language/],
  ['a row with another column', set('choices', 3, { filter: 'x' }), /other columns/],
  ['a line feed', setNamed('case', { 'hint::English (en)': 'a\nb' }), /not one clean line/],
  [
    'a reference in a label',
    setNamed('case', { 'label::English (en)': `a ${ref('coder')}` }),
    /a reference in a text/,
  ],
  ['a type that there is none of', setNamed('coder', { type: 'textt' }), /type textt/],
  [
    'or_other',
    setNamed('method', { type: 'select_one methods or_other' }),
    /type select_one methods or_other/,
  ],
  ['a list that there is none of', setNamed('method', { type: 'select_one method' }), /no list method\n/],
  ['a name that begins with a digit', setNamed('coder', { name: '1coder' }), /no name/],
  ['a name with a blank', setNamed('coder', { name: 'the coder' }), /no name/],
  ['a name twice', setNamed('coder', { name: 'Case' }), /twice in about/],
  ['a name of pyxform', setNamed('about', { name: 'meta' }), /twice in data/],
  [
    'a repeat of the name of another',
    setNamed('relations___partnership_archetypes', { name: 'parties___partnership_archetypes' }),
    /twice in framework|repeat twice/,
  ],
  ['an end too few', (form) => void form.survey.pop(), /not ended/],
  [
    'an end too many',
    (form) => void form.survey.push({ ...(form.survey.at(-1) as object) }),
    /was not begun/,
  ],
  ['an end of something else', set('survey', -1, { type: 'end_repeat' }), /was not begun/],
  ['no calculation', setNamed('frameworks', { calculation: '' }), /frameworks: calculation/],
  [
    'a question without a label',
    setNamed('date', { 'label::English (en)': '', 'label::Bahasa Indonesia (id)': '' }),
    /date: label/,
  ],
  [
    'a constraint without a message',
    setNamed('case', {
      'constraint_message::English (en)': '',
      'constraint_message::Bahasa Indonesia (id)': '',
    }),
    /constraint message/,
  ],
  [
    'a reference to nothing',
    setNamed('note___partnership_archetypes__balance', { relevant: `${ref('balance')} = 'x'` }),
    /is not one question/,
  ],
  [
    'a reference to two',
    setNamed('note___partnership_archetypes__balance', {
      relevant: `${ref('party___partnership_archetypes')} = 'x'`,
    }),
    /is not one question/,
  ],
  [
    'a neighbour that there is none of',
    setNamed('others___partnership_archetypes', { relevant: "../case != ''" }),
    /does not stand beside/,
  ],
  ['a bracket too few', setNamed('case', { constraint: "regex(., 'x'" }), /brackets/],
  ['a choice twice', set('choices', 1, { name: 'interview' }), /twice/],
  ['a choice with a blank', set('choices', 1, { name: 'an interview' }), /an interview: name/],
  [
    'a choice without a label',
    set('choices', 1, { 'label::English (en)': '', 'label::Bahasa Indonesia (id)': '' }),
    /no label/,
  ],
  [
    'a list that nothing asks',
    (form) => void form.choices.push({ ...form.choices[0], list_name: 'spare' }),
    /nothing asks spare/,
  ],
  ['no choice for what does not arise', (form) => void form.choices.pop(), /reserved choices/],
  [
    'a list torn apart',
    (form) => void form.choices.push({ ...form.choices[0], name: 'other' }),
    /torn apart/,
  ],
  ['two rows of settings', (form) => void form.settings.push({ ...form.settings[0] }), /more than one row/],
  ['a form id with a blank', set('settings', 0, { form_id: 'my form' }), /form_id/],
  ['a version that is a number', set('settings', 0, { version: '20240101' }), /version/],
  [
    'a default language that is no column',
    set('settings', 0, { default_language: 'Indonesian' }),
    /default_language/,
  ],
])('%s is seen', (_, damage, fault) => {
  const form = sound();
  damage(form);
  expect(faultsOf(form as never).join('\n')).toMatch(fault);
});
