import type { FaultCode } from '../../../src/core/fault.js';
import { sealed } from './checksum.js';

/** A string of these fields with the checksum that belongs to them. */
const of = (...fields: readonly string[]) => sealed(['kemitraan1', ...fields].join('~'));
const layout = ['power-layout', '1.0.0', 'sulistiyani', 'parity_O', 'subordination_MI'] as const;

/** A sound string; and one in which these answers, or the reading and the answers, are others. */
export const sound = of(...layout);
const answered = (...answers: readonly string[]) => of(...layout.slice(0, 3), ...answers);
const typology = (parity: string) => answered(`parity_${parity}`, layout[4]);
const profile = (row: string) => of('own-profile', '1.0.0', 'u', `constructor_${row}`, 'na_U', 'l_NA');
const index = (...fields: readonly string[]) =>
  of('own-index', '10.20.30', ...fields, 'constructor_U', 'w.x_U', 'u_U', '1a.mi_U');
const likert = (...fields: readonly string[]) =>
  of('own-likert', '1.0.0', ...fields, 'w.x_U', 'u_U', '1a.mi_U');
const checksum = /.{8}$/;

const codes = ['O', 'MO', 'MI', 'I', 'U', 'NA'];
const columns = ['constructor', 'u', 'na', 'mi', 'U', 'NA'];
const level = (value: string, ...nearest: readonly string[]) => ({
  value: `"${value}"`,
  scale: 'level',
  allowed: codes,
  nearest,
});
const column = (value: string, ...nearest: readonly string[]) => ({
  value: `"${value}"`,
  scale: 'columns',
  allowed: columns,
  nearest,
});
const point = (value: string, ...nearest: readonly string[]) => ({
  value: `"${value}"`,
  scale: 'points',
  allowed: ['U', 'NA'],
  nearest,
});
const lengths = (value: string) => ({ value: `"${value}"`, scale: 'lengths', allowed: [], nearest: [] });
const otherwise = (value: string, canonical: string) => ({ value: `"${value}"`, canonical });

