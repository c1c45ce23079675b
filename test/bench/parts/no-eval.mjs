// Reading and assessing where the engine does not allow code to be made from text, as under a content security policy.
import { found } from '../processes.mjs';

export const noEval = {
  id: 'no-eval',
  title: 'Without eval',
  startsProcesses: true,
  async measure(settings) {
    const flags = ['--disallow-code-generation-from-strings'];
    const rows = found('no-eval-run.mjs', [JSON.stringify(settings)], { flags });
    return {
      said: `A process of its own, \`node ${flags[0]}\`; ratios are to \`JSON.parse\` in that process.`,
      rows,
    };
  },
};
