import type { XlsForm } from '../../../src/render/xlsform/sheets.js';

// The rules of an XLSForm, written anew from its documentation, from what pyxform refuses, and from what its users ran into:
// every rule says what breaks it, so that a form without a fault keeps them all.

type Row = Readonly<Record<string, string>>;

const languages = ['Bahasa Indonesia (id)', 'English (en)'];
const translatable = [
  'label',
  'hint',
  'constraint_message',
  'required_message',
  'guidance_hint',
  'image',
  'audio',
  'video',
];
const types =
  /^(?:text|date|note|calculate|select_one \S+|select_multiple \S+|(?:begin|end)_(?:group|repeat))$/;
const appearances = ['', 'likert'];
const xmlName = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
const expressions = ['relevant', 'constraint', 'calculation', 'required'];
const reserved = ['unknown', 'refused', 'not-applicable'];

/** Everything in which a form breaks a rule. */
export function faultsOf(form: XlsForm): string[] {
  const { survey, choices, settings } = form;
  return [
    ...sheetFaults('survey', survey),
    ...sheetFaults('choices', choices),
    ...sheetFaults('settings', settings),
    ...surveyFaults(survey, choices),
    ...choiceFaults(choices),
    ...settingsFaults(settings),
  ];
}

/** What holds of every sheet: one shape, texts of one line, and each text in every language or in none. */
function sheetFaults(sheet: string, rows: readonly Row[]): string[] {
  const columns = Object.keys(rows[0] ?? {});
  const seen = new Set(
    columns.filter((one) => translatable.includes(one.split('::')[0] ?? '')).map((one) => one.split('::')[0]),
  );
  return [
    ...(rows.length === 0 ? [`${sheet}: no row`] : []),
    ...columns
      .filter((one) => translatable.includes(one))
      .map((one) => `${sheet}: ${one} without a language`),
    ...[...seen].flatMap((one) =>
      languages
        .filter((language) => !columns.includes(`${one}::${language}`))
        .map((language) => `${sheet}: no ${one}::${language}`),
    ),
    ...columns
      .filter((one) => one.includes('::') && !languages.includes(one.split('::')[1] ?? ''))
      .map((one) => `${sheet}: ${one} is in another language`),
    ...columns
      .filter((one) => !one.includes('::') && !/^[a-z_]+$/.test(one))
      .map((one) => `${sheet}: column ${one}`),
    ...rows.flatMap((row, index) => {
      const at = `${sheet}[${index}]`;
      const halves = [...seen].filter((one) => {
        const filled = languages.filter((language) => row[`${one}::${language}`] !== '');
        return filled.length === 1;
      });
      return [
        ...(JSON.stringify(Object.keys(row)) === JSON.stringify(columns) ? [] : [`${at}: other columns`]),
        ...halves.map((one) => `${at}: ${one} in one language`),
        ...Object.entries(row).flatMap(([column, cell]) => {
          if (typeof cell !== 'string') return [`${at}.${column}: no text`];
          const isLine = !/\p{Cc}|\p{Cs}|[\u2028\u2029\ufffe\uffff]/u.test(cell) && cell === cell.trim();
          const isExpression = expressions.includes(column);
          return [
            ...(isLine ? [] : [`${at}.${column}: not one clean line`]),
            ...(!isExpression && cell.includes('${') ? [`${at}.${column}: a reference in a text`] : []),
          ];
        }),
      ];
    }),
  ];
}

interface Container {
  readonly kind: string;
  readonly name: string;
  readonly names: string[];
}

