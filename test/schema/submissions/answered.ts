import fc from 'fast-check';
import type { Case, Informant, Observation } from '../../../src/case/case.js';
import { managementFunctions, observationMethods } from '../../../src/case/vocabulary.js';
import { nonLevels } from '../../../src/core/level.js';
import type { Definition } from '../../../src/forms/definition.js';
import { indicatorNamed } from '../../../src/forms/questionnaire/names.js';
import { questionnaireOf } from '../../../src/forms/questionnaire/questionnaire.js';
import { toSurveyJs } from '../../../src/render/to-survey-js.js';
import { toXlsForm } from '../../../src/render/to-xls-form.js';
import { type Field, surveyFields, xlsFields } from '../../render/surveyjs/asked.js';

/** A case in which every framework has somebody whom it is about. */
export const town: Case = {
  schema: 'kemitraan/case@1',
  id: 'town-2024',
  title: 'A town (made for a test)',
  parties: [
    { id: 'office', name: 'City office', sector: 'government' },
    { id: 'works', name: 'Works', sector: 'business' },
    { id: 'group', name: 'Reading group', sector: 'community' },
    { id: 'bank', name: 'Bank', sector: 'finance', standing: 'beneficiary' },
  ],
};

/** What a form was answered with: by the name of a field its text or its choices, and rows of the same by the name of a repeat. */
export interface Filled {
  readonly fields: ReadonlyMap<string, string | readonly string[]>;
  readonly rows: ReadonlyMap<string, readonly ReadonlyMap<string, string | readonly string[]>[]>;
}

/** A form that somebody answered, and the observations that the answers stand for, worked out from what was chosen. */
export interface Answered {
  readonly filled: Filled;
  readonly observations: readonly Observation[];
  readonly informant?: Informant;
}

/** Which fields a form has, in which order, and where each stands. */
export interface Form {
  readonly fields: readonly Field[];
  /** By name: the groups before it, as KoboToolbox writes them. */
  readonly groups: ReadonlyMap<string, string>;
}

/** A form as an XLSForm, with its groups. */
export function xlsForm(definitions: readonly Definition[], subject?: Case): Form {
  const form = toXlsForm(definitions, subject ? { case: subject } : {});
  const groups = new Map<string, string>();
  const open: string[] = [];
  for (const { type, name } of form.survey) {
    if (type.startsWith('end_')) open.pop();
    groups.set(name, [...open, name].join('/'));
    if (type.startsWith('begin_')) open.push(name);
  }
  return { fields: xlsFields(form), groups };
}

/** A form as SurveyJS reads it. */
export function surveyForm(definitions: readonly Definition[], subject?: Case): Form {
  return {
    fields: surveyFields(toSurveyJs(definitions, subject ? { case: subject } : {})),
    groups: new Map(),
  };
}

type Pick = <T>(from: readonly T[]) => T;

/** Answers a form by chance. */
export function answered(form: Form, definitions: readonly Definition[], pick: Pick): Answered {
  const told = toldBy(form, pick);
  const fields = new Map<string, string | readonly string[]>(Object.entries(told));
  const rows = new Map<string, ReadonlyMap<string, string | readonly string[]>[]>();
  const observations: Observation[] = [];
  const { informant, coder, informant_party: party, date, method, function: management } = told;
  const beside = {
    ...(coder && { coder }),
    ...(informant && { informant }),
    ...(date && { date }),
    ...(method && { method }),
    ...(management && { function: management }),
  } as Partial<Observation>;
  const questions = new Set(
    questionnaireOf(definitions).flatMap((section) => section.questions.map(({ name }) => name)),
  );
  const asked = (repeat: string) => form.fields.filter((one) => one.repeat === repeat);
  const fill = (own: readonly Field[], into: Map<string, string | readonly string[]>, about: object) => {
    for (const { name, answers, takes } of own) {
      if (!questions.has(name) || pick([true, true, true, false]) === false) continue;
      const chosen = choose(answers, takes === 'several', pick);
      into.set(name, takes === 'several' ? chosen : (chosen[0] ?? ''));
      const isNot = chosen[0] === 'not-applicable';
      if (isNot) into.set(`note___${name}`, 'It does not arise.');
      observations.push({
        indicator: indicatorNamed(name),
        level: levelOf(chosen, takes === 'several'),
        ...about,
        ...beside,
        ...(isNot && { note: 'It does not arise.' }),
      });
    }
  };
  fill(asked(''), fields, {});
  for (const repeat of new Set(form.fields.map((one) => one.repeat).filter((one) => one !== ''))) {
    const used = new Set<string>();
    for (let count = pick([0, 1, 2, 3]); count > 0; count -= 1) {
      const row = new Map<string, string | readonly string[]>();
      const about = aboutIn(asked(repeat), row, pick, definitions);
      // Twice about the same is another matter.
      if (used.has(JSON.stringify(about))) continue;
      used.add(JSON.stringify(about));
      fill(asked(repeat), row, about.length > 0 ? { about } : {});
      rows.set(repeat, [...(rows.get(repeat) ?? []), row]);
    }
  }
  return {
    filled: { fields, rows },
    observations,
    ...(informant && { informant: { id: informant, ...(party && { party }) } }),
  };
}

