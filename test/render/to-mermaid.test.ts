import DOMPurify from 'dompurify';
import mermaid from 'mermaid';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/case.js';
import { locales } from '../../src/core/locale.js';
import { validate } from '../../src/forms/validate.js';
import { collaborativeManagerRoles } from '../../src/frameworks/collaborative-manager-roles/definition.js';
import { fourPillarModel } from '../../src/frameworks/four-pillar-model/definition.js';
import { participationLeadershipRoles } from '../../src/frameworks/participation-leadership-roles/definition.js';
import { pippkStakeholderDuties } from '../../src/frameworks/pippk-stakeholder-duties/definition.js';
import { tjslStakeholders } from '../../src/frameworks/tjsl-stakeholders/definition.js';
import { validateTjslStakeholders } from '../../src/frameworks/tjsl-stakeholders/validate.js';
import { twoPillarModel } from '../../src/frameworks/two-pillar-model/definition.js';
import { toMermaid } from '../../src/render/to-mermaid.js';
import { thrownBy } from '../core/thrown-by.js';
import { village, villageByFour, villageByTwo } from '../explain/pillars.js';
import { nastyNames } from './nasty.js';

// Without a window there is nothing to sanitise with; what is tried here is that the text parses.
Object.assign(DOMPurify, { addHook: () => {}, sanitize: (text: string) => text });

const models = [
  twoPillarModel,
  fourPillarModel,
  participationLeadershipRoles,
  collaborativeManagerRoles,
  pippkStakeholderDuties,
  tjslStakeholders,
] as const;

const drawn = locales.flatMap((locale) => models.map((model) => [model.id, locale, model] as const));

test.each(drawn)('%s as declared is a flowchart that Mermaid reads, in %s', async (_, locale, model) => {
  const text = toMermaid(model, { locale });
  expect(await mermaid.parse(text)).toMatchObject({ diagramType: 'flowchart-v2' });
  expect(text.endsWith('\n')).toBe(true);
  expect(text).not.toContain('classDef');
});

test('pillars are drawn around their stakeholders and roles, with how many duties each role has', () => {
  const text = toMermaid(twoPillarModel, { locale: 'en' });
  expect(text.match(/^subgraph /gm)).toHaveLength(2);
  // Table 5.1 gives the sponsor six duties, the champion four of each of two bodies, the facilitator three.
  for (const role of ['sponsor · 6 duties', 'champion · 8 duties', 'facilitator · 3 duties'])
    expect(text).toContain(role);
  // Both kecamatan and kelurahan are champions; the kelurahan is facilitator as well.
  expect(text.match(/s\d+ --- r1\n/g)).toHaveLength(2);
  expect(text.match(/s2 --- r[12]\n/g)).toHaveLength(2);
});

/** Where the source puts duties under no role, by the id of the model. */
test.each([
  // Table 4.4: no roles, no pillars.
  [
    tjslStakeholders,
    [
      's0["local government · 3 duties"]',
      's1["academics · 1 duty"]',
      's2["business actors · 3 duties"]',
      's3["the community · 2 duties"]',
    ],
  ],
  // Table 4.2: four of the government, one of all institutions, three of the community; its steering team is given none.
  [
    pippkStakeholderDuties,
    [
      's0["local government · 4 duties"]',
      's3["urban village #40;kelurahan#41; · 4 duties"]',
      's4["community institutions · 1 duty"]',
      's9["the community: individuals or groups · 3 duties"]',
      'r0{{"steering team #40;TP-PIPPK#41;"}}',
      'r1{{"community institutions at city level · 8 duties"}}',
    ],
  ],
  // Table 5.1: rs.7, kec.5 and kec.6, and five of the institutions, stand under no role.
  [
    twoPillarModel,
    [
      'subgraph p0["local government"]',
      's0["regional secretariat · 1 duty"]',
      's1["sub-district #40;kecamatan#41; · 2 duties"]',
      's2["urban village #40;kelurahan#41;"]',
      's3["citizens’ association #40;RW#41; · 5 duties"]',
    ],
  ],
  // The community of the Four-Pillar Model has five duties and no role.
  [fourPillarModel, ['subgraph p2["community · 5 duties"]']],
] as const)('what a body of $id does in no role is counted in its own box', (model, boxes) => {
  const text = toMermaid(model, { locale: 'en' });
  for (const box of boxes) expect(text).toContain(box);
  expect(text).not.toContain(' 0 duties');
});

