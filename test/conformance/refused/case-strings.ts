import type { Refusal, RefusedCall } from './refusal.js';
import * as values from './values.js';

/** CRC-32, bit by bit, as gzip and PNG compute it. */
function crc32(text: string): string {
  let remainder = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) {
    remainder ^= byte;
    for (let bit = 0; bit < 8; bit += 1) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
  }
  return ((remainder ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
const sealed = (...fields: readonly string[]) => {
  const body = ['kemitraan1', ...fields].join('~');
  return `${body}~${crc32(body)}`;
};
const head = ['power-layout', '1.0.0', 'sulistiyani'] as const;
const sound = sealed(...head, 'parity_O', 'subordination_MI');
const answered = (...answers: readonly string[]) => sealed(...head, ...answers);

const weighed = (...weights: readonly string[]) =>
  sealed('triple-bottom-line', '1.0.0', ...weights, 'people_U', 'planet_U', 'profit_U');

const wrong = (code: string, fault: string, ...texts: readonly unknown[]): readonly Refusal[] =>
  texts.map((value) => (fault === '' ? { at: '/0', value, code } : { at: '/0', value, code, fault }));

/** What is refused of a case string: cut off, altered, by hand, or of something that is not there. */
export const caseStrings: readonly RefusedCall[] = [
  {
    name: 'parseCaseString',
    args: [sound],
    refusals: [
      ...wrong('wrong-type', '', null, true, 7, [], {}, [sound], values.undefinedValue),
      ...wrong('too-long', '', values.letters(100_001)),
      ...wrong(
        'not-a-case-string',
        '',
        '',
        'text',
        '~',
        sound.toUpperCase(),
        ` ${sound}`,
        'kemitraan~power-layout',
      ),
      ...wrong('unknown-format', '/format', sound.replace('n1', 'n2'), sound.replace('n1', 'n10')),
      ...wrong(
        'foreign-character',
        '',
        `${sound}\n`,
        sound.replaceAll('~', '%7E'),
        sound.replace('parity', 'par ity'),
      ),
      // Every cut that leaves the name in front.
      ...Array.from({ length: sound.length - 11 }, (_, cut) => sound.slice(0, 10 + cut))
        .filter((text) => !text.endsWith('n1'))
        .flatMap((text) => wrong('checksum-missing', '/checksum', text)),
      ...wrong('checksum-mismatch', '/checksum', sound.replace('_O', '_I'), sound.replace('_MI', '_MO')),
      ...wrong('checksum-mismatch', '/checksum', sound.replace(/.{8}$/, '00000000')),
      ...wrong(
        'unknown-framework',
        '/framework',
        sealed('power-lay', '1.0.0', 'sulistiyani', 'parity_O', 'subordination_MI'),
      ),
      ...wrong('caseless-framework', '/framework', sealed('tjsl', '1.0.0'), sealed('tjsl-process', '1.0.0')),
      ...wrong(
        'unknown-version',
        '/version',
        sealed('power-layout', '9.0.0', 'sulistiyani', 'parity_O', 'subordination_MI'),
      ),
      ...wrong(
        'unknown-reading',
        '/reading',
        sealed('power-layout', '1.0.0', 'strict', 'parity_O', 'subordination_MI'),
      ),
      ...wrong('unknown-question', '/inputs/party', answered('parity_O', 'subordination_MI', 'party_O')),
      ...wrong('missing', '/inputs/subordination', answered('parity_O')),
      ...wrong('given-twice', '/inputs/parity', answered('parity_O', 'parity_O', 'subordination_MI')),
      ...wrong('out-of-order', '/inputs/parity', answered('subordination_MI', 'parity_O')),
      ...wrong(
        'not-a-code',
        '/inputs/parity',
        answered('parity_X', 'subordination_MI'),
        answered('parity_2', 'subordination_MI'),
      ),
      ...wrong(
        'not-canonical',
        '/inputs/parity',
        answered('parity_0', 'subordination_MI'),
        answered('parity_0.50', 'subordination_MI'),
      ),
      ...wrong('malformed-field', '', answered('parity', 'parity_O', 'subordination_MI')),
      ...wrong('unexpected-field', '', answered('W.parity_1', 'parity_O', 'subordination_MI')),
      ...wrong('unknown-group', '/weights/nothing', weighed('W.bottom-lines_1', 'W.nothing_1')),
      ...wrong('not-a-weight', '/weights/bottom-lines', weighed('W.bottom-lines_x')),
      ...wrong('not-a-weight', '/weights', weighed('W.bottom-lines_0')),
    ],
  },
];
