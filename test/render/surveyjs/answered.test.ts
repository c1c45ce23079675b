import { surveyLocalization } from 'survey-core';
import { afterEach, describe, expect, test } from 'vitest';
import { questionnaireWords } from '../../../src/explain/questionnaire-words.js';
import { csrContributionPhases } from '../../../src/frameworks/csr-contribution-phases/definition.js';
import { organisationPublicRelationship } from '../../../src/frameworks/organisation-public-relationship/definition.js';
import { participationPhases } from '../../../src/frameworks/participation-phases/definition.js';
import { partnershipArchetypes } from '../../../src/frameworks/partnership-archetypes/definition.js';
import { partnershipPreconditions } from '../../../src/frameworks/partnership-preconditions/definition.js';
import { powerLayout } from '../../../src/frameworks/power-layout/definition.js';
import { toSurveyJs } from '../../../src/render/to-survey-js.js';
import { askable, titled, town, worded } from './asked.js';
import { addPanel, asked, choose, complete, errorsIn, everyQuestion, modelOf, stored } from './models.js';

const { required, constraint } = questionnaireWords.en;
const versions = (...definitions: readonly { readonly id: string; readonly version: string }[]) =>
  definitions.map(({ id, version }) => `${id}@${version}`).join(' ');

describe('what is left open', () => {
  test.each(titled([...askable, ...worded]))('is not in the answers to %s', (_, definition) => {
    const model = modelOf(toSurveyJs(definition, { case: town }));
    expect(complete(model)).toBe(true);
    expect(stored(model)).toEqual({ case: town.id, frameworks: versions(definition) });
  });

  test('is open in a panel as well, but for the party of a framework that is about each', () => {
    const model = modelOf(toSurveyJs([partnershipArchetypes, participationPhases], { case: town }));
    addPanel(model, 'parties___partnership_archetypes');
    expect(errorsIn(model)).toEqual([]);
    const group = addPanel(model, 'parties___participation_phases');
    expect(errorsIn(model)).toEqual([`party___participation_phases: ${required.party}`]);
    group('party___participation_phases').value = 'group';
    expect(complete(model)).toBe(true);
    expect(stored(model)).toMatchObject({
      parties___participation_phases: [{ party___participation_phases: 'group' }],
    });
  });

  test('cannot be the case, where the form does not know it', () => {
    const model = modelOf(toSurveyJs(powerLayout));
    expect(errorsIn(model)).toEqual([`case: ${required.case}`]);
    asked(model, 'case').value = '   ';
    expect(errorsIn(model)).toEqual([`case: ${required.case}`]);
    asked(model, 'case').value = 'a town';
    expect(errorsIn(model)).toEqual([`case: ${constraint.id}`]);
    asked(model, 'case').value = '007';
    expect(complete(model)).toBe(true);
    expect(stored(model)).toEqual({ case: '007', frameworks: versions(powerLayout) });
  });
});

test('what the answers are about', () => {
  const model = modelOf(toSurveyJs(powerLayout, { case: town }));
  asked(model, 'coder').value = 'Ani S.';
  asked(model, 'informant').value = 'Ibu Sari';
  expect(errorsIn(model)).toEqual([`informant: ${constraint.id}`]);
  asked(model, 'informant').value = 'ibu-3';
  asked(model, 'informant_party').value = 'council';
  asked(model, 'date').value = '2024-05-06';
  asked(model, 'method').value = 'interview';
  asked(model, 'function').value = 'actuating';
  expect(complete(model)).toBe(true);
  expect(stored(model)).toEqual({
    coder: 'Ani S.',
    informant: 'ibu-3',
    informant_party: 'council',
    date: '2024-05-06',
    method: 'interview',
    function: 'actuating',
    case: 'town-2024',
    frameworks: versions(powerLayout),
  });
});

describe('the id of the case and the versions', () => {
  test.each(['town', '007', '1e3', '0x10', 'true', 'null', '2024-01-01', 'a.b_c-d'])(
    'stay as they are: %s',
    (id) => {
      const model = modelOf(toSurveyJs(powerLayout, { case: { ...town, id } }));
      const filled = { case: id, frameworks: versions(powerLayout) };
      expect(stored(model)).toEqual(filled);
      // Answers that were begun elsewhere are taken up, and may be of another form.
      model.data = { coder: 'ani', case: 'other', frameworks: 'other@1.0.0' };
      expect(stored(model)).toEqual({ coder: 'ani', ...filled });
      model.clear();
      complete(model);
      expect(stored(model)).toEqual(filled);
    },
  );
});