test.each([participationLeadershipRoles, collaborativeManagerRoles])(
  '$id, whose duties all hang on roles, counts them there alone',
  (model) => {
    const counts = [...toMermaid(model, { locale: 'en' }).matchAll(/^\s*(\w)\d+.* · (\d+) dut/gm)];
    expect(new Set(counts.map(([, node]) => node))).toEqual(new Set(['r']));
    expect(counts.reduce((sum, [, , count]) => sum + Number(count), 0)).toBe(
      Object.keys(model.duties).length,
    );
  },
);

test('a stakeholder of a case without roles is drawn with its duties, and is no finding by itself', async () => {
  const verdict = validateTjslStakeholders({ 'business.3': 'in' });
  const text = toMermaid(tjslStakeholders, { locale: 'id', verdict });
  expect(await mermaid.parse(text)).toMatchObject({ diagramType: 'flowchart-v2' });
  expect(text).toContain('s2["Pelaku Dunia Usaha · 3 tugas"]');
  expect(text).not.toMatch(/^class s/m);
});

test('an end that the source does not state is drawn as not stated; others are arrows by kind', () => {
  expect(toMermaid(twoPillarModel, { locale: 'en' }).match(/ends not stated/g)).toHaveLength(3);
  const four = toMermaid(fourPillarModel, { locale: 'en' });
  expect(four).not.toContain('ends not stated');
  expect(four.match(/ -\.-> /g)).toHaveLength(4);
  expect(four.match(/ ==> /g)).toHaveLength(4);
  expect(four.match(/ --> /g)).toHaveLength(2);
});

describe('as found in a case', () => {
  test.each(locales)('it is a flowchart that Mermaid reads, in %s', async (locale) => {
    for (const [model, verdict] of [
      [twoPillarModel, villageByTwo],
      [fourPillarModel, villageByFour],
    ] as const) {
      const text = toMermaid(model, { locale, verdict, case: village });
      expect(await mermaid.parse(text)).toMatchObject({ diagramType: 'flowchart-v2' });
    }
  });

  test('what is there names who holds it, and what is missing is drawn as missing, in words as well', () => {
    const text = toMermaid(twoPillarModel, { locale: 'en', verdict: villageByTwo, case: village });
    expect(text).toContain('sponsor · 6 duties: met, Setda Kabupaten');
    expect(text).toContain('champion · 8 duties: not met');
    expect(text).toContain('class r0 passed');
    expect(text).toContain('class r1 failed');
    // The desa has no kelurahan, so that its role is no question.
    expect(text).toContain('class r2 inapplicable');
    const four = toMermaid(fourPillarModel, { locale: 'en', verdict: villageByFour, case: village });
    expect(four).toContain('university: not met');
  });
});

test.each(nastyNames)('no name of a party draws anything: %s', async (name) => {
  const parties = village.parties?.map((party) => ({ ...party, name })) ?? [];
  const subject: Case = { ...village, parties };
  const verdict = validate(twoPillarModel, subject);
  const text = toMermaid(twoPillarModel, { locale: 'en', verdict, case: subject });
  const plain = toMermaid(twoPillarModel, { locale: 'en', verdict: villageByTwo, case: village });
  expect(await mermaid.parse(text)).toMatchObject({ diagramType: 'flowchart-v2' });
  // As many lines as with honest names, and every quotation mark is one of ours.
  expect(text.split('\n')).toHaveLength(plain.split('\n').length);
  expect(text.split('"')).toHaveLength(plain.split('"').length);
  expect(text).not.toMatch(/<|javascript:|\bclick\b.*\bhref\b.*"\s*$/);
});

test.each([
  [
    'a verdict of another model',
    () => toMermaid(twoPillarModel, { locale: 'en', verdict: villageByFour }),
    'verdict-mismatch',
  ],
  [
    'another case',
    () =>
      toMermaid(twoPillarModel, { locale: 'en', verdict: villageByTwo, case: { ...village, id: 'other' } }),
    'verdict-mismatch',
  ],
  [
    'a locale that there is none of',
    () => toMermaid(twoPillarModel, { locale: 'de' as 'en' }),
    'unknown-locale',
  ],
  ['no definition', () => toMermaid(undefined as never, { locale: 'en' }), 'invalid-definition'],
  [
    'an unknown option',
    () => toMermaid(twoPillarModel, { locale: 'en', colour: 1 } as never),
    'unknown-option',
  ],
])('%s is refused', (_, call, code) => {
  expect(thrownBy(call).code).toBe(code);
});
