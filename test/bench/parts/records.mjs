// Archetypes from a record of levels, beside rules and beside functions written by hand for these three archetypes alone.
import { classifyArchetype } from 'kemitraan/archetypes';
import { checkHandWritten, checkRules } from '../agreement.mjs';
import { classifyByHand } from '../hand-written.mjs';
import { inTurn } from '../inputs.mjs';
import { classifyBySevenRules as logicSeven, classifyByThreeRules as logicThree } from '../json-logic.mjs';
import {
  classifyBySevenRules,
  classifyByThreeRules,
  sevenRulesEngine,
  threeRulesEngine,
} from '../rules-engine.mjs';
import { timed } from '../timed.mjs';

export const ours = '`classifyArchetype`';
export const byHand = 'by hand, the same reasons';
export const engine = 'json-rules-engine, 7 rules';
export const logic = 'json-logic-js, 7 rules';
export const on = 'all records in turn';

export const records = {
  id: 'records',
  title: 'Archetypes from a record',
  async measure(settings) {
    const compared = checkHandWritten();
    const { all, expressible } = await checkRules();
    const [seven, three] = [sevenRulesEngine(), threeRulesEngine()];
    const task = (what, run, isAsync = false) => {
      const next = inTurn(expressible);
      return { what, on, isAsync, run: () => run(next()) };
    };
    const tasks = [
      task(ours, classifyArchetype),
      task(byHand, classifyByHand),
      task(engine, (record) => classifyBySevenRules(seven, record), true),
      task('json-rules-engine, 3 rules', (record) => classifyByThreeRules(three, record), true),
      task(logic, logicSeven),
      task('json-logic-js, 3 rules', logicThree),
    ];
    return {
      said: `Agreed before timing: the function written by hand on ${compared} records; the rules on the ${expressible.length} of ${all} in/out/unknown records whose outcome is determined, which are those that are timed; an open outcome is nothing that the rules can express.`,
      rows: await timed(tasks, [ours], settings),
    };
  },
};
