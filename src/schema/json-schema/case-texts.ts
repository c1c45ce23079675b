import { fieldTexts } from './field-texts.js';
import type { SchemaTexts } from './json-schema.js';

/** The words of the JSON Schema of a case document. */
export const caseTexts = (): SchemaTexts => ({
  whole: {
    title: 'Case',
    description:
      'One partnership as documented: facts and observations, each with its evidence. What is left out is unknown, never no; null says nothing and is refused.',
    comment:
      'What parseCase asks for besides, and no JSON Schema can say: ids are unique in their list; parties, sources and informants that are named are rows of the document; a period does not end before it begins; nobody communicates with itself; whom an observation is about is somebody whom its indicator is asked of.',
    fields: {
      schema: 'The name and edition of the document.',
      id: 'The id of the case.',
      title: 'What the case is called.',
      place: 'Where it is.',
      period: 'From when to when the partnership was going on.',
      summary: 'What happened, in a few sentences.',
      complete: 'The lists that are complete. In all others a row that is not there is unknown, not absent.',
      defines:
        'Ids of the frameworks whose definition was read off this very case: it tests the code, not the framework.',
      parties: 'Who takes part.',
      contributions: 'What parties put in.',
      benefits: 'What parties gained.',
      communications: 'Who told whom.',
      decisions: 'What was decided, by whom, and who was asked before.',
      dependencies: 'Who depends on whom.',
      roles: 'Roles that parties hold in role models.',
      activities: 'What was done, and by whom.',
      agreements: 'What was agreed.',
      sources: 'The documents that the case was coded from.',
      informants: 'Who told something, by pseudonym.',
      observations: 'Judgements, each on one indicator.',
      published: 'What the documents themselves conclude.',
    },
  },
  fields: {
    id: 'Unique in its list; where it is left out, one is made from the content of the row.',
    source: 'The id of a row of sources.',
    locator: 'Where in the source: a page, a section, a sentence.',
    date: 'When it was so, or was said, as precisely as is known.',
    function: 'The management function that the row speaks of; all of them where it is left out.',
    note: 'What else is to be said of it; why a level does not apply.',
  },
  parts: {
    ...fieldTexts,
    party: {
      title: 'Party',
      description:
        'Who takes part. Its date is that of the statement; it does not say when the party joined.',
      fields: {
        id: 'The id of the party, unique in the list.',
        name: 'What it is called.',
        sector: 'The sector of society that it belongs to.',
        standing: 'Its place in the partnership; partner where it is left out.',
        partOf: 'The id of the party that it is a part of.',
        kind: 'What kind of body it is, as role models name it.',
        identifiers: 'Its ids in public registers.',
      },
    },
    identifier: {
      title: 'Identifier',
      description: 'An id of a party in a public register.',
      fields: { scheme: 'The register, such as org-id.guide lists them.', id: 'The id in the register.' },
    },
    contribution: {
      title: 'Contribution',
      description: 'What a party put in.',
      fields: {
        by: 'The id of the party that gives.',
        to: 'The id of the party that it is for.',
        resource: 'What is given.',
        amount: 'How much money.',
        fund: 'Where the money comes from.',
      },
    },
    amount: {
      title: 'Amount',
      description: 'Money in whole units of a currency: rupiah, not sen.',
      fields: { value: 'How many units.', currency: 'Which currency.' },
    },
    benefit: {
      title: 'Benefit',
      description: 'What a party gained.',
      fields: {
        to: 'The id of the party that gains.',
        kind: 'What kind of gain it is.',
        description: 'What it gains.',
      },
    },
    communication: {
      title: 'Communication',
      description: 'Who told whom: two parties.',
      fields: {
        from: 'The id of the party that tells.',
        to: 'The id of the party that is told.',
        direction:
          'two-way: it ran both ways; one-way: the source says that nothing came back. Left out: whether anything came back is unknown.',
        mode: 'By what means.',
      },
    },
    decision: {
      title: 'Decision',
      description: 'What was decided, by whom, and who was asked before.',
      fields: {
        subject: 'What was decided.',
        by: 'The ids of the parties that decided.',
        consulted: 'The ids of those that were asked before; an empty list says that nobody was.',
      },
    },
    dependency: {
      title: 'Dependency',
      description: 'Who depends on whom.',
      fields: {
        of: 'The id of the party that depends.',
        on: 'The id of the party that it depends on.',
        kind: 'What ties it.',
      },
    },
    'role-held': {
      title: 'Role held',
      description: 'A role that a party holds in a role model.',
      fields: {
        party: 'The id of the party.',
        role: 'The id of the role: every role model that has a role of this name reads the row.',
        duties:
          'The full ids of the duties that the party has in it: all of those of each model that is named at all. An empty list says that it has none.',
      },
    },
    activity: {
      title: 'Activity',
      description: 'What was done, and by whom.',
      fields: {
        subject: 'What was done.',
        by: 'The ids of the parties that did it.',
        tasks:
          'The full ids of the tasks of processes that it carries out, or of phases that have none: all of those of each process that is named at all. An empty list says that there are none.',
        closes: 'The full ids of the phases of processes that it closes.',
      },
    },
    agreement: {
      title: 'Agreement',
      description: 'What was agreed; between all partners where parties is left out.',
      fields: {
        kind: 'The form of the agreement.',
        parties: 'The ids of the parties that it binds.',
        title: 'What it is called.',
      },
    },
    source: {
      title: 'Source',
      description: 'A document that the case was coded from.',
      fields: {
        id: 'The id of the source, unique in the list.',
        citation: 'The full citation.',
        kind: 'What kind of document it is.',
        extent: 'How much of it was at hand.',
      },
    },
    informant: {
      title: 'Informant',
      description: 'A person who told something, by pseudonym; not the coder, who judges material.',
      fields: {
        id: 'The pseudonym, unique in the list.',
        party: 'The id of the party that the person belongs to.',
      },
    },
    observation: {
      title: 'Observation',
      description: 'One judgement on one indicator.',
      fields: {
        indicator: 'The full id of the indicator.',
        level: 'What was judged.',
        about:
          'The ids of the parties that it is about; of a relation its two ends, the one who acts first where it has a direction. The whole partnership where it is left out.',
        coder: 'Who judged the material.',
        informant: 'The id of the informant who told it.',
        method: 'How the observation was made.',
        holder: 'The id of the party whose view it is.',
        attributedTo:
          'The id of the party whose view it guesses; such a row is no evidence for the indicator itself.',
      },
    },
    'published-finding': {
      title: 'Published finding',
      description: 'What a document itself concludes.',
      fields: {
        framework: 'The id of the framework that it concludes under, whether or not the library has it.',
        finding: 'What it concludes, in its words.',
        holds:
          'What the finding names, by its ids in the framework: types, rungs, columns, items or rules that are said to hold.',
        excludes: 'The same that are said not to hold.',
      },
    },
    period: {
      title: 'Period',
      description: 'From when to when; either end may be open.',
      fields: { from: 'When it began.', to: 'When it ended.' },
    },
    currency: { title: 'Currency', description: 'A currency by its three capital letters (ISO 4217).' },
    'party-id': { title: 'Party id', description: 'The id of a row of parties.' },
    'source-id': { title: 'Source id', description: 'The id of a row of sources.' },
    'informant-id': { title: 'Informant id', description: 'The id of a row of informants.' },
    'indicator-id': {
      title: 'Indicator id',
      description: 'The full id of an indicator: that of the framework, a dot, its id there.',
    },
    'framework-id': { title: 'Framework id', description: 'The id of a framework.' },
    'role-id': { title: 'Role id', description: 'The id of a role of some role model.' },
    'duty-id': { title: 'Duty id', description: 'The full id of a duty of a role model.' },
    'task-id': {
      title: 'Task id',
      description: 'The full id of a task of a process, or of a phase that has none.',
    },
    'phase-id': { title: 'Phase id', description: 'The full id of a phase of a process.' },
    'member-id': {
      title: 'Member id',
      description: 'The id of a type, rung, column, group, item, rule, phase or task of a framework.',
    },
    'column-id': { title: 'Column id', description: 'The id of a column of a profile.' },
    level: {
      title: 'Level',
      description:
        'A level name; a membership from 0 to 1; for a row of a profile the columns that it fits, each once; for a Likert item an answer on its scale; or that there is none.',
    },
    'scale-answer': {
      title: 'Answer on a Likert scale',
      description: 'The point that was chosen, and how many points the scale has.',
      fields: {
        points: 'The point, from 1 (disagree wholly) to of (agree wholly).',
        of: 'How many points the scale has, 2 to 11.',
      },
    },
  },
});
