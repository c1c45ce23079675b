import type { Verdict } from '../../src/forms/assert-verdict.js';
import type { VerdictRow } from '../../src/render.js';

/** The parts of a verdict as its rows tell them, to stand beside the verdict itself. */
export function rebuilt(form: Verdict['form'], rows: readonly VerdictRow[]): object {
  const of = (kind: VerdictRow['kind']) => rows.filter((row) => row.kind === kind);
  const table = (kind: VerdictRow['kind'], pick: (row: VerdictRow) => unknown) =>
    Object.fromEntries(of(kind).map((row) => [row.member, pick(row)]));
  const [whole] = of('verdict');
  if (!whole) throw new Error('There is no row of the verdict as one.');
  const { margin, reading } = whole;
  const coverage = coverageOf(whole);
  const unknown = of('question').flatMap(({ status, member }) => (status === 'unknown' ? [member] : []));
  const inputs = table('question', (row) =>
    row.status === 'not-applicable' ? row.status : levelOf(form, row),
  );
  const status = (kind: VerdictRow['kind']) => table(kind, (row) => row.status);
  const decided = (kind: VerdictRow['kind']) => table(kind, (row) => split(row.indicators));
  const common = { form, inputs, coverage, unknown };
  switch (form) {
    case 'typology':
      return {
        ...common,
        reading,
        margin,
        outcome: typologyOutcome(whole),
        readings: table('reading', typologyOutcome),
        memberships: table('type', intervalOf),
        typicality: table('type', ({ typicalityLo: lo, typicalityHi: hi }) =>
          lo === null ? null : { lo, hi },
        ),
        status: status('type'),
        binding: decided('type'),
      };
    case 'ladder':
      return {
        ...common,
        margin,
        outcome: ladderOutcome(whole, of('rung')),
        rungs: table('rung', intervalOf),
        status: status('rung'),
        binding: decided('rung'),
      };
    case 'profile':
      return { ...common, reading, status: status('column'), against: decided('column') };
    case 'checklist':
    case 'index': {
      const weights = table('group', ({ weight }) => weight);
      const [score] = of('score');
      return {
        ...common,
        groups: table('group', scoreOf),
        stakeholders: table('stakeholder', scoreOf),
        ...(score && { score: intervalOf(score), weights }),
        blocking: {
          failed: blocking(of('question'), 'failed'),
          open: blocking(of('question'), 'open'),
        },
      };
    }
    case 'propositions':
    case 'role-model':
      return { ...common, findings: of('rule').map(findingOf) };
    case 'process':
      return {
        ...common,
        phases: table('phase', (row) => ({ ...scoreOf(row), standing: row.status })),
        findings: of('rule').map(findingOf),
        skipped: of('question').flatMap(({ gap, member }) => (gap === 'skipped' ? [member] : [])),
        next:
          whole.status === 'nothing-next'
            ? null
            : {
                phase: whole.names,
                tasks: split(whole.possible),
                ...(whole.status === 'again' && { again: true }),
              },
      };
  }
}

const split = (cell: string | null) => cell?.split('|') ?? [];
const intervalOf = ({ lo, hi }: VerdictRow) => (lo === null ? null : { lo, hi });
const coverageOf = ({ known, applicable, total }: VerdictRow) => ({ known, applicable, total });
const scoreOf = (row: VerdictRow) => ({ score: intervalOf(row), coverage: coverageOf(row) });

function levelOf(form: Verdict['form'], row: VerdictRow): unknown {
  return form === 'profile' ? split(row.names) : intervalOf(row);
}

function blocking(questions: readonly VerdictRow[], standing: string): unknown[] {
  return questions.flatMap(({ gap, severity, member }) =>
    severity === 'mandatory' && gap === standing ? [member] : [],
  );
}

function typologyOutcome({ status, names, possible, reason }: VerdictRow): object {
  const determined = (types: readonly string[]) => {
    if (types.length === 0 || types[0] === '(none)') return { kind: 'none' };
    return types.length === 1 ? { kind: 'dominant', type: types[0] } : { kind: 'hybrid', types };
  };
  if (status !== 'undetermined') return { ...determined(split(names)), kind: status };
  return {
    kind: status,
    possible: split(possible).map((one) => determined(one.split('+'))),
    complete: reason !== 'incomplete',
    ...(reason === 'maximum-ambiguity' && { reason }),
  };
}

function ladderOutcome(
  { status, names, possible, reason }: VerdictRow,
  rungs: readonly VerdictRow[],
): object {
  const place = (rung: string | null) =>
    rung === null || rung === '(none)' ? { kind: 'none' } : { kind: 'placed', rung };
  if (status === 'held') {
    const shut = rungs.flatMap((row) => (row.status === 'excluded' ? [row.member] : []));
    return { kind: status, labels: split(names), excluded: shut, open: split(possible) };
  }
  if (status !== 'undetermined') return place(names);
  return { kind: status, possible: split(possible).map(place), ...(reason !== null && { reason }) };
}

function findingOf({ member, status, severity, indicators, parties }: VerdictRow): object {
  return {
    rule: member,
    outcome: status,
    severity,
    params: { indicators: split(indicators), ...(parties !== null && { parties: split(parties) }) },
  };
}
