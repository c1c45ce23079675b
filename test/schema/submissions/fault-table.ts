import type { Case } from '../../../src/case/case.js';
import { levelNames, nonLevels } from '../../../src/core/level.js';
import type { SubmissionOptions } from '../../../src/schema.js';

const clinic: Case = {
  schema: 'kemitraan/case@1',
  id: 'clinic',
  title: 'A clinic',
  parties: [
    { id: 'village', name: 'Village', sector: 'community' },
    { id: 'firm', name: 'Firm', sector: 'business' },
  ],
  informants: [{ id: 'elder', party: 'village' }],
};
const withCase: SubmissionOptions = { cases: [clinic] };
const levels = [...levelNames, ...nonLevels];
const columns = ['charity', 'philanthropy', 'citizenship', ...nonLevels];
const long = 'x'.repeat(81);
const throws = (): never => {
  throw new Error('read');
};

const frameworks =
  'power-layout@1.0.0 partnership-archetypes@1.0.0 csr-contribution-phases@1.0.0 organisation-public-relationship@1.0.0 cg-success-factors@1.0.0';
const once = 'cg_success_factors__consensus';

/** A submission of which every answer can be read: one about the whole, a relation, a partner, two parties. */
const submission = (changes: object = {}) => ({ case: 'clinic', coder: 'a', frameworks, ...changes });
const relations = (...rows: object[]) => submission({ relations___power_layout: rows });
const partners = (row: object) => submission({ parties___partnership_archetypes: [row] });
const companies = (...rows: object[]) => submission({ parties___csr_contribution_phases: rows });
const mission = (answer: unknown, others: object = {}) =>
  companies({ party___csr_contribution_phases: 'firm', csr_contribution_phases__mission: answer, ...others });
const statement = (answer: unknown) =>
  submission({
    parties___organisation_public_relationship: [
      {
        party___organisation_public_relationship: 'village',
        organisation_public_relationship__trust__keeps_word: answer,
      },
    ],
  });
const parity = (answer: unknown, others: object = {}) =>
  relations({ power_layout__parity: answer, ...others });

const inRelation = [0, 'relations___power_layout', 0] as const;
const inParties = [0, 'parties___csr_contribution_phases', 0] as const;
const inStatement = [
  ...[0, 'parties___organisation_public_relationship', 0],
  'organisation_public_relationship__trust__keeps_word',
] as const;
const without = (key: string, one: object) =>
  Object.fromEntries(Object.entries(one).filter(([name]) => name !== key));

