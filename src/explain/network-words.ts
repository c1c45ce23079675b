/** What runs between two parties, by what is known of either way. */
export type TieKind = 'two-way' | 'one-way' | 'return-unknown' | 'open';

/** What is said in a picture of who tells whom. */
export interface NetworkWords {
  readonly title: (subject: string) => string;
  /** Whether a tie that is not drawn is absent. */
  readonly complete: Readonly<Record<'yes' | 'in-part' | 'no', string>>;
  /** How many parties are not shown, and how many ties of theirs. */
  readonly more: (parties: number, ties: number) => string;
  readonly upTo: (day: string) => string;
  /** What a line and its ends mean. */
  readonly kinds: Readonly<Record<TieKind, string>>;
  /** Two parties, by their numbers. */
  readonly tie: Readonly<Record<TieKind, (from: number, to: number) => string>>;
  /** Who a party is: what sector, and its standing unless it is a partner. */
  readonly party: (number: number, name: string) => string;
  readonly about: (sector: string, standing?: string) => string;
  /** How many ties are not listed. */
  readonly moreTies: (count: number) => string;
  /** Nothing is told of any tie. */
  readonly noTies: string;
  readonly description: (title: string, parties: number, counts: string, complete: string) => string;
  readonly count: (kind: string, ties: number) => string;
}

/** What a picture of who tells whom says in English. */
export const networkEn: NetworkWords = {
  title: (subject) => `Who tells whom: ${subject}`,
  complete: {
    yes: 'The case declares this list complete: between parties without a line nothing is told.',
    'in-part':
      'The case declares this list complete, but a party that is a part of another, or has parts, may be spoken for: a line of theirs that is not there is unknown.',
    no: 'A line that is not there is unknown, not absent: the case does not declare this list complete.',
  },
  more: (parties, ties) =>
    `${parties} more part${parties === 1 ? 'y' : 'ies'} not shown, with ${ties} line${ties === 1 ? '' : 's'} of theirs`,
  upTo: (day) => `as of ${day}`,
  kinds: {
    'two-way': 'both ways',
    'one-way': 'one way: nothing comes back',
    'return-unknown': 'this way; whether anything comes back is unknown',
    open: 'open: rows contradict each other, or may be later',
  },
  tie: {
    'two-way': (from, to) => `${from} and ${to}`,
    'one-way': (from, to) => `${from} to ${to}`,
    'return-unknown': (from, to) => `${from} to ${to}`,
    open: (from, to) => `${from} and ${to}`,
  },
  party: (number, name) => `${number} ${name}`,
  about: (sector, standing) => (standing === undefined ? sector : `${sector}, ${standing}`),
  moreTies: (count) => `and ${count} more`,
  noTies: 'nothing is told of any of them',
  description: (title, parties, counts, complete) =>
    `${title}. ${parties} part${parties === 1 ? 'y' : 'ies'} on a circle, in the order of the case; lines between them${counts ? `: ${counts}` : ': none'}. ${complete}`,
  count: (kind, ties) => `${kind}: ${ties}`,
};

/** What a picture of who tells whom says in Indonesian. */
export const networkId: NetworkWords = {
  title: (subject) => `Siapa memberi tahu siapa: ${subject}`,
  complete: {
    yes: 'Kasus ini menyatakan daftar ini lengkap: di antara pihak tanpa garis tidak ada yang disampaikan.',
    'in-part':
      'Kasus ini menyatakan daftar ini lengkap, tetapi pihak yang menjadi bagian dari pihak lain, atau mempunyai bagian, dapat diwakili: garisnya yang tidak ada berarti tidak diketahui.',
    no: 'Garis yang tidak ada berarti tidak diketahui, bukan tidak ada: kasus ini tidak menyatakan daftar ini lengkap.',
  },
  more: (parties, ties) => `${parties} pihak lainnya tidak ditampilkan, beserta ${ties} garisnya`,
  upTo: (day) => `per ${day}`,
  kinds: {
    'two-way': 'dua arah',
    'one-way': 'satu arah: tidak ada yang kembali',
    'return-unknown': 'ke arah ini; ada tidaknya yang kembali belum diketahui',
    open: 'terbuka: baris saling bertentangan, atau mungkin lebih baru',
  },
  tie: {
    'two-way': (from, to) => `${from} dan ${to}`,
    'one-way': (from, to) => `${from} ke ${to}`,
    'return-unknown': (from, to) => `${from} ke ${to}`,
    open: (from, to) => `${from} dan ${to}`,
  },
  party: (number, name) => `${number} ${name}`,
  about: (sector, standing) => (standing === undefined ? sector : `${sector}, ${standing}`),
  moreTies: (count) => `dan ${count} lainnya`,
  noTies: 'tidak ada keterangan tentang satu pun di antaranya',
  description: (title, parties, counts, complete) =>
    `${title}. ${parties} pihak pada sebuah lingkaran, menurut urutan kasus; garis di antaranya${counts ? `: ${counts}` : ': tidak ada'}. ${complete}`,
  count: (kind, ties) => `${kind}: ${ties}`,
};
