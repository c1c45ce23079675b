import { citationTexts } from './citation-texts.js';
import { fieldTexts } from './field-texts.js';
import type { PartText, SchemaTexts } from './json-schema.js';

const comment =
  'Ids are open, since frameworks can be of a caller’s own; kinds of outcome, statuses, standings and codes of reasons are those of this version. What no JSON Schema can say: lo is not above hi; ids are those of the framework; counts and lists agree with each other.';

/** Fields of verdicts and of what is in them. */
const fields = {
  form: 'The form of the framework.',
  framework: 'The definition that gave it.',
  reading: 'The reading that everything but readings is under.',
  readings: 'The outcome under every reading, by its id.',
  outcome: 'What it comes to.',
  status: 'How each stands, by its id.',
  margin: 'How far the nearest membership lies from 0.5; null unless the outcome is determined.',
  binding: 'By id, the indicators that set the membership, or may.',
  inputs: 'The level of each indicator that it was computed from, by its id.',
  coverage: 'How much of the framework could be used.',
  unknown: 'The ids of the indicators that apply and are not known.',
  reasons: 'Why: each reason with the rows that it rests on and who says that it counts.',
  disagreements: 'Statements about one indicator that differ.',
  scope: 'What of the case was looked at; absent where the input was no case.',
  findings: 'Every finding, passed and failed alike.',
  evidence: 'The rows of the case that it rests on.',
  source: 'Who says so.',
  params: 'What it speaks of.',
  code: 'Which reason it is.',
  kind: 'Of which kind it is.',
  indicator: 'The id of the indicator.',
  indicators: 'The ids of the indicators that decided.',
  parties: 'The ids of the parties of the case that it is told of.',
  rule: 'What was looked at.',
  severity: 'How bad it is where it does not hold.',
  item: 'The id of the item.',
  type: 'The id of the type.',
  types: 'The ids of the types.',
  rung: 'The id of the rung.',
  column: 'The id of the column.',
  columns: 'The ids of the columns.',
  rows: 'The ids of the rows.',
  attributes: 'The ids of the attributes that decided.',
  phase: 'The id of the phase.',
  task: 'The id of the task, or of the phase that has none.',
  tasks: 'The ids of the tasks.',
  event: 'The id of the event.',
  state: 'The id of the state.',
  stakeholder: 'The id of the stakeholder.',
  note: 'Present where it is only to be noted if it does not hold, and no failure.',
  known: 'Those with a known level.',
  applicable: 'Those that apply.',
  total: 'All of them.',
  score: 'The mean over what is scored and applies, from 0 to 1; null where nothing applies.',
  possible: 'What is possible.',
  reason: 'Present where a known membership of exactly 0.5 leaves it open.',
  by: 'By whom.',
  case: 'The id of the case.',
  asOf: 'The day up to which dated rows count; all of them where it is absent.',
  function: 'The management function.',
  id: 'Its id.',
  list: 'The list of the case that it stands in.',
  about: 'The ids of the parties that it is about.',
  standing: 'How it stands.',
  due: 'When it is due at the latest.',
  side: 'The side of 0.5 on which it is answered.',
  locator: 'The place in the source.',
};

const reason = (title: string, description: string): PartText => ({ title, description });

