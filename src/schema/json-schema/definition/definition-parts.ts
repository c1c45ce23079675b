import * as z from 'zod';
import { sectors } from '../../../case/vocabulary.js';
import { bases } from '../../../core/basis.js';
import { idPattern, memberPattern } from '../../../core/id.js';
import type { SomeExamples } from '../../../core/wording.js';
import type { Criteria } from '../../../forms/criteria/criterion.js';
import { severities } from '../../../forms/findings/verdict.js';
import type { Citation } from '../../../references/references.js';
import { object, optional } from '../../build.js';
import { citation } from '../citation.js';
import type { Keywords } from '../json-schema.js';
import { many } from '../shapes.js';
import type { Parts } from '../written.js';

/** How many entries a table has, and what their ids may not be. */
interface Limits {
  readonly least?: number;
  readonly most?: number;
  readonly not?: readonly string[];
}

/** The parts that definitions of several forms have. */
export type DefinitionParts = ReturnType<typeof definitionParts>;

/** What the definitions of all forms are made of. */
export function definitionParts(all: Parts) {
  const id = all.name('id', z.string().regex(idPattern));
  const memberId = all.name('member-id', z.string().regex(memberPattern));
  const basis = all.name('basis', z.enum(bases));
  const source: z.ZodType<readonly Citation[]> = all.name('cited', z.array(citation(all)).min(1));
  const member = { basis, source };
  const wording = all.name('wording', object({ en: text(), id: text() }));
  const sides: () => z.ZodType<Criteria<string>> = () => z.record(id, z.enum(['in', 'out']));
  const some = <Row extends z.ZodType>(row: Row) => all.with(many(row), { minItems: 1 });
  const table = tablesBy(all, id, idPattern);
  const memberTable = tablesBy(all, memberId, memberPattern);
  const passages = object({ example: wording, counterExample: wording });
  const examples: z.ZodType<SomeExamples<string>> = memberTable(all.name('coding-example', passages));
  const lastWords = { caution: optional(wording), examples: optional(examples) };
  return {
    all,
    id,
    memberId,
    basis,
    source,
    member,
    named: all.name('member', object(member)),
    severity: all.name('severity', z.enum(severities)),
    wording,
    memberWording: all.name('member-wording', object({ label: wording, description: wording })),
    someSectors: all.name('sectors', some(z.enum(sectors))),
    criteria: all.name('criteria', sides()),
    someCriteria: all.name('some-criteria', sides(), { minProperties: 1 }),
    /** What words end with: what is said besides, by kebab-case ids or by those of members, and passages for coders. */
    wordsEnd: { statements: optional(table(wording)), ...lastWords },
    memberWordsEnd: { statements: optional(memberTable(wording)), ...lastWords },
    lastWords,
    statements: optional(table(all.name('statement', object({ of: optional(many(id)), ...member })))),
    memberStatements: optional(
      memberTable(all.name('member-statement', object({ of: optional(many(memberId)), ...member }))),
    ),
    /** What every definition begins with. */
    head: {
      id,
      version: all.name('version', z.string().regex(/^[0-9]+\.[0-9]+\.[0-9]+$/)),
      basis: all.name('basis-of-both', object({ model: basis, rule: basis })),
      source,
    },
    text,
    /** A list of some, one at least. */
    some,
    /** A list in which each stands once. */
    once: <Row extends z.ZodType>(row: Row, least = 0) =>
      all.with(many(row), { uniqueItems: true, ...(least > 0 && { minItems: least }) }),
    /** A table of what has a kebab-case id. */
    table,
    /** A table of what has the id of a member with a family. */
    memberTable,
  };
}

/** A text that is not only blanks. */
const text = () => z.string().regex(/\S/);

function tablesBy(all: Parts, key: z.ZodString, { source: pattern }: RegExp) {
  return <Entry extends z.ZodType>(
    entry: Entry,
    { least = 0, most, not = [] }: Limits = {},
  ): z.ZodType<Readonly<Record<string, z.output<Entry>>>> => {
    const limited: Keywords = {
      ...(least > 0 && { minProperties: least }),
      ...(most !== undefined && { maxProperties: most }),
      ...(not.length > 0 && { propertyNames: { type: 'string', pattern, not: { enum: [...not] } } }),
    };
    return all.with(z.record(key, entry), limited);
  };
}
