import { isListOf, isOneOf, isPlainObject, isText } from '../core/assert.js';
import { preparedIfFixed } from '../core/fixed-copy.js';
import { isMembership } from '../measure/fuzzy.js';
import { statuses } from './criteria/membership.js';
import { type Definition, questionsOf } from './definition.js';
import { findingOutcomes } from './findings/verdict.js';
import { isOutcomeOf } from './outcome-shape.js';
import type { ProcessDefinition } from './process/definition.js';
import { phaseStandings } from './process/verdict.js';
import { isExtent, isScoreOf } from './score-shape.js';
import { isTable } from './shape.js';
import { partsOf, ruleIdsOf, type WithFindings } from './verdict-parts.js';

/** Whether plain data is a whole verdict of a definition: every list and table that it has, with an entry for each id, and in each what can be said of it. */
export function isWholeVerdict(definition: Definition, verdict: object): boolean {
  const { tables, objects } = preparedIfFixed(definition, partsOf);
  const questions = questionsOf(definition);
  const all = (part: string, isOne: (value: unknown) => boolean) =>
    Object.values(Object(read(verdict, part))).every(isOne);
  const isInput = (value: unknown) => isInputOf(definition, value);
  return (
    ['reasons', 'disagreements'].every((list) => Array.isArray(read(verdict, list))) &&
    isListOf(read(verdict, 'unknown'), (id) => isText(id) && Object.hasOwn(questions, id)) &&
    objects.every((part) => isTable(read(verdict, part))) &&
    tables.every(({ table, ids }) => isTableOf(ids, read(verdict, table))) &&
    ['inputs', 'rows'].every((part) => all(part, isInput)) &&
    all('status', (status) => isOneOf(status, statuses)) &&
    ['memberships', 'typicality', 'rungs'].every((part) => all(part, isExtent)) &&
    isOfForm(definition, verdict)
  );
}

/** Whether a value has an entry for each of some ids. */
function isTableOf(ids: readonly string[], value: unknown): boolean {
  return isPlainObject(value) && ids.every((id) => Object.hasOwn(value, id));
}

/** Whether what a verdict has by its form is what its definition gives. */
function isOfForm(definition: Definition, verdict: object): boolean {
  const outcomes = () => [read(verdict, 'outcome'), ...Object.values(Object(read(verdict, 'readings')))];
  switch (definition.form) {
    case 'typology':
    case 'ladder': {
      const margin = read(verdict, 'margin');
      const isMargin = margin === null || typeof margin === 'number';
      return isMargin && outcomes().every((one) => isOutcomeOf(definition, one));
    }
    case 'profile':
      return outcomes().every((one) => isOutcomeOf(definition, one));
    case 'checklist':
    case 'index':
      return isScoreOf(definition, verdict);
    case 'propositions':
    case 'role-model':
      return isFindingsOf(definition, read(verdict, 'findings'));
    case 'process':
      return isFindingsOf(definition, read(verdict, 'findings')) && isProgressOf(definition, verdict);
  }
}

/** Whether a value is what a verdict of any form says of a question: an interval, columns, or not applicable. */
export function isInputLevel(value: unknown): boolean {
  return value === 'not-applicable' || isMembership(value) || isListOf(value, isText);
}

/** Whether a value is what a verdict of this definition says of a question: columns only of the row of a profile. */
function isInputOf(definition: Definition, value: unknown): boolean {
  if (value === 'not-applicable') return true;
  if (definition.form !== 'profile') return isMembership(value);
  return isListOf(value, (column) => isText(column) && Object.hasOwn(definition.columns, column));
}

/** Whether a value is a list of one finding for each rule of a definition. */
function isFindingsOf(definition: WithFindings, findings: unknown): boolean {
  const rules = preparedIfFixed(definition, ruleIdsOf);
  if (!Array.isArray(findings) || findings.length !== rules.length) return false;
  return rules.every((rule, index) => {
    const finding: unknown = findings[index];
    if (!isPlainObject(finding) || finding.rule !== rule) return false;
    const { outcome, params, source } = finding;
    const isTold = isPlainObject(params) && Array.isArray(params.indicators) && Array.isArray(source);
    return isOneOf(outcome, findingOutcomes) && isTold;
  });
}

/** Whether what a verdict says of the phases of a process, and what it names of its tasks, can be said of it. */
function isProgressOf(definition: ProcessDefinition, verdict: object): boolean {
  const asked = Object.keys(questionsOf(definition));
  const areAsked = (tasks: unknown) => isListOf(tasks, (task) => isOneOf(task, asked));
  const next = read(verdict, 'next');
  return (
    Object.values(Object(read(verdict, 'phases'))).every(isPhase) &&
    areAsked(read(verdict, 'skipped')) &&
    (next === null ||
      (isPlainObject(next) && Object.hasOwn(definition.phases, String(next.phase)) && areAsked(next.tasks)))
  );
}

function isPhase(value: unknown): boolean {
  if (!isPlainObject(value)) return false;
  const { standing, score, coverage } = value;
  return isOneOf(standing, phaseStandings) && isExtent(score) && isPlainObject(coverage);
}

function read(verdict: object, part: string): unknown {
  return Object.getOwnPropertyDescriptor(verdict, part)?.value;
}
