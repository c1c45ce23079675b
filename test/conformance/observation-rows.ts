import { levelSymbols, membershipSymbol } from './legend.js';
import type { Known } from './reference.js';

/**
 * Cases of two partners and at most five statements on importance, which is asked of each of them: what one coder says of the
 * first partner, what another one does, what the first says of it a year later; what is said of the second partner; and what
 * is said of the partnership as a whole.
 */
export const slots = [
  { coder: 'a', about: 'first', date: '2015' },
  { coder: 'b', about: 'first', date: '2015' },
  { coder: 'a', about: 'first', date: '2016' },
  { coder: 'a', about: 'second', date: '2015' },
  { coder: 'a', about: 'whole', date: '2015' },
] as const;

interface Statement {
  readonly coder: string;
  readonly about: string;
  readonly date: string;
  readonly symbol: string;
}

/** What one subject comes to, and whether its observers differ; nothing where nobody says anything of it. */
interface Settled {
  readonly known: Known;
  readonly differ: boolean;
  /** Whether anything but unknown and refused was said. */
  readonly isLevel: boolean;
}

const knownBy = ({ symbol }: Statement): Known => levelSymbols[symbol]?.known ?? 'not-applicable';
const isUntold = (known: Known) => known !== 'not-applicable' && known[0] !== known[1];

/**
 * Unknown and refused count only if nothing else is said, by whomever and whenever; then the latest statement of each coder; then
 * the least and the most of the levels. That the question does not arise counts only if nobody answers it, and whoever says so
 * differs from whoever answers.
 */
function settle(statements: readonly Statement[]): Settled | undefined {
  if (statements.length === 0) return undefined;
  const telling = statements.filter((one) => !isUntold(knownBy(one)));
  if (telling.length === 0) return { known: [0, 1], differ: false, isLevel: false };
  const said = telling
    .filter((one) => !telling.some((other) => other.coder === one.coder && other.date > one.date))
    .map(knownBy);
  const levels = said.flatMap((known) => (known === 'not-applicable' ? [] : [known[0]]));
  if (levels.length === 0) return { known: 'not-applicable', differ: false, isLevel: true };
  return {
    known: [Math.min(...levels), Math.max(...levels)],
    differ: new Set(levels).size > 1 || said.includes('not-applicable'),
    isLevel: true,
  };
}

/** What importance comes to: its bounds, or that it does not apply, and whether observers differ. */
function joined(statements: readonly Statement[]): Omit<Settled, 'isLevel'> {
  const about = (subject: string) => settle(statements.filter((one) => one.about === subject));
  const whole = about('whole');
  const partners = ['first', 'second'].map((partner) => {
    const own = about(partner);
    return own?.isLevel || whole === undefined ? (own ?? { known: [0, 1] as const, differ: false }) : whole;
  });
  const values = partners.flatMap(({ known }) => (known === 'not-applicable' ? [] : [known]));
  // Every pair of a value of the one and a value of the other: the lowest counts.
  const lowest = values.reduce<readonly number[]>(
    (found, [lo, hi]) => found.flatMap((least) => [Math.min(least, lo), Math.min(least, hi)]),
    [1],
  );
  return {
    known: values.length === 0 ? 'not-applicable' : [Math.min(...lowest), Math.max(...lowest)],
    differ: partners.some(({ differ }) => differ),
  };
}

function* inputs(): Generator<string> {
  const few = '.03u-';
  for (const a of few)
    for (const b of few)
      for (const c of few) for (const d of few) for (const e of few) yield a + b + c + d + e;
  const many = '.0123ur-';
  for (let x = 0; x < 8; x += 1)
    for (let y = 0; y < 8; y += 1)
      for (let z = 0; z < 8; z += 1)
        yield [x, y, z, x + y + z, x + 2 * y + 4 * z].map((at) => many[at % 8]).join('');
}

/** observations.tsv: five characters of statements, then what they come to, and `d` where observers differ. */
export function observationsFile(): string {
  return [...new Set(inputs())]
    .map((input) => {
      const statements = slots.flatMap((slot, index) => {
        const symbol = input[index] ?? '.';
        return symbol === '.' ? [] : [{ ...slot, symbol }];
      });
      const { known, differ } = joined(statements);
      return `${input}\t${membershipSymbol(known === 'not-applicable' ? null : known)}${differ ? 'd' : '.'}\n`;
    })
    .join('');
}
