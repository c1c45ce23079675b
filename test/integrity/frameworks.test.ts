import { expect, test } from 'vitest';
import { bases } from '../../src/core/basis.js';
import { idPattern, memberPattern } from '../../src/core/id.js';
import { defineCatalogue } from '../../src/forms/catalogue/define.js';
import { defineChecklist } from '../../src/forms/checklist/define.js';
import { indicatorIds } from '../../src/forms/definition.js';
import { defineIndex } from '../../src/forms/index/define.js';
import { defineLadder } from '../../src/forms/ladder/define.js';
import { defineProcess } from '../../src/forms/process/define.js';
import { defineProfile } from '../../src/forms/profile/define.js';
import { definePropositions } from '../../src/forms/propositions/define.js';
import { defineRoleModel } from '../../src/forms/role-model/define.js';
import { defineTypology } from '../../src/forms/typology/define.js';
import {
  csrPhaseIds,
  csrReadingIds,
  csrRowIds,
  csrStatementIds,
} from '../../src/frameworks/csr-contribution-phases/definition.js';
import {
  participationIndicatorIds,
  participationPhaseIds,
  participationStatementIds,
} from '../../src/frameworks/participation-phases/definition.js';
import {
  archetypeAttributeIds,
  archetypeIds,
  archetypeReadingIds,
} from '../../src/frameworks/partnership-archetypes/definition.js';
import { preconditionIds } from '../../src/frameworks/partnership-preconditions/definition.js';
import { references } from '../../src/references/references.js';
import {
  answersOf,
  asked,
  besidesOf,
  citationsIn,
  everyFramework,
  everythingIn,
  hasTables,
  memberTables,
  tableOf,
} from './definitions.js';

const framework = test.each(everyFramework);

framework('%s is keyed by its own id', (id, definition) => {
  expect(definition.id).toBe(id);
});

framework('%s: ids are kebab-case', (id, definition) => {
  const parts = Object.values(asked(definition)).flatMap((one) => one.parts ?? []);
  const ids = [
    id,
    ...Object.keys(asked(definition)),
    ...parts,
    ...Object.keys(answersOf(definition)),
    ...Object.keys(besidesOf(definition)),
  ];
  const pattern = hasTables(definition) ? memberPattern : idPattern;
  expect(ids.filter((one) => !pattern.test(one))).toEqual([]);
  expect(idPattern.test(id)).toBe(true);
});

