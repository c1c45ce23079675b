import { readFileSync } from 'node:fs';
import type { Case } from '../../src/case/case.js';
import type { ExplainOptions } from '../../src/explain/explain.js';
import type { Verdict } from '../../src/forms/assert-verdict.js';
import { classify } from '../../src/forms/classify.js';
import type { ClassifyOptions } from '../../src/forms/typology/classify.js';
import { scoreCgChallenges } from '../../src/frameworks/cg-challenges/score.js';
import { classifyCommunication } from '../../src/frameworks/communication-convergence/classify.js';
import { communicationConvergence } from '../../src/frameworks/communication-convergence/definition.js';
import { communicationConvergenceWording } from '../../src/frameworks/communication-convergence/wording.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import type { ArchetypeReading } from '../../src/frameworks/partnership-archetypes/definition.js';
import { validatePreconditions } from '../../src/frameworks/partnership-preconditions/validate.js';
import { validateTwoPillar } from '../../src/frameworks/two-pillar-model/validate.js';
import { parseCase } from '../../src/schema.js';
import { numbered, typologyOf } from '../forms/typology/made.js';
import { indices } from './indices.js';
import { allKinds, at, caseOf, held, judged } from './made-case.js';
import { phases } from './phases.js';
import {
  everyItem,
  everyItemScore,
  readiness,
  village,
  villageByFour,
  villageByTwo,
  villageLeadership,
} from './pillars.js';
import { processes } from './processes.js';

/** A verdict of the real functions, and what it takes to explain it. */
export interface Given {
  readonly verdict: Verdict;
  readonly options?: Omit<ExplainOptions, 'locale'>;
}

const of = (subject: Case, verdict: Verdict): Given => ({ verdict, options: { case: subject } });
const archetype = (subject: Case, options: ClassifyOptions<ArchetypeReading> = {}) =>
  of(subject, classifyArchetype(subject, options));

