import {
  type AssessAllOptions,
  type AssessProgress,
  type assess,
  assessAll,
  type CaseAnswer,
  type GivenCase,
} from '../../src/assess.js';
import type { Case } from '../../src/case/case.js';
import { parseCase } from '../../src/schema.js';
import { typology } from '../own/frameworks.js';

/** Whether two types are the same: each key, each `readonly`, each `?`. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

function same<A, B>(_: Same<A, B>): void {}

declare const cases: readonly Case[];
declare const rows: AsyncIterable<Case>;
declare const documents: ReadonlyMap<string, unknown>;

// Cases, or what they were parsed to, from whatever holds them; what parseCase gives goes in as it is.
parseCase({}) satisfies GivenCase;
assessAll(cases);
assessAll(rows, { asOf: '2016' });
assessAll([...documents.values()].map((one) => parseCase(one)));
assessAll([...cases, parseCase({})]);

// By all frameworks, or by those asked for, each answer with their verdicts.
const everything = assessAll(cases);
same<typeof everything, AsyncGenerator<CaseAnswer, void, undefined>>(true);
const some = assessAll(cases, {
  frameworks: ['power-layout', typology],
  signal: new AbortController().signal,
  onProgress: ({ done }: AssessProgress) => done.toFixed(),
});
for await (const answer of some) {
  answer.index satisfies number;
  switch (answer.kind) {
    case 'assessed': {
      const { verdicts } = answer.assessment;
      same<typeof verdicts, ReturnType<typeof assess<'power-layout' | typeof typology>>['verdicts']>(true);
      verdicts['xq-typology'].status['xq-one'] satisfies string;
      // @ts-expect-error it was not asked for
      verdicts['partnership-archetypes'];
      break;
    }
    case 'faulty':
      answer.faults[0]?.path satisfies readonly (string | number)[] | undefined;
      // @ts-expect-error a document with faults has no assessment
      answer.assessment;
      break;
    case 'refused':
      same<typeof answer.case, string | undefined>(true);
      answer.error.remedy satisfies string;
      // @ts-expect-error nothing of an answer is written to
      answer.index = 1;
      break;
    default:
      answer satisfies never;
  }
}
({ signal: { aborted: false } }) satisfies AssessAllOptions;
// @ts-expect-error one case is assessed by assess
assessAll(cases[0]);
// @ts-expect-error promises of cases are awaited by the caller
assessAll(cases.map(async (one) => one));
// @ts-expect-error there is no such framework
assessAll(cases, { frameworks: ['power'] });
// @ts-expect-error a text is not parsed
assessAll(['{}']);
