import type { Wording } from '../core/locale.js';
import type { Citation } from '../references/references.js';
import type { Crosswalk, CrosswalkEnd } from './crosswalk.js';

const nearest: Wording = {
  en: 'The nearest construct before the table in the same chapter. The report says that elements and mechanisms come from the studies of the preceding sections, and names works for each element, but not from which construct a mechanism comes: that is our reading.',
  id: 'Konstruk terdekat sebelum tabel itu dalam bab yang sama. Laporan menyatakan bahwa unsur dan mekanismenya berasal dari studi dalam subbab sebelumnya dan menyebut karya untuk tiap unsur, tetapi tidak menyebut konstruk asal tiap mekanisme: itu pembacaan kami.',
};

const origin: readonly Citation[] = [
  { ref: 'kemitraan' },
  { ref: 'lan', locator: '2.4, Table 2.1-prereq' },
  { ref: 'lan', locator: '2.1 to 2.3.3' },
];

/** Of each mechanism of success and sustainability, the nearest constructs of chapter 2. */
const nearestTo = {
  'design-clarity.shared-goal': [
    { framework: 'msp-characteristics', member: 'shared-problem-aspiration' },
    { framework: 'msp-characteristics', member: 'agreed-dynamic-design' },
    { framework: 'collaborative-innovation-prerequisites', member: 'clear-mission' },
    { framework: 'collaboration-goals', member: 'shared-vision' },
  ],
  'design-clarity.milestones': [
    { framework: 'collaborative-innovation-prerequisites', member: 'detailed-plan' },
    { framework: 'collaboration-goals', member: 'contextual-design' },
  ],
  'strong-trust.actors': [{ framework: 'msp-phases', member: 'adaptive-planning.actors' }],
  'strong-trust.mou': [{ framework: 'msp-characteristics', member: 'expectations-and-rules' }],
  'strong-trust.conflict-analysis': [{ framework: 'bryson-design-cycle', member: '2f.inclusive-processes' }],
  'strong-trust.involve-all': [{ framework: 'msp-characteristics', member: 'key-stakeholders' }],
  'strong-trust.communicate-results': [
    { framework: 'msp-phases', member: 'adaptive-planning.communicate-results' },
  ],
  'strong-trust.dissemination-agents': [{ framework: 'collaboration-tactics', member: 'community-agents' }],
  'strong-trust.balance': [{ framework: 'msp-characteristics', member: 'balance' }],
  'strong-trust.tailored-communication': [
    { framework: 'bryson-design-cycle', member: '2a.analyse-involve' },
    { framework: 'collaboration-tactics', member: 'local-leaders-language' },
  ],
  'strong-trust.learning': [{ framework: 'msp-characteristics', member: 'learning' }],
  'strong-trust.inclusive-processes': [
    { framework: 'bryson-design-cycle', member: '2f.inclusive-processes' },
  ],
  'strong-trust.problem-oriented-conflict': [
    { framework: 'bryson-design-cycle', member: '2g.power-dynamics' },
  ],
  'strong-trust.open-information': [
    { framework: 'collaborative-innovation-prerequisites', member: 'open-information' },
  ],
  'technology-use.access': [{ framework: 'bryson-design-cycle', member: '2h.technology' }],
  'effective-evaluation.criteria-levels': [
    { framework: 'bryson-design-cycle', member: '3a.evaluation-measures' },
    { framework: 'participation-evaluation-criteria' },
  ],
  'effective-evaluation.conflict-components': [
    { framework: 'bryson-design-cycle', member: '3a.evaluation-measures' },
    { framework: 'participation-evaluation-criteria' },
  ],
} as const satisfies Readonly<Record<string, readonly CrosswalkEnd[]>>;

/** Where the mechanisms of success and sustainability come from, as far as that can be seen. */
export function mechanismOrigins(): Crosswalk[] {
  return Object.entries<readonly CrosswalkEnd[]>(nearestTo).flatMap(([member, ends]) =>
    ends.map((to) => ({
      from: { framework: 'collaboration-success-prerequisites', member },
      to,
      relation: 'draws-on',
      note: nearest,
      basis: 'ours',
      source: origin,
    })),
  );
}