function surakarta(): Case {
  const file = new URL('../../docs/cases/surakarta-puskesmas.json', import.meta.url);
  const parsed = parseCase(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error('The case does not parse.');
  return parsed.case;
}

const none = {
  balance: 'in',
  importance: 'in',
  'mutual-benefit': 'out',
  complementarity: 'out',
  independence: 'out',
} as const;

const wide = typologyOf(
  numbered('a', 12),
  Object.fromEntries(numbered('a', 12).map((id) => [`t${id}`, { [id]: 'in' as const }])),
);

const differing = caseOf([
  judged('importance', { level: 'in', coder: 'first', note: 'So the first coder' }),
  judged('importance', { level: 'out', coder: 'second' }),
  judged('mutual-benefit', { level: 'in' }),
  judged('mutual-benefit.gives', { level: 'out' }),
  judged('balance', { level: 'in', function: 'planning' }),
  judged('balance', { level: 'out', function: 'actuating' }),
  held('shared-vision', { level: 'in', coder: 'first' }),
  held('shared-vision', { level: 'out', coder: 'second' }),
  held('agreement', { level: 'out' }),
  held('two-parties', { level: 'out' }),
]);

const dated = caseOf(
  [
    judged('importance', { level: 'in', date: '2015' }),
    judged('capability-gain', { level: 'in', date: '2010' }),
    ...Array.from({ length: 7 }, (_, index) =>
      judged('balance', { level: index % 2 ? 0.1 : 'out', coder: `coder-${index}`, ...at(`p. ${index}`) }),
    ),
  ],
  { period: { from: '2010' }, parties: allKinds, informants: [] },
);

const told = caseOf([
  judged('importance', { level: 'in', about: ['village-a'], informant: 'elder-1' }),
  held('mutual-need', { level: 'in', about: ['village-a'], holder: 'village-a', method: 'interview' }),
  held('mutual-need', { level: 'in', about: ['mill-b'], informant: 'clerk-1' }),
  held('two-parties', { level: 'in' }),
  held('shared-vision', { level: 'not-applicable', note: 'Nobody spoke of one' }),
  held('agreement', { level: 'in' }),
]);

const agreed = caseOf([], { agreements: [{ kind: 'mou' }], complete: ['parties'] });

/** Nothing is judged: the village neither gives nor acts, and the mill depends on it. */
const idle = caseOf([], {
  contributions: [
    { by: 'mill-b', resource: 'funds', ...at('p. 11') },
    { by: 'mill-b', to: 'village-a', resource: 'people', note: 'Two millers came' },
  ],
  activities: [{ subject: 'Milling', by: ['mill-b'] }],
  dependencies: [{ of: 'mill-b', on: 'village-a', kind: 'technical', ...at('p. 12') }],
  complete: ['contributions', 'activities', 'dependencies'],
});

/** Each gives and gains, and the importance was judged. */
const exchanged = caseOf([judged('importance', { level: 'in' })], {
  contributions: [
    { by: 'village-a', resource: 'land', ...at('p. 13') },
    { by: 'mill-b', resource: 'funds' },
  ],
  benefits: [
    { to: 'village-a', kind: 'service', description: 'Cheaper milling', ...at('p. 14') },
    { to: 'mill-b', kind: 'access' },
  ],
  complete: ['contributions', 'benefits'],
});

/** The same, judged otherwise. */
const contradicted = caseOf([judged('mutual-benefit', { level: 'out', ...at('p. 15') })], {
  contributions: exchanged.contributions ?? [],
  benefits: exchanged.benefits ?? [],
  complete: ['contributions', 'benefits'],
});

/** The mill tells the village, and nothing comes back. */
const spoken = caseOf([], {
  communications: [{ from: 'mill-b', to: 'village-a', direction: 'one-way', ...at('p. 16') }],
});

/** Verdicts of the real functions that between them make every sentence be said. */
export const corpus: Readonly<Record<string, Given>> = {
  ...phases,
  ...processes,
  ...indices,
  'a role model of a case': of(village, villageByTwo),
  'a role model that does not state something': of(village, villageByFour),
  'a role model with something to be noted': of(village, villageLeadership),
  'a role model of which nothing is known': { verdict: validateTwoPillar({}) },
  'a checklist without weights': { verdict: readiness },
  'a checklist of obstacles': { verdict: scoreCgChallenges({ 'limited-regulation': 'in' }) },
  'a checklist with every kind of item': { verdict: everyItemScore, options: { definition: everyItem } },
  'known, and nothing hangs on it': { verdict: classifyArchetype({ understanding: 'in' }) },
  'one type': { verdict: classifyArchetype({ ...none, balance: 'mostly-out' }) },
  'several types': { verdict: classifyArchetype({ ...none, balance: 'out', 'mutual-benefit': 'mostly-in' }) },
  'no type': { verdict: classifyArchetype(none) },
  'no type, far from each': { verdict: classifyArchetype({ ...none, importance: 'out' }) },
  'nothing known': { verdict: classifyArchetype({}) },
  'two ways left': { verdict: classifyArchetype({ ...none, balance: 'unknown' }) },
  'ways with several types left': { verdict: classifyArchetype({ balance: 'out', complementarity: 'out' }) },
  'exactly between': { verdict: classifyArchetype({ ...none, balance: 0.5 }) },
  'a range': { verdict: classifyArchetype({ ...none, balance: { lo: 0.25, hi: 0.75 } }) },
  'a type that is no question': { verdict: classifyArchetype({ ...none, balance: 'not-applicable' }) },
  'more outcomes than are listed': {
    verdict: classify(wide, {}),
    options: { definition: wide },
  },
  Surakarta: archetype(surakarta()),
  'Surakarta, strictly': archetype(surakarta(), { reading: 'strict' }),
  'preconditions of Surakarta': of(surakarta(), validatePreconditions(surakarta())),
  'observers who differ': archetype(differing),
  'preconditions on which observers differ': of(differing, validatePreconditions(differing)),
  'rows that may come too late': archetype(dated, { asOf: '2015-06' }),
  'planning alone': archetype(surakarta(), { function: 'planning' }),
  'organising alone': archetype(surakarta(), { function: 'organizing' }),
  'actuating alone': archetype(surakarta(), { function: 'actuating' }),
  'controlling alone, of one partner': archetype(surakarta(), {
    function: 'controlling',
    parties: ['bank-x'],
  }),
  'one partner was asked': archetype(told),
  'both partners were asked': of(told, validatePreconditions(told)),
  'an agreement on the list': of(agreed, validatePreconditions(agreed)),
  'idle and dependent by the facts': archetype(idle),
  'each gives and gains by the facts': archetype(exchanged),
  'judged against the facts': archetype(contradicted),
  'one way by the facts': {
    verdict: classifyCommunication(spoken),
    options: {
      case: spoken,
      definition: { ...communicationConvergence, wording: communicationConvergenceWording },
    },
  },
  'a rule that fails': { verdict: validatePreconditions({ agreement: 'out', 'two-parties': 'mostly-in' }) },
  'every rule passes': {
    verdict: validatePreconditions({
      'two-parties': 'in',
      'shared-vision': 'in',
      agreement: 'in',
      'mutual-need': 'in',
    }),
  },
  'no rule applies': {
    verdict: validatePreconditions({
      'two-parties': 'not-applicable',
      'shared-vision': 'not-applicable',
      agreement: 'not-applicable',
      'mutual-need': 'not-applicable',
    }),
  },
};
