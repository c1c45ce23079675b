// Which sentences of the prose claim something that the outputs can bear out or not.

/** The sentences of a cell of prose, headings and items of lists among them, without the marks of Markdown. */
export function sentencesOf(prose) {
  return prose
    .split(/\n{2,}|\n(?=[-#>])/)
    .map((block) =>
      block
        .replace(/^(#+|[-*>])\s+/, '')
        .replace(/\s+/g, ' ')
        .replace(/\*/g, '')
        .trim(),
    )
    .flatMap((block) => block.split(/(?<=[.!?])\s+(?=[\p{Lu}“(])/u))
    .filter((sentence) => sentence !== '');
}

/** Whether a sentence has a figure, a number in words, the term of a verdict, or says which is the most or what moved. */
export const isClaim = (sentence) => claiming.test(sentence);

const claiming = new RegExp(
  [
    String.raw`\d`,
    // Numbers, from two on: "one" and "satu" are articles as well.
    ...[
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'fourteen',
      'fifteen',
      'half',
      'third',
    ],
    ...[
      'dua',
      'tiga',
      'empat',
      'lima',
      'enam',
      'tujuh',
      'delapan',
      'sembilan',
      'sepuluh',
      'belas',
      'setengah',
      'sepertiga',
    ],
    ...['pseudo', 'semu', 'mutualism', 'mutualistik', 'conjugation', 'konjugasi', 'hybrid', 'hibrida'],
    ...[
      'dominant',
      'dominan',
      'undetermined',
      'certain',
      'excluded',
      'late',
      'terlambat',
      'tension',
      'tensions',
    ],
    ...['most', 'fewest', 'largest', 'smallest', 'highest', 'lowest', 'fell', 'rose'],
    ...['terbesar', 'terkecil', 'terbanyak', 'turun', 'naik'],
  ]
    .map((word) => (/\w/.test(word[0]) ? String.raw`\b${word}\b` : word))
    .join('|'),
  'i',
);
