import { describe, expect, test } from 'vitest';
import { audit } from '../../../src/forms/audit.js';
import { defineProcess } from '../../../src/forms/process/define.js';
import type { ProcessDefinition } from '../../../src/forms/process/definition.js';
import { thrownBy } from '../../core/thrown-by.js';
import { deepFreeze } from '../../deep-freeze.js';
import { ours } from './made.js';

const said = { en: 'Said', id: 'Dikatakan' };
const member = { label: said, description: said };

const good = deepFreeze({
  form: 'process',
  id: 'own-process',
  version: '1.0.0',
  basis: { model: 'ours', rule: 'ours' },
  source: ours.source,
  order: { kind: 'sequence', severity: 'failure', ...ours },
  phases: { plan: ours, build: { function: 'actuating', ...ours } },
  actors: { crew: { sectors: ['community'], kinds: ['crew'], ...ours } },
  tasks: { '1a.talk': { phase: 'plan', by: ['crew'], ...ours }, 'plan.map': { phase: 'plan', ...ours } },
  statements: { whole: { of: ['plan'], ...ours } },
} as const);

const wording = {
  label: said,
  phases: { plan: member, build: member },
  actors: { crew: said },
  tasks: { '1a.talk': member, 'plan.map': member },
  statements: { whole: said },
};

/** A definition as a caller without the compiler may give it. */
function written(json: object): ProcessDefinition {
  return JSON.parse(JSON.stringify(json));
}

const refusalOf = (change: object) => thrownBy(() => defineProcess(written({ ...good, ...change })));
const citation = 'at least one citation, { ref } to the bibliography or { text }.';

describe('a sound process', () => {
  test.each<[string, object]>([
    ['without words', {}],
    ['with words', { wording }],
    ['with words and a caution', { wording: { ...wording, caution: said } }],
    ['without statements', { statements: undefined }],
    [
      'without actors, with words',
      {
        actors: undefined,
        tasks: { 'plan.map': { phase: 'plan', ...ours } },
        wording: { ...wording, actors: undefined, tasks: { 'plan.map': member } },
      },
    ],
    ['without actors', { actors: undefined, tasks: { 'plan.map': { phase: 'plan', ...ours } } }],
    ['without tasks', { tasks: {} }],
    ['of one phase', { phases: { plan: ours } }],
  ])('%s is handed back as it is', (_, change) => {
    const definition = written({ ...good, ...change });
    expect(defineProcess(definition)).toBe(definition);
  });
});

