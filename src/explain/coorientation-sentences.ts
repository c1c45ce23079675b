import type { Locale } from '../core/locale.js';
import type { CoorientationState } from '../frameworks/coorientation/definition.js';
import type { CoorientationPair, CoorientationQuestion } from '../frameworks/coorientation/result.js';

/** What a question speaks of, each as one phrase. */
interface Asked {
  readonly topic: string;
  readonly party: string;
  readonly others: string;
  /** All of them. */
  readonly all: string;
  /** The indicator to ask about, where it is another than the topic. */
  readonly indicator: string;
}

/** A kind of question, with what sets its sentences apart. */
export type AskedKey =
  | `understanding ${Extract<CoorientationQuestion, { readonly kind: 'understanding' }>['status']}`
  | `${Exclude<CoorientationQuestion['kind'], 'understanding'>} ${Extract<CoorientationQuestion, { readonly kind: 'guess' }>['because']}`;

/** Everything that is said of views in one language. A sentence that is missing in a language does not compile. */
export interface CoorientationSentences {
  /** How many sides were compared, and how many are in each state; the list is empty where there are none. */
  readonly summary: (total: number, counts: string) => string;
  readonly open: string;
  readonly states: Readonly<Record<CoorientationState, string>>;
  readonly pair: (topic: string, a: string, b: string, says: string) => string;
  readonly noPair: (topic: string) => string;
  readonly both: Readonly<Record<CoorientationState, string>>;
  readonly one: Readonly<Record<CoorientationState, (party: string) => string>>;
  readonly agreement: Readonly<Record<CoorientationPair['agreement'], string>>;
  /** Two parties who see it in the same way, in place of one. */
  readonly either: string;
  /** As one party sees it; `states` is empty where every state is possible. */
  readonly possible: (party: string, states: string) => string;
  readonly inapplicable: (party: string) => string;
  /** Whether a party guesses rightly, where that is known. */
  readonly accuracy: Readonly<Record<'accurate' | 'inaccurate', (party: string, other: string) => string>>;
  readonly questions: Readonly<Record<AskedKey, (asked: Asked) => string>>;
  readonly caution: string;
}

