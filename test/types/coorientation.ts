import type { Case } from '../../src/case/case.js';
import { explainCoorientation } from '../../src/explain/coorientation.js';
import { coorientation } from '../../src/frameworks/coorientation/coorientation.js';
import type { CoorientationPerspective } from '../../src/frameworks/coorientation/result.js';

declare const subject: Case;
declare const perspective: CoorientationPerspective;

const result = coorientation(subject, { parties: ['a', 'b'], topics: ['own.x'], asOf: '2015' });

export const joint:
  | 'true-consensus'
  | 'true-dissensus'
  | 'false-consensus'
  | 'false-conflict'
  | null
  | undefined = result.topics[0]?.pairs[0]?.joint;

// A perspective has one state where it is certain, a list where it is not, and none where there is no question.
export const states: readonly string[] =
  perspective.status === 'certain'
    ? [perspective.state]
    : perspective.status === 'possible'
      ? perspective.possible
      : [];

// @ts-expect-error Only what is certain has a state.
perspective.state;

export const moved: false[] = result.questions.flatMap((one) =>
  one.kind === 'understanding' ? [one.movesMembership] : [],
);

// @ts-expect-error Management functions are topics of their own, not an option.
coorientation(subject, { function: 'planning' });

// @ts-expect-error There is no record of levels to compare.
coorientation({ balance: 'in' });

// @ts-expect-error A language has to be chosen.
explainCoorientation(result, {});
