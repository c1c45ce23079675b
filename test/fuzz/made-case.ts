import type { Case } from '../../src/case/case.js';
import {
  agreementKinds,
  communicationDirections,
  completableLists,
  dependencyKinds,
  funds,
  managementFunctions,
  observationMethods,
  resources,
  sectors,
  sourceExtents,
  standings,
} from '../../src/case/vocabulary.js';
import { levelNames } from '../../src/core/level.js';
import { type Definition, readsCases } from '../../src/forms/definition.js';
import { type FormSection, questionnaireOf } from '../../src/forms/questionnaire/questionnaire.js';
import { frameworks } from '../../src/registry/frameworks.js';
import type { Random } from './random.js';

/** What the made cases ask, worked out once. */
export interface Sections {
  readonly sections: readonly FormSection[];
  readonly roles: readonly { readonly role: string; readonly duties: readonly string[] }[];
  readonly tasks: readonly string[];
}

export function sectionsOfAll(): Sections {
  const definitions: Definition[] = Object.values(frameworks).filter(readsCases);
  return {
    sections: questionnaireOf(definitions).filter(({ questions }) => questions.length > 0),
    roles: definitions.flatMap((one) =>
      one.form === 'role-model'
        ? Object.keys(one.roles).map((role) => ({
            role,
            duties: Object.keys(one.duties).map((duty) => `${one.id}.${duty}`),
          }))
        : [],
    ),
    tasks: definitions.flatMap((one) =>
      one.form === 'process' ? Object.keys(one.tasks).map((task) => `${one.id}.${task}`) : [],
    ),
  };
}

type Row = Record<string, unknown>;
const names = [
  'Kelurahan Randu',
  'PT Batu Rindang',
  'LPM',
  'İstasyon',
  'straße',
  'Ngurah',
  '水',
  'a',
  'Ω "x"',
];
const texts = ['as told there', 'Rp 5.000', 'ıI', 'p. 3', 'menurut notulen', '— tidak jelas', 'A|B'];

