import { describe, expect, test } from 'vitest';
import { frameworks } from '../../src/registry/frameworks.js';
import { caseSchema, caseSchemaFor, parseCase } from '../../src/schema.js';
import { least, village, whole } from './documents.js';
import { faultTable } from './fault-table.js';

const issuesOf = (input: unknown) => caseSchema.safeParse(input).error?.issues ?? [];

describe('caseSchema', () => {
  test('gives the case that parseCase gives', () => {
    expect({ ok: true, case: caseSchema.parse(whole) }).toEqual(parseCase(whole));
  });

  test.each(faultTable.filter(([, , code]) => code !== 'unreadable'))(
    'finds %s, at the same place',
    (_, input, code, at) => {
      const found = issuesOf(input).map(({ path, ...issue }) =>
        [...path, ...(issue.code === 'unrecognized_keys' ? issue.keys : [])].join('.'),
      );
      if (!at.endsWith('…')) expect(found).toContain(at);
      expect(caseSchema.safeParse(input).success, code).toBe(false);
    },
  );

  test('says a fault between rows as a custom issue with its params, beside other issues', () => {
    const benefits = [{ to: 'vilage', kind: 5 }];
    expect(issuesOf({ ...least, parties: [village], benefits })).toEqual([
      expect.objectContaining({ code: 'invalid_type', path: ['benefits', 0, 'kind'] }),
      {
        code: 'custom',
        path: ['benefits', 0, 'to'],
        message: 'dangling-reference',
        params: { fault: 'dangling-reference', id: 'vilage', list: 'parties', nearest: ['village'] },
      },
    ]);
  });

  test('gives the fault code as the message of a check of ours', () => {
    expect(
      issuesOf({ ...least, title: ' ', period: { from: '2015-02-30' } }).map(({ message }) => message),
    ).toEqual(['blank', 'no-such-date']);
  });

  test('does not freeze what it is given', () => {
    const input = { ...least, parties: { a: 1 }, sources: [[1]] };
    caseSchema.safeParse(input);
    expect([input, input.parties, input.sources, input.sources[0]].some(Object.isFrozen)).toBe(false);
  });
});

test('caseSchemaFor knows the frameworks that it is given, and caseSchema does not', () => {
  const own = { ...frameworks['partnership-archetypes'], id: 'own' };
  const document = { ...least, observations: [{ indicator: 'own.balance', level: 'in' }], defines: ['own'] };
  expect(caseSchemaFor([own]).parse(document)).toEqual(document);
  expect(issuesOf(document).map(({ message }) => message)).toEqual([
    'unknown-framework',
    'unknown-indicator',
  ]);
});