describe('a question that does not arise', () => {
  test('of the partnership', () => {
    const model = modelOf(toSurveyJs(partnershipPreconditions, { case: town }));
    const question = asked(model, 'partnership_preconditions__two_parties');
    const note = asked(model, 'note___partnership_preconditions__two_parties');
    expect(note.isVisible).toBe(false);
    question.value = 'unknown';
    expect(note.isVisible).toBe(false);
    question.value = 'not-applicable';
    expect(note.isVisible).toBe(true);
    expect(errorsIn(model)).toEqual([`${note.name}: ${required.note}`]);
    note.value = '  ';
    expect(errorsIn(model)).toEqual([`${note.name}: ${required.note}`]);
    expect(complete(model)).toBe(false);
    note.value = 'There is {nothing} to share.';
    expect(errorsIn(model)).toEqual([]);
    expect(stored(model)).toMatchObject({
      [question.name]: 'not-applicable',
      [note.name]: 'There is {nothing} to share.',
    });
    // The note goes with its answer.
    question.value = 'in';
    expect(stored(model)).not.toHaveProperty(note.name);
    expect(complete(model)).toBe(true);
  });

  test.each(titled([...askable, ...worded]))('of %s, wherever it is asked', (_, definition) => {
    const model = modelOf(toSurveyJs(definition, { case: town }));
    const questions = [...everyQuestion(model)];
    for (const [key, question] of questions) {
      const note = questions.find(([other]) => other === key.replace(/(?=\w+$)/, 'note___'))?.[1];
      if (!note) continue;
      expect(note.isVisible).toBe(false);
      question.value = question.getType() === 'checkbox' ? ['not-applicable'] : 'not-applicable';
      expect(note.isVisible).toBe(true);
      expect(note.validate()).toBe(false);
      note.value = 'nobody could';
      expect(note.validate()).toBe(true);
    }
    expect(questions.some(([, { name, isVisible }]) => name.startsWith('note___') && isVisible)).toBe(true);
  });
});

describe('a row of a profile', () => {
  const rowOf = () => {
    const model = modelOf(toSurveyJs(csrContributionPhases, { case: town }));
    const bank = addPanel(model, 'parties___csr_contribution_phases');
    return { model, row: bank('csr_contribution_phases__mission') };
  };

  test.each(['unknown', 'refused', 'not-applicable'])('%s excludes every other choice', (alone) => {
    const { model, row } = rowOf();
    const [first = '', second = ''] = Object.keys(csrContributionPhases.columns);
    choose(row, first);
    choose(row, second);
    expect([...row.value]).toEqual([first, second]);
    choose(row, alone);
    expect([...row.value]).toEqual([alone]);
    for (const other of ['unknown', 'refused', 'not-applicable']) {
      choose(row, other);
      expect([...row.value]).toEqual([other]);
    }
    choose(row, second);
    expect([...row.value]).toEqual([second]);
    expect(stored(model)).toMatchObject({ parties___csr_contribution_phases: [{ [row.name]: [second] }] });
  });

  test('nor does it stay beside another in answers from elsewhere', () => {
    const { row } = rowOf();
    const [first = ''] = Object.keys(csrContributionPhases.columns);
    row.value = [first, 'unknown'];
    expect([...row.value]).toEqual(['unknown']);
  });
});

test.each([
  [2, ['1-of-2', '2-of-2']],
  [11, Array.from({ length: 11 }, (_, index) => `${index + 1}-of-11`)],
])('a Likert scale has %i points', (points, values) => {
  const model = modelOf(toSurveyJs(organisationPublicRelationship, { case: town, points }));
  const works = addPanel(model, 'parties___organisation_public_relationship');
  works('party___organisation_public_relationship').value = 'works';
  const [item = ''] = Object.keys(organisationPublicRelationship.items);
  const name = `organisation_public_relationship__${item.replaceAll('.', '__').replaceAll('-', '_')}`;
  const question = works(name);
  expect(question.choices.map(({ value }: { value: string }) => value).slice(0, -3)).toEqual(values);
  question.value = values.at(-1);
  expect(complete(model)).toBe(true);
  expect(stored(model)).toMatchObject({
    parties___organisation_public_relationship: [
      { party___organisation_public_relationship: 'works', [name]: `${points}-of-${points}` },
    ],
  });
});

