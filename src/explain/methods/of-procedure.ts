import { KemitraanError } from '../../core/error.js';
import type { ProcedureDefinition } from '../../forms/procedure/definition.js';
import type { ProcedureVerdict } from '../../forms/procedure/verdict.js';
import { sayDate } from '../dates.js';
import { procedureWords } from '../procedure-words.js';
import { wordingOf } from '../wording-of.js';
import type { Words } from '../words.js';
import type { MethodsOptions } from './options.js';
import { frameworkText, type Methods, methodsIn } from './said.js';
import { methodsWords } from './words.js';

/** Throws for what cannot be told of a history, so that none of it is silently passed over. */
export function assertNotOfHistories(
  caller: string,
  { agreement, joining, sensitivity }: MethodsOptions,
): void {
  for (const [option, given] of Object.entries({ agreement, joining, sensitivity })) {
    if (given === undefined) continue;
    const remedy = 'Leave it out: it is told of verdicts on cases, and this is one on a history.';
    throw new KemitraanError(caller, `options.${option}`, given, 'invalid-input', remedy);
  }
}

/** The methods of a verdict on a history. */
export function ofProcedure(
  definition: ProcedureDefinition,
  { asOf }: ProcedureVerdict,
  options: MethodsOptions,
  words: Words,
): Methods {
  const { say } = words.section('methods', methodsWords[words.locale]);
  const { limits } = words.section('procedure', procedureWords[words.locale]);
  const name = words.text(wordingOf(definition)?.label, definition.id);
  return methodsIn(
    words,
    [
      ['framework', frameworkText(definition, name, say, words)],
      ['basis', say.basis(definition.basis.model, definition.basis.rule, 'none', false)],
      ['scale', say.scale.events()],
      ['rule', say.rule.procedure()],
      ['unknown', say.unknown.events()],
      ['scope', asOf === undefined ? say.asOf.none() : say.asOf.day(sayDate(asOf, words.calendar))],
      ...limits.map((text) => ['limits', text] as const),
      ['library', say.library(options.libraryVersion)],
    ],
    definition.source,
  );
}
