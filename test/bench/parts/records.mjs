// Archetypes from a record of levels, beside rules and beside functions written by hand for these three archetypes alone.
import { classifyArchetype } from 'kemitraan/archetypes';
import { checkHandWritten, checkRules } from '../agreement.mjs';
import { classifyByHand } from '../hand-written.mjs';
import { verdictByHand } from '../hand-written-whole.mjs';
import { inTurn } from '../inputs.mjs';
import { classifyBySevenRules as logicSeven, classifyByThreeRules as logicThree } from '../json-logic.mjs';
import { records as what } from '../names.mjs';
import {
  classifyBySevenRules,
  classifyByThreeRules,
  sevenRulesEngine,
  threeRulesEngine,
} from '../rules-engine.mjs';
import { timed } from '../timed.mjs';

export const records = {
  id: 'records',
  title: 'Archetypes from a record',
  async measure(settings) {
    const compared = checkHandWritten();
    const { all, expressible } = await checkRules();
    const [seven, three] = [sevenRulesEngine(), threeRulesEngine()];
    const task = (name, run, isAsync = false) => {
      const next = inTurn(expressible);
      return { what: name, on: what.on, isAsync, run: () => run(next()) };
    };
    const tasks = [
      task(what.ours, classifyArchetype),
      task(what.whole, verdictByHand),
      task(what.reasons, classifyByHand),
      task(what.engine, (record) => classifyBySevenRules(seven, record), true),
      task(what.engineThree, (record) => classifyByThreeRules(three, record), true),
      task(what.logic, logicSeven),
      task(what.logicThree, logicThree),
    ];
    return {
      said: `Agreed before timing: both functions written by hand on ${compared} records; the rules on the ${expressible.length} of ${all} in/out/unknown records whose outcome is determined, which are those that are timed; an open outcome is nothing that the rules can express.`,
      rows: await timed(tasks, [what.ours], settings),
    };
  },
};
