// Why a target is not met, what was tried, and what the floor is: prose for the page, by the id of the target. The page takes
// only those of targets that its run does not meet. Figures stand in the tables, so that none is written here by hand.

export const reasons = {
  'assess-parse':
    'The result is some thousands of new objects for a case that fits on two pages: a verdict of each framework with what each question was taken to be, what is unknown, and why. Merely copying it by a plain loop takes many times as long as `JSON.parse` of the case, and `JSON.parse` of the result longer still (both are rows of the table). Results are plain data that share nothing with a definition or with each other, which rules out handing the same object out twice; a shorter result would be another result.',
  'text-compiled':
    'The assessment is in it, which by itself takes more than was aimed at for the whole way (see there). With one framework instead of all, the way is short: the row of `classifyArchetype`.',
  'text-plain': 'As with `z.compile`: the assessment is in it.',
  'text-no-eval': 'As with `z.compile`: the assessment is in it.',
  'batch-throughput':
    'As with one case: each line is assessed by all frameworks. The row of `classifyArchetype` says what one framework takes.',
  'import-root':
    'The root exports all there is but `/schema`, the words of both languages and the tables of every framework among it. Nothing runs when it is loaded; the time is that of finding, reading and compiling the files. Who asks one thing imports a subpath.',
  'size-core':
    'Everything of both subpaths is more than an evaluation: flip sets, paths, next questions, truth tables, procedures, and the checks of a definition that somebody else has written. The four verbs alone are a row of the table of sizes.',
  'size-unworded':
    'There are some eighty frameworks and catalogues, each with its tables and the sources of each row, by which a reader can check it. What a program does not import it does not carry.',
  'size-schema':
    'Most of it is what a case may name: the ids of every question of every framework, which a reference is checked against, and the nearest name where one is misspelt.',
};

/** Why time grows faster than what grows, by the row of the table of growth: function, what grows. */
export const growthReasons = {
  '`closenessCentralisation`, nodes':
    'From each node the way to every other is looked for, so that time grows with nodes times ties. No shorter way is known that is exact.',
  '`betweennessCentralisation`, nodes':
    'The shortest ways between all pairs are counted, by Brandes, which is nodes times ties.',
};
