import { expect, test } from 'vitest';
import { emptyDraft, withAt } from '../../docs/playground/case/draft.js';
import { openFragment } from '../../docs/playground/state/open-fragment.js';
import { caseSubject, next, type State } from '../../docs/playground/state/state.js';

const state: State = {
  locale: 'en',
  subject: caseSubject(emptyDraft('A clinic'), 'power-layout'),
  opening: 0,
  isEdited: false,
  before: [],
  framework: 'power-layout',
  party: null,
  jump: null,
};
const titled = (title: string) =>
  next(state, { type: 'edited', change: (draft) => withAt(draft, ['title'], title || undefined) });

test('a change is seen in the verdicts, and one with a fault leaves the last ones that had none', () => {
  const good = titled('B');
  const faulty = next(good, { type: 'edited', change: (draft) => withAt(draft, ['title'], undefined) });
  if (good.subject.kind !== 'case' || faulty.subject.kind !== 'case') throw new Error('It is a case');
  expect(good.subject.sound?.case.title).toBe('B');
  expect(faulty.subject.draft).not.toHaveProperty('title');
  expect(faulty.subject.faults).toMatchObject([{ code: 'missing', path: ['title'] }]);
  expect(faulty.subject.sound).toBe(good.subject.sound);
});

test('what was typed can be come back to after something else was opened, and nothing else can', () => {
  const other = { type: 'opened', draft: emptyDraft('C') } as const;
  expect(next(state, other).before).toEqual([]);
  const typed = titled('B');
  const after = next(typed, other);
  expect(after.before).toEqual([typed.subject]);
  expect(after.isEdited).toBe(false);
  const back = next(after, { type: 'restored' });
  expect(back.subject).toEqual(typed.subject);
  expect(back.isEdited).toBe(true);
});

test('each of several that were typed is come back to, and none is lost by it', () => {
  const retitled = (one: State, title: string) =>
    next(one, { type: 'edited', change: (draft) => withAt(draft, ['title'], title) });
  let now = state;
  for (const title of ['one', 'two', 'three']) {
    now = retitled(next(now, { type: 'opened', draft: emptyDraft('as opened') }), title);
  }
  const seen = Array.from({ length: 6 }, () => {
    const { subject } = now;
    now = next(now, { type: 'restored' });
    return subject.kind === 'case' ? subject.draft.title : null;
  });
  expect(seen).toEqual(['three', 'two', 'one', 'three', 'two', 'one']);
});

test.each(['#cas=z.abc.00000000', '#S=kemitraan1', '#c', '#case'])(
  '%s is no link, and is told',
  async (hash) => {
    expect(await openFragment(`${hash}&lang=en`)).toMatchObject({
      ok: false,
      fault: { kind: 'link-not-packed' },
    });
  },
);

test.each(['', '#', '#lang=en', '#lang=e', '#la', '#l'])('“%s” asks for nothing', async (hash) => {
  expect(await openFragment(hash)).toBeNull();
});

test('a case of many parties is asked by one framework, by another when it is shown, by all when that is asked for', () => {
  const parties = Array.from({ length: 101 }, (_, index) => ({
    id: `p${index}`,
    name: 'P',
    sector: 'media',
  }));
  const asked = ({ subject }: State) =>
    subject.kind === 'case' && subject.sound ? Object.keys(subject.sound.assessment.verdicts) : [];
  const opened = next(state, { type: 'opened', draft: { ...emptyDraft('A'), parties } });
  expect(asked(opened)).toEqual(['power-layout']);
  const other = next(opened, { type: 'framework', id: 'partnership-archetypes' });
  expect(asked(other)).toEqual(['partnership-archetypes']);
  expect(asked(next(other, { type: 'whole' }))).toHaveLength(40);
});

test('a fragment that asks for nothing opens nothing, and a case string opens its framework', async () => {
  expect(await openFragment('#lang=id')).toBeNull();
  const read = await openFragment(
    '#s=kemitraan1~power-layout~1.0.0~sulistiyani~parity_O~subordination_I~17720a74',
  );
  if (!read?.ok) throw new Error('It is whole');
  const after = next({ ...state, framework: 'ppp-success-factors' }, read.action);
  expect(after.framework).toBe('power-layout');
  const answered = next(after, { type: 'answered', question: 'subordination', level: 'out' });
  if (answered.subject.kind !== 'shared') throw new Error('It is a shared verdict');
  // Neither parity nor subordination: linear and collaborative, as the definition says.
  expect(answered.subject.shared.verdict).toMatchObject({
    outcome: { kind: 'dominant', type: 'linear-collaborative' },
  });
});
