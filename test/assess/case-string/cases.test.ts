import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assess/assess.js';
import { formatCaseString } from '../../../src/assess/case-string/format.js';
import { parseCaseString } from '../../../src/assess/case-string/parse.js';
import { isKemitraanError } from '../../../src/core/error.js';
import type { Verdict } from '../../../src/forms/assert-verdict.js';
import { audit } from '../../../src/forms/audit.js';
import { publishedCases } from '../cases.js';
import { libraryDefinitions } from './samples.js';

const definitions = new Map(libraryDefinitions.map((definition) => [definition.id, definition]));

/** What a verdict concludes, without the parties that its findings name. */
function concluded(verdict: Verdict): object {
  const { reasons, disagreements, unknown, scope, ...rest } = { scope: undefined, ...verdict };
  if (!('findings' in rest)) return rest;
  const findings = rest.findings.map(({ rule, outcome, severity, params: { indicators } }) => [
    rule,
    outcome,
    severity,
    indicators,
  ]);
  return { ...rest, findings };
}

const verdicts = [...publishedCases.values()].flatMap((subject) =>
  Object.values(assess(subject).verdicts)
    .flat()
    .map((verdict): [string, Verdict] => [`${subject.id}: ${verdict.framework.id}`, verdict as Verdict]),
);

function formatted(verdict: Verdict): string | null {
  const definition = definitions.get(verdict.framework.id);
  if (definition === undefined) throw new Error(verdict.framework.id);
  try {
    return formatCaseString(definition, verdict);
  } catch (error) {
    if (isKemitraanError(error) && error.code === 'verdict-mismatch') return null;
    throw error;
  }
}

describe('the verdicts of the published cases', () => {
  test('all that they conclude comes back from their strings', () => {
    let written = 0;
    for (const [, verdict] of verdicts) {
      const text = formatted(verdict);
      if (text === null) continue;
      written += 1;
      const read = parseCaseString(text);
      expect(read.ok && concluded(read.verdict)).toEqual(concluded(verdict));
    }
    expect(written).toBeGreaterThan(500);
  });

  test('only those of processes are refused whose findings rest on when something was done, and by whom', () => {
    const refused = verdicts.filter(([, verdict]) => formatted(verdict) === null);
    const resting = verdicts.filter(([, verdict]) => {
      if (verdict.form !== 'process') return false;
      const alone = audit(definitions.get(verdict.framework.id) as never, verdict.inputs as never) as Verdict;
      return JSON.stringify(concluded(alone)) !== JSON.stringify(concluded(verdict));
    });
    expect(refused.map(([name]) => name)).toEqual(resting.map(([name]) => name));
    expect(refused.length).toBeGreaterThan(0);
  });

  test('what is left where the history is taken away can be written', () => {
    for (const [, verdict] of verdicts) {
      if (verdict.form !== 'process') continue;
      const definition = definitions.get(verdict.framework.id) as never;
      const alone = audit(definition, verdict.inputs as never);
      const read = parseCaseString(formatCaseString(definition, alone as never));
      expect(read.ok && read.verdict).toEqual(alone);
    }
  });
});
