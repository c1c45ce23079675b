import type { Case } from '../../case/case.js';
import { scopeOf } from '../../case/scope.js';
import { isPlainObject } from '../../core/assert.js';
import { KemitraanError } from '../../core/error.js';
import { fixedCopy } from '../../core/fixed-copy.js';
import type { Asked, IndicatorSpec } from '../../core/indicator.js';
import { reading } from '../../core/reading.js';
import { assertShape } from '../assert-shape.js';
import { isLikert } from '../checklist/scale.js';
import { type Definition, questionsOf, readsCases } from '../definition.js';
import { hasAnswer } from '../index/read.js';
import { assertColumns } from '../profile/read.js';
import { hasLevel, type RowCheck } from '../read-case.js';

/** The questions of a framework, and whom they are put about, for rows to be joined by. */
export interface Questions {
  readonly framework: string;
  /** By the id of the question in the framework. */
  readonly specs: Readonly<Record<string, IndicatorSpec>>;
  readonly check: RowCheck;
  /** The parties of which rows count one by one. */
  readonly parties: readonly string[];
  /** It is about one party at a time, so that nothing is combined over them. */
  readonly isOfParties: boolean;
}

/** What the definitions ask of a case. Throws `invalid-definition` for what is no definition, or one that is given twice. */
export function questionsIn(caller: string, definitions: unknown, subject: Case): Questions[] {
  const read = () => readDefinitions(caller, definitions);
  const asking = reading(caller, 'options.definitions', definitions, read, 'invalid-definition');
  return asking.map((definition) => questionsFor(caller, definition, subject));
}

function readDefinitions(caller: string, definitions: unknown): Definition[] {
  if (!Array.isArray(definitions) || definitions.length === 0) throw invalid(caller, definitions);
  const ids = new Set<unknown>();
  return Array.from(definitions as readonly Definition[], (given) => {
    if (!isPlainObject(given)) throw invalid(caller, given);
    const definition = fixedCopy(caller, 'definition', given);
    assertShape(caller, 'definition', definition);
    const { id } = definition;
    // A catalogue and a procedure ask nothing of a case.
    if (ids.has(id) || !readsCases(definition)) throw invalid(caller, id);
    ids.add(id);
    return definition;
  });
}

function questionsFor(caller: string, definition: Definition, subject: Case): Questions {
  const everybody = (subject.parties ?? []).map(({ id }) => id);
  const { partners } = scopeOf(subject, {}, caller);
  const isOfParties = 'each' in definition && definition.each !== undefined;
  const isOfAll = isOfParties || definition.form === 'role-model';
  return {
    framework: definition.id,
    specs: specsOf(definition, isOfParties),
    check: checkOf(definition),
    parties: isOfAll ? everybody : partners,
    isOfParties,
  };
}

function specsOf(definition: Definition, isOfParties: boolean): Record<string, IndicatorSpec> {
  const asked: Readonly<Record<string, Asked & Partial<IndicatorSpec>>> = questionsOf(definition);
  return Object.fromEntries(
    Object.entries(asked).map(([id, { asks = 'partnership', ...spec }]) => [
      id,
      // Rows on a framework of parties are told apart by party, as partners are.
      { ...spec, asks: isOfParties ? 'partner' : asks },
    ]),
  );
}

function checkOf(definition: Definition): RowCheck {
  if (definition.form === 'profile') {
    const isColumns = assertColumns(Object.keys(definition.columns));
    return ({ level }, path, caller) => isColumns(level, `${path}.level`, caller);
  }
  return definition.form === 'index' && isLikert(definition) ? hasAnswer : hasLevel;
}

function invalid(caller: string, given: unknown): KemitraanError {
  const remedy = 'Give a list of definitions that give verdicts of cases, each once.';
  return new KemitraanError(caller, 'options.definitions', given, 'invalid-definition', remedy);
}
