// Every framework's own function: on a case, on a record that says nothing, and on a record with an answer to everything.
import { readsCases } from 'kemitraan/forms';
import { frameworks as definitions } from 'kemitraan/registry';
import { parseCase } from 'kemitraan/schema';
import { agree } from '../disagreement.mjs';
import { realCase } from '../documents.mjs';
import { answersTo, functionOf } from '../functions.mjs';
import { copiesInTurn } from '../inputs.mjs';
import { frameworks as kinds } from '../names.mjs';
import { timed } from '../timed.mjs';

export const frameworks = {
  id: 'frameworks',
  title: 'Each framework',
  async measure(settings) {
    const { name, text } = realCase;
    const { case: subject } = parseCase(JSON.parse(text));
    const tasks = Object.values(definitions)
      .filter(readsCases)
      .flatMap((one) => tasksOf(one, subject));
    return {
      said: `The case is ${name}, ${Buffer.byteLength(text)} bytes. A question of a framework about one party at a time counts once for each party.`,
      rows: await timed(tasks, [], settings),
    };
  },
};

function tasksOf(definition, subject) {
  const { called, call } = functionOf(definition.id);
  const answers = answersTo(definition);
  const of = { [kinds.case]: subject, [kinds.nothing]: {}, [kinds.all]: answers };
  return Object.entries(of).map(([what, input]) => {
    const verdicts = [call(input)].flat();
    for (const { framework } of verdicts) agree(called, what, framework.id, definition.id);
    const next = copiesInTurn(() => structuredClone(input));
    const questions = verdicts.reduce((sum, { coverage }) => sum + coverage.total, 0);
    return { what, on: called, questions, run: () => call(next()) };
  });
}
