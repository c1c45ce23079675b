import type { Fault } from '../../../src/core/fault.js';
import type { Locale } from '../../../src/core/locale.js';
import type { Draft } from '../case/draft.js';
import { readDraft, type Sound, soundBy } from '../case/read-draft.js';
import { type SharedVerdict, withInput } from '../case/shared-verdict.js';

/** A case that somebody works on. */
export interface CaseSubject {
  readonly kind: 'case';
  readonly draft: Draft;
  /** The last version without faults. */
  readonly sound: Sound | null;
  /** What is wrong with the draft as it stands. */
  readonly faults: readonly Fault[];
  readonly omitted: number;
}

/** A shared verdict: the answers of one framework alone. */
export interface SharedSubject {
  readonly kind: 'shared';
  readonly shared: SharedVerdict;
}

/** What the page is about. */
export type Subject = CaseSubject | SharedSubject;

/** Everything that the page shows follows from this. */
export interface State {
  readonly locale: Locale;
  readonly subject: Subject;
  /** How many subjects were opened; what belongs to one of them begins anew with the next. */
  readonly opening: number;
  /** Whether anything was typed or answered since it was opened. */
  readonly isEdited: boolean;
  /** Whatever had been edited when something else was opened; the last is come back to first. */
  readonly before: readonly Subject[];
  /** The framework that is shown in detail. */
  readonly framework: string;
  /** The party that a framework about one party at a time is shown for. */
  readonly party: string | null;
  /** The place of the page that the focus goes to, once; `turn` tells one jump from the next to the same place. */
  readonly jump: { readonly to: string; readonly turn: number } | null;
}

/** What can happen. */
export type Action =
  | { readonly type: 'opened'; readonly draft: Draft }
  | { readonly type: 'shared'; readonly shared: SharedVerdict }
  | { readonly type: 'restored' }
  | { readonly type: 'edited'; readonly change: (draft: Draft) => Draft; readonly jump?: string }
  | { readonly type: 'answered'; readonly question: string; readonly level: unknown }
  | { readonly type: 'framework'; readonly id: string; readonly jump?: string }
  | { readonly type: 'party'; readonly id: string }
  /** All frameworks are asked, however large the case is. */
  | { readonly type: 'whole' }
  | { readonly type: 'locale'; readonly locale: Locale }
  | { readonly type: 'jump'; readonly to: string };

/** The places of the page that a jump can lead to, beside questions. */
export const places = {
  case: 'case',
  framework: 'framework',
  overview: 'overview',
  next: 'next-head',
  share: 'share-head',
  report: 'report-head',
} as const;

/** Whether something else takes the place of what stands here. */
export function opens({ type }: Action): boolean {
  return type === 'opened' || type === 'shared' || type === 'restored';
}

/** A case as it is opened, or with other contents than before: the last version without faults stays. */
export function caseSubject(draft: Draft, framework: string, last: Sound | null = null): CaseSubject {
  const read = readDraft(draft, framework);
  return read.ok
    ? { kind: 'case', draft, sound: read.sound, faults: [], omitted: 0 }
    : { kind: 'case', draft, sound: last, faults: read.faults, omitted: read.omitted };
}

/** What the page is after something has happened. */
export function next(state: State, action: Action): State {
  switch (action.type) {
    case 'opened':
      return opened(state, caseSubject(action.draft, state.framework), places.case);
    case 'shared': {
      const { shared } = action;
      const after = opened(state, { kind: 'shared', shared }, places.framework);
      return { ...after, framework: shared.definition.id };
    }
    case 'restored':
      return restored(state);
    case 'edited':
      return edited(state, action.change, action.jump);
    case 'answered':
      return answered(state, action.question, action.level);
    case 'framework':
      return jumped(asked({ ...state, framework: action.id }, action.id), action.jump);
    case 'party':
      return { ...state, party: action.id };
    case 'whole':
      return asked(state);
    case 'locale':
      return { ...state, locale: action.locale };
    case 'jump':
      return jumped(state, action.to);
  }
}

function opened(state: State, subject: Subject, to: string): State {
  const before = state.isEdited ? [...state.before, state.subject] : state.before;
  return jumped({ ...state, subject, before, opening: state.opening + 1, isEdited: false, party: null }, to);
}

/** What had been edited last; what stands here now waits behind the others, so that each is come back to in turn. */
function restored(state: State): State {
  const last = state.before.at(-1);
  if (last === undefined) return state;
  const others = state.before.slice(0, -1);
  const before = state.isEdited ? [state.subject, ...others] : others;
  return asked({ ...opened(state, last, places.case), before, isEdited: true }, state.framework);
}

function edited(state: State, change: (draft: Draft) => Draft, jump?: string): State {
  const { subject } = state;
  if (subject.kind !== 'case') return state;
  const draft = change(subject.draft);
  if (draft === subject.draft) return jumped(state, jump);
  const after = caseSubject(draft, state.framework, subject.sound);
  return jumped({ ...state, subject: after, isEdited: true }, jump);
}

/** The same with the verdicts of a framework, or of all, where they are not there yet. */
function asked(state: State, framework?: string): State {
  const { subject } = state;
  if (subject.kind !== 'case' || subject.sound === null || subject.sound.isWhole) return state;
  return { ...state, subject: { ...subject, sound: soundBy(subject.sound.case, framework) } };
}

function answered(state: State, question: string, level: unknown): State {
  const { subject } = state;
  if (subject.kind !== 'shared') return state;
  const shared = withInput(subject.shared, question, level);
  return { ...state, subject: { kind: 'shared', shared }, isEdited: true };
}

function jumped(state: State, to?: string): State {
  return to === undefined ? state : { ...state, jump: { to, turn: (state.jump?.turn ?? 0) + 1 } };
}
