import { caseSpec, wholeCase } from './case-document.js';
import { each, type Refusal, type RefusedCall, step } from './refusal.js';
import { refusalsOf } from './spec.js';
import { gone, nan, throwing, undefinedValue } from './values.js';

/** The parts of the whole case: what stands by itself, and each list with those that it refers to. */
const { parties, sources, informants, ...others } = wholeCase;
const referred = { parties: parties.slice(1), sources: sources.slice(1), informants: informants.slice(1) };
const top = { schema: others.schema, id: others.id, title: others.title };
const ofCase = caseSpec.is === 'object' ? caseSpec.keys : {};

/** A document of one list, or of what is no list, and the specification of no more than that. */
function part(key: string, value: unknown): RefusedCall {
  const document = { ...top, ...referred, [key]: value };
  const own = ofCase[key];
  // Without a list that others refer to, every reference dangles besides.
  const refusals = (own === undefined ? [] : refusalsOf(own, `/0${step(key)}`, value)).filter(
    ({ at, value: put }) => !(put === undefinedValue && at === `/0${step(key)}` && key in referred),
  );
  return { name: 'parseCase', args: [document], refusals };
}

const keysOfTop = Object.fromEntries(Object.entries(ofCase).filter(([key]) => key in top));
const cases: readonly RefusedCall[] = [
  {
    name: 'parseCase',
    args: [{ ...top }],
    refusals: [
      ...refusalsOf({ is: 'object', keys: keysOfTop, required: Object.keys(top) }, '/0', top),

      { at: '/0', value: throwing, code: 'unreadable' },
      ...['period', 'parties', 'observations', 'sources'].map((key) => ({
        at: `/0${step(key)}`,
        value: throwing,
        code: 'unreadable',
        fault: '',
      })),
    ],
  },
  ...Object.entries(wholeCase).flatMap(([key, value]) => (key in top ? [] : [part(key, value)])),
];

/** What no field by itself rules out: rows that do not go together. */
const betweenRows: RefusedCall = {
  name: 'parseCase',
  args: [wholeCase],
  refusals: [
    { at: '/0/parties/0/id', value: 'village', code: 'duplicate-id', fault: '/parties/1/id' },
    { at: '/0/sources/0/id', value: 'report', code: 'duplicate-id', fault: '/sources/1/id' },
    { at: '/0/informants/0/id', value: 'head', code: 'duplicate-id', fault: '/informants/1/id' },
    { at: '/0/communications/0/to', value: 'village', code: 'same-party' },
    { at: '/0/period/to', value: '2013', code: 'to-before-from' },
    { at: '/0/period/to', value: '2013-12-31', code: 'to-before-from' },
    { at: '/0/period/from', value: '2016', code: 'to-before-from', fault: '/period/to' },
    { at: '/0/observations/0/indicator', value: 'partnership-archetypes', code: 'unknown-indicator' },
    { at: '/0/observations/0/indicator', value: 'balance', code: 'unknown-indicator' },
    { at: '/0/defines/0', value: 'Partnership-Archetypes', code: 'unknown-framework' },
  ],
};

/** Questions that are asked of one party at a time, or answered by something else than a level. */
const told = (indicator: string, level: unknown, about: readonly string[]) => ({
  ...top,
  ...referred,
  observations: [{ indicator, level, about }],
});
const phase = told('participation-phases.consultation', 'in', ['group']);
const column = told('csr-contribution-phases.mission', ['charity'], ['factory']);
const answer = told('organisation-public-relationship.trust.keeps-word', { points: 1, of: 5 }, ['factory']);
const at = '/0/observations/0';
/** What is wrong inside a level is wrong with the level. */
const within = (place: string, wrong: readonly unknown[], code: string): readonly Refusal[] =>
  each(place, wrong, code).map((one) => ({ ...one, fault: '/observations/0/level' }));
const asked: readonly RefusedCall[] = [
  {
    name: 'parseCase',
    args: [phase],
    refusals: [
      { at: `${at}/about`, value: gone, code: 'about-missing' },
      ...each(`${at}/about/0`, ['village', 'factory'], 'not-asked-of'),
      ...each(`${at}/level`, ['maybe', 1.5, null, true, ['charity'], { points: 1, of: 5 }], 'not-a-level'),
      { at: `${at}/level`, value: 'not-applicable', code: 'note-missing', fault: '/observations/0/note' },
    ],
  },
  {
    name: 'parseCase',
    args: [column],
    refusals: [
      { at: `${at}/about`, value: gone, code: 'about-missing' },
      ...each(`${at}/about/0`, ['village', 'group'], 'not-asked-of'),
      ...each(`${at}/level`, ['in', 'charity', 'charty', 0.5, null, true, {}], 'not-a-column'),
      ...each(`${at}/level/0`, ['charty', 'Charity', 'in'], 'not-a-column'),
      ...within(`${at}/level/0`, [7, null], 'not-a-column'),
      { at: `${at}/level`, value: 'not-applicable', code: 'note-missing', fault: '/observations/0/note' },
    ],
  },
  {
    name: 'parseCase',
    args: [answer],
    refusals: [
      { at: `${at}/about`, value: gone, code: 'about-missing' },
      ...each(
        `${at}/level`,
        ['in', 0.5, null, true, ['charity'], {}, { points: 1 }, { of: 5 }],
        'not-a-scale-answer',
      ),
      ...within(`${at}/level/points`, [0, 6, 1.5, -1, '1', null, nan], 'not-a-scale-answer'),
      ...within(`${at}/level/of`, [1, 12, 0, 5.5, '5', null, nan], 'not-a-scale-answer'),
      { at: `${at}/level/x`, value: 1, code: 'unknown-key' },
    ],
  },
];

/** What is refused of a case document. */
export const parsedCases: readonly RefusedCall[] = [...cases, betweenRows, ...asked];
