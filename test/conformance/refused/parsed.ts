import { parsedCases } from './case-refusals.js';
import {
  history,
  implementationReport,
  planReport,
  proposal,
  records,
  wholeHistory,
  wholePlan,
  wholeProposal,
  wholeRecord,
  wholeReport,
} from './documents.js';
import type { Refusal, RefusedCall } from './refusal.js';
import { refusalsOf, type Spec } from './spec.js';
import { definitionOf, throwing } from './values.js';

/** The functions that read a document from outside, with the place of the document among the arguments. */
function reading(
  name: string,
  spec: Spec,
  args: readonly unknown[],
  more: readonly Refusal[] = [],
  place = 0,
): RefusedCall {
  const at = `/${place}`;
  return {
    name,
    args,
    refusals: [...refusalsOf(spec, at, args[place]), ...more, { at, value: throwing, code: 'unreadable' }],
  };
}

export const parsed: readonly RefusedCall[] = [
  ...parsedCases,
  reading(
    'parseCsrRecords',
    records,
    [[wholeRecord]],
    [
      { at: '/0/0/to', value: '2014', code: 'to-before-from' },
      { at: '/0/0/reported', value: '2014', code: 'reported-before-from' },
    ],
  ),
  reading('parseProposal', proposal, [wholeProposal]),
  reading('parsePlanReport', planReport, [wholePlan]),
  reading('parseImplementationReport', implementationReport, [wholeReport]),
  reading('parseHistory', history, [definitionOf('tjsl-process'), wholeHistory], [], 1),
];