/** A case document that `parseCase` accepts: every list and field turns up, and what it names is there. */
export function madeCase({ sections, roles, tasks }: Sections, random: Random): Case {
  const some = <T>(most: number, make: (at: number) => T): T[] =>
    Array.from({ length: random.below(most + 1) }, (_, at) => make(at));
  const date = () => {
    const month = `${1 + random.below(12)}`.padStart(2, '0');
    const day = `${1 + random.below(28)}`.padStart(2, '0');
    return random.pick([`${2010 + random.below(12)}`, `2015-${month}`, `2016-${month}-${day}`]);
  };
  const maybe = (row: Row, key: string, make: () => unknown, share = 0.25) => {
    if (random.chance(share)) row[key] = make();
  };
  const sources = some(2, (at) => ({
    id: `s${at}`,
    citation: random.pick(texts),
    kind: 'report',
    extent: random.pick(sourceExtents),
  }));
  const common = (row: Row): Row => {
    if (sources.length > 0) maybe(row, 'source', () => random.pick(sources).id);
    maybe(row, 'locator', () => random.pick(texts), 0.15);
    maybe(row, 'date', date);
    maybe(row, 'function', () => random.pick(managementFunctions), 0.1);
    maybe(row, 'note', () => random.pick(texts), 0.1);
    return row;
  };
  const parties = some(5, (at) => {
    const party: Row = { id: `p${at}`, name: random.pick(names), sector: random.pick(sectors) };
    maybe(party, 'standing', () => random.pick(standings), 0.4);
    maybe(party, 'kind', () => random.pick(names), 0.1);
    maybe(party, 'identifiers', () => [{ scheme: 'ID-COA', id: '1' }], 0.1);
    if (at > 0) maybe(party, 'partOf', () => `p${random.below(at)}`, 0.1);
    return party;
  });
  const ids = parties.map(({ id }) => String(id));
  const party = () => random.pick(ids);
  const several = () => [...new Set([party(), party()])];
  const two = (): [string, string] => {
    const from = party();
    const others = ids.filter((id) => id !== from);
    return [from, random.pick(others)];
  };
  const document: Row = {
    schema: 'kemitraan/case@1',
    id: `made-${random.below(1e9)}`,
    title: random.pick(names),
  };
  const list = (key: string, most: number, least: number, make: () => Row) => {
    if (ids.length >= least) maybe(document, key, () => some(most, () => common(make())), 0.5);
  };
  maybe(document, 'place', () => random.pick(names));
  maybe(document, 'period', () => ({ from: '2012', to: '2017-03' }));
  maybe(document, 'summary', () => random.pick(texts));
  if (ids.length > 0) document.parties = parties.map(common);
  if (sources.length > 0) document.sources = sources;
  list('contributions', 4, 1, () => {
    const row: Row = { by: party(), resource: random.pick(resources) };
    maybe(row, 'to', party);
    maybe(row, 'amount', () => ({ value: random.below(1e12), currency: random.pick(['IDR', 'USD']) }));
    maybe(row, 'fund', () => random.pick(funds));
    return row;
  });
  list('benefits', 3, 1, () => ({ to: party(), kind: random.pick(texts) }));
  list('communications', 6, 2, () => {
    const [from, to] = two();
    const row: Row = { from, to };
    maybe(row, 'direction', () => random.pick(communicationDirections));
    return row;
  });
  list('decisions', 3, 1, () => {
    const row: Row = { subject: random.pick(texts), by: several() };
    maybe(row, 'consulted', several);
    return row;
  });
  list('dependencies', 2, 2, () => {
    const [of, on] = two();
    return { of, on, kind: random.pick(dependencyKinds) };
  });
  list('roles', 3, 1, () => {
    const { role, duties } = random.pick(roles);
    const row: Row = { party: party(), role };
    maybe(row, 'duties', () => [...new Set(some(3, () => random.pick(duties)))]);
    return row;
  });
  list('activities', 3, 1, () => {
    const row: Row = { subject: random.pick(texts), by: several() };
    maybe(row, 'tasks', () => [...new Set(some(3, () => random.pick(tasks)))]);
    return row;
  });
  list('agreements', 2, 1, () => ({ kind: random.pick(agreementKinds), parties: several() }));
  maybe(document, 'complete', () => completableLists.filter(() => random.chance(0.4)), 0.4);
  const informants = some(2, (at) => ({ id: `i${at}`, ...(ids.length > 0 && { party: party() }) }));
  if (informants.length > 0) document.informants = informants;
  const observations = some(3, () => random.pick(sections)).flatMap((section) =>
    section.questions.flatMap((question) => {
      if (random.chance(0.4)) return [];
      const about = aboutOf(section, question.asks, parties, random);
      if (about === null) return [];
      const row: Row = { indicator: question.indicator, level: levelOf(section, question.answer, random) };
      if (about.length > 0) row.about = about;
      if (row.level === 'not-applicable') row.note = 'n/a';
      maybe(row, 'coder', () => random.pick(['A', 'B']), 0.4);
      if (informants.length > 0) maybe(row, 'informant', () => random.pick(informants).id);
      maybe(row, 'method', () => random.pick(observationMethods));
      if (ids.length > 0) maybe(row, 'holder', party, 0.1);
      return [common(row)];
    }),
  );
  if (observations.length > 0) document.observations = observations;
  return document as unknown as Case;
}

/** Whom an observation is about; `null` where nobody can be asked. */
function aboutOf(
  { each }: FormSection,
  asks: string,
  parties: readonly Row[],
  random: Random,
): string[] | null {
  const asked = parties.filter(
    ({ sector, standing = 'partner' }) =>
      !each || (each.includes(sector as never) && ['partner', 'beneficiary'].includes(String(standing))),
  );
  const partners = asked.filter(({ standing = 'partner' }) => each || standing === 'partner');
  const ids = partners.map(({ id }) => String(id));
  if (each) return ids.length > 0 ? [random.pick(ids)] : null;
  if (asks === 'party' || asks === 'partner')
    return ids.length > 0 && random.chance(0.8) ? [random.pick(ids)] : [];
  if (asks === 'relation' && ids.length > 1 && random.chance(0.8)) {
    const first = random.pick(ids);
    return [first, random.pick(ids.filter((id) => id !== first))];
  }
  return [];
}

function levelOf({ definition }: FormSection, answer: string, random: Random): unknown {
  if (random.chance(0.15)) return random.pick(['unknown', 'refused', 'not-applicable']);
  if (answer === 'columns' && definition.form === 'profile') {
    const columns = Object.keys(definition.columns);
    return [...new Set([random.pick(columns), random.pick(columns)])];
  }
  if (answer === 'scale') return { points: 1 + random.below(5), of: 5 };
  return random.chance(0.8) ? random.pick(levelNames) : Math.round(random.share() * 1000) / 1000;
}
