// Agreement statistics beside naive loops.
import { agreeingStatistics } from '../statistics.mjs';
import { timed } from '../timed.mjs';

const what = { ours: 'the statistic', loop: 'a naive loop' };

export const agreement = {
  id: 'agreement',
  title: 'Agreement statistics',
  async measure(settings) {
    const units = 1_000;
    const tasks = agreeingStatistics(units).flatMap(({ name, byLibrary, byLoop }) => [
      { what: what.ours, on: name, run: byLibrary },
      { what: what.loop, on: name, run: byLoop },
    ]);
    return {
      said: `Agreed before timing: both come to the same number, of ${units} units, five categories, two or three coders. The loop gives that number alone and checks nothing; the statistic reads and checks every rating, and gives observed and expected agreement, prevalence and counts too.`,
      rows: await timed(tasks, [what.loop], settings),
    };
  },
};
