// Case documents in any number, the same for the same number, as texts without white space of about 2.5 KB each.

const levels = ['in', 'mostly-in', 'mostly-out', 'out', 'unknown'];
const methods = ['interview', 'document', 'survey'];
/** Questions of eight frameworks, asked of the whole or of each partner. */
const asked = [
  ['partnership-archetypes.balance', false],
  ['partnership-archetypes.importance', true],
  ['partnership-archetypes.mutual-benefit', true],
  ['partnership-archetypes.complementarity', false],
  ['partnership-archetypes.independence', false],
  ['power-layout.parity', false],
  ['power-layout.subordination', false],
  ['partnership-preconditions.shared-vision', false],
];

/** The text of the case of a number; every hundredth lacks its title, and every thousandth is cut off. */
export function caseText(number) {
  const pick = (list, salt) => list[mixed(number * 31 + salt) % list.length];
  const parties = [
    { id: 'village', name: `Desa ${number}`, sector: 'government' },
    { id: 'firm', name: `PT ${number % 997}`, sector: 'business' },
    { id: 'group', name: `Kelompok ${number % 89}`, sector: 'community' },
  ];
  const observations = asked.flatMap(([indicator, isOfEach], place) =>
    (isOfEach ? parties : [undefined]).map((party, turn) => ({
      indicator,
      level: pick(levels, place * 7 + turn),
      ...(party && { about: [party.id] }),
      method: pick(methods, place),
      source: 'report',
      locator: `p. ${(number % 90) + place}`,
      date: String(2010 + (number % 10)),
    })),
  );
  const document = {
    schema: 'kemitraan/case@1',
    id: `case-${number}`,
    ...(number % 100 !== 99 && { title: `Case ${number}` }),
    parties,
    contributions: parties.map(({ id }, place) => ({
      by: id,
      resource: pick(['funds', 'land', 'people'], place),
    })),
    benefits: parties.map(({ id }) => ({ to: id, kind: 'income' })),
    communications: [{ from: 'village', to: 'firm' }],
    complete: ['contributions', 'benefits'],
    sources: [{ id: 'report', citation: 'A report', kind: 'report', extent: 'full' }],
    observations,
  };
  const text = JSON.stringify(document);
  return number % 1_000 === 499 ? text.slice(0, -40) : text;
}

/** Chunks of bytes with so many cases, a line each. */
export function* chunksOf(count) {
  const bytes = new TextEncoder();
  let lines = '';
  for (let number = 0; number < count; number += 1) {
    lines += `${caseText(number)}\n`;
    if (lines.length < 65_536) continue;
    yield bytes.encode(lines);
    lines = '';
  }
  if (lines !== '') yield bytes.encode(lines);
}

/** A whole number without a pattern from one with. */
function mixed(number) {
  const spread = Math.imul(number ^ (number >>> 15), 0x2c1b3c6d);
  return (spread ^ (spread >>> 12)) >>> 0;
}
