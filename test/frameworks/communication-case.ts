import type { Case, Communication } from '../../src/case/case.js';

/** A case of the partners named by these letters, with an overseer o. */
export function caseOf(partners: string, facts: Partial<Case> = {}): Case {
  return {
    schema: 'kemitraan/case@1',
    id: 'case',
    title: 'A case',
    parties: [
      { id: 'o', name: 'O', sector: 'government', standing: 'overseer' },
      ...partners.split('').map((id) => ({ id, name: id.toUpperCase(), sector: 'other' }) as const),
    ],
    ...facts,
  };
}

/** `ab` a tells b; `a>b` and nothing comes back; `a=b` both ways; then perhaps `:` and a function, `@` and a date. */
export function told(...rows: readonly string[]): Communication[] {
  return rows.map((row) => {
    const [, from = '', sign, to = '', , where, , date] =
      /^(\w)([>=]?)(\w)(:(\w+))?(@([\d-]+))?$/.exec(row) ?? [];
    return {
      from,
      to,
      ...(sign === '>' && { direction: 'one-way' as const }),
      ...(sign === '=' && { direction: 'two-way' as const }),
      ...(where !== undefined && { function: where as 'planning' }),
      ...(date !== undefined && { date }),
    };
  });
}