test('the id of an indicator is its framework, its name, and its part, joined by dots; no two are alike', () => {
  const ids = everyFramework.flatMap(([, definition]) =>
    definition.form === 'catalogue' ? [] : indicatorIds(definition),
  );
  expect(ids.filter((id) => !/^[a-z][a-z0-9-]*(\.[a-z0-9][a-z0-9-]*){1,4}$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  const expected = everyFramework.flatMap(([id, definition]) =>
    Object.entries(asked(definition)).flatMap(([name, { parts = [] }]) =>
      [[name], ...parts.map((part) => [name, part])].map((names) => [id, ...names].join('.')),
    ),
  );
  expect(ids).toEqual(expected);
});

test.each([
  ['partnership-archetypes', 'attributes', archetypeAttributeIds],
  ['partnership-archetypes', 'types', archetypeIds],
  ['partnership-archetypes', 'readings', archetypeReadingIds],
  ['participation-phases', 'indicators', participationIndicatorIds],
  ['participation-phases', 'rungs', participationPhaseIds],
  ['participation-phases', 'statements', participationStatementIds],
  ['csr-contribution-phases', 'rows', csrRowIds],
  ['csr-contribution-phases', 'columns', csrPhaseIds],
  ['csr-contribution-phases', 'readings', csrReadingIds],
  ['csr-contribution-phases', 'statements', csrStatementIds],
  ['partnership-preconditions', 'indicators', preconditionIds],
  ['partnership-preconditions', 'rules', preconditionIds],
])('%s: %s stand in the order of their ids', (id, key, ids) => {
  const found = everythingIn(everyFramework.find(([one]) => one === id)?.[1]).find(
    ([path]) => path === `/${key}`,
  );
  expect(Object.keys(found?.[1] ?? {})).toEqual([...ids]);
});

framework('%s has a version', (_, { version }) => {
  expect(version).toMatch(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/);
});

framework(
  '%s says who speaks: for the model, the rule, each question and rubric, each answer, each reading and statement',
  (_, definition) => {
    const questions = Object.values(asked(definition));
    const said = [
      definition.basis.model,
      ...('rule' in definition.basis ? [definition.basis.rule] : []),
      ...questions.flatMap(({ basis, rubric }) => [basis, rubric]),
      ...[...Object.values(answersOf(definition)), ...Object.values(besidesOf(definition))].map(
        ({ basis }) => basis,
      ),
    ];
    expect(said.filter((basis) => !bases.includes(basis))).toEqual([]);
  },
);

framework('%s cites a work for everything, and every work is in the bibliography', (_, definition) => {
  const sourced = everythingIn(definition).filter(([path]) => path.endsWith('/source'));
  const tables = hasTables(definition)
    ? memberTables[definition.form].map((name) => tableOf(definition, name))
    : [asked(definition), answersOf(definition), besidesOf(definition)];
  const tactics = Object.values(tableOf(definition, 'items')).flatMap((item) => Object(item).tactics ?? []);
  const rows = tables.flatMap((table) => Object.keys(table)).length;
  const order = definition.form === 'process' ? 1 : 0;
  expect(sourced).toHaveLength(1 + order + rows + tactics.length);
  expect(sourced.filter(([, works]) => !Array.isArray(works) || works.length === 0)).toEqual([]);
  for (const [path, citation] of citationsIn(definition)) {
    expect({ path, keys: Object.keys(citation).filter((key) => key !== 'locator') }).toEqual({
      path,
      keys: ['ref'],
    });
    expect({ path, known: 'ref' in citation && Object.hasOwn(references, citation.ref) }).toEqual({
      path,
      known: true,
    });
    if (citation.locator !== undefined) expect(citation.locator).toMatch(/^\S.*\S$/);
  }
});

framework('%s: a model that is published or adapted is not our own word', (_, { basis, source }) => {
  const works = source.map((citation) => ('ref' in citation ? references[citation.ref].confidence : 'none'));
  if (basis.model !== 'ours')
    expect(works.every((confidence) => confidence !== 'project-reading')).toBe(true);
});

framework('%s carries its words apart, so that they shake out', (_, definition) => {
  expect(definition.wording).toBeUndefined();
});

framework('%s is plain JSON', (_, definition, wording) => {
  expect(JSON.parse(JSON.stringify(definition))).toEqual(definition);
  expect(JSON.parse(JSON.stringify(wording))).toEqual(wording);
});

framework('%s is what a definition of a caller’s own would have to be', (_, definition) => {
  if (definition.form === 'typology') expect(defineTypology(definition)).toBe(definition);
  else if (definition.form === 'ladder') expect(defineLadder(definition)).toBe(definition);
  else if (definition.form === 'profile') expect(defineProfile(definition)).toBe(definition);
  else if (definition.form === 'checklist') expect(defineChecklist(definition)).toBe(definition);
  else if (definition.form === 'index') expect(defineIndex(definition)).toBe(definition);
  else if (definition.form === 'propositions') expect(definePropositions(definition)).toBe(definition);
  else if (definition.form === 'role-model') expect(defineRoleModel(definition)).toBe(definition);
  else if (definition.form === 'process') expect(defineProcess(definition)).toBe(definition);
  else expect(defineCatalogue(definition)).toBe(definition);
});

/** Archetypes, ladders, pillars and collaboration, of the Surakarta study and the LAN report: parts A to D. */
const partsAToD = [
  'partnership-archetypes',
  'poac-functions',
  'innovation-involvement-stages',
  'strategic-partnership-concept',
  'participation-phases',
  'csr-contribution-phases',
  'administrative-paradigms',
  'two-pillar-model',
  'lkk-definitions',
  'four-pillar-model',
  'epilogue-prerequisites',
  'participation-leadership-roles',
  'collaborative-manager-roles',
  'msp-stakeholder-contributions',
  'msp-characteristics',
  'msp-phases',
  'msp-instruments',
  'collaborative-innovation-foundations',
  'collaborative-innovation-prerequisites',
  'msp-ci-gaps',
  'bryson-design-cycle',
  'participation-evaluation-criteria',
  'inclusive-participation-design',
  'ppp',
  'ppp-benefits',
  'ppp-success-factors',
  'government-csr-policy-types',
  'collaboration-success-prerequisites',
  'collaboration-goals',
  'collaboration-obstacles',
  'collaboration-tactics',
  'innovation-discontinuity-causes',
  'innovation-index-context',
];

/** PIPPK of Bandung: part E. */
const partE = [
  'pippk',
  'pippk-activity-scopes',
  'pippk-stakeholder-duties',
  'pippk-strengths',
  'pippk-weaknesses',
];

/** Muara Enim, Omah Kreteg Anggana and Antam: parts G, H and I. */
const partsGToI = [
  'collaborative-governance',
  'cg-success-factors',
  'cg-ideal-requirements',
  'cg-process-variables',
  'cg-challenges',
  'cg-stages',
  'muara-enim-existing-findings',
  'forum-csr-pkbl',
  'muara-enim-supporting-factors',
  'muara-enim-inhibiting-factors',
  'muara-enim-strategies',
  'siger-mu',
  'csr-information-system-fields',
  'siger-mu-contributions',
  'muara-enim-programmes',
  'inpower-care',
  'inpower-care-rings',
  'community-relations',
  'relationship-management-theory',
  'triple-bottom-line',
  'omah-kreteg-renstra-renja',
  'omah-kreteg-profile',
];

/** What part F has of TJSL in Bandung beside its procedures, and the bodies of Table 4.4, which its stakeholders cannot hold. */
const tjslFrameworks = [
  'tjsl',
  'tjsl-stakeholders',
  'tjsl-bodies',
  'tjsl-award',
  'tjsl-realisation',
  'tjsl-strengths',
  'tjsl-weaknesses',
  'tjsl-priority-fields',
  'tjsl-forum',
  'tjsl-website',
];

/** What the sources have without a name of its own, such as the one finding set of part I and the regulations of L. */
const unnamed = [
  'antam-findings',
  'four-pillar-goals',
  'two-pillar-prerequisites',
  'four-pillar-prerequisites',
  'collaboration-evidence',
  'local-government-challenges',
  'regulations',
];

/** What the library adds: read off the literature, or ours. */
const added = [
  'partnership-preconditions',
  'power-layout',
  'ansell-gash-conditions',
  'communication-convergence',
  'coorientation',
  'organisation-public-relationship',
];

test('every framework of parts A to I is there, and each other one is accounted for', () => {
  // Three more of the sources are no frameworks here: the comparison of the pillar models is compareModels, and the six
  // roles and the concepts of MSP and of collaborative innovation are statements; so are the context figures of Muara Enim.
  const all = [...partsAToD, ...partE, ...tjslFrameworks, ...partsGToI, ...unnamed, ...added];
  expect(everyFramework.map(([id]) => id).sort()).toEqual(all.sort());
});
