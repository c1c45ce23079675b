import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64Url, toBase64Url } from '../../docs/playground/link/base64url.js';
import { readFragment, writeFragment } from '../../docs/playground/link/fragment.js';
import { longestPacked, packed, unpacked } from '../../docs/playground/link/pack.js';
import { checksumOf } from '../../src/assess/case-string/checksum.js';

test('bytes in letters are as Node writes them, and come back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const text = toBase64Url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64url'));
      expect(fromBase64Url(text)).toEqual(bytes);
    }),
  );
});

test.each(['a', 'abcde', 'ab=', 'a b', 'ab+c', 'é'])('%j is not so written', (text) => {
  expect(fromBase64Url(text)).toBeNull();
});

describe('a packed text', () => {
  test('comes back, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        expect(await unpacked(await packed(text))).toEqual({ ok: true, text });
      }),
    );
  });

  test('is deflated, as zlib reads it', async () => {
    const text = JSON.stringify({ a: 'kemitraan '.repeat(100) });
    const [way, payload = ''] = (await packed(text)).split('.');
    expect(way).toBe('z');
    expect(inflateSync(Buffer.from(payload, 'base64url')).toString()).toBe(text);
  });

  test('holds only what an address leaves alone', async () => {
    expect(await packed('“ə” & # % ?')).toMatch(/^[\w.~-]+$/);
  });

  test('is refused wherever it is cut, and never half read', async () => {
    const whole = await packed(JSON.stringify({ title: 'A clinic', parties: ['a', 'b'] }));
    for (let length = 2; length < whole.length; length += 1) {
      const read = await unpacked(whole.slice(0, length));
      expect(read.ok, whole.slice(0, length)).toBe(false);
      if (!read.ok && length < whole.length - 8) expect(read.fault.kind).toBe('link-cut');
    }
  });

  test('is refused whichever sign of it is another', async () => {
    const whole = await packed(JSON.stringify({ title: 'A clinic' }));
    for (let at = 0; at < whole.length; at += 1) {
      const other = whole[at] === 'a' ? 'b' : 'a';
      const read = await unpacked(whole.slice(0, at) + other + whole.slice(at + 1));
      expect(read.ok, String(at)).toBe(false);
    }
  });
});

const sealed = (body: string) => `${body}.${checksumOf(body)}`;

test.each([
  ['nothing', '', 'link-not-packed'],
  ['another way', 'q.abcd.00000000', 'link-not-packed'],
  ['__proto__', '__proto__', 'link-not-packed'],
  ['no checksum', 'z.abcd', 'link-cut'],
  ['no bytes', sealed('p.a'), 'link-damaged'],
  ['bytes that are no UTF-8', sealed(`p.${Buffer.from([0xff, 0xfe]).toString('base64url')}`), 'link-damaged'],
  ['bytes that are not deflated', sealed('z.AAAAAAAA'), 'link-damaged'],
  ['more than is read', 'p.'.padEnd(longestPacked + 1, 'a'), 'link-too-long'],
])('%s is refused as what it is', async (_, text, kind) => {
  expect(await unpacked(text)).toMatchObject({ ok: false, fault: { kind } });
});

test('what would grow without measure is stopped', async () => {
  const bomb = deflateSync(Buffer.alloc(50_000_000)).toString('base64url');
  expect(bomb.length).toBeLessThan(longestPacked);
  expect(await unpacked(sealed(`z.${bomb}`))).toMatchObject({ ok: false, fault: { kind: 'link-too-large' } });
});

test.each([
  ['', {}],
  ['#', {}],
  ['#lang=id', { locale: 'id' }],
  ['#lang=fr', {}],
  ['#lang=__proto__', {}],
  ['#s=kemitraan1~a~1.0.0~00000000&lang=en', { string: 'kemitraan1~a~1.0.0~00000000', locale: 'en' }],
  // Some programs write the sign between fields as percents.
  ['#s=kemitraan1%7Ea', { string: 'kemitraan1~a' }],
  ['#s=%', { string: '%' }],
  ['#case=z.abc.00000000', { case: 'z.abc.00000000' }],
  ['#case=', { case: '' }],
  ['#other=1&&&=', { other: 'other=1' }],
])('the fragment %j asks for %j', (fragment, asked) => {
  expect(readFragment(fragment)).toEqual(asked);
});

test('a fragment that is written is read again', () => {
  const asked = { locale: 'en', string: 'kemitraan1~a~1.0.0~00000000' } as const;
  expect(readFragment(writeFragment(asked))).toEqual(asked);
});
