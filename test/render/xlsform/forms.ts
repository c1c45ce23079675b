import type { Case } from '../../../src/case/case.js';
import type { ChoicesRow, SurveyRow, XlsForm } from '../../../src/render/xlsform/sheets.js';

export { askingFrameworks as definitions } from '../../integrity/definitions.js';

/** Names that are something else in a form, in a table, in CSV, or in a spreadsheet, if nothing is done about it. */
export const hostileNames = [
  '=cmd()',
  '=HYPERLINK("http://evil.example","x")',
  '+1',
  '-1',
  '@SUM(A1)',
  "'quoted",
  'a | b',
  '\\|',
  'a\\',
  '|',
  'a\nb',
  '\r\n= x',
  'a\tb',
  '"a", "b"',
  ',',
  '$' + '{case}',
  '$' + '{x}',
  '$' + '{',
  '# head',
  '[click](http://evil.example)',
  '<b>bold</b> & <output value="/data"/>',
  '&amp;',
  ']]>',
  'a\u0000b',
  'a\u202eb',
  '\ud800',
  '\ufffe',
  '👩‍🌾 tani',
  '🤝🏽',
  'Désa Ñ 語 العربية',
  '\u200b',
  ' ',
  '',
  'twice',
  'twice',
  'x'.repeat(5_000),
] as const;

/** A case with a party of each of those names, in every sector and standing that a framework can ask of. */
export const hostileCase: Case = {
  schema: 'kemitraan/case@1',
  id: 'Case.1_a-b',
  title: hostileNames.join(' '),
  parties: hostileNames.map((name, index) => ({
    id: `${index}.P-${index}_x`,
    name,
    sector: (['government', 'business', 'community', 'finance'] as const)[index % 4] ?? 'other',
    ...(index % 3 === 1 && { standing: 'beneficiary' as const }),
    ...(index % 7 === 6 && { standing: 'overseer' as const }),
  })),
};

/** The row of a question, or of a field. */
export function rowNamed({ survey }: XlsForm, name: string): SurveyRow {
  const row = survey.find((one) => one.name === name);
  if (row === undefined) throw new Error(`Nothing asks ${name}.`);
  return row;
}

/** The choices of a question, in their order. */
export function choicesOf(form: XlsForm, name: string): ChoicesRow[] {
  const [, list] = rowNamed(form, name).type.split(' ');
  return form.choices.filter((one) => one.list_name === list);
}