const parties = ['office', 'works', 'group', 'bank'];

/** Whom a row of a repeat is about. */
function aboutIn(
  fields: readonly Field[],
  row: Map<string, string | readonly string[]>,
  pick: Pick,
  definitions: readonly Definition[],
): string[] {
  const one = fields.find(({ name }) => name.startsWith('party___'));
  const several = fields.find(({ name }) => name.startsWith('others___'));
  const framework = one?.name.slice('party___'.length).replaceAll('_', '-');
  const definition = definitions.find(({ id }) => id === framework);
  const isEach = definition !== undefined && 'each' in definition && definition.each !== undefined;
  if (one === undefined || (!isEach && pick([true, false]))) return [];
  const sectors = isEach ? definition.each : undefined;
  const askedOf = town.parties?.filter(({ sector }) => sectors?.includes(sector) ?? true) ?? [];
  const acting = pick(one.answers.length > 0 ? one.answers : askedOf.map((party) => party.id));
  row.set(one.name, acting);
  if (several === undefined) return [acting];
  const choices = (several.answers.length > 0 ? several.answers : parties).filter(
    (party) => party !== acting,
  );
  const others = choices.slice(0, pick([1, 2]));
  row.set(several.name, several.takes === 'several' ? others : others.join(' '));
  return [acting, ...others];
}

/** What is said of all answers. */
function toldBy({ fields }: Form, pick: Pick): Record<string, string> {
  const told: Record<string, string> = {};
  const by = pick(['informant', 'coder', 'both']);
  if (fields.some(({ name }) => name === 'case')) told.case = town.id;
  if (by !== 'coder') told.informant = pick(['elder', 'clerk']);
  if (by === 'informant') told.informant_party = told.informant === 'elder' ? 'group' : 'office';
  if (by !== 'informant') told.coder = pick(['a', 'b']);
  if (pick([true, false])) told.date = pick(['2023-12-31', '2024-02-29', '2025-06-01']);
  if (pick([true, false])) told.method = pick(observationMethods);
  if (pick([true, false, false])) told.function = pick(managementFunctions);
  return told;
}

function choose(answers: readonly string[], isSeveral: boolean, pick: Pick): string[] {
  const first = pick(answers);
  const second = pick(answers);
  const isAlone = [first, second].some((one) => nonLevels.some((level) => level === one)) || first === second;
  return isSeveral && !isAlone ? [first, second] : [first];
}

/** What was chosen means, by the choices themselves. */
function levelOf(chosen: readonly string[], isSeveral: boolean): Observation['level'] {
  const [first = ''] = chosen;
  if (nonLevels.some((one) => one === first)) return first as Observation['level'];
  if (isSeveral) return chosen;
  const [, points, of] = /^(\d+)-of-(\d+)$/.exec(first) ?? [];
  return points === undefined ? (first as Observation['level']) : { points: Number(points), of: Number(of) };
}

/** A chooser that fast-check can make smaller. */
export const picking = fc.gen().map(
  (g): Pick =>
    (from) =>
      from[g(fc.nat, { max: from.length - 1 })] as (typeof from)[number],
);

const editionsOf = (definitions: readonly Definition[]) =>
  definitions.map(({ id, version }) => `${id}@${version}`).join(' ');

/** What KoboToolbox sends: keys with all groups before them, choices in one text, keys of its own. */
export function asKobo(
  { filled }: Answered,
  { groups }: Form,
  definitions: readonly Definition[],
  number: number,
) {
  const pathOf = (name: string) => groups.get(name) ?? name;
  const text = (value: string | readonly string[]) => (typeof value === 'string' ? value : value.join(' '));
  const object = (fields: Filled['fields']) =>
    Object.fromEntries([...fields].map(([name, value]) => [pathOf(name), text(value)]));
  return {
    _id: number,
    'formhub/uuid': 'f',
    __version__: 'v',
    ...object(filled.fields),
    [pathOf('case')]: town.id,
    [pathOf('frameworks')]: editionsOf(definitions),
    ...Object.fromEntries([...filled.rows].map(([name, rows]) => [pathOf(name), rows.map(object)])),
    'meta/instanceID': `uuid:${number}`,
    _uuid: `u-${number}`,
    _attachments: [],
    _geolocation: [null, null],
    _submitted_by: null,
  };
}

/** What SurveyJS gives as `survey.data`. */
export function asSurveyJs({ filled }: Answered, definitions: readonly Definition[]) {
  return {
    case: town.id,
    frameworks: editionsOf(definitions),
    ...Object.fromEntries(filled.fields),
    ...Object.fromEntries(
      [...filled.rows].map(([name, rows]) => [name, rows.map((row) => Object.fromEntries(row))]),
    ),
  };
}
