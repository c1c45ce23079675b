// docs/performance.md, from the figures of a run and the prose that stands here.
import { countOf, numberOf } from './numbers.mjs';
import { growthReasons, reasons } from './reasons.mjs';
import { machineLine, markdownTable, partLine, tableOf } from './tables.mjs';
import { isMet, targets } from './targets.mjs';

/** The page, as a text. */
export function pageOf(run) {
  return `${[
    opening(run),
    '## What was aimed at',
    targetTable(run),
    ...unmetOf(run),
    reading,
    '## The tables',
    ...sections.flatMap(([id, title, ...prose]) =>
      run.parts[id] === undefined
        ? []
        : [
            `### ${title}`,
            ...prose,
            tableOf(id, run.parts[id]),
            ...(id === 'growth' ? [growthProse(run)] : []),
            partLine(run.parts[id]),
          ],
    ),
  ]
    .filter((text) => text !== '')
    .join('\n\n')}\n`;
}

function opening(run) {
  return `# Performance

How long the library takes beside things that a reader knows, what it weighs, and how both grow. Every figure is of one run of
\`npm run bench\`, which wrote this page; a test holds the page to the figures of that run
([\`test/bench/last-run.json\`](../test/bench/last-run.json)). How to run it again, and what to open to change it:
[the benchmark](../test/bench/README.md).

**The machine:** ${machineLine(run)}`;
}

function targetTable(run) {
  const rows = targets.map((target) => {
    const { says, kind, bound, unit, figure, which } = target;
    const met = isMet(target, run);
    const found = met === undefined ? 'not measured' : withUnit(figure(run), unit);
    const of = which?.(run);
    return [
      says + (of ? ` (${of})` : ''),
      `at ${kind} ${withUnit(bound, unit)}`,
      found,
      met === undefined ? '' : met ? 'yes' : 'no',
    ];
  });
  return markdownTable(['what', 'aimed at', 'measured', 'met'], rows);
}

const withUnit = (number, unit) => `${countOf(numberOf(number))} ${unit}`.trim();

/** Why not, for each that is not met. */
function unmetOf(run) {
  const unmet = targets.filter((target) => isMet(target, run) === false);
  if (unmet.length === 0) return [];
  const items = unmet.map(({ id, says }) => `- **${says}.** ${reasons[id]}`);
  return ['## What is not met, and why', items.join('\n')];
}

const reading = `## What may be concluded, and what not

- The *median* is over all samples of a task; half of them lie in *p25 to p75*. A sample is a batch of calls, so that the clock does
  not count. Pauses for garbage longer than a batch show in p75, and hardly in the median.
- A *ratio* (*times X*) is the median over the rounds of the ratio within a round, with the lowest and the highest round in brackets. All
  tasks of a part take turns in each round, in one process, each round beginning at another task. Where the brackets are wide, something
  disturbed the run.
- Each call gets another input than the one before, equal but distinct, so that nothing can be kept by the identity of what is asked.
- Whatever is compared gives the same answers before anything is timed, or the run ends and says where they differ.

May be concluded: how the parts of the library compare with each other and with these peers, for these documents, on code that has run
before; how time and memory grow; what a program that imports something will carry.

May not:

- *How many milliseconds it will be elsewhere.* Times of another machine, another engine or another day are other times. Ratios carry
  over better, but those to \`JSON.parse\` hold for one version of one engine: it is native code, and a version that reads JSON twice as
  fast doubles every such ratio.
- *That a difference of a few per cent is one.*
- *Who is better.* The peers do less, so that a ratio says what the rest costs. The rules give the outcome alone, and to them unknown is no:
  the records whose outcome is open are left out of the comparison. The function written by hand checks no input, knows one typology, and
  a change of a definition is a change of its code. ajv looks at shapes and ids, and not at what a row refers to. The naive loops check
  nothing and give one number.
- *How long a first call takes*, except where a table says so: nearly all are of code that has run before.`;

/** The parts, in the order of the page: the id, the heading, and what is to be said before the table. */
const sections = [
  [
    'records',
    'Archetypes from a record',
    'A record gives a level for each attribute of the archetypes. Seven rules are one for each outcome with a type in it, three one for each type; of json-logic-js each rule is asked, as json-rules-engine does too. Engines are built once, before timing; every run of json-rules-engine is asynchronous.',
  ],
  [
    'frameworks',
    'Each framework',
    'Every framework that gives verdicts, by its own function. The case speaks to few of them, as most cases do; the empty record says nothing, and the other answers every question.',
  ],
  [
    'assess',
    'One case by all frameworks',
    '`assess` gives every verdict with its reasons as codes and parameters; `explain` puts one of them into words, with a sentence for each reason; `explainAssessment` says each verdict that knows anything in a line, and asks ten questions. The copy by a plain loop is what it takes at least to build so large a result from nothing but itself.',
  ],
  [
    'documents',
    'Reading a document',
    'ajv checks the JSON Schema of the library. `caseSchema` is its zod schema, with the checks of references; `z.compile` makes code of it where the engine allows that. `parseCase` bounds what it reads, names every fault with its path, and suggests the nearest name. The last two rows of each document say what one more check at the root costs by itself.',
  ],
  ['text', 'From text to assessed', ''],
  ['no-eval', 'Without eval', 'As under a content security policy without `unsafe-eval`.'],
  ['dates', 'Sixty dates', ''],
  [
    'batch',
    'Many cases',
    'Lines of 1 to 10 KB, all different. What is kept is the heap that is alive, after a forced collection, at the fullest of ten looks while the cases go by, less what was alive before.',
  ],
  ['agreement', 'Agreement statistics', ''],
  [
    'portfolio',
    'A portfolio of many records',
    'Records of CSR programmes, made one by one and not kept: 1,000 companies, 30 places, 7 fields, 8 quarters. *Of a processor* is what the process itself used, the making of the records included. *Kept* is the heap that is alive at the fullest of ten looks, or at the end with the result; the peak is the greatest resident memory of the process, the engine and uncollected garbage included. `findDuplicates` lists 100 pairs, and what it keeps grows with the records.',
  ],
  ['imports', 'Cold import', ''],
  ['sizes', 'Sizes', ''],
  ['growth', 'Growth', ''],
];

/** Why some grow faster than what grows. */
function growthProse(run) {
  const rows = run.parts.growth.rows.map(({ what, grows }) => `${what}, ${grows}`);
  const known = Object.entries(growthReasons).filter(([row]) => rows.includes(row));
  return known.map(([row, why]) => `- ${row}: ${why}`).join('\n');
}
