// What the rows of a run are called, where more than one file has to know it.

/** The real case, and the generated ones. */
export const realName = 'Muara Enim, PAMA';

export const records = {
  on: 'all records in turn',
  ours: '`classifyArchetype`',
  reasons: 'by hand, the same reasons',
  whole: 'by hand, the whole verdict',
  engine: 'json-rules-engine, 7 rules',
  engineThree: 'json-rules-engine, 3 rules',
  logic: 'json-logic-js, 7 rules',
  logicThree: 'json-logic-js, 3 rules',
};

export const imports = {
  oneFile: 'all of `kemitraan` in one file',
  notRun: 'the same text in a function that nobody calls',
};

export const frameworks = {
  case: 'on the case',
  nothing: 'on an empty record',
  all: 'on a record of all answers',
};

export const assess = {
  parse: '`JSON.parse` of the case',
  one: '`classifyArchetype` of the case',
  assess: '`assess`',
  both: '`assess` and `explainAssessment`',
  explain: '`explainAssessment` of the result',
  each: '`explain` of each verdict of the result',
  next: '`nextQuestions` of the result',
  markdown: '`toMarkdown` of the result',
  copy: 'a copy of the result, by a plain loop',
  parseResult: '`JSON.parse` of the result',
  whatIf: '300 verdicts over one changed level each',
  whatIfCopied: 'a copy of these verdicts, by a plain loop',
  whatIfAsked: '`nextQuestions` and `flipSet` of what was changed',
};

export const reading = {
  parse: '`JSON.parse`',
  ajv: 'ajv, all errors, on the parsed text',
  zod: '`caseSchema.safeParse`, on the parsed text',
  compiled: '`z.compile(caseSchema).safeParse`, on the parsed text',
  checked: '`caseSchema` with one more `.check`, which does nothing',
  refined: '`caseSchema` with one more `.superRefine`, which does nothing',
  parseCase: '`parseCase`, on the parsed text',
  both: '`JSON.parse` and `parseCase`',
};

export const whole = {
  parse: '`JSON.parse`',
  one: '`JSON.parse`, `parseCase`, `classifyArchetype`',
  all: '`JSON.parse`, `parseCase`, `assess`',
  told: '`JSON.parse`, `parseCase`, `assess`, `explainAssessment`',
  compiledOne: '`JSON.parse`, `z.compile(caseSchema)`, `classifyArchetype`',
  compiled: '`JSON.parse`, `z.compile(caseSchema)`, `assess`',
};

export const dates = {
  dated: '60 dates',
  undated: 'none',
  parse: '`JSON.parse`',
  read: '`parseCase`',
  one: '`classifyArchetype` as of a day',
  all: '`assess` as of a day',
};

export const batch = {
  parse: 'splitting lines and `JSON.parse`',
  read: 'and `parseCase`',
  one: 'and `parseCase`, `classifyArchetype`',
  all: 'and `parseCase`, `assess`',
  assessAll: 'and `parseCase`, `assessAll`',
};

export const sizes = {
  core: 'everything of `kemitraan/measure` and `kemitraan/forms`',
  verbs: '`classify`, `score`, `validate` and `audit` of `kemitraan/forms`',
  unworded: 'everything but `/schema`, `/explain`, `/render` and the wordings',
  schema: '`caseSchema`',
  zod: 'what `caseSchema` uses of zod, by itself',
};

/** A function that gives one verdict of what it is given. */
export const isVerb = (name) => /^`?(classify|score|validate)[A-Z]/.test(name);