describe('a process that is otherwise sound', () => {
  test.each<[string, object, string]>([
    ['a key that there is none of', { rungs: {} }, "definition: there is no key 'rungs'."],
    ['an id in capitals', { id: 'Own' }, "id: write 'Own' in kebab-case."],
    [
      'no basis of the rule',
      { basis: { model: 'ours' } },
      'basis: model and rule, each published, adapted, ours.',
    ],
    [
      'a basis of something else',
      { basis: { model: 'ours', rule: 'ours', data: 'ours' } },
      'basis: model and rule, each published, adapted, ours.',
    ],
    ['no source', { source: [] }, `source: ${citation}`],
    [
      'an order that there is none of',
      { order: { ...good.order, kind: 'list' } },
      'order.kind: one of sequence, cycle.',
    ],
    [
      'a severity that there is none of',
      { order: { ...good.order, severity: 'bad' } },
      'order.severity: one of failure, note.',
    ],
    ['no phases', { phases: {}, tasks: {}, statements: undefined }, 'phases: at least one.'],
    [
      'a task of a phase that there is none of',
      { tasks: { x: { phase: 'end', ...ours } } },
      "tasks.x.phase: 'end' is no phase.",
    ],
    [
      'a task by an actor that there is none of',
      { tasks: { x: { phase: 'plan', by: ['king'], ...ours } } },
      "tasks.x.by: 'king' is no actor.",
    ],
    [
      'a key of a task that there is none of',
      { tasks: { x: { phase: 'plan', due: 1, ...ours } } },
      "tasks.x: there is no key 'due'.",
    ],
    [
      'a task with the id of a phase',
      { tasks: { plan: { phase: 'plan', ...ours } } },
      "'plan': phases and tasks have ids of their own.",
    ],
    [
      'a task with the id of a finding',
      { tasks: { 'build.not-early': { phase: 'plan', ...ours } } },
      "'build.not-early' is the id of a finding: give the task another.",
    ],
    [
      'a task called schema',
      { tasks: { schema: { phase: 'plan', ...ours } } },
      "tasks: 'schema' is the key that tells a case from a record of levels.",
    ],
    [
      'an id without a letter',
      { tasks: { 12: { phase: 'plan', ...ours } } },
      "'12': write ids in lower-case kebab-case, with a letter in each.",
    ],
    [
      'a function of a phase with tasks',
      { phases: { plan: { function: 'planning', ...ours }, build: ours } },
      'phases.plan.function: only of a phase without tasks.',
    ],
    [
      'a function that there is none of',
      { phases: { plan: ours, build: { function: 'digging', ...ours } } },
      'phases.build.function: one of planning, organizing, actuating, controlling.',
    ],
    [
      'a function that tells of two phases',
      {
        phases: {
          plan: ours,
          build: { function: 'actuating', ...ours },
          more: { function: 'actuating', ...ours },
        },
      },
      "phases.more.function: 'actuating' tells of two phases, and nobody could tell which.",
    ],
    [
      'an actor that nobody can be known by',
      { actors: { crew: ours } },
      'actors.crew: sectors, or kinds, by which it is known.',
    ],
    [
      'a sector that there is none of',
      { actors: { crew: { sectors: ['army'], ...ours } } },
      'actors.crew.sectors: some of government, business, community, university, civil-society, finance, media, other.',
    ],
    [
      'a kind in capitals',
      { actors: { crew: { kinds: ['Crew'], ...ours } } },
      "actors.crew.kinds: write 'Crew' in lower-case kebab-case.",
    ],
    [
      'a statement of no phase',
      { statements: { whole: { of: ['end'], ...ours } } },
      "statements.whole.of: 'end' is no phase.",
    ],
    [
      'words without a phase',
      { wording: { ...wording, phases: { plan: member } } },
      'wording.phases.build: words for label, description.',
    ],
    [
      'words of a task that is none',
      { wording: { ...wording, tasks: { ...wording.tasks, x: member } } },
      "wording.tasks: 'x' is none of 1a.talk, plan.map.",
    ],
    [
      'words in a text',
      { wording: 'words', actors: undefined, tasks: {}, statements: undefined },
      'wording: an object with label, phases, tasks.',
    ],
    [
      'words in a text, of all that has some',
      { wording: 'words' },
      'wording: an object with label, phases, actors, tasks, statements.',
    ],
    [
      'a basis that there is none of',
      { phases: { plan: { ...ours, basis: 'theirs' }, build: ours } },
      'phases.plan.basis: one of published, adapted, ours.',
    ],
  ])('%s is refused', (_, change, fault) => {
    const error = refusalOf(change);
    expect(error).toMatchObject({ code: 'invalid-definition', function: 'defineProcess' });
    expect(error.remedy).toContain(fault);
  });

  test('every fault is named at once', () => {
    const { remedy } = refusalOf({ id: 'Own', version: '1', order: { ...good.order, kind: 'list' } });
    for (const path of ['id:', 'version:', 'order.kind:']) expect(remedy).toContain(path);
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'process'],
    ['another form', { ...good, form: 'ladder' }],
    ['no order', { ...good, order: undefined }],
    ['phases in a list', { ...good, phases: [], tasks: null }],
    ['a task that is a text', { ...good, tasks: { x: 'talk' } }],
    ['actors of a task in a text', { ...good, tasks: { x: { phase: 'plan', by: 'crew', ...ours } } }],
    ['sectors of an actor in a text', { ...good, actors: { crew: { sectors: 'community', ...ours } } }],
    ['kinds of an actor in a text', { ...good, actors: { crew: { kinds: 'crew', ...ours } } }],
  ])('%s is no process, and says so', (_, given) => {
    for (const [name, run] of [
      ['defineProcess', () => defineProcess(given as never)],
      ['audit', () => audit(given as never, {})],
    ] as const)
      expect(thrownBy(run)).toMatchObject({
        code: 'invalid-definition',
        function: name,
        remedy: expect.stringContaining('Give a process'),
      });
  });

  test.each<[string, object, string, string]>([
    ['a task of no phase', { phase: 'end' }, 'phase', 'Use one of plan, build.'],
    ['a task of no phase, by somebody', { phase: 'end', by: ['crew'] }, 'phase', 'Use one of plan, build.'],
    ['a task by nobody that there is', { phase: 'plan', by: ['king'] }, 'by', 'Use one of crew.'],
  ])('%s is refused where a process is read that nobody defined', (_, task, key, remedy) => {
    const given = written({ ...good, tasks: { ...good.tasks, x: { ...task, ...ours } } });
    expect(thrownBy(() => audit(given, {}))).toMatchObject({
      code: 'invalid-definition',
      parameter: `definition.tasks.x.${key}`,
      remedy,
    });
  });

  test('a process beyond its limits is refused, defined or not', () => {
    const tasks = Object.fromEntries(
      Array.from({ length: 129 }, (_, at) => [`t${at}`, { phase: 'plan', ...ours }]),
    );
    expect(refusalOf({ tasks }).remedy).toContain('tasks: at most 128.');
    expect(thrownBy(() => audit(written({ ...good, tasks }), {})).remedy).toContain(
      'at most 16 phases, 128 tasks',
    );
  });
});

test('what does not compile: a task of no phase, an actor that there is none of, a step that there is none of', () => {
  const make = () =>
    defineProcess({
      ...good,
      // @ts-expect-error There is no such phase.
      tasks: { one: { phase: 'end', ...ours } },
    });
  expect(thrownBy(make)).toMatchObject({ code: 'invalid-definition' });
  const made = defineProcess({ ...good });
  // @ts-expect-error A phase with tasks is no question.
  expect(thrownBy(() => audit(made, { plan: 'in' }))).toMatchObject({ code: 'unknown-indicator' });
  expect(audit(made, { build: 'in' }).phases.build.standing).toBe('done');
});
