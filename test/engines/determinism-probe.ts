// What every engine, time zone and locale is asked: assessments of all published cases and of made ones, as digests.

import { createHash } from 'node:crypto';
import { assess } from '../../src/assess.js';
import type { Case } from '../../src/case/case.js';
import { explainAssessment } from '../../src/explain.js';
import { parseCase } from '../../src/schema.js';
import { madeCase, sectionsOfAll } from '../fuzz/made-case.js';
import { randomOf } from '../fuzz/random.js';

/** A digest for each thing that is asked, so that a difference is easy to find. */
export function digests(documents: readonly unknown[], many: number): Record<string, string> {
  const hashes = new Map(['assessments', 'options', 'sentences'].map((name) => [name, createHash('sha256')]));
  const add = (name: string, value: unknown) => hashes.get(name)?.update(JSON.stringify(value));
  const sections = sectionsOfAll();
  const frameworks = ['partnership-archetypes', 'participation-phases', 'siger-mu'] as const;
  const subjectOf = (document: unknown): Case => {
    const result = parseCase(document);
    if (!result.ok) throw new Error(JSON.stringify(result.faults));
    return result.case;
  };
  const asked = (subject: Case, inWords: boolean) => {
    const assessment = assess(subject);
    add('assessments', assessment);
    const [one, other] = [
      assess(subject, { frameworks, asOf: '2016-05' }),
      assess(subject, { asOf: '2016-05', frameworks }),
    ].map((each) => JSON.stringify(each));
    if (one !== other) throw new Error(`${subject.id} hangs on the order of the options`);
    add('options', one);
    if (inWords)
      for (const locale of ['en', 'id'] as const)
        add('sentences', explainAssessment(assessment, { locale, case: subject }));
  };
  for (const document of documents) asked(subjectOf(document), true);
  for (let index = 0; index < many; index += 1)
    asked(subjectOf(madeCase(sections, randomOf(12, index))), index % 50 === 0);
  return Object.fromEntries([...hashes].map(([name, hash]) => [name, hash.digest('hex').slice(0, 16)]));
}
