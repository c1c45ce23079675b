import { formatCaseString, parseCaseString } from 'kemitraan/evidence';
import { describe, expect, test } from 'vitest';
import { levelOf } from '../../docs/playground/case/answers.js';
import { caseQuestions, inputQuestions, type QuestionView } from '../../docs/playground/case/questions.js';
import { readDraft } from '../../docs/playground/case/read-draft.js';
import { choiceOf, sharedFrom, withInput } from '../../docs/playground/case/shared-verdict.js';
import { definitions, verdictsOf } from '../../docs/playground/case/verdicts-of.js';
import { targetsOf, wayTo } from '../../docs/playground/case/ways.js';
import { examples } from '../../docs/playground/state/examples.js';
import { isLikert } from '../../src/forms/checklist/scale.js';
import { recompute } from '../../src/forms/recompute.js';

const each = definitions.map((definition) => [definition.id, definition] as const);

const emptyOf = (definition: (typeof definitions)[number]) => {
  const inputs = Object.fromEntries(
    inputQuestions(definition, 'en').map(({ id }) => [
      id,
      definition.form === 'profile' ? Object.keys(definition.columns) : { lo: 0, hi: 1 },
    ]),
  );
  return recompute('test', definition, inputs, isLikert(definition) ? { lengths: [] } : {});
};

const given = ({ answer }: QuestionView, code: string) => (answer === 'columns' ? [code] : levelOf(code));

const shared = (definition: (typeof definitions)[number]) => {
  const read = parseCaseString(formatCaseString(definition, emptyOf(definition)));
  if (!read.ok) throw new Error(`The string of ${definition.id} does not parse`);
  return sharedFrom(read);
};

describe.each(each)('%s', (_, definition) => {
  test('what is chosen is shown as chosen, and can be shared again', () => {
    const empty = shared(definition);
    // Of each question one choice, so that all of them come up; of long frameworks the first questions.
    for (const [index, question] of inputQuestions(definition, 'en').slice(0, 20).entries()) {
      const all = [...question.choices.map(({ code }) => given(question, code)), 'unknown', 'refused'];
      const level = all[index % all.length];
      const after = withInput(empty, question.id, level);
      expect(choiceOf(after.inputs[question.id], after), question.id).toEqual(
        level === 'refused' ? 'unknown' : level,
      );
      const read = parseCaseString(formatCaseString(definition, after.verdict));
      expect(read.ok && read.inputs).toEqual(after.inputs);
    }
  });

  test('both languages ask the same, each in words of its own', () => {
    const [en, id] = (['en', 'id'] as const).map((locale) => caseQuestions(definition, locale));
    expect(en?.map(({ indicator }) => indicator)).toEqual(id?.map(({ indicator }) => indicator));
    expect(en?.every(({ title }, index) => title !== id?.[index]?.title)).toBe(true);
    expect(en?.every(({ choices }) => choices.every(({ name }) => name !== ''))).toBe(true);
  });

  test('what was judged as a whole stands above its sub-questions, and only then', () => {
    const ids = (judged: readonly string[]) =>
      caseQuestions(definition, 'en', undefined, judged).map(({ indicator }) => indicator);
    const parts = ids([]);
    const wholes = inputQuestions(definition, 'en').filter(({ indicator }) => !parts.includes(indicator));
    const all = ids(wholes.map(({ indicator }) => indicator));
    expect(all.filter((id) => parts.includes(id))).toEqual(parts);
    expect(all).toHaveLength(parts.length + wholes.length);
    for (const { indicator } of wholes)
      expect(all[all.indexOf(indicator) + 1]?.startsWith(`${indicator}.`), indicator).toBe(true);
    expect(ids(parts)).toEqual(parts);
  });

  test('there is a way to every target, or it is said why not', () => {
    const targets = targetsOf(definition);
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) {
      const { steps } = wayTo(definition, emptyOf(definition), target);
      expect(steps.every(({ kind }) => kind === 'learn')).toBe(true);
    }
  });
});

test('every answer of a published case has a place among the questions', () => {
  for (const example of examples) {
    const read = readDraft(example, 'power-layout');
    if (!read.ok) throw new Error(`${example.id} has faults`);
    const judged = (read.sound.case.observations ?? []).map(({ indicator }) => indicator);
    const asked = definitions.flatMap((one) => caseQuestions(one, 'en', undefined, judged));
    const places = new Set(asked.map(({ indicator }) => indicator));
    expect(
      judged.filter((id) => !places.has(id) && definitions.some((one) => id.startsWith(`${one.id}.`))),
    ).toEqual([]);
  }
});

test('the steps of a way are questions of the framework, in published cases', () => {
  for (const example of examples.slice(0, 2)) {
    const read = readDraft(example, 'power-layout');
    if (!read.ok) throw new Error(`${example.id} has faults`);
    for (const definition of definitions) {
      const ids = inputQuestions(definition, 'en').map(({ id }) => id);
      for (const verdict of verdictsOf(read.sound.assessment, definition.id))
        for (const target of targetsOf(definition))
          for (const { indicator } of wayTo(definition, verdict, target).steps)
            expect(ids).toContain(indicator);
    }
  }
});