/** Texts with one fault each: what was done, the text, and the code, path and params expected. */
// biome-ignore format: one row, one line
export const caseStringFaults: readonly (readonly [string, unknown, FaultCode, string, object])[] = [
  ['nothing', undefined, 'wrong-type', '', { expected: 'string', received: 'undefined' }],
  ['null, as a link without the parameter gives', null, 'wrong-type', '', { expected: 'string', received: 'null' }],
  ['a list of texts', [sound], 'wrong-type', '', { expected: 'string', received: 'list' }],
  ['a text as an object', Object(sound), 'wrong-type', '', { expected: 'string', received: 'object' }],
  ['a number', 1, 'wrong-type', '', { expected: 'string', received: 'number' }],
  ['a text that is too long', `${sound}${'~'.repeat(100_000)}`, 'too-long', '', { limit: 100_000, length: 100_000 + sound.length }],

  ['an empty text', '', 'not-a-case-string', '', { value: '""' }],
  ['another kind of string', 'CVSS:4.0/AV:N/AC:L', 'not-a-case-string', '', { value: '"CVSS:4.0/AV:N/AC:L"' }],
  ['capitals', 'KEMITRAAN1~POWER-LAYOUT', 'not-a-case-string', '', { value: '"KEMITRAAN1~POWER-LAYOUT"' }],
  ['a name without a number', 'kemitraan~power-layout', 'not-a-case-string', '', { value: '"kemitraan~power-layout"' }],
  ['a format before the first', 'kemitraan0~power-layout', 'not-a-case-string', '', { value: '"kemitraan0~power-layout"' }],
  ['a format with a letter after it', 'kemitraan1a~power-layout', 'not-a-case-string', '', { value: '"kemitraan1a~power-layout"' }],
  ['a letter before it', 'akemitraan1~power-layout', 'not-a-case-string', '', { value: '"akemitraan1~power-layout"' }],
  ['a blank before it', ` ${sound}`, 'not-a-case-string', '', { value: `" ${sound}"` }],
  ['a later format', sound.replace('n1', 'n2'), 'unknown-format', 'format', { format: 'kemitraan2', known: 'kemitraan1' }],
  ['a format of three digits', sound.replace('n1', 'n120'), 'unknown-format', 'format', { format: 'kemitraan120', known: 'kemitraan1' }],
  ['a format of two digits', sound.replace('n1', 'n10'), 'unknown-format', 'format', { format: 'kemitraan10', known: 'kemitraan1' }],

  ['percent-encoding', sound.replaceAll('~', '%7E'), 'foreign-character', '', { value: '"%"', position: 11 }],
  ['a line feed after it', `${sound}\n`, 'foreign-character', '', { value: '"\\n"', position: sound.length + 1 }],
  ['a soft hyphen, as a copy from a page has it', sound.replace('ordi', 'or\u00addi'), 'foreign-character', '', { value: '"\u00ad"', position: sound.indexOf('ordi') + 3 }],
  ['a letter that only looks like one', sound.replace('parity', 'p\u0430rity'), 'foreign-character', '', { value: '"\u0430"', position: sound.indexOf('parity') + 2 }],
  ['a character of two units', sound.replace('parity', '\u{1f600}parity'), 'foreign-character', '', { value: '"\u{1f600}"', position: sound.indexOf('parity') + 1 }],
  ['half a character', sound.replace('parity', '\ud83dparity'), 'foreign-character', '', { value: JSON.stringify('\ud83d'), position: sound.indexOf('parity') + 1 }],
  ['a null character', sound.replace('parity', '\0parity'), 'foreign-character', '', { value: '"\\u0000"', position: sound.indexOf('parity') + 1 }],
  ['a plus sign', sound.replace('_O', '_1e+0'), 'foreign-character', '', { value: '"+"', position: sound.indexOf('_O') + 4 }],

  ['the marker alone', 'kemitraan1', 'checksum-missing', 'checksum', {}],
  ['no checksum', sound.slice(0, -9), 'checksum-missing', 'checksum', {}],
  ['half a checksum', sound.slice(0, -4), 'checksum-missing', 'checksum', {}],
  ['a checksum in capitals', sound.replace(checksum, 'ABCDEF01'), 'checksum-missing', 'checksum', {}],
  ['a checksum with a digit before it', sound.replace(checksum, 'a$&'), 'checksum-missing', 'checksum', {}],
  ['a checksum with a digit after it', `${sound}a`, 'checksum-missing', 'checksum', {}],
  ['something after it', `${sound}~`, 'checksum-missing', 'checksum', {}],
  ['another checksum', sound.replace(checksum, '00000000'), 'checksum-mismatch', 'checksum', { value: '"00000000"' }],
  ['a level that was altered', sound.replace('_O', '_I'), 'checksum-mismatch', 'checksum', { value: JSON.stringify(checksum.exec(sound)?.[0]) }],

  ['no framework', sealed('kemitraan1~~1.0.0'), 'missing', 'framework', { key: 'framework' }],
  ['no version', of('power-layout'), 'missing', 'version', { key: 'version' }],
  ['a framework that is misspelt', of('power-layuot', ...layout.slice(1)), 'unknown-framework', 'framework', { id: 'power-layuot', nearest: ['power-layout'] }],
  ['a framework of nobody', of('toString', ...layout.slice(1)), 'unknown-framework', 'framework', { id: 'toString', nearest: [] }],
  ['an own framework that is misspelt', of('own-index-', '10.20.30'), 'unknown-framework', 'framework', { id: 'own-index-', nearest: ['own-index'] }],
  ['a catalogue', of('collaboration-tactics', '1.0.0'), 'caseless-framework', 'framework', { id: 'collaboration-tactics' }],
  ['a procedure', of('tjsl-process', '1.0.0'), 'caseless-framework', 'framework', { id: 'tjsl-process' }],
  ['an older version', of(layout[0], '0.9.0', ...layout.slice(2)), 'unknown-version', 'version', { framework: 'power-layout', version: '0.9.0', known: ['1.0.0'] }],
  ['a version that is none', of(layout[0], 'latest', ...layout.slice(2)), 'unknown-version', 'version', { framework: 'power-layout', version: 'latest', known: ['1.0.0'] }],
  ['a version with a zero too many', of(layout[0], '1.0.00', ...layout.slice(2)), 'unknown-version', 'version', { framework: 'power-layout', version: '1.0.00', known: ['1.0.0'] }],

  ['no reading', of(...layout.slice(0, 2), ...layout.slice(3)), 'missing', 'reading', { key: 'reading' }],
  ['an empty reading', of(...layout.slice(0, 2), '', ...layout.slice(3)), 'missing', 'reading', { key: 'reading' }],
  ['a reading that is misspelt', of(...layout.slice(0, 2), 'sulistyani', ...layout.slice(3)), 'unknown-reading', 'reading', { id: 'sulistyani', framework: 'power-layout', nearest: ['sulistiyani'] }],
  ['a reading that every object has', of(...layout.slice(0, 2), 'toString', ...layout.slice(3)), 'unknown-reading', 'reading', { id: 'toString', framework: 'power-layout', nearest: [] }],
  ['a reading where there is none', index('surakarta'), 'unexpected-field', '', { value: '"surakarta"', framework: 'own-index' }],

  ['a question left out', answered('parity_O'), 'missing', 'inputs.subordination', { key: 'subordination' }],
  ['a question too many', answered('parity_O', 'subordination_MI', 'moon_I'), 'unknown-question', 'inputs.moon', { id: 'moon', framework: 'power-layout', nearest: [] }],
  ['a question that is nearly one', answered('parity_O', 'subordination_MI', 'parityy_O'), 'unknown-question', 'inputs.parityy', { id: 'parityy', framework: 'power-layout', nearest: ['parity'] }],
  ['a question that ends as a weight begins', answered('parity_O', 'subordination_MI', 'aW.x_1'), 'unknown-question', 'inputs.aW.x', { id: 'aW.x', framework: 'power-layout', nearest: [] }],
  ['a question that begins as a weight does, but for the mark', answered('parity_O', 'subordination_MI', 'Wx_1'), 'unknown-question', 'inputs.Wx', { id: 'Wx', framework: 'power-layout', nearest: [] }],
  ['a question that begins with a capital', answered('parity_O', 'subordination_MI', 'Lx_5'), 'unknown-question', 'inputs.Lx', { id: 'Lx', framework: 'power-layout', nearest: [] }],
  ['a question that ends in a capital', answered('parity_O', 'subordination_MI', 'xL_5'), 'unknown-question', 'inputs.xL', { id: 'xL', framework: 'power-layout', nearest: [] }],
  ['a question of one letter', answered('parity_O', 'subordination_MI', 'l_5'), 'unknown-question', 'inputs.l', { id: 'l', framework: 'power-layout', nearest: [] }],
  ['a question that every object has', answered('parity_O', 'subordination_MI', '__proto___I'), 'malformed-field', '', { value: '"__proto___I"' }],
  ['a question twice', answered('parity_O', 'parity_O', 'subordination_MI'), 'given-twice', 'inputs.parity', { key: 'parity' }],
  ['a question twice, answered otherwise', answered('parity_O', 'subordination_MI', 'parity_I'), 'given-twice', 'inputs.parity', { key: 'parity' }],
  ['another order', answered('subordination_MI', 'parity_O'), 'out-of-order', 'inputs.parity', { key: 'parity', before: 'subordination' }],
  ['a field without a level', answered('parity_O', 'subordination_MI', 'moon'), 'malformed-field', '', { value: '"moon"' }],
  ['a field with an empty level', answered('parity_O', 'subordination_MI', 'moon_'), 'malformed-field', '', { value: '"moon_"' }],
  ['a field without an id', answered('parity_O', 'subordination_MI', '_I'), 'malformed-field', '', { value: '"_I"' }],
  ['two marks in a row', answered('parity_O', '', 'subordination_MI'), 'malformed-field', '', { value: '""' }],

  ['a level in small letters', typology('mi'), 'not-a-code', 'inputs.parity', level('mi', 'MI')],
  ['a level of one small letter', typology('i'), 'not-a-code', 'inputs.parity', level('i', 'I')],
  ['a level in words', typology('mostly-in'), 'not-a-code', 'inputs.parity', level('mostly-in', 'MI')],
  ['an answer in words', typology('not-applicable'), 'not-a-code', 'inputs.parity', level('not-applicable', 'NA')],
  ['a level that is misspelt', typology('MII'), 'not-a-code', 'inputs.parity', level('MII')],
  ['a level that there is none of', typology('high'), 'not-a-code', 'inputs.parity', level('high')],
  ['a number above 1', typology('1.5'), 'not-a-code', 'inputs.parity', level('1.5')],
  ['a number below 0', typology('-0.5'), 'not-a-code', 'inputs.parity', level('-0.5')],
  ['a number with an exponent', typology('1e-1'), 'not-a-code', 'inputs.parity', level('1e-1')],
  ['a number in another base', typology('0x1'), 'not-a-code', 'inputs.parity', level('0x1')],
  ['no number', typology('NaN'), 'not-a-code', 'inputs.parity', level('NaN')],
  ['infinity', typology('Infinity'), 'not-a-code', 'inputs.parity', level('Infinity')],
  ['a number that begins with the point', typology('.5'), 'not-a-code', 'inputs.parity', level('.5')],
  ['a number that ends with the point', typology('0.'), 'not-a-code', 'inputs.parity', level('0.')],
  ['an interval the wrong way round', typology('MI-O'), 'not-a-code', 'inputs.parity', level('MI-O')],
  ['an interval of three ends', typology('O-MO-MI'), 'not-a-code', 'inputs.parity', level('O-MO-MI')],
  ['an interval without an end', typology('O-'), 'not-a-code', 'inputs.parity', level('O-')],
  ['an interval of no level', typology('O-NA'), 'not-a-code', 'inputs.parity', level('O-NA')],
  ['two levels', typology('O_MI'), 'not-a-code', 'inputs.parity', level('O_MI')],
  ['a point on no scale', typology('4of5'), 'not-a-code', 'inputs.parity', level('4of5')],

  ['a zero too many', typology('0.50'), 'not-canonical', 'inputs.parity', otherwise('0.50', '0.5')],
  ['a zero before it', typology('00.5'), 'not-canonical', 'inputs.parity', otherwise('00.5', '0.5')],
  ['more digits than the number has', typology('0.1000000000000000055'), 'not-canonical', 'inputs.parity', otherwise('0.1000000000000000055', '0.1')],
  ['a number for a level', typology('1'), 'not-canonical', 'inputs.parity', otherwise('1', 'I')],
  ['a number for a third', typology('0.3333333333333333'), 'not-canonical', 'inputs.parity', otherwise('0.3333333333333333', 'MO')],
  ['an interval for a level', typology('O-O'), 'not-canonical', 'inputs.parity', otherwise('O-O', 'O')],
  ['an interval for unknown', typology('O-I'), 'not-canonical', 'inputs.parity', otherwise('O-I', 'U')],

  ['a column that is misspelt', profile('constuctor'), 'not-a-code', 'inputs.constructor', column('constuctor', 'constructor')],
  ['a column that every object has', profile('toString'), 'not-a-code', 'inputs.constructor', column('toString')],
  ['a level for a column', profile('MI'), 'not-a-code', 'inputs.constructor', column('MI', 'mi')],
  ['a column and unknown', profile('mi_U'), 'not-a-code', 'inputs.constructor', column('U', 'U')],
  ['columns in another order', profile('mi_u'), 'not-canonical', 'inputs.constructor', otherwise('mi_u', 'u_mi')],
  ['a column twice', profile('u_u'), 'not-canonical', 'inputs.constructor', otherwise('u_u', 'u')],
  ['all columns', profile('constructor_u_na_mi'), 'not-canonical', 'inputs.constructor', otherwise('constructor_u_na_mi', 'U')],

  ['weights of a typology', answered('W.parity_1', 'parity_O', 'subordination_MI'), 'unexpected-field', '', { value: '"W.parity_1"', framework: 'power-layout' }],
  ['how nothing is joined', answered('A_arithmetic', 'parity_O', 'subordination_MI'), 'unexpected-field', '', { value: '"A_arithmetic"', framework: 'power-layout' }],
  ['lengths where levels are judged', index('L_5'), 'unexpected-field', '', { value: '"L_5"', framework: 'own-index' }],
  ['a group that is misspelt', index('A_arithmetic', 'W.w_1', 'W.a.b_1', 'W.ab_1'), 'unknown-group', 'weights.ab', { id: 'ab', framework: 'own-index', nearest: ['a.b'] }],
  ['a weight left out', index('A_arithmetic', 'W.w_1'), 'missing', 'weights.a.b', { key: 'W.a.b' }],
  ['weights that nothing joins', index('W.w_1', 'W.a.b_1'), 'missing', 'aggregation', { key: 'A' }],
  ['weights that are joined in no way', index('A_geometrical', 'W.w_1', 'W.a.b_1'), 'not-one-of', 'aggregation', { value: '"geometrical"', allowed: ['arithmetic', 'geometric'], nearest: ['geometric'] }],
  ['weights in another order', index('A_arithmetic', 'W.a.b_1', 'W.w_1'), 'out-of-order', 'weights.w', { key: 'W.w', before: 'W.a.b' }],
  ['weights after how they are joined', index('W.w_1', 'W.a.b_1', 'A_geometric'), 'out-of-order', 'aggregation', { key: 'A', before: 'W.a.b' }],
  ['a weight below 0', index('A_arithmetic', 'W.w_-1', 'W.a.b_1'), 'not-a-weight', 'weights.w', { value: '"-1"' }],
  ['a weight in words', index('A_arithmetic', 'W.w_all', 'W.a.b_1'), 'not-a-weight', 'weights.w', { value: '"all"' }],
  ['a weight beyond all numbers', index('A_arithmetic', `W.w_${'9'.repeat(400)}`, 'W.a.b_1'), 'not-a-weight', 'weights.w', { value: `"${'9'.repeat(79)}…"` }],
  ['a weight with a zero too many', index('A_arithmetic', 'W.w_1.0', 'W.a.b_1'), 'not-canonical', 'weights.w', otherwise('1.0', '1')],
  ['weights that are all 0', index('A_arithmetic', 'W.w_0', 'W.a.b_0'), 'not-a-weight', 'weights', { value: '0' }],
  ['a weight too small beside the other', index('A_arithmetic', `W.w_0.${'0'.repeat(305)}1`, 'W.a.b_1'), 'not-a-weight', 'weights', { value: '1e-306' }],

  ['an answer without the length of its scale', likert('constructor_4of5'), 'not-a-code', 'inputs.constructor', point('4of5')],
  ['an answer on another scale', likert('L_5', 'constructor_4of7'), 'not-a-code', 'inputs.constructor', point('4of7')],
  ['an answer beyond its scale', likert('L_5', 'constructor_6of5'), 'not-a-code', 'inputs.constructor', point('6of5')],
  ['an answer before its scale', likert('L_5', 'constructor_0of5'), 'not-a-code', 'inputs.constructor', point('0of5')],
  ['a level for an answer', likert('L_5', 'constructor_MI'), 'not-a-code', 'inputs.constructor', point('MI')],
  ['a number for an answer', likert('L_5', 'constructor_0.75'), 'not-canonical', 'inputs.constructor', otherwise('0.75', '4of5')],
  ['an answer with a letter before it', likert('L_5', 'constructor_a4of5'), 'not-a-code', 'inputs.constructor', point('a4of5')],
  ['an answer with a letter after it', likert('L_5', 'constructor_4of5a'), 'not-a-code', 'inputs.constructor', point('4of5a')],
  ['an answer of three digits', likert('L_5', 'constructor_004of5'), 'not-a-code', 'inputs.constructor', point('004of5')],
  ['an answer on a scale of three digits', likert('L_5', 'constructor_4of005'), 'not-a-code', 'inputs.constructor', point('4of005')],
  ['an answer with a zero', likert('L_5', 'constructor_04of5'), 'not-canonical', 'inputs.constructor', otherwise('04of5', '4of5')],
  ['a scale of one point', likert('L_1', 'constructor_U'), 'not-a-code', 'lengths', lengths('1')],
  ['a scale of twelve points', likert('L_12', 'constructor_U'), 'not-a-code', 'lengths', lengths('12')],
  ['a length with a letter before it', likert('L_a5', 'constructor_U'), 'not-a-code', 'lengths', lengths('a5')],
  ['a length with a letter after it', likert('L_5a', 'constructor_U'), 'not-a-code', 'lengths', lengths('5a')],
  ['a length of three digits', likert('L_005', 'constructor_U'), 'not-a-code', 'lengths', lengths('005')],
  ['a length twice', likert('L_5_5', 'constructor_U'), 'not-canonical', 'lengths', otherwise('5_5', '5')],
  ['of two lengths one that is none', likert('L_5_12', 'constructor_U'), 'not-a-code', 'lengths', lengths('5_12')],
  ['a length that is no number', likert('L_five', 'constructor_U'), 'not-a-code', 'lengths', lengths('five')],
  ['lengths in another order', likert('L_7_5', 'constructor_U'), 'not-canonical', 'lengths', otherwise('7_5', '5_7')],
];
