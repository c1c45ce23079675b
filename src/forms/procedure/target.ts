import type { EventSpec } from './definition.js';

/** Where an event leads: to a state, nowhere else than where it happens, or where the source does not say. */
export type Target =
  | { readonly kind: 'state'; readonly state: string }
  | { readonly kind: 'same' }
  | { readonly kind: 'not-stated' };

/** Where an event leads. */
export function targetOf({ to }: Pick<EventSpec, 'to'>): Target {
  return to === 'same' || to === 'not-stated' ? { kind: to } : { kind: 'state', state: to };
}