/** The sentences of every language. */
export const coorientationSentences: Readonly<Record<Locale, CoorientationSentences>> = {
  en: {
    summary: (total, counts) =>
      total === 0
        ? 'There are no views of two parties to compare.'
        : `Of ${total} sides compared (each is how one party sees another): ${counts}.`,
    open: 'not determined',
    states: {
      'true-consensus': 'true consensus',
      'true-dissensus': 'true dissensus',
      'false-consensus': 'false consensus',
      'false-conflict': 'false conflict',
    },
    pair: (topic, a, b, says) => `On ${topic}, between ${a} and ${b}: ${says}.`,
    noPair: (topic) => `On ${topic} no two parties have views to compare.`,
    both: {
      'true-consensus': 'both think that they agree, and they do (true consensus)',
      'true-dissensus': 'both think that they disagree, and they do (true dissensus)',
      'false-consensus': 'both think that they agree, but they do not (false consensus)',
      'false-conflict': 'both think that they disagree, but they do not (false conflict)',
    },
    one: {
      'true-consensus': (party) => `${party} thinks that they agree, and they do (true consensus)`,
      'true-dissensus': (party) => `${party} thinks that they disagree, and they do (true dissensus)`,
      'false-consensus': (party) => `${party} thinks that they agree, but they do not (false consensus)`,
      'false-conflict': (party) => `${party} thinks that they disagree, but they do not (false conflict)`,
    },
    agreement: {
      agree: 'they agree',
      disagree: 'they disagree',
      'cannot-tell': 'whether they agree cannot be told',
      inapplicable: 'for at least one of them the question does not arise',
    },
    either: 'either of them',
    possible: (party, states) =>
      states
        ? `as ${party} sees it, this may be ${states}`
        : `as ${party} sees it, any of the four states is possible`,
    inapplicable: (party) => `${party} thinks that for the other the question does not arise`,
    accuracy: {
      accurate: (party, other) => `${party} guesses the view of ${other} rightly`,
      inaccurate: (party, other) => `${party} guesses the view of ${other} wrongly`,
    },
    questions: {
      'understanding certain': ({ topic, party, others, all, indicator }) =>
        `Ask ${all} about ${indicator}: on ${topic}, ${party} thinks that it agrees with ${others}, but it does not. This is a question, not evidence: it moves no membership.`,
      'understanding possible': ({ topic, party, others, all, indicator }) =>
        `Ask ${all} about ${indicator}: on ${topic}, ${party} may wrongly think that it agrees with ${others}. This is a question, not evidence: it moves no membership.`,
      'own-view untold': ({ topic, party, others }) =>
        `Ask ${party} what it holds itself on ${topic}: that is not known, so that it is open how it stands with ${others}.`,
      'own-view undecided': ({ topic, party, others }) =>
        `Find out what ${party} holds itself on ${topic}: what is told of it leaves both sides open, and with it how it stands with ${others}.`,
      'guess untold': ({ topic, party, others }) =>
        `Ask ${party} which view on ${topic} it takes ${others} to hold.`,
      'guess undecided': ({ topic, party, others }) =>
        `Find out which view on ${topic} ${party} takes ${others} to hold: what is told of it leaves both sides open.`,
    },
    caution:
      'Views agree where they are on the same side of 0.5. A guess at the view of another is no evidence for what it guesses at, and nothing here moves a membership.',
  },
  id: {
    summary: (total, counts) =>
      total === 0
        ? 'Tidak ada pandangan dua pihak yang dapat dibandingkan.'
        : `Dari ${total} sudut pandang yang dibandingkan (masing-masing dari satu pihak terhadap satu pihak lain): ${counts}.`,
    open: 'belum dapat ditentukan',
    states: {
      'true-consensus': 'konsensus sejati',
      'true-dissensus': 'disensus sejati',
      'false-consensus': 'konsensus keliru',
      'false-conflict': 'konflik keliru',
    },
    pair: (topic, a, b, says) => `Mengenai ${topic}, antara ${a} dan ${b}: ${says}.`,
    noPair: (topic) => `Mengenai ${topic} tidak ada dua pihak yang pandangannya dapat dibandingkan.`,
    both: {
      'true-consensus': 'keduanya merasa sependapat, dan memang sependapat (konsensus sejati)',
      'true-dissensus': 'keduanya merasa tidak sependapat, dan memang tidak sependapat (disensus sejati)',
      'false-consensus': 'keduanya merasa sependapat, padahal tidak (konsensus keliru)',
      'false-conflict': 'keduanya merasa tidak sependapat, padahal sependapat (konflik keliru)',
    },
    one: {
      'true-consensus': (party) =>
        `${party} merasa keduanya sependapat, dan memang sependapat (konsensus sejati)`,
      'true-dissensus': (party) =>
        `${party} merasa keduanya tidak sependapat, dan memang tidak sependapat (disensus sejati)`,
      'false-consensus': (party) => `${party} merasa keduanya sependapat, padahal tidak (konsensus keliru)`,
      'false-conflict': (party) =>
        `${party} merasa keduanya tidak sependapat, padahal sependapat (konflik keliru)`,
    },
    agreement: {
      agree: 'keduanya sependapat',
      disagree: 'keduanya tidak sependapat',
      'cannot-tell': 'belum dapat dipastikan apakah keduanya sependapat',
      inapplicable: 'pertanyaannya tidak berlaku setidaknya bagi salah satu dari keduanya',
    },
    either: 'masing-masing',
    possible: (party, states) =>
      states
        ? `dari sudut pandang ${party}, kemungkinannya ${states}`
        : `dari sudut pandang ${party}, keempat keadaan masih mungkin`,
    inapplicable: (party) => `${party} menduga pertanyaannya tidak berlaku bagi pihak lainnya`,
    accuracy: {
      accurate: (party, other) => `dugaan ${party} tentang pandangan ${other} tepat`,
      inaccurate: (party, other) => `dugaan ${party} tentang pandangan ${other} keliru`,
    },
    questions: {
      'understanding certain': ({ topic, party, others, all, indicator }) =>
        `Tanyakan kepada ${all} tentang ${indicator}: mengenai ${topic}, ${party} merasa sependapat dengan ${others}, padahal tidak. Ini pertanyaan, bukan bukti: tidak ada keanggotaan yang berubah karenanya.`,
      'understanding possible': ({ topic, party, others, all, indicator }) =>
        `Tanyakan kepada ${all} tentang ${indicator}: mengenai ${topic}, ${party} mungkin keliru merasa sependapat dengan ${others}. Ini pertanyaan, bukan bukti: tidak ada keanggotaan yang berubah karenanya.`,
      'own-view untold': ({ topic, party, others }) =>
        `Tanyakan kepada ${party} apa pandangannya sendiri mengenai ${topic}: pandangan itu belum diketahui, sehingga belum jelas apakah ia sependapat dengan ${others}.`,
      'own-view undecided': ({ topic, party, others }) =>
        `Pastikan apa pandangan ${party} sendiri mengenai ${topic}: menurut keterangan yang ada kedua kemungkinan masih terbuka, sehingga belum jelas apakah ia sependapat dengan ${others}.`,
      'guess untold': ({ topic, party, others }) =>
        `Tanyakan kepada ${party} bagaimana, menurut dugaannya, pandangan ${others} mengenai ${topic}.`,
      'guess undecided': ({ topic, party, others }) =>
        `Pastikan bagaimana pandangan ${others} mengenai ${topic} menurut dugaan ${party}: menurut keterangan yang ada kedua kemungkinan masih terbuka.`,
    },
    caution:
      'Pandangan dianggap sama jika berada di sisi 0,5 yang sama. Dugaan tentang pandangan pihak lain bukan bukti atas hal yang diduga itu, dan tidak ada keanggotaan yang berubah karena hasil ini.',
  },
};
