// Everything that is known of one case: by all frameworks, with and without sentences, and what is asked of the answer.
import { classifyArchetype } from 'kemitraan/archetypes';
import { assess, nextQuestions } from 'kemitraan/assess';
import { explain, explainAssessment } from 'kemitraan/explain';
import { toMarkdown } from 'kemitraan/render';
import { parseCase } from 'kemitraan/schema';
import { agree } from '../disagreement.mjs';
import { documents, realCase } from '../documents.mjs';
import { copiesInTurn, copyOf } from '../inputs.mjs';
import { assess as what } from '../names.mjs';
import { timed } from '../timed.mjs';
import { whatIf } from '../what-if.mjs';

const locale = { locale: 'en' };

export const assessment = {
  id: 'assess',
  title: 'One case by all frameworks',
  async measure(settings) {
    const subjects = documents().filter(({ name }) => name === realCase.name || name.endsWith(' 5 KB'));
    const parts = subjects.map(tasksOf);
    return {
      said: parts.map(({ said }) => said).join(' '),
      rows: await timed(
        parts.flatMap(({ tasks }) => tasks),
        [what.parse, what.assess],
        settings,
      ),
    };
  },
};

function tasksOf({ name: on, text }) {
  const make = () => parseCase(JSON.parse(text)).case;
  const next = copiesInTurn(make);
  const result = assess(make());
  const written = JSON.stringify(result);
  agree('A copy of the result', on, copyOf(result), result);
  const results = copiesInTurn(() => assess(make()));
  const { make: whatIfMade, copy, ask } = whatIf();
  const bytes = Buffer.byteLength(text);
  const { coverage } = result;
  const task = (name, run, more) => ({ what: name, on, run, ...more });
  const tasks = [
    task(what.parse, () => JSON.parse(text), { bytes }),
    task(what.one, () => classifyArchetype(next())),
    task(what.assess, () => assess(next()), { questions: coverage.total }),
    task(what.both, () => explainAssessment(assess(next()), locale), { questions: coverage.total }),
    task(what.explain, () => explainAssessment(results(), locale), { questions: coverage.total }),
    task(what.each, () => verdictsOf(results()).map((verdict) => explain(verdict, locale))),
    task(what.next, () => nextQuestions(results())),
    task(what.markdown, () => toMarkdown(results(), locale)),
    task(what.copy, () => copyOf(result)),
    task(what.parseResult, () => JSON.parse(written), { bytes: Buffer.byteLength(written) }),
    task(what.whatIf, whatIfMade),
    task(what.whatIfCopied, copy),
    task(what.whatIfAsked, ask),
  ];
  const said = `${on}: ${coverage.total} questions of ${coverage.frameworks} frameworks, ${coverage.known} known; the result is ${objectsIn(result)} objects and lists, ${Buffer.byteLength(written)} bytes as JSON.`;
  return { tasks, said };
}

function verdictsOf({ verdicts }) {
  return Object.values(verdicts).flat();
}

function objectsIn(value) {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum, one) => sum + objectsIn(one), 1);
}