/** The words of the parts of verdicts. */
const parts = () =>
  ({
    ...fieldTexts,
    'any-id': {
      title: 'Id',
      description: 'An id of a framework, of a member of one, or of a row of a case.',
    },
    count: { title: 'Count', description: 'A whole number, 0 or more.' },
    interval: {
      title: 'Interval',
      description: 'What is known of a number from 0 to 1; wholly unknown it is 0 to 1, known it is a point.',
      fields: { lo: 'It is not below this.', hi: 'It is not above this.' },
    },
    ...citationTexts,
    'management-function': {
      title: 'Management function',
      description: 'One of the four management functions.',
    },
    evidence: { title: 'Evidence', description: 'A row of the case.', fields: { id: 'The id of the row.' } },
    'framework-ref': {
      title: 'Framework',
      description: 'The definition that gave a verdict.',
      fields: { version: 'Its version.' },
    },
    coverage: {
      title: 'Coverage',
      description: 'How many indicators are known, apply, and are there at all.',
    },
    disagreement: {
      title: 'Disagreement',
      description: 'Statements about one indicator that differ.',
      fields: {
        kind: 'observers: what observers state differs; judged-derived: the judged level contradicts what its sub-questions or the facts give.',
      },
    },
    scope: {
      title: 'Scope',
      description: 'What a verdict computed from a case looked at.',
      fields: {
        partners: 'The ids of the partners that count.',
        chosen: 'Present where the caller chose them among the partners of the case.',
        asked: 'The ids of those of them that were themselves asked.',
        party: 'The id of the one party that the verdict is about.',
        function: 'The one management function that was looked at; all of them where it is absent.',
        apart: 'Management functions that have a verdict of their own.',
      },
    },
    'case-reason': { title: 'Reason of a case', description: 'How the level of an indicator came about.' },
    'reason-derived-from-facts': reason('Derived from facts', 'A level that was read off lists of the case.'),
    'reason-binding-parties': reason('Binding parties', 'The partners whose level sets an indicator.'),
    'reason-opening': reason('Open', 'What leaves the level of an indicator open.'),
    'reason-defining-case': reason('Defining case', 'The definition was read off this very case.'),
    'derived-from-facts': {
      title: 'Derivation',
      description: 'Nobody judged it, or not all of it: the rest was read off lists of the case.',
      fields: {
        lists: 'The lists.',
        rows: 'How many rows count.',
        complete: 'Whether the case declares the lists complete.',
      },
    },
    'binding-parties': {
      title: 'Binding',
      description: 'The partners whose level sets an indicator that is combined over partners.',
      fields: {
        partners: 'Over how many partners it is combined.',
        acting: 'Of a relation with a direction: who acts, and for or from whom.',
        bound: 'Present where the level is open: which end of it they set.',
      },
    },
    acting: {
      title: 'Acting',
      description: 'One end of a relation with a direction, and the other ends.',
      fields: { by: 'The id of the party that acts.', towards: 'The ids of the others.' },
    },
    'of-indicator': { title: 'Of an indicator', description: 'The indicator that a reason speaks of.' },
    'of-case': { title: 'Of a case', description: 'The case that a reason speaks of.' },
    'typology-verdict': {
      title: 'Typology verdict',
      description: 'What a typology says about one partnership.',
      fields: {
        memberships: 'How far the partnership is in each type, by its id; null where inapplicable.',
        typicality: 'How far it has what usually goes with the type, by its id; null without any.',
      },
    },
    'typology-outcome': {
      title: 'Typology outcome',
      description: 'Which types a partnership belongs to. A hybrid is a finding, not a failure to decide.',
    },
    'typology-determined': { title: 'Determined outcome', description: 'Every type is either in or out.' },
    'typology-dominant': { title: 'Dominant', description: 'Exactly one type is in.' },
    'typology-hybrid': { title: 'Hybrid', description: 'Several types are in.' },
    'typology-none': { title: 'None', description: 'No type is in.' },
    'typology-undetermined': {
      title: 'Undetermined',
      description: 'What is unknown, or a membership of exactly 0.5, leaves it open.',
      fields: {
        possible: 'The outcomes that are possible, at most 1,024.',
        complete: 'Whether possible lists all of them.',
      },
    },
    'type-criteria': { title: 'Criteria of a type', description: 'A type and the attributes that decided.' },
    'reading-dependence': {
      title: 'Dependence on readings',
      description: 'A type that is certain under some readings only.',
      fields: {
        under: 'The ids of the readings under which it is certain.',
        notUnder: 'The ids of those under which it is not.',
      },
    },
    'shared-passages': {
      title: 'Shared passages',
      description: 'Two certain types that rest on rows that were coded from one passage.',
      fields: { passages: 'The passages.' },
    },
    passage: {
      title: 'Passage',
      description: 'A place in a source.',
      fields: { source: 'The id of the source.', locator: 'The place in it.' },
    },
    'reason-type': reason('Reason of a type', 'How the criteria of a type stand.'),
    'reason-reading-dependent': reason('Reading-dependent', 'The type is certain under some readings only.'),
    'reason-shared-passage': reason('Shared passage', 'Two types rest on one passage.'),
    'typology-reason': reason('Typology reason', 'A reason of a typology verdict.'),
    'ladder-verdict': {
      title: 'Ladder verdict',
      description: 'What a ladder says about one partnership, or one party of it.',
      fields: {
        rungs: 'How far each rung is met, by its id; null where inapplicable.',
        gaps: 'Present in a cumulative ladder: the rungs whose own criteria are not met, below one whose own are.',
      },
    },
    'ladder-outcome': { title: 'Ladder outcome', description: 'Where something stands on a ladder.' },
    'ladder-placement': { title: 'Placement', description: 'A place on a ladder in a total order.' },
    'ladder-placed': { title: 'Placed', description: 'The highest rung whose criteria are met.' },
    'ladder-none': { title: 'None', description: 'No rung is met.' },
    'ladder-undetermined': {
      title: 'Undetermined',
      description: 'What is unknown leaves the place open.',
      fields: { possible: 'The places that are possible, the lowest rung first; none last.' },
    },
    'ladder-held': {
      title: 'Held',
      description: 'In a partial order: several rungs may hold at once.',
      fields: {
        labels: 'The ids of the rungs that hold.',
        excluded: 'The ids of those that are out.',
        open: 'The ids of those that are open.',
      },
    },
    'rung-criteria': { title: 'Criteria of a rung', description: 'A rung and the indicators that decided.' },
    'rung-gap': {
      title: 'Gap',
      description: 'A rung that is not met, though what one above it adds is.',
      fields: { above: 'The id of the rung above.' },
    },
    'rung-order': {
      title: 'Order of rungs',
      description: 'Two rungs that both hold, though one is stated to come before the other.',
      fields: { lower: 'The id of the one that comes before.', higher: 'The id of the other.' },
    },
    'reason-rung': reason('Reason of a rung', 'How the criteria of a rung stand.'),
    'reason-gap': reason('Gap', 'A rung is passed over.'),
    'reason-order-tension': reason(
      'Tension in the order',
      'Two rungs hold that are stated to come one after the other.',
    ),
    'ladder-reason': reason('Ladder reason', 'A reason of a ladder verdict.'),
    'profile-verdict': {
      title: 'Profile verdict',
      description: 'What a profile says about one partnership, or one party of it.',
      fields: {
        rows: 'What each row leaves, by its id: the columns that it does not rule out.',
        against: 'For each column, by its id, the answered rows that do not fit it.',
        inputs: 'The same as rows, under the name that it has in every verdict.',
        unknown: 'The rows that apply and are not answered, or that observers answer differently.',
      },
    },
    'row-fit': {
      title: 'Fit of a row',
      description:
        'The columns that are not ruled out, all of them where nobody answered; or not applicable.',
    },
    'profile-outcome': { title: 'Profile outcome', description: 'Which column a profile fits.' },
    'profile-possible': { title: 'Possible outcome', description: 'What a profile may still come to.' },
    'profile-may-be-placed': { title: 'May be placed', description: 'It may still fit this column.' },
    'profile-may-be-mixed': { title: 'May be mixed', description: 'It may still fit no single column.' },
    'profile-placed': {
      title: 'Placed',
      description: 'One column fits every answered row that decides. Later answers may still make it mixed.',
      fields: {
        answered: 'How many of the rows that decide are answered.',
        applicable: 'How many of them apply.',
      },
    },
    'profile-mixed': {
      title: 'Mixed',
      description: 'No column fits every answered row: those that some row fits.',
    },
    'profile-undetermined': { title: 'Undetermined', description: 'Rows that have to be answered are not.' },
    'profile-inapplicable': {
      title: 'Inapplicable',
      description: 'A row that has to be answered does not apply, or none does.',
    },
    'column-rows': { title: 'Rows of a column', description: 'A column and the rows that decided.' },
    'reason-column': reason('Reason of a column', 'How the rows stand to a column.'),
    'profile-reason': reason('Profile reason', 'A reason of a profile verdict.'),
    'checklist-verdict': {
      title: 'Checklist verdict',
      description: 'What a checklist says about one partnership.',
    },
    'index-verdict': {
      title: 'Index verdict',
      description: 'What an index says about one partnership, or of one party of it.',
    },
    'items-score': {
      title: 'Score',
      description: 'What the items of a group, or of a stakeholder, come to.',
      fields: { coverage: 'Of the scored items.' },
    },
    blocking: {
      title: 'Blocking',
      description: 'The mandatory items that are not surely in place.',
      fields: {
        failed: 'The ids of those that are known to be missing.',
        open: 'The ids of those of which it is not known.',
      },
    },
    gap: {
      title: 'Gap',
      description: 'An item that is not surely in place.',
      fields: {
        standing: 'failed: it is known to be missing; open: that is not known, or it is exactly 0.5.',
        mandatory: 'Whether the source calls it mandatory.',
        by: 'The ids of those who have to see to it.',
        means: 'The ids of the means to it that are not surely in place either.',
        tactics: 'The full ids of tactics of the sources.',
      },
    },
    'of-item': {
      title: 'Of an item',
      description: 'The item that a reason speaks of.',
      fields: {
        against: 'Present where the item speaks against the whole: it is met where it is out.',
        likert: 'Present where it was answered on a Likert scale.',
      },
    },
    'reason-item': reason('Reason of an item', 'How an item stands.'),
    'items-reason': reason('Reason', 'A reason of a verdict of a checklist or an index.'),
    'findings-verdict': {
      title: 'Verdict of findings',
      description: 'What propositions, or a role model, say about one partnership.',
    },
    finding: {
      title: 'Finding',
      description: 'One rule and how it turns out.',
      fields: { rule: 'The id of the rule.' },
    },
    'finding-params': { title: 'What a finding speaks of', description: 'The indicators that decided.' },
    'of-rule': { title: 'Of a rule', description: 'The rule that a reason speaks of.' },
    'of-stakeholder': {
      title: 'Of a stakeholder',
      description: 'Another body stands in the place of one that a role model names.',
      fields: { parties: 'The ids of the parties that stand in its place.' },
    },
    'reason-rule': reason('Reason of a rule', 'How a rule turns out.'),
    'reason-stakeholder-elsewhere': reason('Stakeholder elsewhere', 'Another body stands in its place.'),
    'findings-reason': reason('Reason of findings', 'A reason of a verdict of findings.'),
    'process-verdict': {
      title: 'Process verdict',
      description:
        'What a process says about one partnership: how far it is, and what of the order was not kept.',
      fields: {
        phases: 'How far each phase is, by its id.',
        skipped: 'The ids of the tasks that are known not to be done, though something of a later phase is.',
        next: 'What comes next; null where nothing can be said of it.',
      },
    },
    'phase-progress': {
      title: 'Progress of a phase',
      description: 'How far a phase is, and the mean over its tasks.',
    },
    'next-phase': {
      title: 'Next phase',
      description: 'What comes next, and what of it is not surely done.',
      fields: { again: 'Present where a cycle has come round, and begins anew.' },
    },
    'of-task': { title: 'Of a task', description: 'The task that a reason speaks of.' },
    'of-check': {
      title: 'Of a check',
      description: 'What was looked at beside the tasks.',
      fields: {
        check: 'Which check it is.',
        of: 'The id of the phase, or the task, that was looked at.',
        tasks: 'The ids of what was skipped, done early, done by somebody else, or leaves it open.',
      },
    },
    'reason-task': reason('Reason of a task', 'How a task stands.'),
    'reason-check': reason('Reason of a check', 'How a check turns out.'),
    'process-reason': reason('Process reason', 'A reason of a process verdict.'),
    'procedure-verdict': {
      title: 'Procedure verdict',
      description:
        'What a procedure says of a history: where it stands, every finding, and what can come next.',
      fields: {
        standing: 'Where the procedure stands.',
        next: 'What can happen next.',
        asOf: 'The day as of which the history was read; absent where none was given: then nothing is overdue.',
        later:
          'Places in the history of events that are surely later than that day, and were left out; absent where there are none.',
      },
    },
    'procedure-standing': { title: 'Standing', description: 'Where a procedure stands.' },
    'procedure-at': { title: 'At a state', description: 'It stands at a state.' },
    'procedure-ended': { title: 'Ended', description: 'It has ended.', fields: { end: 'How it ends.' } },
    'procedure-not-stated': {
      title: 'Not stated',
      description: 'The source does not say what follows this event.',
    },
    'procedure-undetermined': {
      title: 'Undetermined',
      description: 'Something may have happened that is not listed: one of these states.',
      fields: { possible: 'The ids of the states.' },
    },
    'procedure-finding': {
      title: 'Procedure finding',
      description: 'One thing that was looked at, and how it turned out.',
      fields: { check: 'Which check it is.' },
    },
    'procedure-finding-params': {
      title: 'What a procedure finding speaks of',
      description: 'The event, its place in the history, and what was found.',
      fields: {
        at: 'The place of the event in the history, from 0; null where it is not in it.',
        states: 'The ids of the states where the procedure may have stood.',
        missing: 'The ids of the events that are missing on the way from there.',
        after: 'The place in the history of the event that started the deadline, or that it is dated before.',
        standing: 'How it stands with the deadline.',
        daysLate: 'By how many days it is late, the fewest and the most.',
        period: 'The stretch of time that was looked at.',
      },
    },
    'date-span': {
      title: 'Span of days',
      description: 'The first and the last day.',
      fields: { first: 'The first day.', last: 'The last day.' },
    },
    days: {
      title: 'Days',
      description: 'A number of days.',
      fields: { lo: 'The fewest.', hi: 'The most.' },
    },
    'next-step': {
      title: 'Next step',
      description: 'What can happen next.',
      fields: {
        by: 'Who may do it; empty where the source does not say.',
        to: 'The state that it leads to; same, or not-stated.',
        guards: 'The ids of what has to hold before it.',
        contents: 'The ids of what has to be in what it hands in.',
      },
    },
    'case-verdict': { title: 'Verdict', description: 'A verdict of any form on a case.' },
  }) satisfies SchemaTexts['parts'];