describe('a relation', () => {
  const [party, others] = ['party___power_layout', 'others___power_layout'];

  test('between parties of the case', () => {
    const model = modelOf(toSurveyJs(powerLayout, { case: town }));
    const relation = addPanel(model, 'relations___power_layout');
    expect(relation(others).isVisible).toBe(false);
    relation(party).value = 'office';
    expect(errorsIn(model)).toEqual([`${others}: ${required.party}`]);
    relation(others).value = ['works', 'office'];
    expect(errorsIn(model)).toEqual([`${others}: ${constraint.others}`]);
    relation(others).value = ['works', 'bank'];
    relation('power_layout__parity').value = 'mostly-in';
    // Left empty, the next is about the whole partnership.
    addPanel(model, 'relations___power_layout')('power_layout__parity').value = 'out';
    expect(complete(model)).toBe(true);
    expect(stored(model)).toMatchObject({
      relations___power_layout: [
        { [party]: 'office', [others]: ['works', 'bank'], power_layout__parity: 'mostly-in' },
        { power_layout__parity: 'out' },
      ],
    });
  });

  test('goes with the party that it is about', () => {
    const model = modelOf(toSurveyJs(powerLayout, { case: town }));
    const relation = addPanel(model, 'relations___power_layout');
    relation(party).value = 'office';
    relation(others).value = ['works'];
    relation(party).clearValue();
    expect(stored(model)).toMatchObject({ relations___power_layout: [{}] });
    expect(stored(model)).not.toHaveProperty(`relations___power_layout[0].${others}`);
  });

  test('between parties by their ids', () => {
    const model = modelOf(toSurveyJs(powerLayout));
    asked(model, 'case').value = 'town';
    const relation = addPanel(model, 'relations___power_layout');
    relation(party).value = 'City office';
    expect(errorsIn(model)).toEqual([`${party}: ${constraint.id}`, `${others}: ${required.party}`]);
    relation(party).value = 'office';
    for (const wrong of ['works, bank', 'works  bank', ' works', 'works\nbank', '-']) {
      relation(others).value = wrong;
      expect(errorsIn(model), wrong).toEqual([`${others}: ${constraint.ids}`]);
    }
    for (const right of ['works', 'works bank', 'a.b c_d 1-2']) {
      relation(others).value = right;
      expect(errorsIn(model), right).toEqual([]);
    }
  });

  test('between parties whose ids SurveyJS takes for each other is not refused', () => {
    for (const ids of [
      ['works', 'Works'],
      ['1', '1.0'],
      ['16', '0x10', 'c'],
    ]) {
      const parties = ids.map((id) => ({ id, name: `Party ${id}`, sector: 'business' as const }));
      const model = modelOf(toSurveyJs(powerLayout, { case: { ...town, parties } }));
      const relation = addPanel(model, 'relations___power_layout');
      relation(party).value = ids[0];
      relation(others).value = ids.slice(1);
      expect(errorsIn(model)).toEqual([]);
      expect(stored(model)).toMatchObject({
        relations___power_layout: [{ [party]: ids[0], [others]: ids.slice(1) }],
      });
    }
  });
});

describe('whom a form asks about', () => {
  const idsIn = (id: string, name: string) => {
    const definition = askable.find((one) => one.id === id);
    const model = modelOf(toSurveyJs(definition ?? powerLayout, { case: town }));
    const question = [...everyQuestion(model)].find(([key]) => key.split(' ').at(-1) === name)?.[1];
    return question?.choices.map(({ value }: { value: string }) => value);
  };

  test.each([
    ['partnership-archetypes', 'party___partnership_archetypes', ['office', 'works', 'bank']],
    ['power-layout', 'others___power_layout', ['office', 'works', 'bank']],
    ['two-pillar-model', 'party___two_pillar_model', ['office', 'works', 'group', 'bank', 'council']],
    ['participation-phases', 'party___participation_phases', ['group']],
    ['csr-contribution-phases', 'party___csr_contribution_phases', ['works', 'bank']],
    ['power-layout', 'informant_party', ['office', 'works', 'group', 'bank', 'council']],
  ])('%s: %s', (id, name, ids) => {
    expect(idsIn(id, name)).toEqual(ids);
  });

  test('by id, where the case lists none', () => {
    const { parties: _, ...nobody } = town;
    const model = modelOf(toSurveyJs(participationPhases, { case: nobody }));
    const group = addPanel(model, 'parties___participation_phases');
    expect(group('party___participation_phases').getType()).toBe('text');
  });
});

test('answers that were begun elsewhere are gone on with', () => {
  const form = toSurveyJs([csrContributionPhases, powerLayout], { case: town });
  const first = modelOf(form);
  asked(first, 'informant').value = 'ibu-3';
  const works = addPanel(first, 'parties___csr_contribution_phases');
  works('party___csr_contribution_phases').value = 'works';
  works('csr_contribution_phases__mission').value = ['not-applicable'];
  works('note___csr_contribution_phases__mission').value = 'no mission stated';
  const relation = addPanel(first, 'relations___power_layout');
  relation('party___power_layout').value = 'office';
  relation('others___power_layout').value = ['works'];
  const begun = stored(first);
  const second = modelOf(form, 'id');
  second.data = begun;
  expect(stored(second)).toEqual(begun);
  asked(second, 'method').value = 'survey';
  expect(complete(second)).toBe(true);
  expect(stored(second)).toEqual({ ...begun, method: 'survey' });
});

describe('whatever the own language of the host', () => {
  afterEach(() => {
    surveyLocalization.defaultLocale = 'en';
  });

  test.each(['en', 'id', 'de'])('%s', (own) => {
    surveyLocalization.defaultLocale = own;
    const form = toSurveyJs(powerLayout);
    const model = modelOf(form, 'en');
    const { title, description, pages } = form;
    const [about] = pages;
    expect([model.title, model.description, model.pages[0]?.processedTitle]).toEqual([
      title.en,
      description.en,
      about?.title.en,
    ]);
    model.locale = 'id';
    expect([model.title, model.description, model.pages[0]?.processedTitle]).toEqual([
      title.id,
      description.id,
      about?.title.id,
    ]);
    expect(errorsIn(model)).toEqual([`case: ${questionnaireWords.id.required.case}`]);
  });
});
