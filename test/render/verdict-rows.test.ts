import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import type { Case, Observation } from '../../src/case/case.js';
import { levelNames, nonLevels } from '../../src/core/level.js';
import type { Verdict } from '../../src/forms/assert-verdict.js';
import { type Definition, indicatorIds, questionsOf } from '../../src/forms/definition.js';
import { checksOf, ruleOf } from '../../src/forms/process/checks.js';
import { stepsOf } from '../../src/forms/process/questions.js';
import { rulesOf } from '../../src/forms/role-model/questions.js';
import { toRows, type VerdictRow, verdictColumns } from '../../src/render.js';
import { caseOf, publishedCases } from '../assess/cases.js';
import { notPlain } from '../forms/plain-json.js';
import { askingFrameworks as definitions } from '../integrity/definitions.js';
import { parsed } from './parsed.js';
import { rebuilt } from './rebuilt.js';

/** What the rows of a verdict of a definition are about, kind by kind, each once. */
function membersOf(definition: Definition, verdict: Verdict): string[] {
  const each = (kind: string, table: object | undefined) =>
    Object.keys(table ?? {}).map((id) => `${kind} ${id}`);
  const rules = (ids: readonly string[]) => ids.map((id) => `rule ${id}`);
  const own = (): string[] => {
    switch (definition.form) {
      case 'typology':
        return [...each('reading', definition.readings), ...each('type', definition.types)];
      case 'ladder':
        return each('rung', definition.rungs);
      case 'profile':
        return [...each('reading', definition.readings), ...each('column', definition.columns)];
      case 'checklist':
      case 'index':
        return [
          ...('score' in verdict ? ['score null'] : []),
          ...each('group', definition.groups),
          ...each('stakeholder', definition.stakeholders),
        ];
      case 'propositions':
        return each('rule', definition.rules);
      case 'role-model':
        return each('rule', rulesOf(definition));
      case 'process':
        return [
          ...each('phase', definition.phases),
          ...rules([...Object.keys(stepsOf(definition)), ...checksOf(definition).map(ruleOf)]),
        ];
    }
  };
  return ['verdict null', ...own(), ...each('question', questionsOf(definition))];
}

/** Every interval of a verdict, by what its row is about. */
function intervalsOf(verdict: Verdict): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  const take = (kind: string, table: object, pick: (one: never) => unknown = (one) => one) => {
    for (const [id, one] of Object.entries(table)) found[`${kind} ${id}`] = pick(one as never);
  };
  if (verdict.form !== 'profile') take('question', verdict.inputs);
  switch (verdict.form) {
    case 'typology':
      take('type', verdict.memberships);
      break;
    case 'ladder':
      take('rung', verdict.rungs);
      break;
    case 'checklist':
    case 'index':
      take('group', verdict.groups, ({ score: one }: { score: unknown }) => one);
      take('stakeholder', verdict.stakeholders, ({ score: one }: { score: unknown }) => one);
      if (verdict.score) found['score null'] = verdict.score;
      break;
    case 'process':
      take('phase', verdict.phases, ({ score: one }: { score: unknown }) => one);
  }
  return found;
}

const nameOf = ({ kind, member }: VerdictRow) => `${kind} ${member}`;

function check(definition: Definition, verdict: Verdict): void {
  const rows = toRows(verdict);
  expect(notPlain(rows)).toEqual([]);
  for (const row of rows) expect(Object.keys(row)).toEqual([...verdictColumns]);
  expect(rows.map(nameOf)).toEqual(membersOf(definition, verdict));
  const intervals = intervalsOf(verdict);
  for (const row of rows) {
    const interval = intervals[nameOf(row)];
    const { lo, hi } = (
      typeof interval === 'object' && interval !== null ? interval : { lo: null, hi: null }
    ) as VerdictRow;
    // Nothing is rounded.
    expect([nameOf(row), row.lo, row.hi]).toEqual([nameOf(row), lo, hi]);
    expect(row.measure === null).toBe(lo === null);
    expect(row).toMatchObject({
      framework: definition.id,
      version: definition.version,
      form: definition.form,
    });
  }
  // Whatever the rows tell is what the verdict says: it can be put together from them again.
  expect(verdict).toMatchObject(rebuilt(verdict.form, rows));
  const questions = rows.filter(({ kind }) => kind === 'question');
  expect(questions.filter(({ status }) => status === 'unknown').map(({ member }) => member)).toEqual([
    ...verdict.unknown,
  ]);
  expect(questions.filter(({ disputed }) => disputed !== null).map(({ member }) => member)).toEqual(
    questions
      .map(({ member }) => member)
      .filter((id) => verdict.disagreements.some(({ indicator }) => indicator === id)),
  );
}

/** A case in which levels, columns and answers of every kind stand, by two coders. */
function filled(definition: Definition, picks: readonly number[]): Case {
  const columns = definition.form === 'profile' ? Object.keys(definition.columns) : [];
  const likert = definition.form === 'index' && definition.scale === 'likert';
  const levels = [...levelNames, ...nonLevels, 0.123456789012345, 1 / 3, 0.5];
  const levelAt = (pick: number): Observation['level'] => {
    if (pick % 5 === 0) return 'unknown';
    if (columns.length > 0) return [columns[pick % columns.length] as string];
    if (likert) return { points: 1 + (pick % 7), of: 7 };
    return levels[pick % levels.length] ?? 'in';
  };
  const sector = ('each' in definition && definition.each?.[0]) || 'community';
  const parties = [
    { id: 'one', name: 'One', sector },
    { id: 'two', name: 'Two', sector },
  ];
  const observations = indicatorIds(definition).flatMap((indicator, place) =>
    ['a', 'b'].slice(0, 1 + ((picks[place % picks.length] ?? 0) % 2)).map((coder, at) => ({
      indicator,
      level: levelAt((picks[(place + at * 7) % picks.length] ?? 0) + place),
      coder,
      note: 'n',
      ...('each' in definition && definition.each ? { about: ['one'] } : {}),
    })),
  );
  return parsed(caseOf({ parties, observations }));
}

describe.each(definitions.map((definition) => [definition.id, definition] as const))(
  '%s',
  (_, definition) => {
    const verdictsOf = (subject: Case) =>
      Object.values(assess(subject, { frameworks: [definition] }).verdicts).flat() as Verdict[];

    test('every published case: each member once, and every number as it is', () => {
      for (const subject of publishedCases.values())
        for (const verdict of verdictsOf(subject)) check(definition, verdict);
    });

    test('cases with all kinds of answers', () => {
      fc.assert(
        fc.property(fc.array(fc.nat(1_000), { minLength: 1, maxLength: 20 }), (picks) => {
          for (const verdict of verdictsOf(filled(definition, picks))) check(definition, verdict);
        }),
        { numRuns: 12 },
      );
    });
  },
);

test('the frameworks here are all that give verdicts on cases', () => {
  expect(definitions.length).toBe(40);
});
