/** On what coders agree or not. */
export type CodingMeasure = 'codability' | 'level' | 'verdict';

/** A coefficient of agreement. */
export type CodingCoefficient = 'percent' | 'alpha' | 'ac1';

/** What is said in a chart of agreement. */
export interface AgreementWords {
  readonly title: (coefficient: string) => string;
  readonly coefficient: Readonly<Record<CodingCoefficient, string>>;
  readonly measure: Readonly<Record<CodingMeasure | 'columns', string>>;
  readonly overall: string;
  /** How many coded how many cases, and whether they are coders or informants. */
  readonly of: Readonly<Record<'coders' | 'informants', (people: number, cases: number) => string>>;
  /** A value with its interval, where there is one, and the units that it is of. */
  readonly value: (measure: string, value: string, interval: string, units: string) => string;
  /** The same where there is no value, and why. */
  readonly undefined: (measure: string, why: string, units: string) => string;
  readonly interval: (from: string, to: string) => string;
  /** No draw of the units has a value. */
  readonly noInterval: string;
  readonly units: (units: number, few: boolean) => string;
  /** What the lines are; that there are none. */
  readonly lines: (percent: string, replications: number, seed: number) => string;
  readonly noLines: string;
  /** How many cases and frameworks do not count. */
  readonly leftOut: (count: number) => string;
  readonly noBands: string;
  /** What the ends of the axis mean: 0 is what chance would give, but not of a share. */
  readonly axis: Readonly<Record<CodingCoefficient, string>>;
  readonly description: (title: string, frameworks: number, overall: string) => string;
}

/** What a chart of agreement says in English. */
export const agreementEn: AgreementWords = {
  title: (coefficient) => `How far coders agree: ${coefficient}`,
  coefficient: { percent: 'share that is the same', alpha: 'Krippendorff’s alpha', ac1: 'Gwet’s AC1' },
  measure: { codability: 'found', level: 'level', columns: 'column', verdict: 'verdict' },
  overall: 'All frameworks',
  of: {
    coders: (people, cases) =>
      `${people} coder${people === 1 ? '' : 's'}, ${cases} case${cases === 1 ? '' : 's'}`,
    informants: (people, cases) =>
      `${people} informant${people === 1 ? '' : 's'}, ${cases} case${cases === 1 ? '' : 's'}: that they differ is a finding`,
  },
  value: (measure, value, interval, units) =>
    `${measure}: ${value}${interval ? ` (${interval})` : ''}, ${units}`,
  undefined: (measure, why, units) => `${measure}: no value, since ${why}; ${units}`,
  interval: (from, to) => `${from} to ${to}`,
  noInterval: 'no interval',
  units: (units, few) => `${units} unit${units === 1 ? '' : 's'}${few ? ', fewer than 20' : ''}`,
  lines: (percent, replications, seed) =>
    `Lines: ${percent} per cent intervals by drawing units ${replications} times from seed ${seed}`,
  noLines: 'No intervals were asked for',
  leftOut: (count) => `${count} case${count === 1 ? '' : 's'} left out of a framework`,
  noBands: 'No line is drawn between enough and too little',
  axis: {
    percent: 'Share of pairs that say the same',
    alpha: '1: all the same; 0: as by chance',
    ac1: '1: all the same; 0: as by chance',
  },
  description: (title, frameworks, overall) =>
    `${title}. One row for each of ${frameworks} framework${frameworks === 1 ? '' : 's'}: whether anything was found, and the level where two found one, beside each other. Over all of them: ${overall}.`,
};

/** What a chart of agreement says in Indonesian. */
export const agreementId: AgreementWords = {
  title: (coefficient) => `Kesepakatan antarpengode: ${coefficient}`,
  coefficient: { percent: 'bagian yang sama', alpha: 'alfa Krippendorff', ac1: 'AC1 Gwet' },
  measure: { codability: 'ditemukan', level: 'tingkat', columns: 'kolom', verdict: 'putusan' },
  overall: 'Semua kerangka',
  of: {
    coders: (people, cases) => `${people} pengode, ${cases} kasus`,
    informants: (people, cases) => `${people} informan, ${cases} kasus: perbedaan mereka adalah temuan`,
  },
  value: (measure, value, interval, units) =>
    `${measure}: ${value}${interval ? ` (${interval})` : ''}, ${units}`,
  undefined: (measure, why, units) => `${measure}: tanpa nilai karena ${why}; ${units}`,
  interval: (from, to) => `${from} sampai ${to}`,
  noInterval: 'tanpa selang',
  units: (units, few) => `${units} satuan${few ? ', kurang dari 20' : ''}`,
  lines: (percent, replications, seed) =>
    `Garis: selang ${percent} persen dari penarikan satuan ${replications} kali dengan benih ${seed}`,
  noLines: 'Selang tidak diminta',
  leftOut: (count) => `${count} kasus tidak dihitung pada suatu kerangka`,
  noBands: 'Tidak ditarik batas antara cukup dan kurang',
  axis: {
    percent: 'Bagian pasangan yang menyatakan hal yang sama',
    alpha: '1: semuanya sama; 0: seperti karena kebetulan',
    ac1: '1: semuanya sama; 0: seperti karena kebetulan',
  },
  description: (title, frameworks, overall) =>
    `${title}. Satu baris untuk masing-masing dari ${frameworks} kerangka: apakah ada yang ditemukan, dan di sebelahnya tingkat bila dua pengode menemukannya. Atas semuanya: ${overall}.`,
};
