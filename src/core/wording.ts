import type { LevelName } from './level.js';
import type { Wording } from './locale.js';

/** What is asked of one indicator, and what each level means. */
export interface QuestionWording {
  readonly label: Wording;
  readonly question: Wording;
  readonly rubric: Readonly<Record<LevelName, Wording>>;
}
