import type { Verdict } from '../forms/assert-verdict.js';
import type { Definition } from '../forms/definition.js';
import type { Explanation } from './explanation.js';
import type { Labels } from './labels.js';
import { aboutPart, basisSentence, cautionPart } from './parts.js';
import { askedSentence, coverageSentence, scopeSentence } from './provenance.js';
import { citationsOf, worksIn } from './sources.js';
import { saidReasons } from './speak.js';
import type { Words } from './words.js';

/** What is said of a verdict of whatever form. */
export function saidOfAny(
  definition: Definition,
  verdict: Verdict,
  labels: Labels,
  words: Words,
): Omit<Explanation, 'summary' | 'table' | 'questions' | 'changes'> {
  return {
    locale: words.locale,
    framework: labels.framework,
    ...aboutPart(verdict, words),
    reasons: saidReasons(verdict, labels, words),
    coverage: coverageSentence(verdict, labels, words),
    readings: [],
    statements: [],
    ...scopeSentence(verdict, words),
    ...askedSentence(verdict, words),
    basis: basisSentence(definition, words),
    ...cautionPart(definition, words),
    limits: [...words.dictionary.limits],
    sources: worksIn(citationsOf(definition, verdict.reasons), words),
  };
}
