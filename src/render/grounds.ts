import type { AnyAssessment } from '../assess/assess.js';
import { assertAssessment, assertBeside, assertDefinitions, whole } from '../assess/whole.js';
import type { Case } from '../case/case.js';
import { isPlainObject, isText } from '../core/assert.js';
import { KemitraanError } from '../core/error.js';
import { reading } from '../core/reading.js';
import type { EvidenceRef } from '../core/verdict.js';
import { checkedFor } from '../explain/checked-verdict.js';
import { definitionFor } from '../explain/definition-for.js';
import { citedIn } from '../explain/procedure.js';
import { citationsOf, isReference } from '../explain/sources.js';
import { assertCaseGiven } from '../forms/assert-case.js';
import type { Verdict } from '../forms/assert-verdict.js';
import type { AnyDefinition } from '../forms/definition.js';
import type { ProcedureVerdict } from '../forms/procedure/verdict.js';
import type { Citation } from '../references/references.js';
import { eachGiven, isAssessment } from './given.js';

/** What bibliographies are made for: a verdict, several, or what `assess` returned. */
export type BibliographyInput = Verdict | ProcedureVerdict | AnyAssessment;

/** What results rest on. */
export interface Grounds {
  /** What they and their definitions cite, as it comes. */
  readonly cited: readonly Citation[];
  /** The rows of the case that their reasons name. */
  readonly evidence: readonly EvidenceRef[];
}

/** The case and the definitions that belong to results. */
export interface Beside {
  readonly case?: Case | undefined;
  readonly definitions?: readonly AnyDefinition[] | undefined;
}

/** What results rest on; throws where one is damaged, of no definition that is known, or not of the case. */
export function groundsOf(
  caller: string,
  given: BibliographyInput | readonly BibliographyInput[],
  { case: subject, definitions = [] }: Beside,
): Grounds {
  reading(caller, 'options.case', subject, () => assertCaseGiven(caller, 'options.case', subject));
  assertDefinitions(caller, definitions);
  return whole(caller, 'given', given, 'a framework, or assess,', () => {
    const each = eachGiven(given).map((one) =>
      isAssessment(one)
        ? ofAssessment(caller, one, subject, definitions)
        : ofVerdict(caller, one, subject, definitions),
    );
    return {
      cited: each.flatMap(({ cited }) => cited.map(sound)),
      evidence: each.flatMap(({ evidence }) => evidence.map(soundRef)),
    };
  });
}

/** A citation without its locator; throws where it names no work, since the result is damaged then. */
function sound(citation: Citation): Citation {
  if ('ref' in citation && isReference(citation.ref)) return { ref: citation.ref };
  if ('text' in citation && isText(citation.text)) return { text: citation.text };
  throw new TypeError('citation');
}

function soundRef({ list, id }: EvidenceRef): EvidenceRef {
  if (isText(list) && isText(id)) return { list, id };
  throw new TypeError('evidence');
}

function ofAssessment(
  caller: string,
  given: AnyAssessment,
  subject: Case | undefined,
  own: readonly AnyDefinition[],
): Grounds {
  assertAssessment(caller, 'given', given);
  assertBeside(caller, 'options.case', subject, given.case);
  const verdicts = Object.values(given.verdicts).flat();
  return joined([
    ...verdicts.map((verdict) => ofVerdict(caller, verdict, subject, own)),
    ...given.contradictions.map(({ source, evidence }) => ({ cited: source, evidence })),
  ]);
}

function ofVerdict(
  caller: string,
  verdict: Verdict | ProcedureVerdict,
  subject: Case | undefined,
  own: readonly AnyDefinition[],
): Grounds {
  const remedy = 'Give a verdict, or a list of them, or what assess returned.';
  if (!isPlainObject(verdict)) throw new KemitraanError(caller, 'given', verdict, 'invalid-input', remedy);
  const id = verdict.framework?.id;
  if (id === undefined)
    throw new KemitraanError(caller, 'given.framework.id', id, 'unknown-framework', remedy);
  const given = definitionFor(caller, verdict, own, 'options.definitions');
  const { form, definition, verdict: checked } = checkedFor(caller, verdict, given, subject);
  const found = 'findings' in checked ? checked.findings.flatMap(({ source }) => source) : [];
  if (form === 'procedure') return { cited: [...citedIn(definition), ...found], evidence: [] };
  return {
    cited: [...citationsOf(definition, checked.reasons), ...found],
    evidence: checked.reasons.flatMap(({ evidence }) => evidence),
  };
}

function joined(each: readonly Grounds[]): Grounds {
  return {
    cited: each.flatMap(({ cited }) => cited),
    evidence: each.flatMap(({ evidence }) => evidence),
  };
}