function surveyFaults(survey: readonly Row[], choices: readonly Row[]): string[] {
  const faults: string[] = [];
  const root: Container = { kind: 'form', name: 'data', names: ['meta'] };
  const stack: Container[] = [root];
  const repeats: string[] = [];
  const places = new Map<string, Container[]>();
  const lists = new Set(choices.map((row) => row.list_name));
  const used = new Set<string>();
  const rowsIn = new Map<Row, Container>();
  survey.forEach((row, index) => {
    const { type = '', name = '', appearance = '' } = row;
    const at = `survey[${index}] ${name}`;
    const inside = stack.at(-1) ?? root;
    rowsIn.set(row, inside);
    if (!types.test(type)) faults.push(`${at}: type ${type}`);
    if (/or[ _](?:specify )?other/.test(type)) faults.push(`${at}: or_other`);
    if (!appearances.includes(appearance)) faults.push(`${at}: appearance ${appearance}`);
    if (type.startsWith('end_')) {
      if (inside === root || `end_${inside.kind}` !== type) faults.push(`${at}: ends what was not begun`);
      else stack.pop();
      if (Object.entries(row).some(([column, cell]) => column !== 'type' && cell !== ''))
        faults.push(`${at}: an end with cells`);
      return;
    }
    if (!xmlName.test(name)) faults.push(`${at}: no name`);
    if (inside.names.some((one) => one.toLowerCase() === name.toLowerCase()))
      faults.push(`${at}: twice in ${inside.name}`);
    inside.names.push(name);
    places.set(name, [...(places.get(name) ?? []), inside]);
    const [, kind] = /^begin_(.*)$/.exec(type) ?? [];
    if (kind !== undefined) {
      if (kind === 'repeat' && (name === 'data' || repeats.includes(name)))
        faults.push(`${at}: repeat twice`);
      if (kind === 'repeat') repeats.push(name);
      stack.push({ kind, name, names: [] });
    }
    const [, list] = / (\S+)$/.exec(type) ?? [];
    if (list !== undefined) {
      used.add(list);
      if (!lists.has(list)) faults.push(`${at}: no list ${list}`);
    }
    if ((type === 'calculate') !== (row.calculation !== '')) faults.push(`${at}: calculation`);
    if ((type === 'calculate') === (row['label::English (en)'] !== '')) faults.push(`${at}: label`);
    if ((row.constraint === '') !== (row['constraint_message::English (en)'] === ''))
      faults.push(`${at}: constraint message`);
    if ((row.required === '') !== (row['required_message::English (en)'] === ''))
      faults.push(`${at}: required message`);
    if (!['', 'yes'].includes(row.required ?? '')) faults.push(`${at}: required`);
  });
  if (stack.length > 1) faults.push(`${stack.at(-1)?.name}: not ended`);
  for (const list of lists)
    if (list !== undefined && !used.has(list)) faults.push(`choices: nothing asks ${list}`);
  survey.forEach((row, index) => {
    for (const column of expressions) {
      const expression = row[column] ?? '';
      const at = `survey[${index}].${column}`;
      for (const [, name = ''] of expression.matchAll(/\$\{([^}]*)\}/g))
        if (places.get(name)?.length !== 1) faults.push(`${at}: \${${name}} is not one question`);
      for (const [, name = ''] of expression.matchAll(/\.\.\/([A-Za-z0-9_]+)/g))
        if (!rowsIn.get(row)?.names.includes(name)) faults.push(`${at}: ../${name} does not stand beside it`);
      if (!isBalanced(expression)) faults.push(`${at}: brackets`);
    }
  });
  return faults;
}

/** Brackets outside of texts; the calculations and the patterns are texts. */
function isBalanced(expression: string): boolean {
  const bare = expression.replaceAll(/'[^']*'/g, '');
  let depth = 0;
  for (const character of bare) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && !bare.includes("'");
}

function choiceFaults(choices: readonly Row[]): string[] {
  const faults: string[] = [];
  const seen = new Map<string, string[]>();
  let last = '';
  choices.forEach(({ list_name: list = '', name = '', ...row }, index) => {
    const at = `choices[${index}] ${name}`;
    if (!/^\S+$/.test(list)) faults.push(`${at}: list_name`);
    if (list !== last && seen.has(list)) faults.push(`${at}: ${list} is torn apart`);
    last = list;
    const names = seen.get(list) ?? [];
    if (names.includes(name)) faults.push(`${at}: twice`);
    seen.set(list, [...names, name]);
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) faults.push(`${at}: name`);
    if (row['label::English (en)'] === '') faults.push(`${at}: no label`);
  });
  for (const [list, names] of seen)
    if (
      /^(?:answers___|levels|scale___)/.test(list) &&
      JSON.stringify(names.slice(-3)) !== JSON.stringify(reserved)
    )
      faults.push(`${list}: does not end with the reserved choices`);
  return faults;
}

function settingsFaults(settings: readonly Row[]): string[] {
  const [row = {}, ...others] = settings;
  return [
    ...(others.length > 0 ? ['settings: more than one row'] : []),
    ...(/^[a-z][a-z0-9_]{0,63}$/.test(row.form_id ?? '') ? [] : [`settings: form_id ${row.form_id}`]),
    ...(/^[a-z0-9][a-z0-9.-]{0,30}$/.test(row.version ?? '') && /[a-z-]/.test(row.version ?? '')
      ? []
      : [`settings: version ${row.version}`]),
    ...(row.form_title === '' ? ['settings: no form_title'] : []),
    ...(languages.includes(row.default_language ?? '')
      ? []
      : [`settings: default_language ${row.default_language}`]),
  ];
}
