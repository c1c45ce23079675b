import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/case.js';
import type { LevelName } from '../../src/core/level.js';
import { locales } from '../../src/core/locale.js';
import { explain } from '../../src/explain/explain.js';
import type { FindingOutcome } from '../../src/forms/findings/verdict.js';
import { nextQuestions } from '../../src/forms/next-questions.js';
import { definePropositions } from '../../src/forms/propositions/define.js';
import {
  type AnsellGashIndicator,
  type AnsellGashRule,
  ansellGashConditions,
  ansellGashIndicatorIds,
  ansellGashRuleIds,
  ansellGashStatementIds,
} from '../../src/frameworks/ansell-gash-conditions/definition.js';
import { validateAnsellGash } from '../../src/frameworks/ansell-gash-conditions/validate.js';
import { ansellGashConditionsWording } from '../../src/frameworks/ansell-gash-conditions/wording.js';
import { thrownBy } from '../core/thrown-by.js';

type Answers = Partial<Record<AnsellGashIndicator, LevelName>>;

const outcomesOf = (levels: Answers) =>
  Object.fromEntries(
    validateAnsellGash(levels).findings.map(({ rule, outcome }) => [rule, outcome]),
  ) as Record<AnsellGashRule, FindingOutcome>;

describe('Muara Enim, as its article describes it', () => {
  /** Levels argued from the article; what it does not say is left out: trust, prehistory, interdependence, leaders. */
  const levels = {
    // The regent formed the Forum CSR-PKBL by Perbup 15/2018; it brings in companies, not the MSMEs (R-existing).
    'public-initiator': 'in',
    'non-state-participants': 'mostly-in',
    'inclusive-forum': 'mostly-out',
    // Companies decide alone and report afterwards; there is no deliberation by which to reach consensus (R-existing).
    'direct-decision': 'mostly-out',
    'consensus-orientation': 'out',
    // The forum is set up formally, and is symbolic, without a routine agenda (R-inhibit).
    'formal-forum': 'mostly-out',
    // It is to align CSR with the regional development plan (R-existing).
    'public-purpose': 'mostly-in',
    // Companies set direction, content and form; MSMEs only receive, unorganised and without room to deliberate (R-inhibit).
    'power-imbalance': 'in',
    'weaker-participation': 'out',
    // Training is on production; advocacy and organising are only proposed (R-reflect).
    empowerment: 'mostly-out',
    // Companies run their programmes outside of the forum, with neither sanction nor incentive (R-existing, R-inhibit).
    'alternative-venues': 'in',
    // No regional regulation binds them to collaborate (R-inhibit).
    mandate: 'out',
    // No collaborative procedure, and no open information (R-existing).
    'transparent-rules': 'out',
    // No open forum of dialogue between MSMEs and companies (R-existing).
    'face-to-face-dialogue': 'out',
    // Many MSMEs do not know the final aim of the programmes that they are in (R-model/planning).
    'shared-understanding': 'mostly-out',
  } as const satisfies Answers;

  test('fails the conditions that it describes as absent, and leaves open what it does not say', () => {
    expect(outcomesOf(levels)).toEqual({
      'public-initiator': 'passed',
      'non-state-participants': 'passed',
      'direct-decision': 'failed',
      'formal-forum': 'failed',
      'consensus-orientation': 'failed',
      'public-purpose': 'passed',
      empowerment: 'failed',
      interdependence: 'cannot-tell',
      'outside-respect': 'cannot-tell',
      'remedial-trust': 'cannot-tell',
      // Power is uneven, so that the proposition on equals is no question, whatever the conflict.
      'honest-broker': 'inapplicable',
      'organic-leader': 'cannot-tell',
      'small-wins': 'cannot-tell',
      'buy-in': 'inapplicable',
      'inclusive-forum': 'failed',
      'transparent-rules': 'failed',
      'face-to-face-dialogue': 'failed',
      'shared-understanding': 'failed',
    });
  });

  test('asks next for something unknown that settles a rule whatever the answer', () => {
    const verdict = validateAnsellGash(levels);
    const [first] = nextQuestions(ansellGashConditions, verdict);
    expect(verdict.unknown).toContain(first?.indicator);
    expect(Math.max(first?.left.in ?? 0, first?.left.out ?? 0)).toBeLessThan(first?.now ?? 0);
  });

  test('comes to the same as a case, in which the lowest partner and relation count', () => {
    const subject: Case = {
      schema: 'kemitraan/case@1',
      id: 'muara-enim',
      title: 'Muara Enim',
      parties: [
        { id: 'regency', name: 'Pemkab Muara Enim', sector: 'government' },
        { id: 'company', name: 'A company', sector: 'business' },
      ],
      observations: [
        ...Object.entries(levels).map(([indicator, level]) => ({
          indicator: `ansell-gash-conditions.${indicator}`,
          level,
        })),
        { indicator: 'ansell-gash-conditions.interdependence', level: 'in', about: ['regency'] },
        { indicator: 'ansell-gash-conditions.interdependence', level: 'out', about: ['company'] },
      ],
    };
    const { findings, scope } = validateAnsellGash(subject);
    const ofCase = Object.fromEntries(findings.map(({ rule, outcome }) => [rule, outcome]));
    expect(ofCase).toEqual({ ...outcomesOf(levels), interdependence: 'failed' });
    expect(scope?.case).toBe('muara-enim');
    expect(thrownBy(() => validateAnsellGash(subject, { asOf: 'soon' })).code).toBe('invalid-date');
  });
});

