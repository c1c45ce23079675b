import {
  advance,
  auditHistory,
  type ContentsOf,
  defineProcedure,
  type EventsOf,
  type GuardsOf,
  nextSteps,
  type StatesOf,
} from '../../src/forms.js';
import { parseHistory } from '../../src/schema.js';

const own = { basis: 'ours', source: [{ text: 'Office manual, p. 3' }] } as const;

const request = defineProcedure({
  form: 'procedure',
  id: 'office-request',
  version: '1.0.0',
  basis: { model: 'ours', rule: 'ours' },
  source: own.source,
  stages: { asking: own },
  start: 'drafted',
  states: {
    drafted: { stage: 'asking', ...own },
    sent: { stage: 'asking', ...own },
    granted: { stage: 'asking', end: 'done', ...own },
  },
  actors: { village: own, office: own },
  contents: { budget: { severity: 'failure', ...own } },
  events: {
    send: { from: ['drafted'], to: 'sent', by: ['village'], contents: ['budget'], ...own },
    grant: { from: ['sent'], to: 'granted', by: ['office'], ...own },
  },
  deadlines: { soon: { event: 'grant', after: 'send', within: { months: 1 }, severity: 'failure', ...own } },
});

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export const states: Equal<StatesOf<typeof request>, 'drafted' | 'sent' | 'granted'> = true;
export const events: Equal<EventsOf<typeof request>, 'send' | 'grant'> = true;
export const contents: Equal<ContentsOf<typeof request>, 'budget'> = true;
export const guards: Equal<GuardsOf<typeof request>, never> = true;

const moved = advance(request, 'drafted', 'send');
export const state: 'drafted' | 'sent' | 'granted' | undefined = 'state' in moved ? moved.state : undefined;

// @ts-expect-error There is no such state.
advance(request, 'lost', 'send');

// @ts-expect-error There is no such event.
advance(request, 'drafted', 'sned');

// @ts-expect-error There is no such state to look on from.
nextSteps(request, 'lost');

auditHistory(request, { events: [{ event: 'send', by: ['village'], contents: { budget: true } }] });

// @ts-expect-error There is no such event.
auditHistory(request, { events: [{ event: 'sned' }] });

// @ts-expect-error There is no such actor.
auditHistory(request, { events: [{ event: 'send', by: ['crowd'] }] });

// @ts-expect-error There is no such content.
auditHistory(request, { events: [{ event: 'send', contents: { map: true } }] });

const { standing, framework } = auditHistory(request, { events: [] });
export const id: 'office-request' = framework.id;
export const at: 'drafted' | 'sent' | 'granted' | null = standing.kind === 'at' ? standing.state : null;

const parsed = parseHistory(request, {});
if (parsed.ok) auditHistory(request, parsed.history);

export const lost = () =>
  defineProcedure({
    form: 'procedure',
    id: 'lost',
    version: '1.0.0',
    basis: { model: 'ours', rule: 'ours' },
    source: own.source,
    stages: { asking: own },
    // @ts-expect-error It begins in no state of its own.
    start: 'nowhere',
    states: { drafted: { stage: 'asking', ...own } },
    actors: { village: own },
    events: {
      send: {
        // @ts-expect-error There is no such state.
        from: ['written'],
        to: 'same',
        // @ts-expect-error There is no such actor.
        by: ['crowd'],
        ...own,
      },
    },
  });
