import type { ScopeOptions } from '../../case/scope.js';
import type { ManagementFunction } from '../../case/vocabulary.js';
import type { Applicable } from '../../core/interval.js';
import type { EvidenceRef } from '../../core/verdict.js';
import type { CoorientationState } from './definition.js';

/** What of a case is compared. */
export interface CoorientationOptions extends Pick<ScopeOptions, 'asOf'> {
  /** Only these parties, of whatever standing; all parties of the case where it is left out. */
  readonly parties?: readonly string[];
  /** Only these indicators, by their full ids. One on which nobody tells a view is given without pairs. */
  readonly topics?: readonly string[];
}

/** What views are compared on: an indicator, of whom it is asked, and in which management function. */
export interface CoorientationTopic {
  /** The full id of the indicator. */
  readonly indicator: string;
  /** Whom the views are about, in the order of the case; the whole partnership where it is left out. */
  readonly about?: readonly string[];
  /** The management function that they speak of; absent where they name none. */
  readonly function?: ManagementFunction;
}

/** What one party holds and what it thinks that the other does; `null` where nothing is told. */
export interface CoorientationViews {
  readonly party: string;
  readonly own: Applicable | null;
  readonly guess: Applicable | null;
}

/** How it stands between two parties as one of them sees it. */
export type CoorientationPerspective = {
  readonly party: string;
  /** Whether what it thinks that the other holds is on the side that the other is on. */
  readonly accuracy: 'accurate' | 'inaccurate' | 'cannot-tell' | 'inapplicable';
  /** The rows that its own view, the other's and its guess rest on. */
  readonly evidence: readonly EvidenceRef[];
} & (
  | { readonly status: 'certain'; readonly state: CoorientationState }
  | { readonly status: 'possible'; readonly possible: readonly CoorientationState[] }
  /** One of the three views is that the question does not arise: there is no state. */
  | { readonly status: 'inapplicable' }
);

/** Two parties on one topic, in the order of the case. */
export interface CoorientationPair {
  readonly parties: readonly [string, string];
  readonly views: readonly [CoorientationViews, CoorientationViews];
  /** Whether their own views are on the same side. */
  readonly agreement: 'agree' | 'disagree' | 'cannot-tell' | 'inapplicable';
  /** The state where it is certain and the same as either sees it; `null` where each has its own. */
  readonly joint: CoorientationState | null;
  readonly perspectives: readonly [CoorientationPerspective, CoorientationPerspective];
}

/** A topic and the pairs that have views on it. */
export interface CoorientationOnTopic extends CoorientationTopic {
  readonly pairs: readonly CoorientationPair[];
}

/** What every question has: on which topic, and whom it is put to, or is about, together with which others. */
export interface Asking {
  readonly topic: CoorientationTopic;
  readonly party: string;
  readonly others: readonly string[];
}

/** Why a view is asked for: nothing is told of it, or what is told leaves both sides open. */
export type ViewGap = 'untold' | 'undecided';

/** A question worth asking next. */
export type CoorientationQuestion =
  | (Asking & {
      /** The party takes itself to agree with the others where it does not: what each understands is worth asking. */
      readonly kind: 'understanding';
      /** The indicator to ask about, of the party and of the others. */
      readonly indicator: 'partnership-archetypes.understanding';
      /** Whether the false consensus is certain, or one view short of it. */
      readonly status: 'certain' | 'possible';
      /** A false consensus is no evidence for the indicator: it moves no membership. */
      readonly movesMembership: false;
    })
  | (Asking & {
      /** What the party itself holds; the states between it and the others wait for it. */
      readonly kind: 'own-view';
      readonly because: ViewGap;
    })
  | (Asking & {
      /** What the party thinks that each of the others holds. */
      readonly kind: 'guess';
      readonly because: ViewGap;
    });

/** What the parties of a case hold, and what each thinks that the others do. */
export interface Coorientation {
  /** The id of the case. */
  readonly case: string;
  /** The date up to which dated rows count; all of them where it is absent. */
  readonly asOf?: string;
  readonly topics: readonly CoorientationOnTopic[];
  /** What to ask: first about understanding, then for views of one's own, then for what others are thought to hold. */
  readonly questions: readonly CoorientationQuestion[];
}
