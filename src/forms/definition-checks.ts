import { sectors } from '../case/vocabulary.js';
import { isListOf, isOneOf, isPlainObject } from '../core/assert.js';
import { bases } from '../core/basis.js';
import { named } from '../core/error.js';
import { idPattern, isWritten } from '../core/id.js';
import type { IndicatorSpec } from '../core/indicator.js';
import { references } from '../references/references.js';
import type { Criteria } from './criteria/criterion.js';
import { factRuleFaults } from './fact-rule-faults.js';

const questionKeys = [
  'asks',
  'over',
  'directed',
  'afterwards',
  'parts',
  'facts',
  'basis',
  'rubric',
  'source',
];
const asks = ['partner', 'relation', 'partnership', 'party'];
const overs = ['minimum', 'strongest'];
const versionPattern = /^\d+\.\d+\.\d+$/;

/** What every definition has, of whatever form. */
interface Declared {
  readonly id: string;
  readonly version: string;
  readonly form?: unknown;
  readonly basis: { readonly model: unknown; readonly rule?: unknown };
  readonly source: unknown;
  readonly each?: unknown;
  readonly ofOneCase?: unknown;
  readonly statements?: unknown;
}

/** Collects what is wrong with a definition: everything that the compiler cannot see, or did not in plain JavaScript. */
export class DefinitionChecks {
  readonly faults: string[] = [];

  /** What the id of a member looks like. */
  constructor(private readonly pattern: RegExp = idPattern) {}

  check(holds: boolean, fault: string): void {
    if (!holds) this.faults.push(fault);
  }

  keys(path: string, given: object, known: readonly string[]): void {
    for (const key of Object.keys(given))
      this.check(known.includes(key), `${path}: there is no key '${key}'.`);
  }

  source(path: string, source: unknown): void {
    this.check(
      isListOf(source, isCitation) && source.length > 0,
      `${path}: at least one citation, { ref } to the bibliography or { text }.`,
    );
  }

  basis(path: string, basis: unknown): void {
    this.check(isOneOf(basis, bases), `${path}: one of ${bases.join(', ')}.`);
  }

  /** What a member of the framework says of itself: keys, basis and source. */
  member(
    path: string,
    given: { readonly basis: unknown; readonly source: unknown },
    keys: readonly string[],
  ): void {
    this.keys(path, given, [...keys, 'basis', 'source']);
    this.basis(`${path}.basis`, given.basis);
    this.source(`${path}.source`, given.source);
  }

  /** What every definition has; `own` are the keys of its form, `ids` the ids of its members, whatever they are. */
  head(definition: Declared, own: readonly string[], ids: readonly string[]): void {
    const { id, version, basis, source, each, ofOneCase } = definition;
    this.keys('definition', definition, ['form', 'id', 'version', 'basis', 'source', 'wording', ...own]);
    this.check(isWritten(idPattern, id), `id: write ${named(id)} in kebab-case.`);
    this.check(isWritten(versionPattern, version), 'version: three numbers, such as 1.0.0.');
    // A catalogue assigns nothing, and so has no rule.
    const speakers = definition.form === 'catalogue' ? ['model'] : ['model', 'rule'];
    this.check(
      isPlainObject(basis) &&
        Object.keys(basis).every((key) => speakers.includes(key)) &&
        speakers.every((key) => isOneOf(Reflect.get(basis, key), bases)),
      `basis: ${speakers.join(' and ')}, each ${bases.join(', ')}.`,
    );
    this.source('source', source);
    for (const one of ids) this.memberId(one);
    this.check(ofOneCase === undefined || ofOneCase === true, 'ofOneCase: true, or left out.');
    if (each === undefined) return;
    const sound = isListOf(each, (sector) => isOneOf(sector, sectors)) && each.length > 0;
    this.check(sound, `each: some of ${sectors.join(', ')}.`);
  }

  memberId(id: string): void {
    this.check(
      this.pattern.test(id),
      `'${id}': write ids in lower-case kebab-case, ${this.pattern === idPattern ? 'beginning with a letter' : 'with a letter in each'}.`,
    );
  }

  /** The ids of a table: one at least, and not too many. */
  count(path: string, ids: readonly string[], limit: number, least: 0 | 1): void {
    this.check(ids.length >= least, `${path}: at least one.`);
    this.check(ids.length <= limit, `${path}: at most ${limit}.`);
  }