/** What was done, one submission or a list, the code, the place, the parameters, how many answers are read, and how. */
// biome-ignore format: one row, one line
export const submissionFaults: readonly (readonly [string, unknown, string, readonly (string | number)[], object, number, SubmissionOptions?])[] = [
  ['nothing', undefined, 'wrong-type', [], { expected: 'list', received: 'undefined' }, 0],
  ['a text', 'case,coder', 'wrong-type', [], { expected: 'list', received: 'string' }, 0],
  ['a list that throws', new Proxy([], { get: throws }), 'unreadable', [], {}, 0],
  ['too many submissions', Array.from({ length: 10_001 }, () => ({})), 'too-many-rows', [], { limit: 10_000, length: 10_001 }, 0],
  ['one that is null', [parity('in'), null], 'wrong-type', [1], { expected: 'object', received: 'null' }, 1],
  ['one that is a list', [parity('in'), []], 'wrong-type', [1], { expected: 'object', received: 'list' }, 1],
  ['one that is a map', [parity('in'), new Map()], 'wrong-type', [1], { expected: 'object', received: 'object' }, 1],
  ['a hole', Object.assign([], { 1: parity('in') }), 'wrong-type', [0], { expected: 'object', received: 'null' }, 1],
  ['one that throws', [new Proxy({}, { ownKeys: throws }), parity('in')], 'unreadable', [0], {}, 1],
  ['an answer that throws', relations(Object.defineProperty({ power_layout__subordination: 'out' }, 'power_layout__parity', { get: throws, enumerable: true })), 'unreadable', [...inRelation, 'power_layout__parity'], {}, 1],
  ['one page of several', { count: 2, next: 'https://kf/data?start=1', previous: null, results: [parity('in')] }, 'page-of-more', [], { listed: 1 }, 1],
  ['the last page', { count: 2, next: null, previous: 'https://kf/data', results: [parity('in')] }, 'page-of-more', [], { listed: 1 }, 1],

  ['a column of cases', [without('case', parity('in')), without('case', parity('out'))], 'missing', ['case'], { key: 'case' }, 0],
  ['no case in one', [parity('in'), without('case', parity('in'))], 'missing', [1, 'case'], { key: 'case' }, 1],
  ['a case that is no id', { ...parity('in'), case: 'The clinic' }, 'malformed-id', [0, 'case'], { value: '"The clinic"' }, 0],
  ['a case that is too long', { ...parity('in'), case: long }, 'too-long', [0, 'case'], { limit: 80, length: 81 }, 0],
  ['a case that was not given', { ...parity('in'), case: 'clinc' }, 'unknown-case', [0, 'case'], { id: 'clinc', nearest: ['clinic'] }, 0, withCase],
  ['two cases', { ...parity('in'), 'g/case': 'other' }, 'given-twice', [0, 'g/case'], { key: 'case' }, 0],
  ['a case that is true', { ...parity('in'), case: true }, 'wrong-type', [0, 'case'], { expected: 'string', received: 'boolean' }, 0],

  ['a date in words', { ...parity('in'), date: '1 May 2026' }, 'not-a-date', [0, 'date'], { value: '"1 May 2026"' }, 0],
  ['a date of a spreadsheet', { ...parity('in'), date: 46_143 }, 'not-a-date', [0, 'date'], { value: '"46143"' }, 0],
  ['an instant', { ...parity('in'), 'about/date': '2026-05-01T08:00:00.000+07:00' }, 'instant-not-date', [0, 'about/date'], { value: '"2026-05-01T08:00:00.000+07:00"' }, 0],
  ['no such day', { ...parity('in'), date: '2026-02-29' }, 'no-such-date', [0, 'date'], { value: '"2026-02-29"' }, 0],
  ['a Date', { ...parity('in'), date: new Date(0) }, 'wrong-type', [0, 'date'], { expected: 'string', received: 'object' }, 0],
  ['a function misspelt', { ...parity('in'), function: 'planing' }, 'not-one-of', [0, 'function'], { value: '"planing"', allowed: ['planning', 'organizing', 'actuating', 'controlling'], nearest: ['planning'] }, 0],
  ['a pseudonym with a blank', { ...parity('in'), informant: 'Pak RT' }, 'malformed-id', [0, 'informant'], { value: '"Pak RT"' }, 0],
  ['a coder that is a list', { ...parity('in'), coder: ['a'] }, 'wrong-type', [0, 'coder'], { expected: 'string', received: 'list' }, 0],
  ['a method misspelt costs itself', { ...parity('in'), method: 'Interview' }, 'not-one-of', [0, 'method'], { value: '"Interview"', allowed: ['interview', 'observation', 'document', 'survey'], nearest: ['interview'] }, 1],
  ['a party of the informant that is none costs itself', { ...parity('in'), informant: 'clerk', informant_party: 'frim' }, 'dangling-reference', [0, 'informant_party'], { id: 'frim', list: 'parties', nearest: ['firm'] }, 1, withCase],
  ['a party of the informant with a blank costs itself', { ...parity('in'), informant: 'clerk', informant_party: 'the firm' }, 'malformed-id', [0, 'informant_party'], { value: '"the firm"' }, 1],
  ['an informant of another party than in the case', { ...parity('in'), informant: 'elder', informant_party: 'firm' }, 'informant-differs', [0, 'informant_party'], { id: 'elder', party: 'firm', elsewhere: 'village' }, 0, withCase],
  ['an informant of another party than before', [{ ...parity('in'), informant: 'x', informant_party: 'firm' }, { ...parity('out'), informant: 'x', informant_party: 'village' }], 'informant-differs', [1, 'informant_party'], { id: 'x', party: 'village', elsewhere: 'firm' }, 1],

  ['a level misspelt', parity('inn'), 'not-a-choice', [...inRelation, 'power_layout__parity'], { value: '"inn"', answer: 'level', allowed: levels, nearest: ['in'] }, 0],
  ['a level in capitals', parity('IN'), 'not-a-choice', [...inRelation, 'power_layout__parity'], { value: '"IN"', answer: 'level', allowed: levels, nearest: ['in'] }, 0],
  ['a number for a level', parity(1), 'not-a-choice', [...inRelation, 'power_layout__parity'], { value: '"1"', answer: 'level', allowed: levels, nearest: [] }, 0],
  ['true for a level', parity(true), 'wrong-type', [...inRelation, 'power_layout__parity'], { expected: 'string', received: 'boolean' }, 0],
  ['a label for a level', parity('The two are near in status'), 'label-not-name', [...inRelation, 'power_layout__parity'], { value: '"The two are near in status"' }, 0],
  ['two levels', parity('in out'), 'not-one-answer', [...inRelation, 'power_layout__parity'], { value: '"in out"' }, 0],
  ['levels in a list', parity(['in', 'out']), 'not-one-answer', [...inRelation, 'power_layout__parity'], { value: '"in out"' }, 0],
  ['an object in a list', parity(['in', {}]), 'wrong-type', [...inRelation, 'power_layout__parity', 1], { expected: 'string', received: 'object' }, 0],
  ['a level for columns', mission('in'), 'not-a-choice', [...inParties, 'csr_contribution_phases__mission'], { value: '"in"', answer: 'columns', allowed: columns, nearest: [] }, 0],
  ['a column misspelt', mission('charity philantropy'), 'not-a-choice', [...inParties, 'csr_contribution_phases__mission'], { value: '"philantropy"', answer: 'columns', allowed: columns, nearest: ['philanthropy'] }, 0],
  ['columns with a comma', mission('charity,philanthropy'), 'not-a-choice', [...inParties, 'csr_contribution_phases__mission'], { value: '"charity,philanthropy"', answer: 'columns', allowed: columns, nearest: [] }, 0],
  ['a column twice', mission('charity charity'), 'duplicate-id', [...inParties, 'csr_contribution_phases__mission'], { id: 'charity', first: 0 }, 0],
  ['unknown beside a column', mission('unknown charity'), 'not-one-answer', [...inParties, 'csr_contribution_phases__mission'], { value: '"unknown charity"' }, 0],
  ['unknown and refused', mission(['unknown', 'refused']), 'not-one-answer', [...inParties, 'csr_contribution_phases__mission'], { value: '"unknown refused"' }, 0],
  ['a column and the columns of choices that differ', mission('charity', { 'csr_contribution_phases__mission/charity': 1, 'csr_contribution_phases__mission/philanthropy': 1 }), 'given-twice', [...inParties, 'csr_contribution_phases__mission/charity'], { key: 'csr_contribution_phases__mission' }, 0],
  ['a mark that is none', mission(undefined, { 'csr_contribution_phases__mission/charity': 'yes' }), 'wrong-type', [...inParties, 'csr_contribution_phases__mission/charity'], { expected: 'boolean', received: 'string' }, 0],
  ['a point without its scale', statement('4'), 'not-a-choice', inStatement, { value: '"4"', answer: 'scale', allowed: nonLevels, nearest: [] }, 0],
  ['a point beyond the scale', statement('6-of-5'), 'not-a-choice', inStatement, { value: '"6-of-5"', answer: 'scale', allowed: nonLevels, nearest: [] }, 0],
  ['does not apply, without a note', parity('not-applicable'), 'note-missing', [...inRelation, 'note___power_layout__parity'], {}, 0],
  ['does not apply, with a blank note', parity('not-applicable', { note___power_layout__parity: ' ' }), 'note-missing', [...inRelation, 'note___power_layout__parity'], {}, 0],
  ['does not apply, with a note that is too long', parity('not-applicable', { note___power_layout__parity: 'x'.repeat(10_001) }), 'too-long', [...inRelation, 'note___power_layout__parity'], { limit: 10_000, length: 10_001 }, 0],
  ['a note that is a list costs itself', parity('in', { note___power_layout__parity: [] }), 'wrong-type', [...inRelation, 'note___power_layout__parity'], { expected: 'string', received: 'list' }, 1],
  ['a note on no answer', parity(undefined, { note___power_layout__parity: 'why' }), 'missing', [...inRelation, 'power_layout__parity'], { key: 'power_layout__parity' }, 0],
  ['a question twice, otherwise', { ...submission({ [once]: 'in' }), [`g/${once}`]: 'out' }, 'given-twice', [0, `g/${once}`], { key: once }, 0],

  ['a relation of one', parity('in', { party___power_layout: 'firm' }), 'too-few-parties', [...inRelation, 'others___power_layout'], {}, 0],
  ['a relation of one other', parity('in', { others___power_layout: 'firm' }), 'too-few-parties', [...inRelation, 'others___power_layout'], {}, 0],
  ['a party at both ends', parity('in', { party___power_layout: 'firm', others___power_layout: 'firm' }), 'duplicate-id', [...inRelation, 'others___power_layout'], { id: 'firm', first: 0 }, 0],
  ['an unknown party', parity('in', { party___power_layout: 'frim', others___power_layout: 'village' }), 'dangling-reference', [...inRelation, 'party___power_layout'], { id: 'frim', list: 'parties', nearest: ['firm'] }, 0, withCase],
  ['an unknown party among others', parity('in', { party___power_layout: 'firm', others___power_layout: ['vilage'] }), 'dangling-reference', [...inRelation, 'others___power_layout'], { id: 'vilage', list: 'parties', nearest: ['village'] }, 0, withCase],
  ['a name for a party', parity('in', { party___power_layout: 'The firm', others___power_layout: 'village' }), 'malformed-id', [...inRelation, 'party___power_layout'], { value: '"The firm"' }, 0],
  ['nobody who acts', submission({ relations___partnership_archetypes: [{ others___partnership_archetypes: 'firm', partnership_archetypes__complementarity: 'in' }] }), 'missing', [0, 'relations___partnership_archetypes', 0, 'party___partnership_archetypes'], { key: 'party___partnership_archetypes' }, 0],
  ['nobody named where one is asked', companies({ csr_contribution_phases__mission: 'charity' }), 'about-missing', [...inParties, 'party___csr_contribution_phases'], { sectors: ['business', 'finance'], parties: ['firm'] }, 0, withCase],
  ['somebody who is not asked', companies({ party___csr_contribution_phases: 'village', csr_contribution_phases__mission: 'charity' }, { party___csr_contribution_phases: 'firm', csr_contribution_phases__mission: 'charity' }), 'not-asked-of', [...inParties, 'party___csr_contribution_phases'], { id: 'village', sectors: ['business', 'finance'], parties: ['firm'] }, 1, withCase],
  ['the same twice, otherwise, is read twice', companies({ party___csr_contribution_phases: 'firm', csr_contribution_phases__mission: 'charity' }, { party___csr_contribution_phases: 'firm', csr_contribution_phases__mission: 'citizenship' }), 'given-twice', [0, 'parties___csr_contribution_phases', 1, 'csr_contribution_phases__mission'], { key: 'csr_contribution_phases__mission' }, 2],
  ['two who act', parity('in', { party___power_layout: ['firm', 'village'] }), 'not-one-answer', [...inRelation, 'party___power_layout'], { value: '"firm village"' }, 0],
  ['a party of the informant that is a list costs itself', { ...parity('in'), informant_party: ['firm'] }, 'wrong-type', [0, 'informant_party'], { expected: 'string', received: 'list' }, 1],
  ['a question of parties outside of their repeat', submission({ partnership_archetypes__importance: 'in' }), 'misplaced', [0, 'partnership_archetypes__importance'], { key: 'partnership_archetypes__importance', repeat: 'parties___partnership_archetypes' }, 0],
  ['a relation among parties', partners({ party___partnership_archetypes: 'firm', partnership_archetypes__balance: 'in' }), 'misplaced', [0, 'parties___partnership_archetypes', 0, 'partnership_archetypes__balance'], { key: 'partnership_archetypes__balance', repeat: 'relations___partnership_archetypes' }, 0],
  ['a question about the whole in a repeat', parity('in', { [once]: 'in' }), 'misplaced', [...inRelation, once], { key: once, repeat: null }, 1],
  ['others where one party is asked', partners({ party___partnership_archetypes: 'firm', others___partnership_archetypes: 'village', partnership_archetypes__importance: 'in' }), 'unknown-key', [0, 'parties___partnership_archetypes', 0, 'others___partnership_archetypes'], { key: 'others___partnership_archetypes', nearest: [], option: 'passOver' }, 1],
  ['a repeat that is a text', submission({ relations___power_layout: 'in' }), 'wrong-type', [0, 'relations___power_layout'], { expected: 'list', received: 'string' }, 0],
  ['a repeat that is one object', submission({ relations___power_layout: { power_layout__parity: 'in' } }), 'wrong-type', [0, 'relations___power_layout'], { expected: 'list', received: 'object' }, 0],
  ['a row of a repeat that is a text', submission({ relations___power_layout: ['in', { power_layout__parity: 'in' }] }), 'wrong-type', [0, 'relations___power_layout', 0], { expected: 'object', received: 'string' }, 1],
  ['a repeat that is too long', submission({ relations___power_layout: new Array(10_001).fill({}) }), 'too-many-rows', [0, 'relations___power_layout'], { limit: 10_000, length: 10_001 }, 0],
  ['a repeat in a repeat', parity('in', { relations___power_layout: [{ power_layout__parity: 'in' }] }), 'unknown-key', [...inRelation, 'relations___power_layout'], { key: 'relations___power_layout', nearest: [], option: 'passOver' }, 1],

  ['an answer under the whole path of KoboToolbox, which is longer than is shown', submission({ 'framework___partnership_archetypes/relations___partnership_archetypes': [{ 'framework___partnership_archetypes/relations___partnership_archetypes/partnership_archetypes__independence': 'yes' }] }), 'not-a-choice', [0, 'framework___partnership_archetypes/relations___partnership_archetypes', 0, '…/partnership_archetypes__independence'], { value: '"yes"', answer: 'level', allowed: levels, nearest: [] }, 0],
  ['a field misspelt, told once', [parity('in', { power_layout__partiy: 'in' }), parity('in', { power_layout__partiy: 'out' })], 'unknown-key', [...inRelation, 'power_layout__partiy'], { key: 'power_layout__partiy', nearest: ['power_layout__parity'], option: 'passOver' }, 2],
  ['a field of the form', { ...parity('in'), photo: 'x.jpg' }, 'unknown-key', [0, 'photo'], { key: 'photo', nearest: [], option: 'passOver' }, 1],
  ['a label for a name', { ...parity('in'), 'Parity: are they near in status?': 'in' }, 'label-not-name', [0, 'Parity: are they near in status?'], { value: '"Parity: are they near in status?"' }, 1],
  ['the name of an indicator that is asked by its parts', partners({ party___partnership_archetypes: 'firm', partnership_archetypes__mutual_benefit: 'in', partnership_archetypes__importance: 'in' }), 'unknown-key', [0, 'parties___partnership_archetypes', 0, 'partnership_archetypes__mutual_benefit'], { key: 'partnership_archetypes__mutual_benefit', nearest: [], option: 'passOver' }, 1],

  ['no versions', [{ ...parity('in'), frameworks: '' }, { ...parity('in'), frameworks: null }], 'version-missing', [0, 'frameworks'], { framework: 'power-layout' }, 0],
  ['a framework without its version', { ...parity('in', {}), frameworks: 'power-layout' }, 'version-missing', [0, 'frameworks'], { framework: 'power-layout' }, 0],
  ['a framework that is not named', { ...parity('in'), [once]: 'in', frameworks: 'power-layout@1.0.0' }, 'version-missing', [0, 'frameworks'], { framework: 'cg-success-factors' }, 1],
  ['a version that nobody gave', { ...parity('in'), [once]: 'in', frameworks: 'power-layout@0.9.0 cg-success-factors@1.0.0' }, 'unknown-version', [0, 'frameworks'], { framework: 'power-layout', version: '0.9.0', known: ['1.0.0'] }, 1],
  ['a framework that there is none of', { ...parity('in'), frameworks: 'power-layout@1.0.0 power-layuot@1.0.0' }, 'unknown-framework', [0, 'frameworks'], { id: 'power-layuot', nearest: ['power-layout'] }, 1],
  ['a catalogue', { ...parity('in'), frameworks: 'power-layout@1.0.0 collaboration-tactics@1.0.0' }, 'caseless-framework', [0, 'frameworks'], { id: 'collaboration-tactics' }, 1],
  ['the versions too long', { ...parity('in'), frameworks: 'x'.repeat(10_001) }, 'too-long', [0, 'frameworks'], { limit: 10_000, length: 10_001 }, 0],

  ['a submission twice', [{ ...parity('in'), _uuid: 'u' }, { ...parity('in'), _uuid: 'u' }], 'duplicate-id', [1, '_uuid'], { id: 'u', first: 0 }, 1],
  ['a submission before and after it was corrected', [{ ...parity('in'), _id: 7, _uuid: 'u' }, { ...parity('out'), _id: 7, _uuid: 'v' }], 'submission-differs', [1, '_id'], { id: '7', first: 0 }, 0],
  ['more observations than a case holds', Array.from({ length: 101 }, () => relations(...Array.from({ length: 100 }, (_, at) => ({ party___power_layout: 'a', others___power_layout: `b${at}`, power_layout__parity: 'in' })))), 'too-many-rows', ['clinic'], { limit: 10_000, length: 10_100 }, 0],
];
