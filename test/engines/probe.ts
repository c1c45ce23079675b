// What every engine is asked, and answers by one JSON text. It is bundled by bundles.mjs, so that what it imports of src is
// the packed library in the way in which the engine has it; nothing of Node or of a browser is used here.

import { answerOf } from '../conformance/answer.js';
import { functionNames, functionOf, untag } from '../conformance/untag.js';

/** What the engine reads of files, since it may have none. */
export interface Material {
  /** Case documents. */
  readonly cases: readonly unknown[];
  /** Of each function the lists of arguments of its sound calls, see docs/conformance. */
  readonly calls: Readonly<Record<string, readonly (readonly unknown[])[]>>;
  /** Rows of refused.tsv. */
  readonly refused: readonly string[];
  /** Levels of the archetypes, as archetypes.tsv has them, with what a character stands for. */
  readonly levels: readonly string[];
  readonly legend: {
    readonly attributes: readonly string[];
    readonly levels: Readonly<Record<string, unknown>>;
  };
}

/** What an engine answers, in parts, so that a difference is easy to find. */
export interface Answers {
  readonly functions: readonly string[];
  readonly constants: string;
  readonly cases: readonly unknown[];
  readonly calls: readonly unknown[];
  readonly refused: readonly string[];
  readonly archetypes: readonly unknown[];
}

type Plain = Readonly<Record<string, never>>;
const locales = ['en', 'id'];

/** Everything that is compared between engines. */
export async function probe(material: Material, constants: object): Promise<Answers> {
  return {
    functions: [...functionNames].sort(),
    constants: JSON.stringify(constants),
    cases: material.cases.map(readCase),
    calls: await soundCalls(material.calls),
    refused: await wronglyAnswered(material),
    archetypes: material.levels.map((row) => archetypesOf(row, material.legend)),
  };
}

/** A case from the document to the report; each case has words for other verdicts, and all cases for all frameworks. */
function readCase(document: unknown, place: number): unknown {
  const parsed = functionOf('parseCase')(document) as Plain;
  if (parsed.ok !== true) return parsed;
  const subject = parsed.case;
  const assessment = functionOf('assess')(subject) as Plain;
  return {
    assessment,
    next: place % 5 === 0 ? functionOf('nextQuestions')(assessment, 20) : [],
    words: locales.map((locale) => functionOf('explainAssessment')(assessment, { locale, case: subject })),
    reports: locales.map((locale) => functionOf('toMarkdown')(assessment, { locale, case: subject })),
    rows: functionOf('toRows')(subject),
    verdicts: Object.values(assessment.verdicts ?? {})
      .flat()
      .filter((_, position) => (position + place) % 8 === 0)
      .map((verdict) =>
        locales.map((locale) => [
          functionOf('explain')(verdict, { locale, case: subject }),
          functionOf('toMarkdown')(verdict, { locale, case: subject }),
        ]),
      ),
  };
}

/** What each sound call returns; a schema, which is no plain data, says what it makes of nothing. */
async function soundCalls(calls: Material['calls']): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const [name, lists] of Object.entries(calls)) {
    for (const args of lists) {
      const result = (await functionOf(name)(...args.map((arg) => untag(arg)))) as Plain | null;
      answers.push([name, typeof result?.safeParse === 'function' ? schemaOf(result) : result]);
    }
  }
  return answers;
}

const schemaOf = (schema: Plain) =>
  (schema as unknown as { safeParse(value: unknown): { success: boolean } }).safeParse({}).success;

/** The rows of refused.tsv that are answered otherwise than they say: none, if all is well. */
async function wronglyAnswered({ refused, calls }: Material): Promise<string[]> {
  const wrong: string[] = [];
  for (const row of refused) {
    const [name = '', call, at = '', value = '', wanted] = row.split('\t');
    const given = await answerOf(name, calls[name]?.[Number(call)] ?? [], at, JSON.parse(value));
    if (given !== wanted) wrong.push(`${row}: ${given}`);
  }
  return wrong;
}

function archetypesOf(row: string, { attributes, levels }: Material['legend']): unknown {
  const record: Record<string, unknown> = {};
  attributes.forEach((attribute, place) => {
    const level = levels[row[place] ?? '?'];
    if (level !== null) record[attribute] = level;
  });
  return functionOf('classifyArchetype')(record);
}
