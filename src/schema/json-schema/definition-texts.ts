import { citationTexts } from './citation-texts.js';
import type { PartText, SchemaTexts } from './json-schema.js';

const words = (of: string): PartText => ({ title: `Words of ${of}`, description: `The words of ${of}.` });

/** The words of the JSON Schema of a definition. */
export const definitionTexts = (): SchemaTexts => ({
  whole: {
    title: 'Definition',
    description:
      'A framework as data. The order of the keys of a table is the order of everything that is listed.',
    comment:
      'What the define functions ask for besides, and this schema does not say: what is named is there (a criterion names an indicator, an item a group, an event a state); ids are no other’s; a criterion asks in and out of nothing at once, nor stands above itself; every type has a defining attribute under every reading; facts fit whom an indicator asks; every state can be reached; words are there for all that they word, and for nothing else.',
  },
  fields: {
    form: 'The form of the framework.',
    id: 'Permanent; also the namespace of its members.',
    version: 'Three numbers.',
    basis: 'Who speaks.',
    source: 'Who says so.',
    each: 'Present where it is about one party at a time: the sectors of the parties that it is about.',
    ofOneCase:
      'Drawn up of one case: of any other its questions do not come up unless that case speaks of them.',
    readings: 'Named ways to read it, by their ids.',
    defaultReading: 'The id of the reading that counts where none is named.',
    statements: 'What a source says besides, by id.',
    wording: 'The words of a definition of a caller’s own.',
    label: 'What it is called.',
    caution: 'What its names are not meant to say.',
    examples: 'Passages for coders, by the id of what is asked; of a sub-question by indicator.part.',
    question: 'What is asked.',
    rubric: 'What each level means, or who says so.',
    facts: 'How the facts of a case answer it where nobody judged it, or what they say of it.',
    asks: 'Whom the question is put about.',
    over: 'How the answers combine: minimum (the default), or strongest.',
    directed: 'A relation with a direction: the first party that is named is the one who acts.',
    afterwards:
      'Asks for what lasts beyond the partnership: it counts only once the period of the case is over.',
    parts: 'Sub-questions, joined by minimum.',
    group: 'The id of the group that it counts in.',
    groups: 'Items in groups; of an index its dimensions; by their ids.',
    stakeholders: 'Who may have to see to something, by their ids.',
    items: 'The items, by their ids.',
    indicators: 'The questions, by their ids.',
    columns: 'The columns, by their ids.',
    rows: 'The rows, by their ids.',
    types: 'The types, by their ids.',
    rungs: 'The rungs, by their ids; in a total order from the lowest to the highest.',
    rules: 'The rules, by their ids.',
    severity: 'failure, or note where it is only worth saying.',
    kind: 'Of which kind it is.',
    kinds: 'Kinds of parties that belong to it, whatever their sector.',
    sectors: 'The sectors of the parties that belong to it.',
    of: 'Whom, or what, it is about, by ids; the whole where it is left out.',
    by: 'Who does it, or has to see to it, by ids; left out where the source does not say.',
    role: 'The id of a role.',
    order: 'How what is listed is ordered.',
    event: 'The id of the event.',
    description: 'What is meant by it.',
    studies: 'The works that the source cites for it, as it prints them.',
    shows: 'Whether what fits shows it to be in, or out.',
    pillar: 'The id of a pillar.',
    pillars: 'The sectors of society that take part, by their ids.',
    roles: 'The roles, by their ids.',
    duties: 'The duties, by their ids.',
    flows: 'What flows, by id.',
    conditions: 'What else the model asks for, by id.',
    goals: 'What the model is for, by id.',
    phases: 'The phases in their order, by their ids.',
    actors: 'Who acts, by their ids.',
    tasks: 'The tasks, by their ids.',
    entries: 'The entries, by their ids.',
    attributes: 'The attributes, by their ids.',
    stages: 'The stages in their order, by their ids.',
    states: 'The states, by their ids.',
    events: 'What can happen, by id.',
    guards: 'What has to hold before an event, by id.',
    contents: 'What has to be in what an event hands in, by id.',
    deadlines: 'By when something has to have happened, by id.',
    cadences: 'What comes round, by id.',
    locator: 'The place in the source.',
  },
  parts: {
    id: { title: 'Id', description: 'Lower-case kebab-case, beginning with a letter.' },
    'member-id': {
      title: 'Member id',
      description: 'Lower-case kebab-case, segments joined by dots, with a letter in it.',
    },
    version: { title: 'Version', description: 'Three numbers, such as 1.0.0.' },
    basis: {
      title: 'Basis',
      description:
        'Who speaks: published (a source says it so), adapted (read off a source, worded or bounded by others), ours (a decision of whoever wrote the definition).',
    },
    'basis-of-both': {
      title: 'Basis of model and rule',
      description: 'Who speaks for the model, and who for the rule that reads cases by it.',
      fields: { model: 'Who speaks for the model.', rule: 'Who speaks for the rule.' },
    },
    'basis-of-model': {
      title: 'Basis of a catalogue',
      description: 'Who speaks for the list as a whole.',
      fields: { model: 'Who speaks for it.' },
    },
    cited: { title: 'Citations', description: 'Who says so: one citation at least.' },
    ...citationTexts,
    severity: { title: 'Severity', description: 'How bad it is when something does not hold.' },
    sectors: { title: 'Sectors', description: 'Some sectors of society.' },
    member: { title: 'Member', description: 'What a member of a framework says of itself.' },
    statement: { title: 'Statement', description: 'Something that a source says beside the criteria.' },
    'member-statement': {
      title: 'Statement',
      description: 'Something that a source says of the whole, or of some members.',
    },
    criteria: { title: 'Criteria', description: 'By the id of an indicator, the side that is asked for.' },
    'some-criteria': {
      title: 'Criteria',
      description: 'By the id of an indicator, the side that is asked for: one at least.',
    },
    indicator: {
      title: 'Indicator',
      description: 'How an indicator is asked of a partnership, and how the answers become one level.',
      fields: { basis: 'Who says that it counts.', rubric: 'Who says what each level means.' },
    },
    'fact-rule': {
      title: 'Fact rule',
      description:
        'How the facts of a case give a level that nobody judged, where the case declares the lists complete.',
    },
    'fact-rule-of-lists': {
      title: 'Fact rule of lists',
      description: 'Of each partner that stands in all of the lists, or in none of them.',
      fields: {
        level: 'The level that it gives.',
        part: 'The id of the sub-question that it answers.',
        when: 'Whether it stands in them.',
        lists: 'The lists.',
      },
    },
    'fact-rule-of-dependencies': {
      title: 'Fact rule of dependencies',
      description: 'Of each partner that acts, towards one on whom it depends.',
      fields: {
        level: 'The level that it gives.',
        part: 'The id of the sub-question that it answers.',
        when: 'Where it depends.',
        lists: 'The lists: both.',
        kinds: 'The kinds of dependencies that count.',
      },
    },
    typology: {
      title: 'Typology',
      description: 'Fuzzy attributes, and ideal types that are conjunctions of them.',
    },
    type: {
      title: 'Type',
      description: 'One ideal type.',
      fields: {
        defining: 'What makes a partnership this type: membership is the minimum over these.',
        indicative: 'What usually goes with the type: typicality is the mean over these.',
      },
    },
    'typology-reading': {
      title: 'Reading of a typology',
      description: 'One way to read what defines the types.',
      fields: { changes: 'By the id of a type, how it differs from the type as declared.' },
    },
    'type-change': {
      title: 'Change of a type',
      description: 'How a type under a reading differs.',
      fields: {
        define: 'Criteria that become defining.',
        drop: 'Ids of attributes whose criterion no longer belongs to the type.',
      },
    },
    ladder: {
      title: 'Ladder',
      description: 'Rungs, each a conjunction of criteria, in a total or a partial order.',
      fields: {
        order:
          'total: every rung stands above the one before. Else the pairs whose order is stated, the lower one first.',
        cumulative: 'In a total order: a rung asks for what every lower one asks for as well.',
      },
    },
    rung: {
      title: 'Rung',
      description: 'One rung.',
      fields: {
        criteria: 'What it takes to be on the rung: membership is the minimum over these.',
        avoided: 'Nobody is led here.',
      },
    },
    profile: { title: 'Profile', description: 'Rows, each of which points at one or more of the columns.' },
    row: {
      title: 'Row',
      description: 'A question whose answer is the columns that it fits.',
      fields: { basis: 'Who says that it counts.', rubric: 'Who says what each column means.' },
    },
    'profile-reading': {
      title: 'Reading of a profile',
      description: 'One way to put the rows together.',
      fields: {
        required: 'Ids of the rows that have to be answered before a column is given.',
        deciding: 'Ids of the rows that decide; all of them where it is left out.',
      },
    },
    checklist: { title: 'Checklist', description: 'Items in groups, each of which is in place or not.' },
    index: {
      title: 'Index',
      description: 'Scaled items in dimensions.',
      fields: {
        scale: 'How the items are answered: levels, or likert, on a Likert scale of any length.',
        groups: 'The dimensions, by their ids.',
      },
    },
    dimension: {
      title: 'Dimension',
      description: 'A dimension of an index.',
      fields: { optional: 'The model is also told without it.' },
    },
    item: {
      title: 'Item',
      description: 'A question, the group that it counts in, and who has to see to it.',
      fields: {
        polarity: 'What it speaks for: the whole, the opposite, or nothing that the source states.',
        mandatory: 'The source calls it mandatory: while it is not surely met, it blocks.',
        serves: 'The id of the item that this is only a means to.',
        tactics: 'Ways that a source gives to deal with it.',
        basis: 'Who says that it counts.',
        rubric: 'Who says what each level means.',
      },
    },
    tactic: {
      title: 'Tactic',
      description: 'A way that a source gives to deal with an obstacle.',
      fields: { id: 'The full id of the tactic.' },
    },
    'tactic-id': { title: 'Tactic id', description: 'The id of a catalogue, a dot, the id of an entry.' },
    propositions: {
      title: 'Propositions',
      description: 'Rules: if something is so, something else is expected.',
    },
    rule: {
      title: 'Rule',
      description: 'One rule.',
      fields: {
        if: 'What it takes for the rule to apply; it always applies where it is left out.',
        then: 'What is then expected to be so.',
      },
    },
    wanted: {
      title: 'Side of a rule',
      description: 'Ids of indicators that are all to be in, or each with the side that it is to be on.',
    },
    'role-model': {
      title: 'Role model',
      description:
        'Pillars, the stakeholders in them, roles, duties, flows, and what else the model asks for.',
    },
    pillar: { title: 'Pillar', description: 'A sector of society that takes part.' },
    stakeholder: {
      title: 'Stakeholder',
      description: 'A body that the model names: the parties of these kinds.',
      fields: { elsewhere: 'Kinds that stand in its place where there is none of it.' },
    },
    role: { title: 'Role', description: 'A role, and of which pillars or stakeholders it is.' },
    duty: { title: 'Duty', description: 'A duty, and the role that it belongs to.' },
    flow: {
      title: 'Flow',
      description: 'Something that flows; an end is left out where the source does not state it.',
      fields: { from: 'Ids of the pillars that it comes from.', to: 'Ids of those that it goes to.' },
    },
    condition: {
      title: 'Condition',
      description: 'Something else that a model asks for.',
      fields: {
        if: 'It is asked for only where all of these are in.',
        stated: 'Present where the model does not state it, while its neighbour does.',
        finding: 'Present where it is only a condition of others.',
      },
    },
    goal: { title: 'Goal', description: 'What the model is for.' },
    'role-fact': {
      title: 'Role fact',
      description: 'How the facts of a case answer a question of a role model.',
    },
    'rows-show': {
      title: 'Rows show',
      description: 'Rows of a list that fit everything that is asked here show something.',
      fields: {
        list: 'The list of the case.',
        by: 'Who contributes, benefits, tells, decides, depends, holds, acts, or is bound.',
        exceptKinds: 'Parties of these kinds do not count as by.',
        to: 'For whom a contribution is, whom a communication goes to, on whom somebody depends.',
        resource: 'What is given.',
        fund: 'Where the money comes from.',
        kind: 'Of which kind it is.',
        duties: 'Some of these duties, by their ids.',
        functions: 'Rows that name another management function do not fit.',
      },
    },
    'holds-all': {
      title: 'Holds all',
      description: 'One party that holds all of these roles shows something.',
      fields: {
        holdsAll: 'The ids of the roles.',
        stakeholder: 'Only a party of this stakeholder, by its id.',
      },
    },
    actor: { title: 'Actor', description: 'Whom rows are about.' },
    'actor-of-pillar': { title: 'Actor of a pillar', description: 'Any party of a pillar.' },
    'actor-of-stakeholder': {
      title: 'Actor of a stakeholder',
      description: 'Any party of a stakeholder.',
      fields: { stakeholder: 'The id of the stakeholder.' },
    },
    'actor-of-role': { title: 'Actor of a role', description: 'Any party that holds a role.' },
    process: { title: 'Process', description: 'Phases in their order, and the tasks of each.' },
    'process-order': {
      title: 'Order of phases',
      description: 'The order of the phases, and how bad it is when it is not kept.',
      fields: { kind: 'Once through, or round and round.' },
    },
    phase: {
      title: 'Phase',
      description: 'A phase; a question by itself where no task is of it.',
      fields: { function: 'Of a phase without tasks: what is done in this management function shows it.' },
    },
    'process-actor': { title: 'Actor of a process', description: 'Who acts.' },
    task: {
      title: 'Task',
      description: 'A task, and who sees to it.',
      fields: { phase: 'The id of the phase that it is of.' },
    },
    catalogue: {
      title: 'Catalogue',
      description: 'Cited rows that are looked up.',
      fields: {
        order: 'sequence: one entry follows another; list: it is only that of the listing.',
        columns: 'What is told of the entries beside their descriptions, by id.',
      },
    },
    entry: {
      title: 'Entry',
      description: 'One row of a catalogue.',
      fields: {
        columns: 'Ids of the columns that the source fills for it.',
        values: 'Figures and names, as the source gives them.',
        seenIn: 'Ids of published cases in which it is seen.',
      },
    },
    procedure: {
      title: 'Procedure',
      description:
        'States, the events that lead from one to another, who acts, and what is asked of each event.',
      fields: { start: 'The id of the state in which it begins.' },
    },
    state: {
      title: 'State',
      description: 'A state; nothing leads out of one with an end.',
      fields: { stage: 'The id of its stage.', end: 'How the procedure ends there.' },
    },
    requirement: {
      title: 'Requirement',
      description: 'Something that is asked of an event.',
    },
    event: {
      title: 'Event',
      description: 'What can happen: in which states, to which state it leads, and who does it.',
      fields: {
        from: 'Ids of the states in which it can happen.',
        to: 'The id of the state that it leads to; same, or not-stated.',
        addressee: 'The id of the actor to whom it goes.',
        through: 'The id of the actor through whom it goes.',
        guards: 'Ids of what has to hold before it.',
        contents: 'Ids of what has to be in what it hands in.',
      },
    },
    deadline: {
      title: 'Deadline',
      description: 'By when an event has to have happened.',
      fields: {
        after: 'The id of the event that starts it.',
        within: 'At the latest so many calendar months after that.',
      },
    },
    cadence: {
      title: 'Cadence',
      description: 'An event that comes round.',
      fields: { every: 'At least once in every so many calendar months.' },
    },
    months: {
      title: 'Months',
      description: 'A stretch of calendar months.',
      fields: { months: 'How many.' },
    },
    wording: {
      title: 'Wording',
      description: 'A text in every language.',
      fields: { en: 'The text in English.', id: 'The text in Indonesian.' },
    },
    'coding-example': {
      title: 'Example for coders',
      description: 'A passage that brings the indicator in, and one that is easily taken for it.',
      fields: {
        example: 'Brings it in.',
        counterExample: 'Is easily taken for it, and does not bring it in.',
      },
    },
    'member-wording': {
      title: 'Words of a member',
      description: 'What a member is called, and what it means.',
    },
    rubric: {
      title: 'Rubric',
      description: 'What each level means.',
      fields: {
        out: 'Fully out.',
        'mostly-out': 'More out than in.',
        'mostly-in': 'More in than out.',
        in: 'Fully in.',
      },
    },
    'question-wording': words('a sub-question'),
    'asked-wording': words('an indicator'),
    'attribute-wording': words('an attribute'),
    'proposition-question-wording': words('an indicator of propositions'),
    'row-wording': {
      title: 'Words of a row',
      description: 'What a row asks, and what it says in each column.',
      fields: { cells: 'What it says in each column, by its id.' },
    },
    'entry-wording': {
      title: 'Words of an entry',
      description: 'What an entry is called, and what it means.',
      fields: { columns: 'A text for each column that it fills.' },
    },
    'typology-wording': words('a typology'),
    'ladder-wording': words('a ladder'),
    'profile-wording': words('a profile'),
    'items-wording': words('a checklist or an index'),
    'propositions-wording': words('propositions'),
    'role-model-wording': words('a role model'),
    'process-wording': words('a process'),
    'catalogue-wording': words('a catalogue'),
    'procedure-wording': words('a procedure'),
  },
});
