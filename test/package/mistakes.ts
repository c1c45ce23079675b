/** A likely mistake of somebody who writes to this library: the last line of the code, unless the mark says which. */
export interface Mistake {
  readonly what: string;
  /** A program; the mistake stands in the line that ends in `// here`. */
  readonly code: string;
  /** What the message of the compiler names: what was wrong, and what was expected where that is known. */
  readonly names: readonly string[];
}

const subject = `import { assess } from 'kemitraan/assess';
import type { Case } from 'kemitraan';
declare const subject: Case;`;

const own = `const said = { basis: 'ours', source: [{ text: 'Own manual' }] } as const;
const head = { version: '1.0.0', basis: { model: 'ours', rule: 'ours' }, source: said.source } as const;
const asked = { asks: 'partnership', rubric: 'ours', ...said } as const;`;

export const mistakes: readonly Mistake[] = [
  {
    what: 'a framework by a wrong id',
    code: `${subject}
assess(subject, { frameworks: ['partnership-archetype'] }); // here`,
    names: ['"partnership-archetype"', '"partnership-archetypes"'],
  },
  {
    what: 'a misspelt question',
    code: `import { classifyArchetype } from 'kemitraan/archetypes';
classifyArchetype({ balanced: 'in' }); // here`,
    names: ["'balanced'", "Did you mean to write 'balance'"],
  },
  {
    what: 'a level that is none',
    code: `import { classifyArchetype } from 'kemitraan/archetypes';
classifyArchetype({ balance: 'high' }); // here`,
    names: ['"high"', 'Level'],
  },
  {
    what: 'a case that does not say that it is one',
    code: `import { assess } from 'kemitraan/assess';
assess({ id: 'clinic', title: 'A clinic' }); // here`,
    names: ["'schema'", "'Case'"],
  },
  {
    what: 'a case whose schema is any text',
    code: `import { assess } from 'kemitraan/assess';
const subject = { schema: 'kemitraan/case@1', id: 'clinic', title: 'A clinic' };
assess(subject); // here`,
    names: ["'schema'", '"kemitraan/case@1"'],
  },
  {
    what: 'a result of parsing for a case',
    code: `import { assess } from 'kemitraan/assess';
import { parseCase } from 'kemitraan/schema';
assess(parseCase({})); // here`,
    names: ["'CaseResult'", "'Case'"],
  },
  {
    what: 'the case of a result that may have faults',
    code: `import { parseCase } from 'kemitraan/schema';
parseCase({}).case.title; // here`,
    names: ["'case'", 'faults'],
  },
  {
    what: 'a sector that is none',
    code: `import type { Case } from 'kemitraan';
export const subject: Case = {
  schema: 'kemitraan/case@1',
  id: 'clinic',
  title: 'A clinic',
  parties: [{ id: 'firm', name: 'Firm', sector: 'company' }], // here
};`,
    names: ['"company"', '"business"'],
  },
  {
    what: 'a list of a case by a wrong name',
    code: `import type { Case } from 'kemitraan';
export const subject: Case = {
  schema: 'kemitraan/case@1',
  id: 'clinic',
  title: 'A clinic',
  observation: [], // here
};`,
    names: ["'observation'", "'observations'"],
  },
  {
    what: 'a type of an own typology that names no attribute of it',
    code: `import { defineTypology } from 'kemitraan/forms';
${own}
defineTypology({
  form: 'typology',
  id: 'own',
  ...head,
  attributes: { trust: asked },
  types: { firm: { defining: { thrust: 'in' }, ...said } }, // here
  readings: { only: { changes: {}, ...said } },
  defaultReading: 'only',
});`,
    names: ["'thrust'", "'trust'"],
  },
  {
    what: 'an item of an own checklist in a group that there is none of',
    code: `import { defineChecklist } from 'kemitraan/forms';
${own}
defineChecklist({
  form: 'checklist',
  id: 'own',
  ...head,
  groups: { people: said },
  items: { team: { group: 'persons', polarity: 'for', ...asked } }, // here
});`,
    names: ['"persons"', '"people"'],
  },
  {
    what: 'an item of an own index in a group that there is none of',
    code: `import { defineIndex } from 'kemitraan/forms';
${own}
defineIndex({
  form: 'index',
  id: 'own',
  ...head,
  scale: 'levels',
  groups: { people: said },
  items: { team: { group: 'persons', polarity: 'for', ...asked } }, // here
});`,
    names: ['"persons"', '"people"'],
  },
  {
    what: 'a task of an own process in a phase that there is none of',
    code: `import { defineProcess } from 'kemitraan/forms';
${own}
defineProcess({
  form: 'process',
  id: 'own',
  ...head,
  phases: { begin: said },
  tasks: { meet: { phase: 'start', ...asked } }, // here
});`,
    names: ['"start"', '"begin"'],
  },
  {
    what: 'the verdict of a framework that was not asked',
    code: `${subject}
const { verdicts } = assess(subject, { frameworks: ['power-layout', 'siger-mu'] });
verdicts['partnership-archetypes'].outcome; // here`,
    names: ["'partnership-archetypes'", '"power-layout" | "siger-mu"'],
  },
  {
    what: 'a locale that is none',
    code: `import { classifyArchetype } from 'kemitraan/archetypes';
import { explain } from 'kemitraan/explain';
explain(classifyArchetype({ balance: 'in' }), { locale: 'nl' }); // here`,
    names: ['"nl"', '"id"', '"en"'],
  },
  {
    what: 'an outcome used without its kind',
    code: `import { classifyArchetype } from 'kemitraan/archetypes';
classifyArchetype({ balance: 'in' }).outcome.type; // here`,
    names: ["'type'", 'TypologyOutcome', '"none"'],
  },
  {
    what: 'a reading that is none',
    code: `import { classifyArchetype } from 'kemitraan/archetypes';
classifyArchetype({ balance: 'in' }, { reading: 'sulistyani' }); // here`,
    names: ['"sulistyani"', '"sulistiyani"'],
  },
  {
    what: 'a type to go to that is none',
    code: `import { classifyArchetype, partnershipArchetypes } from 'kemitraan/archetypes';
import { pathTo } from 'kemitraan/forms';
pathTo(partnershipArchetypes, classifyArchetype({ balance: 'in' }), 'mutual'); // here`,
    names: ['"mutual"', '"mutualism"'],
  },
  {
    what: 'the verdict of another definition',
    code: `import { classifyArchetype, powerLayout } from 'kemitraan/archetypes';
import { nextQuestions } from 'kemitraan/forms';
nextQuestions(powerLayout, classifyArchetype({ balance: 'in' })); // here`,
    names: ['"partnership-archetypes"', '"power-layout"'],
  },
];