  /** The questions of a framework, which asks of parties one by one or does not; `own` are the keys of its form. */
  questions(
    table: string,
    specs: Readonly<Record<string, IndicatorSpec>>,
    each: boolean,
    own: readonly string[] = [],
  ): void {
    this.notSchema(table, specs);
    for (const [id, spec] of Object.entries(specs)) {
      const path = `${table}.${id}`;
      const { parts = [], facts = [] } = spec;
      this.keys(path, spec, [...questionKeys, ...own]);
      this.asks(path, spec.asks, asks, each);
      this.check(
        spec.over === undefined || isOneOf(spec.over, overs),
        `${path}.over: one of ${overs.join(', ')}.`,
      );
      for (const flag of ['directed', 'afterwards'] as const)
        this.check(spec[flag] === undefined || spec[flag] === true, `${path}.${flag}: true, or left out.`);
      this.check(!spec.directed || spec.asks === 'relation', `${path}.directed: only for relations.`);
      this.rubric(path, spec);
      this.check(new Set(parts).size === parts.length, `${path}.parts: each once.`);
      for (const part of parts)
        this.check(isWritten(idPattern, part), `${path}.parts: write ${named(part)} in kebab-case.`);
      this.check(Array.isArray(facts), `${path}.facts: a list of rules.`);
      for (const [index, rule] of (Array.isArray(facts) ? facts : []).entries())
        for (const fault of factRuleFaults(spec, rule)) this.faults.push(`${path}.facts[${index}]${fault}`);
    }
  }

  /** Whom a question is asked of: the one party, if and only if the framework is about one at a time. */
  asks(path: string, given: unknown, allowed: readonly string[], each: boolean): void {
    this.check(isOneOf(given, allowed), `${path}.asks: one of ${allowed.join(', ')}.`);
    this.check((given === 'party') === each, `${path}.asks: 'party' if and only if the definition has each.`);
  }

  /** Who says that a question counts, and who says what its answers mean. */
  rubric(
    path: string,
    spec: { readonly basis: unknown; readonly rubric: unknown; readonly source: unknown },
  ): void {
    this.basis(`${path}.basis`, spec.basis);
    this.basis(`${path}.rubric`, spec.rubric);
    this.source(`${path}.source`, spec.source);
  }

  notSchema(table: string, specs: object): void {
    this.check(
      !Object.hasOwn(specs, 'schema'),
      `${table}: 'schema' is the key that tells a case from a record of levels.`,
    );
  }

  /** Criteria: indicators that there are, each with a side. */
  criteria(path: string, criteria: Criteria<string>, indicators: readonly string[], kind: string): void {
    for (const [indicator, side] of Object.entries(criteria)) {
      this.check(indicators.includes(indicator), `${path}: '${indicator}' is no ${kind}.`);
      this.check(side === 'in' || side === 'out', `${path}.${indicator}: 'in' or 'out'.`);
    }
  }

  /** Names that have to be among others. */
  among(path: string, given: readonly string[], known: readonly string[], kind: string): void {
    for (const id of given) this.check(known.includes(id), `${path}: ${named(id)} is no ${kind}.`);
  }

  /** What sources say of the whole, or of some members. */
  statements(
    statements: unknown,
    members: readonly string[],
    kind: string,
    table = 'statements',
    own: readonly string[] = ['of'],
  ): void {
    if (statements === undefined) return;
    if (!isPlainObject(statements)) {
      this.faults.push(`${table}: an object, each with basis and source.`);
      return;
    }
    for (const [id, statement] of Object.entries(statements)) {
      const path = `${table}.${id}`;
      this.memberId(id);
      if (!isPlainObject(statement)) {
        this.faults.push(`${path}: an object with basis and source.`);
        continue;
      }
      const { of: about = [], basis, source } = statement;
      this.member(path, { ...statement, basis, source }, own);
      if (Array.isArray(about)) this.among(`${path}.of`, about, members, kind);
      else this.faults.push(`${path}.of: a list.`);
    }
  }
}

function isCitation(citation: unknown): boolean {
  if (!isPlainObject(citation)) return false;
  const { ref, text, locator = '', ...others } = citation;
  if (typeof locator !== 'string' || Object.keys(others).length > 0) return false;
  if (ref === undefined) return typeof text === 'string' && text !== '';
  return text === undefined && isOneOf(ref, Object.keys(references));
}
