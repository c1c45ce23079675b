import { expect, test } from 'vitest';
import { examples } from '../../docs/playground/state/examples.js';
import { longestDocument, readText } from '../../docs/playground/text/read-text.js';

test.each(examples.map((draft) => [draft.id, draft] as const))('%s is read from its text', (id, draft) => {
  const read = readText(`\uFEFF${JSON.stringify(draft, null, 2)}`);
  expect(read.ok && read.draft).toEqual(draft);
  expect(draft.id).toBe(id);
});

test.each([
  ['nothing', ' \n', { kind: 'empty' }],
  ['too much', 'x'.repeat(longestDocument + 1), { kind: 'too-long', length: longestDocument + 1 }],
  ['no JSON', '{"schema": kemitraan}', { kind: 'not-json', at: { line: 1, column: 12 } }],
  ['a list', '[]', { kind: 'faults' }],
  ['null', 'null', { kind: 'faults' }],
  [
    'a later edition',
    '{"schema":"kemitraan/case@2","id":"a","title":"A"}',
    { kind: 'faults', faults: [{ path: ['schema'] }] },
  ],
  [
    'an unknown framework',
    '{"schema":"kemitraan/case@1","id":"a","title":"A","observations":[{"indicator":"no-such.thing","level":"in"}]}',
    { kind: 'faults', faults: [{ code: 'unknown-indicator', path: ['observations', 0, 'indicator'] }] },
  ],
  [
    'a key that is no own key of an object',
    '{"schema":"kemitraan/case@1","id":"a","title":"A","__proto__":{"title":"B"}}',
    { kind: 'faults', faults: [{ code: 'unknown-key' }] },
  ],
])('%s is refused as what it is', (_, text, fault) => {
  expect(readText(text)).toMatchObject({ ok: false, fault });
});
