import type { Case } from '../../src/case/case.js';
import type { Verdict } from '../../src/forms/assert-verdict.js';
import { classifyCsrPhase } from '../../src/frameworks/csr-contribution-phases/classify.js';
import { classifyParticipationPhase } from '../../src/frameworks/participation-phases/classify.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import { validatePreconditions } from '../../src/frameworks/partnership-preconditions/validate.js';
import { parseCase } from '../../src/schema.js';

/** A case in which every text that a person may write freely is the given one. */
export function caseNamed(text: string): Case {
  const place = { source: 'report', locator: text };
  return {
    schema: 'kemitraan/case@1',
    id: 'case',
    title: text,
    place: text,
    summary: text,
    parties: [
      { id: 'a', name: text, sector: 'government' },
      { id: 'b', name: text, sector: 'business', kind: text, note: text, ...place },
      { id: 'c', name: text, sector: 'community', standing: 'beneficiary' },
    ],
    informants: [{ id: 'head', party: 'a' }],
    agreements: [{ kind: 'mou', title: text, note: text }],
    sources: [{ id: 'report', citation: text, kind: text, extent: 'full' }],
    observations: [
      { indicator: 'partnership-archetypes.balance', level: 'out', note: text, ...place },
      {
        indicator: 'partnership-archetypes.importance',
        level: 'in',
        about: ['a'],
        informant: 'head',
        ...place,
      },
      { indicator: 'partnership-archetypes.importance', level: 'in', about: ['b'], note: text },
      {
        indicator: 'partnership-archetypes.complementarity',
        level: 'in',
        about: ['b', 'a'],
        note: text,
        ...place,
      },
      {
        indicator: 'partnership-archetypes.independence',
        level: 'in',
        about: ['b', 'a'],
        note: text,
        ...place,
      },
      { indicator: 'partnership-preconditions.mutual-need', level: 'in', note: text, ...place },
      {
        indicator: 'participation-phases.consultation',
        level: 'in',
        about: ['c'],
        function: 'planning',
        note: text,
        ...place,
      },
      {
        indicator: 'csr-contribution-phases.mission',
        level: ['charity'],
        about: ['b'],
        note: text,
        ...place,
      },
    ],
    published: [{ framework: 'partnership-archetypes', finding: text, ...place }],
  };
}

/** The verdicts on it. Where the text is not blank, the case is one that a person can hand in. */
export function verdictsOn(subject: Case): readonly Verdict[] {
  return [
    classifyArchetype(subject),
    validatePreconditions(subject),
    ...classifyParticipationPhase(subject),
    ...classifyCsrPhase(subject),
  ];
}

/** Whether parseCase takes the case. */
export const isAccepted = (subject: Case): boolean => parseCase(subject).ok;