const items = {
  groups: 'What each group comes to, by its id.',
  stakeholders: 'What each stakeholder has to see to, by its id.',
  weights: 'The weights that the caller gave, by group; absent without weights.',
  aggregation: 'Of an index with weights: how they join the groups.',
  blocking: 'The mandatory items that are not surely in place.',
  gaps: 'What is not surely in place, mandatory items first.',
  scale: 'How the items are answered.',
  lengths: 'Of a Likert index: how many points the scales of its answers had, each once, the fewest first.',
};

/** The words of the JSON Schema of a verdict. */
export const verdictTexts = (): SchemaTexts => ({
  whole: {
    title: 'Verdict',
    description: 'What a framework says about one partnership, or a procedure about one history.',
    comment,
  },
  parts: parts(),
  fields: { ...fields, ...items },
});

/** The words of the JSON Schema of an assessment. */
export const assessmentTexts = (): SchemaTexts => ({
  whole: {
    title: 'Assessment',
    description: 'What frameworks say about one partnership. There is no overall score: no source gives one.',
    comment,
    fields: {
      verdicts:
        'By the id of the framework: its verdict, or one of each party where it is about one at a time.',
      contradictions: 'Verdicts, or verdicts and facts, that do not go together.',
      coverage: 'How much of all frameworks the case answers.',
      observed: 'The observations that count for each question, or sub-question, by its full id.',
      counted: 'The ids of the rows of facts that count, or may, by their list.',
    },
  },
  parts: {
    ...parts(),
    contradiction: {
      title: 'Contradiction',
      description: 'Verdicts, or verdicts and facts, that do not go together.',
      fields: {
        rule: 'The rule that found it.',
        standing: 'found: all of its claims hold; open: some do, the others are not known.',
        claims: 'What does not go together, each with the parties that it is told of.',
      },
    },
    claim: { title: 'Claim', description: 'Something that is, or may be, so of the partnership.' },
    'claim-of-members': {
      title: 'Claim of members',
      description: 'A type, a rung or a column holds, or any of several.',
      fields: { framework: 'The id of the framework.', holds: 'The ids of the members.' },
    },
    'claim-of-indicator': {
      title: 'Claim of an indicator',
      description: 'A question is answered on this side of 0.5.',
      fields: { framework: 'The id of the framework.' },
    },
    'claim-of-rule': {
      title: 'Claim of a rule',
      description: 'A rule turns out so.',
      fields: { framework: 'The id of the framework.', rule: 'The id of the rule.' },
    },
    'claim-of-decisions': {
      title: 'Claim of decisions',
      description: 'What the decisions of the case show.',
      fields: { decisions: 'Some was taken by one party alone, or none by a community.' },
    },
    'claim-of-dependency': {
      title: 'Claim of a dependency',
      description: 'One partner depends on another in this way.',
      fields: { dependency: 'In which way.' },
    },
    'assessment-coverage': {
      title: 'Coverage of all frameworks',
      description: 'How many frameworks, and how many of their questions, the case answers.',
      fields: {
        answered: 'The frameworks of which anything is known.',
        frameworks: 'All that were asked.',
        known: 'The questions with a known answer, over all verdicts.',
      },
    },
    'observed-row': { title: 'Observed row', description: 'An observation that counts.' },
  },
  fields: { ...fields, ...items },
});
