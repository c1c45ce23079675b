import type { FaultCode } from '../../src/core/fault.js';
import { balance, factory, least, long, paid, party, report, seen, village } from './documents.js';

const phase = 'participation-phases.consultation';
const statement = 'organisation-public-relationship.trust.keeps-word';
const mission = 'csr-contribution-phases.mission';
const columns = ['charity', 'philanthropy', 'citizenship'];
const rw = { id: 'rw', name: 'RW', sector: 'community' };
const told = (row: object) => ({ ...least, parties: [village, factory, rw], observations: [row] });

const sectors = [
  'government',
  'business',
  'community',
  'university',
  'civil-society',
  'finance',
  'media',
  'other',
];
const levels = ['out', 'mostly-out', 'mostly-in', 'in', 'unknown', 'refused', 'not-applicable'];

function fail(): never {
  throw new Error('read');
}

function without(key: keyof typeof least): object {
  return Object.fromEntries(Object.entries(least).filter(([each]) => each !== key));
}

/** Documents with one fault each: what was done to it, the document, and the code, path and params expected. */
// biome-ignore format: one row, one line
export const faultTable: readonly (readonly [string, unknown, FaultCode, string, object])[] = [
  ['a document that throws', new Proxy({}, { get: fail }), 'unreadable', '', {}],

  ['a key left out', without('title'), 'missing', 'title', { key: 'title' }],
  ['no indicator', { ...least, observations: [{ level: 'in' }] }, 'missing', 'observations.0.indicator', { key: 'indicator' }],
  ['no level', { ...least, observations: [{ indicator: balance }] }, 'missing', 'observations.0.level', { key: 'level' }],
  ['no sector', { ...least, parties: [{ id: 'a', name: 'A' }] }, 'missing', 'parties.0.sector', { key: 'sector' }],
  ['no currency', { ...least, parties: [village], contributions: [{ by: 'village', resource: 'funds', amount: { value: 1 } }] }, 'missing', 'contributions.0.amount.currency', { key: 'currency' }],

  ['null', null, 'wrong-type', '', { expected: 'object', received: 'null' }],
  ['a text', 'case', 'wrong-type', '', { expected: 'object', received: 'string' }],
  ['a number', 1, 'wrong-type', '', { expected: 'object', received: 'number' }],
  ['a truth value', true, 'wrong-type', '', { expected: 'object', received: 'boolean' }],
  ['a bigint', 1n, 'wrong-type', '', { expected: 'object', received: 'bigint' }],
  ['a symbol', Symbol('case'), 'wrong-type', '', { expected: 'object', received: 'symbol' }],
  ['a function', () => least, 'wrong-type', '', { expected: 'object', received: 'function' }],
  ['nothing', undefined, 'wrong-type', '', { expected: 'object', received: 'undefined' }],
  ['a list', [least], 'wrong-type', '', { expected: 'object', received: 'list' }],
  ['a key there without a value', { ...least, title: undefined }, 'wrong-type', 'title', { expected: 'string', received: 'undefined' }],
  ['an optional key without a value', { ...least, place: undefined }, 'wrong-type', 'place', { expected: 'string', received: 'undefined' }],
  ['null for unknown', { ...least, place: null }, 'wrong-type', 'place', { expected: 'string', received: 'null' }],
  ['an object for a list', { ...least, parties: {} }, 'wrong-type', 'parties', { expected: 'list', received: 'object' }],
  ['a number for a row', { ...least, parties: [7] }, 'wrong-type', 'parties.0', { expected: 'object', received: 'number' }],
  ['a list for a row', { ...least, parties: [[]] }, 'wrong-type', 'parties.0', { expected: 'object', received: 'list' }],
  ['a text for a list of parties', seen({ about: 'village' }), 'wrong-type', 'observations.0.about', { expected: 'list', received: 'string' }],
  ['a list for a party', { ...least, benefits: [{ to: ['village'], kind: 'k' }] }, 'wrong-type', 'benefits.0.to', { expected: 'string', received: 'list' }],
  ['a number for a party', seen({ about: [3] }), 'wrong-type', 'observations.0.about.0', { expected: 'string', received: 'number' }],
  ['a text for an amount', paid('100'), 'wrong-type', 'contributions.0.amount.value', { expected: 'number', received: 'string' }],
  ['a Date', party({ date: new Date(0) }), 'wrong-type', 'parties.0.date', { expected: 'string', received: 'object' }],

  ['a slip in a key', { ...least, sumary: 'x' }, 'unknown-key', 'sumary', { key: 'sumary', nearest: ['summary'] }],
  ['a key of a row', party({ sectr: 1 }), 'unknown-key', 'parties.0.sectr', { key: 'sectr', nearest: ['sector'] }],
  ['a key of a part', { ...least, period: { form: '2014' } }, 'unknown-key', 'period.form', { key: 'form', nearest: ['from'] }],
  ['a key of a part of a row', party({ identifiers: [{ scheme: 's', id: '1', url: '' }] }), 'unknown-key', 'parties.0.identifiers.0.url', { key: 'url', nearest: [] }],
  ['a key like no other', { ...least, qqqqqqqq: 1 }, 'unknown-key', 'qqqqqqqq', { key: 'qqqqqqqq', nearest: [] }],
  ['a long key', { ...least, [long]: 1 }, 'unknown-key', `${'x'.repeat(79)}…`, { key: `${'x'.repeat(79)}…`, nearest: [] }],

  ['another edition', { ...least, schema: 'kemitraan/case@9' }, 'not-one-of', 'schema', { value: '"kemitraan/case@9"', allowed: ['kemitraan/case@1'], nearest: ['kemitraan/case@1'] }],
  ['a sector misspelt', party({ sector: 'goverment' }), 'not-one-of', 'parties.0.sector', { value: '"goverment"', allowed: sectors, nearest: ['government'] }],
  ['a direction misspelt', { ...least, parties: [village, factory], communications: [{ from: 'village', to: 'factory', direction: 'oneway' }] }, 'not-one-of', 'communications.0.direction', { value: '"oneway"', allowed: ['one-way', 'two-way'], nearest: ['one-way'] }],
  ['a sector that is a number', party({ sector: 4 }), 'not-one-of', 'parties.0.sector', { value: '4', allowed: sectors, nearest: [] }],

  ['no text', { ...least, title: '' }, 'blank', 'title', {}],
  ['blanks', party({ note: ' \n\t\u00a0' }), 'blank', 'parties.0.note', {}],
  ['a text that is drawn as nothing', party({ note: '\u200b\u2060\u00ad\u0000' }), 'blank', 'parties.0.note', {}],
  ['a blank id', { ...least, id: ' ' }, 'blank', 'id', {}],
  ['a blank indicator', seen({ indicator: ' ' }), 'blank', 'observations.0.indicator', {}],

  ['a long text', { ...least, title: 'x'.repeat(10_001) }, 'too-long', 'title', { limit: 10_000, length: 10_001 }],
  ['a long id', { ...least, id: long }, 'too-long', 'id', { limit: 80, length: 81 }],

  ['nobody decides', { ...least, decisions: [{ subject: 's', by: [] }] }, 'empty-list', 'decisions.0.by', {}],
  ['about nobody', seen({ about: [] }), 'empty-list', 'observations.0.about', {}],

  ['too many rows', { ...least, parties: new Array(10_001).fill(village) }, 'too-many-rows', 'parties', { limit: 10_000, length: 10_001 }],
  ['too many names', seen({ about: new Array(10_001).fill('a') }), 'too-many-rows', 'observations.0.about', { limit: 10_000, length: 10_001 }],

  ['an id with a space', { ...least, id: 'desa a' }, 'malformed-id', 'id', { value: '"desa a"' }],
  ['an id that begins with a dot', { ...least, id: '.a' }, 'malformed-id', 'id', { value: '".a"' }],
  ['an id that is a made one', seen({ id: '~0123456789abcdef' }), 'malformed-id', 'observations.0.id', { value: '"~0123456789abcdef"' }],
  ['an id that names a prototype', { ...least, id: '__proto__' }, 'malformed-id', 'id', { value: '"__proto__"' }],
  ['a reference that is no id', { ...least, benefits: [{ to: 'The village', kind: 'k' }] }, 'malformed-id', 'benefits.0.to', { value: '"The village"' }],

  ['two parties of one id', { ...least, parties: [village, factory, village] }, 'duplicate-id', 'parties.2.id', { id: 'village', first: 0 }],
  ['a party named twice', { ...least, parties: [village], decisions: [{ subject: 's', by: ['village', 'village'] }] }, 'duplicate-id', 'decisions.0.by.1', { id: 'village', first: 0 }],
  ['a framework named twice', { ...least, defines: ['partnership-archetypes', 'partnership-archetypes'] }, 'duplicate-id', 'defines.1', { id: 'partnership-archetypes', first: 0 }],

  ['a party that is not there', { ...least, parties: [village], benefits: [{ to: 'vilage', kind: 'k' }] }, 'dangling-reference', 'benefits.0.to', { id: 'vilage', list: 'parties', nearest: ['village'] }],
  ['a source that is not there', party({ source: 'report' }), 'dangling-reference', 'parties.0.source', { id: 'report', list: 'sources', nearest: [] }],
  ['an informant that is not there', seen({ informant: 'head' }), 'dangling-reference', 'observations.0.informant', { id: 'head', list: 'informants', nearest: [] }],

  ['a date in words', party({ date: 'May 2014' }), 'not-a-date', 'parties.0.date', { value: '"May 2014"' }],
  ['a date in another order', { ...least, period: { from: '31-12-2014' } }, 'not-a-date', 'period.from', { value: '"31-12-2014"' }],
  ['no date', party({ date: '' }), 'not-a-date', 'parties.0.date', { value: '""' }],
  ['a day that a year lacks', party({ date: '2015-02-29' }), 'no-such-date', 'parties.0.date', { value: '"2015-02-29"' }],
  ['a thirteenth month', { ...least, period: { to: '2015-13' } }, 'no-such-date', 'period.to', { value: '"2015-13"' }],
  ['an instant', party({ date: '2015-02-28T00:00:00Z' }), 'instant-not-date', 'parties.0.date', { value: '"2015-02-28T00:00:00Z"' }],

  ['an end before its beginning', { ...least, period: { from: '2015-03', to: '2015-02' } }, 'to-before-from', 'period.to', { from: '2015-03', to: '2015-02' }],
  ['an end in a year before', { ...least, period: { from: '2015', to: '2014-12-31' } }, 'to-before-from', 'period.to', { from: '2015', to: '2014-12-31' }],

  ['a fraction of a rupiah', paid(1.5), 'not-whole-amount', 'contributions.0.amount.value', { value: '1.5' }],
  ['a negative amount', paid(-1), 'not-whole-amount', 'contributions.0.amount.value', { value: '-1' }],
  ['a negative fraction', paid(-0.5), 'not-whole-amount', 'contributions.0.amount.value', { value: '-0.5' }],
  ['an amount too large to count in', paid(2 ** 53), 'not-whole-amount', 'contributions.0.amount.value', { value: '9007199254740992' }],
  ['an amount far below', paid(-1e300), 'not-whole-amount', 'contributions.0.amount.value', { value: '-1e+300' }],
  ['an endless amount', paid(Number.POSITIVE_INFINITY), 'not-whole-amount', 'contributions.0.amount.value', { value: 'Infinity' }],
  ['no number at all', paid(Number.NaN), 'not-whole-amount', 'contributions.0.amount.value', { value: 'NaN' }],
  ['a currency in small letters', paid(1, 'idr'), 'not-a-currency', 'contributions.0.amount.currency', { value: '"idr"' }],
  ['a currency sign', paid(1, 'Rp'), 'not-a-currency', 'contributions.0.amount.currency', { value: '"Rp"' }],

  ['a level misspelt', seen({ level: 'mostly in' }), 'not-a-level', 'observations.0.level', { value: '"mostly in"', allowed: levels, nearest: ['mostly-in'] }],
  ['a level above 1', seen({ level: 1.01 }), 'not-a-level', 'observations.0.level', { value: '1.01', allowed: levels, nearest: [] }],
  ['a level below 0', seen({ level: -0.01 }), 'not-a-level', 'observations.0.level', { value: '-0.01', allowed: levels, nearest: [] }],
  ['a level that is no number', seen({ level: Number.NaN }), 'not-a-level', 'observations.0.level', { value: 'NaN', allowed: levels, nearest: [] }],
  ['a level that is null', seen({ level: null }), 'not-a-level', 'observations.0.level', { value: 'null', allowed: levels, nearest: [] }],

  ['a level for a row of a profile', told({ indicator: mission, level: 'in', about: ['factory'] }), 'not-a-column', 'observations.0.level', { value: '"in"', allowed: columns, nearest: [] }],
  ['a level for a Likert item', told({ indicator: statement, level: 'in', about: ['factory'] }), 'not-a-scale-answer', 'observations.0.level', { value: '"in"', least: 2, most: 11, allowed: ['unknown', 'refused', 'not-applicable'] }],
  ['a column misspelt', told({ indicator: mission, level: ['charty'], about: ['factory'] }), 'not-a-column', 'observations.0.level.0', { value: '"charty"', allowed: columns, nearest: ['charity'] }],
  ['a column that stands alone', told({ indicator: mission, level: 'charity', about: ['factory'] }), 'not-a-column', 'observations.0.level', { value: '"charity"', allowed: columns, nearest: ['charity'] }],
  ['columns for a level', told({ indicator: phase, level: ['charity'], about: ['rw'] }), 'not-a-level', 'observations.0.level', { value: 'a list of 1', allowed: levels, nearest: [] }],
  ['a phase without a group', told({ indicator: phase, level: 'in' }), 'about-missing', 'observations.0.about', { sectors: ['community'], parties: ['rw'] }],
  ['a phase without any group', { ...least, parties: [village], observations: [{ indicator: phase, level: 'in' }] }, 'about-missing', 'observations.0.about', { sectors: ['community'], parties: [] }],
  ['a phase of an office', told({ indicator: phase, level: 'in', about: ['village'] }), 'not-asked-of', 'observations.0.about.0', { id: 'village', sectors: ['community'], parties: ['rw'] }],
  ['a phase of an office, where no group is', { ...least, parties: [village], observations: [{ indicator: phase, level: 'in', about: ['village'] }] }, 'not-asked-of', 'observations.0.about.0', { id: 'village', sectors: ['community'], parties: [] }],

  ['an indicator misspelt', seen({ indicator: 'partnership-archetypes.balence' }), 'unknown-indicator', 'observations.0.indicator', { id: 'partnership-archetypes.balence', nearest: [balance] }],
  ['an indicator without its framework', seen({ indicator: 'balance' }), 'unknown-indicator', 'observations.0.indicator', { id: 'balance', nearest: [balance, 'msp-characteristics.balance', 'collaboration-success-prerequisites.strong-trust.balance'] }],
  ['an indicator of nobody', seen({ indicator: '__proto__' }), 'unknown-indicator', 'observations.0.indicator', { id: '__proto__', nearest: [] }],

  ['a framework that defines', { ...least, defines: ['Partnership-Archetypes'] }, 'unknown-framework', 'defines.0', { id: 'Partnership-Archetypes', nearest: ['partnership-archetypes'] }],
  ['a framework that was found', { ...least, sources: [report], published: [{ framework: 'the typology', finding: 'f', source: 'report', locator: 'p. 1' }] }, 'malformed-id', 'published.0.framework', { value: '"the typology"' }],

  ['a member that a framework has none of', { ...least, sources: [report], published: [{ framework: 'partnership-archetypes', finding: 'f', holds: ['psuedo'], source: 'report', locator: 'p. 1' }] }, 'unknown-member', 'published.0.holds.0', { id: 'psuedo', framework: 'partnership-archetypes', nearest: ['pseudo'] }],
  ['a role that there is none of', { ...least, parties: [village], roles: [{ party: 'village', role: 'sponser' }] }, 'unknown-role', 'roles.0.role', { id: 'sponser', nearest: ['sponsor'] }],
  ['a duty without its model', { ...least, parties: [village], roles: [{ party: 'village', role: 'sponsor', duties: ['sponsor.issue-policy'] }] }, 'unknown-duty', 'roles.0.duties.0', { id: 'sponsor.issue-policy', nearest: ['participation-leadership-roles.sponsor.issue-policy'] }],
  ['a duty that its model does not have', { ...least, parties: [village], roles: [{ party: 'village', role: 'sponsor', duties: ['two-pillar-model.rs.99'] }] }, 'unknown-duty', 'roles.0.duties.0', { id: 'two-pillar-model.rs.99', nearest: ['two-pillar-model.rs.1', 'two-pillar-model.rs.2', 'two-pillar-model.rs.3'] }],
  ['a task without its process', { ...least, parties: [village], activities: [{ subject: 'Outline', by: ['village'], tasks: ['initiation.outline'] }] }, 'unknown-task', 'activities.0.tasks.0', { id: 'initiation.outline', nearest: ['msp-phases.initiation.outline'] }],
  ['a phase with tasks, as a task', { ...least, parties: [village], activities: [{ subject: 'Start', by: ['village'], tasks: ['msp-phases.initiation'] }] }, 'unknown-task', 'activities.0.tasks.0', { id: 'msp-phases.initiation', nearest: [] }],
  ['a phase that its process does not have', { ...least, parties: [village], activities: [{ subject: 'End', by: ['village'], closes: ['msp-phases.initation'] }] }, 'unknown-phase', 'activities.0.closes.0', { id: 'msp-phases.initation', nearest: ['msp-phases.initiation'] }],
  ['a duty of somebody who is no party', { ...least, parties: [village], roles: [{ party: 'vilage', role: 'sponsor' }] }, 'dangling-reference', 'roles.0.party', { id: 'vilage', nearest: ['village'], list: 'parties' }],

  ['nobody says why not', seen({ level: 'not-applicable' }), 'note-missing', 'observations.0.note', {}],

  ['a party that tells itself', { ...least, parties: [village], communications: [{ from: 'village', to: 'village' }] }, 'same-party', 'communications.0.to', { id: 'village' }],
];
