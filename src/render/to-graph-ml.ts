import type { Case, Identifier, Party } from '../case/case.js';
import { scopeOf } from '../case/scope.js';
import { resources, sectors } from '../case/vocabulary.js';
import { assertOneOf, isListOf, isPlainObject, isText, readFields } from '../core/assert.js';
import { idSeparator } from '../core/cells.js';
import { KemitraanError } from '../core/error.js';
import { isWritten, rowIdPattern } from '../core/id.js';
import { reading } from '../core/reading.js';
import { assertCase, invalidCase } from '../forms/assert-case.js';
import { isCase } from '../forms/input.js';
import { assertDependencies } from '../frameworks/communication-convergence/dependencies.js';
import { assertCommunications } from '../frameworks/communication-convergence/ways.js';
import { type Edge, edgesIn, type NetworkList, networkLists, type Told } from './graph-ml-edges.js';
import { data, fileOf } from './graph-ml-file.js';

/** Which ties of a case to write. */
export interface GraphMlOptions {
  /** Of which lists; of all three where it is left out. */
  readonly lists?: readonly NetworkList[];
  /** Only undated ties and those dated up to this day, month or year. A partial date. */
  readonly asOf?: string;
}

/**
 * The network of a case as a file of GraphML, which programs for networks read (tried with networkx and graphology): parties as
 * nodes; contributions (from who gives to who gets), communications (from who tells to who is told) and dependencies (from who
 * depends to the one depended on) as directed edges, each row one, several between two parties included.
 *
 * An edge says of which `list` and `row` it is, with all that the row tells, its source as `caseSource`; with `asOf`, `counts`
 * is `maybe` where the row may be later, else `yes`. A communication that is `two-way` is two edges, `<list>.<place>` and
 * `<list>.<place>.back`; of one without a direction the way back is unknown. A contribution without a recipient is no tie: the
 * graph says how many there are. Benefits, decisions, roles, activities and agreements tie no two parties to each other, and
 * are not in it.
 *
 * **An edge that is missing is not absent**, unless the graph says that the list is complete (`communicationsComplete`, …):
 * nobody may have been asked. A measure of density or centralisation by another program takes it for absent;
 * `measureCommunication` does not. Parties of every standing are there; filter by `standing`, which is `partner` where the case
 * leaves it out.
 *
 * Nodes and edges come in the order of the case, lists in their fixed order. What is not told is left out. Names are input:
 * what XML has no place for becomes U+FFFD. In UTF-8; ends with a line feed. Throws `invalid-case` for what is no sound case,
 * `unknown-party` and `invalid-date` likewise; `unknown-option` for an option or a list that there is none of; `invalid-input`
 * for what throws when it is read.
 *
 * @example
 * ```ts
 * import type { Case } from 'kemitraan';
 * import { toGraphMl } from 'kemitraan/render';
 * const mine: Case = {
 *   schema: 'kemitraan/case@1',
 *   id: 'mine',
 *   title: 'A mine and its village (invented)',
 *   parties: [
 *     { id: 'company', name: 'The company', sector: 'business' },
 *     { id: 'village', name: 'The village', sector: 'government' },
 *   ],
 *   communications: [{ from: 'company', to: 'village', direction: 'two-way' }],
 * };
 * toGraphMl(mine).match(/<edge [^>]*>/g);
 * // => ['<edge id="communications.1" source="company" target="village">',
 * //     '<edge id="communications.1.back" source="village" target="company">']
 * ```
 * @see brandes-2002
 * @see bray-2008
 */
export function toGraphMl(subject: Case, options: GraphMlOptions = {}): string {
  const caller = 'toGraphMl';
  const { lists, asOf } = readFields(caller, 'options', options, ['lists', 'asOf']);
  const wanted = reading(caller, 'options.lists', lists, () => listsOf(lists, caller));
  return reading(caller, 'input', subject, () => {
    if (!isCase(subject)) throw invalidCase('invalid-case', 'input', subject, caller);
    assertCase(subject, caller);
    assertCommunications(subject, caller);
    assertDependencies(subject, caller);
    assertContributions(subject, caller);
    const { asOf: day } = scopeOf(subject, asOf === undefined ? {} : { asOf: asOf as string }, caller);
    const nodes = (subject.parties ?? []).map((party, index) =>
      nodeOf(party, `input.parties[${index}]`, caller),
    );
    const ties = wanted.map((list) => ({ list, ...edgesIn(subject, list, day) }));
    const untied = ties.find(({ list }) => list === 'contributions')?.withoutTarget;
    return fileOf(data('graph', aboutGraph(subject, wanted, day, untied, caller), 4), [
      ...nodes,
      ...ties.flatMap(({ edges }) => edges.map(edgeOf)),
    ]);
  });
}

function listsOf(given: unknown, caller: string): NetworkList[] {
  if (given === undefined) return [...networkLists];
  if (!Array.isArray(given)) {
    const remedy = `Give a list of some of ${networkLists.join(', ')}, or leave it out.`;
    throw new KemitraanError(caller, 'options.lists', given, 'unknown-option', remedy);
  }
  const some = Array.from<unknown>(given);
  for (const one of some) assertOneOf(caller, 'options.lists', 'unknown-option', one, networkLists);
  return networkLists.filter((list) => some.includes(list));
}

/**
 * Throws `invalid-case` for a contribution of a resource that there is none of, or of an amount that is no number of a
 * currency.
 */
function assertContributions({ contributions = [] }: Case, caller: string): void {
  for (const [index, { resource, amount }] of contributions.entries()) {
    const path = `input.contributions[${index}]`;
    assertOneOf(caller, `${path}.resource`, 'invalid-case', resource, resources);
    if (amount !== undefined && !(Number.isFinite(amount.value) && isText(amount.currency)))
      throw invalidCase('invalid-case', `${path}.amount`, amount, caller);
  }
}

function aboutGraph(
  { id, title, complete = [] }: Case,
  lists: readonly NetworkList[],
  asOf: string | undefined,
  contributionsWithoutRecipient: number | undefined,
  caller: string,
): Told {
  if (!isText(title)) throw invalidCase('invalid-case', 'input.title', title, caller);
  const isComplete = (['parties', ...lists] as const).map((list) => [
    `${list}Complete`,
    complete.includes(list),
  ]);
  return { case: id, title, asOf, ...Object.fromEntries(isComplete), contributionsWithoutRecipient };
}

function nodeOf(
  { id, name, sector, standing = 'partner', ...party }: Party,
  path: string,
  caller: string,
): string {
  if (!isWritten(rowIdPattern, id)) throw invalidCase('invalid-case', `${path}.id`, id, caller);
  if (!isText(name)) throw invalidCase('invalid-case', `${path}.name`, name, caller);
  assertOneOf(caller, `${path}.sector`, 'invalid-case', sector, sectors);
  const { partOf, kind, identifiers } = party;
  const isOne = (one: unknown): one is Identifier =>
    isPlainObject(one) && isText(one.scheme) && isText(one.id);
  if (identifiers !== undefined && !isListOf(identifiers, isOne))
    throw invalidCase('invalid-case', `${path}.identifiers`, identifiers, caller);
  const known = identifiers && {
    identifiers: identifiers.map((one) => `${one.scheme}-${one.id}`).join(idSeparator),
  };
  return `    <node id="${id}">\n${data('node', { name, sector, standing, partOf, kind, ...known }, 6)}    </node>\n`;
}

function edgeOf({ id, source, target, told }: Edge): string {
  const ends = `source="${source}" target="${target}"`;
  return `    <edge id="${id}" ${ends}>\n${data('edge', told, 6)}    </edge>\n`;
}
