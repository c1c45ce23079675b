// Why a target is not met, what was tried, and what the floor is: prose for the page, by the id of the target. The page takes
// only those of targets that its run does not meet. Figures stand in the tables, so that none is written here by hand.

const oneWay =
  'The assessment is in it, which by itself takes more than was aimed at for the whole way: see there. With one framework instead of all the way is shorter, as the row of `classifyArchetype` shows.';

export const reasons = {
  'classify-rules-engine':
    'The engine gives the outcome alone. What it is compared with is the whole verdict: memberships, typicality, the outcome under every reading, reasons with their sources, coverage. What a definition asks under each reading is worked out once, and a record is read in one pass. With three rules instead of seven the engine itself is faster, which is a row of the table.',
  'classify-json-logic':
    'A few rules that give one word are hard to beat by something that gives a whole verdict: the function that is written by hand and gives outcome, status and reasons alone is not so much faster than these rules either, as the table shows. That is about the floor, and was not gone below.',
  'classify-by-hand':
    'Both give the same verdict. Ours checks the record, name by name and level by level, and follows tables where the function by hand names each attribute; that is what a definition as data costs. What a definition asks under each reading is worked out once, and a record is read in one pass.',
  'classify-by-hand-reasons':
    'It is another task: typicality, the criteria that bind, the outcome under every reading, margin and coverage are in our verdict and not in that of this function. The row above compares the same with the same.',
  'assess-per-question':
    'The mean hides a spread, see the table of frameworks. A verdict takes something by itself, however few its questions are; and a role model, a process or a typology gives for each question more than one reason: a finding of each rule that hears it, with parameters and sources, made anew each time.',
  'assess-parse':
    'The result is some thousands of new objects for a case that fits on two pages: of each framework a verdict, with what each question was taken to be, what is unknown, and why. Copying it by a plain loop takes many times as long as `JSON.parse` of the case, and `JSON.parse` of the result longer still; both are rows of the table. That is the floor: results are plain data that share nothing with a definition or with each other, which rules out handing the same object out twice, and a shorter result would be another one. A case is looked into once, and all frameworks read from that one look.',
  explain:
    'An explanation is far more than a sentence for each reason: a table, what is unknown, the questions to ask and what each would settle, what would change the verdict, and every work in full, for each of the verdicts, those of which nothing is known among them. Each verdict is looked through before it is read, since it may come from anywhere. `explainAssessment`, which says each verdict in a line, is a row of the table.',
  'text-compiled': oneWay,
  'text-plain': oneWay,
  'text-no-eval': oneWay,
  'compiled-ajv':
    'The check of references runs beside the compiled shapes and is not compiled with them; ajv looks at no reference.',
  'root-check': 'See the last two rows of each document under [Reading a document](#reading-a-document).',
  'import-subpaths':
    'Nothing runs when a subpath is loaded. The time is that of compiling its text: which is short for the subpath of a few frameworks, and long where the words or the definitions of all are in it. It stands in [few files](decisions/few-files.md), with what was tried to get below.',
  'import-root':
    'The root exports all there is but `/schema`, the words of both languages and the tables of every framework among it. Nothing runs when it is loaded; the time is that of compiling its text. The last two rows of the table are the floor: all of it in one file, and the same text where the engine only looks for its end. Who asks one thing imports a subpath; what was tried stands in [few files](decisions/few-files.md).',
  'import-schema':
    'Beside zod it loads the definitions of every framework, whose ids references are checked against, the texts of the JSON Schemas, and makes some hundreds of schemas: one for all keys of one kind, but they are there when the module is.',
  'first-document':
    'It is read by code that has not run before, and makes what is worked out of the definitions once: the ids that a case may name.',
  'size-archetype':
    'What weighs, and what was tried, stands in [a decision](decisions/weight.md): facts, the check of cases that nobody has parsed, and citations.',
  'size-function':
    'The heavier forms read more of a case: who has which role, which duties are carried out, what was done when. What all functions share, and what was tried, stands in [a decision](decisions/weight.md).',
  'size-core':
    'Everything of both subpaths is more than an evaluation: flip sets, paths, next questions, procedures, and the checks of a definition that somebody else has written. The four verbs alone are a row of the table of sizes.',
  'size-unworded':
    'Each framework and catalogue comes with its tables and the sources of each row, by which a reader can check it. What a program does not import it does not carry.',
  'size-schema':
    'Most of it is what a case may name: the definitions of every framework, whose ids a reference is checked against. A table of the ids alone would weigh a quarter of them; why there is none stands in [a decision](decisions/weight.md).',
  dates:
    'Each date is checked for being a day that there is, by its digits, once when the document is read and once when it is assessed, and is compared as text where it is told to the day. The ids that rows without one are given are made from all that stands in them, dates too, and that alone takes about as long as was aimed at. The figure is a difference of two times that are each many times as long, and no surer than they are: more than once the case with dates came out as the quicker one, since a row that the same observer has overtaken by a later one is no contradiction to tell of, and quick runs have shown anything up to many times `JSON.parse`.',
  'batch-throughput':
    'As with one case: each line is assessed by all frameworks. What one framework takes is the row of `classifyArchetype`.',
  'batch-memory':
    'Nothing is kept of a case that has gone. What is worked out of definitions is, once; and with few cases the engine has not yet compiled what it will.',
  'what-if':
    'Each is a whole verdict: 300 of them are 300 times what a record takes, see [Archetypes from a record](#archetypes-from-a-record). To copy them by a plain loop, which is a row of the table, takes about as long as to make them, so that this is the floor. Who asks what a changed level would change need not make them: `nextQuestions` says it of what is unknown and `flipSet` of what is known, for the records as they are, which is a row as well.',
  growth:
    'Rows above it under which no reason stands have not been looked into. What sorts takes the number of things times its logarithm, which between a hundred and a hundred thousand is a slope of about 1.13. A quick run has two sizes alone, which says little of a slope, and looks at none again; and code that the engine has not yet compiled for so many things looks like growth, so that each size is run for a while before it is timed.',
  'ts-pattern':
    'It decides between kinds, once for each thing that is decided. No loop over rows or questions goes through it.',
};

const readingMore =
  'each rating is looked at a fixed number of times. A hundred thousand units no longer lie in the caches of the processor, so that reading them alone, which is the row of the plain loop, takes longer for each.';
const sorting =
  'the holders are sorted, which takes their number times its logarithm; how the engine sorts as many numbers is the row before.';

/** Why time grows faster than what grows, by the row of the table of growth: function, what grows. */
export const growthReasons = {
  '`percentAgreement`, units': readingMore,
  '`fleissKappa`, units': readingMore,
  '`krippendorffAlpha`, nominal, units': readingMore,
  '`gini`, holders': sorting,
  '`herfindahl`, holders': sorting,
  '`closenessCentralisation`, nodes':
    'from each node the way to every other is looked for, so that time grows with nodes times ties. No shorter way is known that is exact.',
  '`betweennessCentralisation`, nodes':
    'the shortest ways between all pairs are counted from each node, which is nodes times ties as well.',
};
