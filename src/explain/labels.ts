import type { Applicable } from '../core/interval.js';
import type { Disagreement } from '../core/verdict.js';
import type { QuestionWording } from '../core/wording.js';
import type { Definition, DefinitionWording } from '../forms/definition.js';
import type { AttributeWording } from '../forms/typology/wording.js';
import { isUnknown } from '../measure/fuzzy.js';
import { wordings } from '../registry/wordings.js';
import type { Speaker } from './dictionary.js';
import type { Words } from './words.js';

/** How a framework's own things are called in one language: by its wording, and by their ids where it has none. */
export interface Labels extends Speaker {
  readonly framework: string;
  readonly question: (id: string) => string;
  readonly reading: (id: string) => string;
  /** What a reading takes to define the types; nothing where there are no words for it. */
  readonly gloss: (id: string) => string | undefined;
  /** An indicator or a sub-question, by the full id that an observation names it with. */
  readonly observed: (full: string) => string;
  /** An indicator on which statements contradict each other. */
  readonly isDisputed: (id: string) => boolean;
}

interface Judged {
  readonly inputs: Readonly<Record<string, Applicable>>;
  readonly disagreements: readonly Disagreement[];
}

/** The labels of a framework, with the levels of a verdict. */
export function labelsOf(definition: Definition, { inputs, disagreements }: Judged, words: Words): Labels {
  const { text, list, level, party, dictionary } = words;
  const wording = wordingOf(definition);
  const typology = wording && 'types' in wording ? wording : undefined;
  const propositions = wording && 'rules' in wording ? wording : undefined;
  const questions: Readonly<Record<string, QuestionWording & Pick<AttributeWording, 'parts'>>> =
    typology?.attributes ?? propositions?.indicators ?? {};
  const disputed = new Set(disagreements.map(({ indicator }) => indicator));
  const type = (id: string) => text(typology?.types[id]?.label, id);
  const indicator = (id: string) => text(questions[id]?.label, id);
  const reading = (id: string) => text(typology?.readings[id]?.label, id);
  const levelOf = (id: string) => {
    const known = inputs[id] ?? { lo: 0, hi: 1 };
    const spansAll = disputed.has(id) && known !== 'not-applicable' && isUnknown(known);
    return spansAll ? dictionary.disputed : level(known);
  };
  return {
    framework: text(wording?.label, definition.id),
    type,
    indicator,
    reading,
    gloss: (id) => typology?.readings[id]?.description[words.locale],
    rule: (id) => text(propositions?.rules[id]?.label, id),
    question: (id) => text(questions[id]?.question, id),
    observed: (full) => {
      const [id = full, part] = full.slice(definition.id.length + 1).split('.');
      return part === undefined ? indicator(id) : text(questions[id]?.parts?.[part]?.label, `${id}.${part}`);
    },
    isDisputed: (id) => disputed.has(id),
    types: (ids) => list(ids.map(type)),
    indicators: (ids) => list(ids.map(indicator)),
    levels: (ids) => list(ids.map((id) => `${indicator(id)} (${levelOf(id)})`)),
    standing: (ids) => list(ids.map((id) => dictionary.stands(indicator(id), levelOf(id)))),
    readings: (ids) => list(ids.map(reading)),
    parties: (ids) => list(ids.map(party)),
    caseLists: (names) => list(names.map((name) => dictionary.lists[name])),
    passages: (passages) => passages.map(({ source, locator }) => `${source}: ${locator}`).join('; '),
  };
}

/** The words of a definition: its own, or those that the library has for it. */
export function wordingOf(definition: Definition): DefinitionWording | undefined {
  return definition.wording ?? Object.entries(wordings).find(([id]) => id === definition.id)?.[1];
}