describe('in words', () => {
  const worded = definePropositions({ ...ansellGashConditions, wording: ansellGashConditionsWording });

  test.each(locales)('%s: the four outcomes each have a sentence, and the caution is said', (locale) => {
    const verdict = validateAnsellGash({
      'public-initiator': 'in',
      'formal-forum': 'out',
      mandate: 'out',
      'power-imbalance': 'in',
      'organic-leader': 'out',
      commitment: 'out',
    });
    const { summary, reasons, table, caution, statements, questions } = explain(verdict, {
      locale,
      definition: worded,
    });
    const text = (rule: AnsellGashRule) =>
      reasons.find(({ text: said }) => said.startsWith(ansellGashConditionsWording.rules[rule].label[locale]))
        ?.text;
    const said = {
      en: {
        'public-initiator': 'met, because start by a public agency is in.',
        'formal-forum': 'not met, because a formal forum that meets is out.',
        'buy-in': 'not a question here, because mandated collaboration is out.',
        interdependence:
          'cannot be told; it depends on other ways to the same goal (unknown) and felt interdependence (unknown).',
      },
      id: {
        'public-initiator': 'terpenuhi, karena prakarsa lembaga publik',
        'formal-forum': 'tidak terpenuhi, karena forum formal yang bertemu',
        'buy-in': 'kolaborasi yang diwajibkan',
        interdependence: 'jalan lain menuju tujuan yang sama',
      },
    }[locale];
    for (const [rule, end] of Object.entries(said)) expect(text(rule as AnsellGashRule)).toContain(end);
    expect(summary).toContain(ansellGashConditionsWording.rules['formal-forum'].label[locale]);
    // A note is not among what is not met.
    expect(summary).not.toContain(ansellGashConditionsWording.rules['organic-leader'].label[locale]);
    const cells = new Set(table.rows.map(([, finding]) => finding));
    expect(cells.size).toBe(5);
    expect(caution).toBe(ansellGashConditionsWording.caution?.[locale]);
    expect(statements.map(({ id }) => id)).toEqual([...ansellGashStatementIds]);
    expect(questions.length).toBe(verdict.unknown.length);
  });

  test('everything is worded, in both languages, and ids stand in their order', () => {
    expect(Object.keys(ansellGashConditions.indicators)).toEqual([...ansellGashIndicatorIds]);
    expect(Object.keys(ansellGashConditions.rules)).toEqual([...ansellGashRuleIds]);
    expect(Object.keys(ansellGashConditions.statements)).toEqual([...ansellGashStatementIds]);
    for (const { description } of Object.values(ansellGashConditionsWording.rules)) {
      expect(description.en).toContain('Not met:');
      expect(description.id).toContain('Tidak terpenuhi:');
    }
  });
});

test('input that is not understood is refused', () => {
  expect(thrownBy(() => validateAnsellGash({ love: 'in' } as never)).code).toBe('unknown-indicator');
  expect(thrownBy(() => validateAnsellGash({ trust: 'high' } as never)).code).toBe('unknown-level');
});
