import { type Interval, isInterval } from '../core/interval.js';
import { entryIn } from '../core/own-entry.js';
import type { Coverage, Scope } from '../core/verdict.js';
import type { Verdict } from '../forms/assert-verdict.js';
import { isLikert } from '../forms/checklist/scale.js';
import type { ItemsScore } from '../forms/checklist/verdict.js';
import type { Finding } from '../forms/findings/verdict.js';
import { joined, outcomeCells } from './outcome-cells.js';
import type { Saying, VerdictRow } from './verdict-row.js';

/** What a verdict says, one row for each of its members. */
export function sayingsOf(verdict: Verdict): Saying[] {
  return [wholeOf(verdict), ...membersOf(verdict), ...questionsOf(verdict)];
}

/** What of its case a verdict looked at; nothing where its input was no case. */
export function scopeCells(scope: Scope | undefined): Partial<VerdictRow> {
  if (scope === undefined) return {};
  const { case: subject, asOf = null, party = null, partners, asked, apart = [] } = scope;
  return {
    case: subject,
    asOf,
    party,
    function: scope.function ?? null,
    apart: joined(apart),
    partners: joined(partners),
    asked: joined(asked),
  };
}

function wholeOf(verdict: Verdict): Saying {
  const saying = { kind: 'verdict', ...coverageCells(verdict.coverage) } as const;
  switch (verdict.form) {
    case 'typology':
    case 'ladder':
      return { ...saying, ...outcomeCells(verdict.outcome), margin: verdict.margin };
    case 'profile':
      return { ...saying, ...outcomeCells(verdict.outcome) };
    case 'process': {
      const { next } = verdict;
      if (next === null) return { ...saying, status: 'nothing-next' };
      const status = next.again ? 'again' : 'next';
      return { ...saying, status, names: joined([next.phase]), possible: joined(next.tasks) };
    }
    default:
      return saying;
  }
}

function membersOf(verdict: Verdict): Saying[] {
  switch (verdict.form) {
    case 'typology':
      return [
        ...readingsOf(verdict.readings),
        ...Object.entries(verdict.memberships).map(([member, membership]): Saying => {
          const [typicalityLo, typicalityHi] = endsOf(entryIn(verdict.typicality, member));
          return {
            kind: 'type',
            member,
            status: entryIn(verdict.status, member),
            ...levelled('membership', membership),
            typicalityLo,
            typicalityHi,
            indicators: joined(entryIn(verdict.binding, member)),
          };
        }),
      ];
    case 'ladder':
      return Object.entries(verdict.rungs).map(([member, membership]) => ({
        kind: 'rung',
        member,
        status: entryIn(verdict.status, member),
        ...levelled('membership', membership),
        indicators: joined(entryIn(verdict.binding, member)),
        gap: verdict.gaps?.includes(member) ? 'gap' : null,
      }));
    case 'profile':
      return [
        ...readingsOf(verdict.readings),
        ...Object.entries(verdict.status).map(([member, status]): Saying => {
          return { kind: 'column', member, status, indicators: joined(entryIn(verdict.against, member)) };
        }),
      ];
    case 'checklist':
    case 'index':
      return scoresOf(verdict);
    case 'propositions':
    case 'role-model':
      return verdict.findings.map(ruleOf);
    case 'process':
      return [
        ...Object.entries(verdict.phases).map(([member, { standing, ...score }]): Saying => {
          return { kind: 'phase', member, status: standing, ...scoreCells('mean', score) };
        }),
        ...verdict.findings.map(ruleOf),
      ];
  }
}

function readingsOf(readings: Readonly<Record<string, Parameters<typeof outcomeCells>[0]>>): Saying[] {
  return Object.entries(readings).map(([reading, outcome]) => {
    return { kind: 'reading', member: reading, reading, ...outcomeCells(outcome) };
  });
}

function scoresOf(verdict: Extract<Verdict, { readonly form: 'checklist' | 'index' }>): Saying[] {
  const { groups, stakeholders, score, weights, aggregation = 'arithmetic' } = verdict;
  const measure = isLikert(verdict) ? 'rescaled' : 'mean';
  const each = (kind: 'group' | 'stakeholder', scores: Readonly<Record<string, ItemsScore>>) =>
    Object.entries(scores).map(([member, one]): Saying => ({ kind, member, ...scoreCells(measure, one) }));
  const overall: Saying[] =
    score === undefined ? [] : [{ kind: 'score', ...levelled(measure, score), reason: aggregation }];
  return [
    ...overall,
    ...each('group', groups).map((one) => ({ ...one, weight: weights?.[one.member ?? ''] ?? null })),
    ...each('stakeholder', stakeholders),
  ];
}

function ruleOf({ rule, outcome, severity, params }: Finding): Saying {
  const { indicators, parties = [] } = params;
  const decided = { indicators: joined(indicators), parties: joined(parties) };
  return { kind: 'rule', member: rule, status: outcome, severity, ...decided };
}

function questionsOf(verdict: Verdict): Saying[] {
  const { inputs, unknown, disagreements } = verdict;
  const open = new Set<string>(unknown);
  const measure = isLikert(verdict) ? 'rescaled' : 'level';
  return Object.entries(inputs).map(([member, level]): Saying => {
    const kinds = disagreements.filter(({ indicator }) => indicator === member).map(({ kind }) => kind);
    const asked = { kind: 'question', member, disputed: joined([...new Set(kinds)]) } as const;
    if (level === 'not-applicable') return { ...asked, status: level };
    const status = open.has(member) ? 'unknown' : 'known';
    const answer = Array.isArray(level) ? { names: joined(level) } : levelled(measure, level as Interval);
    return { ...asked, status, ...answer, ...gapCells(verdict, member) };
  });
}

/** What of a question is wanting, in the forms that say so. */
function gapCells(verdict: Verdict, member: string): Partial<VerdictRow> {
  if (verdict.form === 'process') return { gap: verdict.skipped.includes(member) ? 'skipped' : null };
  if (verdict.form !== 'checklist' && verdict.form !== 'index') return {};
  const gap = verdict.gaps.find(({ item }) => item === member);
  return gap ? { gap: gap.standing, severity: gap.mandatory ? 'mandatory' : 'optional' } : {};
}

function coverageCells({ known, applicable, total }: Coverage): Partial<VerdictRow> {
  return { known, applicable, total };
}

function scoreCells(measure: string, { score, coverage }: ItemsScore): Partial<VerdictRow> {
  return { ...levelled(measure, score), ...coverageCells(coverage) };
}

function levelled(measure: string, interval: Interval | null): Partial<VerdictRow> {
  const [lo, hi] = endsOf(interval);
  return lo === null ? {} : { measure, lo, hi };
}

function endsOf(interval: Interval | null): [number | null, number | null] {
  if (interval === null) return [null, null];
  if (!isInterval(interval)) throw new TypeError('interval');
  return [interval.lo, interval.hi];
}
