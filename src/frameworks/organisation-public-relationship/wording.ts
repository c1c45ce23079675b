import type { IndexWording } from '../../forms/index/wording.js';
import type { RelationshipDimension, RelationshipItem, RelationshipStatement } from './definition.js';

/**
 * The organisation-public relationship in words. All statements are ours, in both languages; in each, “they” is the other
 * side of the relation, and “we” the party whose view it is. The Indonesian names of the four elements are those that the
 * study prints.
 */
export const organisationPublicRelationshipWording: IndexWording<
  RelationshipItem,
  RelationshipDimension,
  never,
  RelationshipStatement
> = {
  label: { en: 'Organisation-public relationship', id: 'Hubungan organisasi dan publiknya' },
  caution: {
    en: 'This is the quality of a relation as one side sees it, by statements of this library. What the sides see is never joined, and a good relation does not show that the partnership works. A high figure for the exchange relationship says that it rests on give and take, which is neither better nor worse.',
    id: 'Yang diukur adalah mutu hubungan menurut pandangan satu pihak, dengan pernyataan yang disusun pustaka ini. Pandangan para pihak tidak pernah digabungkan, dan hubungan yang baik tidak menunjukkan bahwa kemitraannya berhasil. Angka tinggi pada hubungan pertukaran berarti hubungan itu bertumpu pada memberi dan membalas; itu tidak lebih baik dan tidak lebih buruk.',
  },
  groups: {
    trust: { en: 'trust', id: 'kepercayaan (trust)' },
    commitment: { en: 'commitment', id: 'komitmen' },
    satisfaction: { en: 'satisfaction', id: 'kepuasan (satisfaction)' },
    'control-mutuality': { en: 'control mutuality', id: 'kontrol kebersamaan (control mutuality)' },
    exchange: { en: 'exchange relationship', id: 'hubungan pertukaran (exchange)' },
    communal: { en: 'communal relationship', id: 'hubungan komunal (communal)' },
  },
  items: {
    'trust.keeps-word': {
      label: { en: 'word and deed', id: 'kata dan perbuatan' },
      description: {
        en: 'What they said they would do has so far come about.',
        id: 'Sejauh ini, apa yang mereka katakan akan mereka lakukan memang terlaksana.',
      },
    },
    'trust.bad-news': {
      label: { en: 'news that is bad for them', id: 'kabar yang merugikan mereka' },
      description: {
        en: 'From them we also hear the news that puts them in a bad light.',
        id: 'Dari mereka kami juga mendengar kabar yang menyudutkan mereka sendiri.',
      },
    },
    'trust.knows-the-work': {
      label: { en: 'knowing the work', id: 'menguasai pekerjaan' },
      description: {
        en: 'For their part of the work they send people who know how it is done.',
        id: 'Untuk bagian pekerjaan mereka, yang dikirim adalah orang yang paham cara mengerjakannya.',
      },
    },
    'trust.checked-upon': {
      label: { en: 'a need to check', id: 'perlu diperiksa lagi' },
      description: {
        en: 'Before we build on a figure or an agreed date of theirs, we first ask somebody else.',
        id: 'Sebelum berpegang pada angka atau tanggal yang mereka berikan, kami bertanya dahulu kepada pihak lain.',
      },
    },
    'commitment.plans-years': {
      label: { en: 'plans by the year', id: 'rencana tahunan' },
      description: {
        en: 'With them we plan by the year, and not from one event to the next.',
        id: 'Bersama mereka kami menyusun rencana tahunan, bukan dari satu acara ke acara berikutnya.',
      },
    },
    'commitment.stays-when-costly': {
      label: { en: 'staying when it costs', id: 'bertahan saat berat' },
      description: {
        en: 'When the work grew costly, they stayed at it.',
        id: 'Ketika biaya pekerjaan membesar, mereka tetap melanjutkannya.',
      },
    },
    'commitment.own-time': {
      label: { en: 'our own time', id: 'waktu kami sendiri' },
      description: {
        en: 'We would give working time of our own so that this goes on.',
        id: 'Kami bersedia memberikan waktu kerja kami sendiri agar hal ini berlanjut.',
      },
    },
    'commitment.ends-with-funds': {
      label: { en: 'an end with the money', id: 'berakhir bersama dananya' },
      description: {
        en: 'If the money stopped tomorrow, so would the contact between us.',
        id: 'Jika dananya berhenti besok, hubungan kami pun berhenti.',
      },
    },
    'satisfaction.as-hoped': {
      label: { en: 'as was hoped', id: 'sesuai harapan' },
      description: {
        en: 'Measured by what we hoped for at the start, it has gone well.',
        id: 'Diukur dari harapan kami pada awalnya, kerja sama ini berjalan baik.',
      },
    },
    'satisfaction.worth-the-effort': {
      label: { en: 'worth the effort', id: 'sepadan dengan upaya' },
      description: {
        en: 'What came of it was worth what we put in.',
        id: 'Hasilnya sepadan dengan apa yang kami berikan.',
      },
    },
    'satisfaction.begin-again': {
      label: { en: 'beginning again', id: 'memulai lagi' },
      description: {
        en: 'Knowing what we know today, we would begin it again.',
        id: 'Dengan apa yang kami ketahui hari ini, kami tetap mau memulai kerja sama ini dari awal.',
      },
    },
    'satisfaction.meetings-a-burden': {
      label: { en: 'meetings as a burden', id: 'pertemuan sebagai beban' },
      description: {
        en: 'After a meeting with them we often think that the day was lost.',
        id: 'Seusai bertemu mereka, kami sering merasa hari itu terbuang.',
      },
    },
    'control-mutuality.still-open': {
      label: { en: 'still open when we are asked', id: 'masih terbuka saat kami ditanya' },
      description: {
        en: 'When they ask what we think, the decision is still open.',
        id: 'Ketika mereka meminta pendapat kami, keputusannya masih terbuka.',
      },
    },
    'control-mutuality.agenda-of-both': {
      label: { en: 'an agenda of both', id: 'agenda kedua pihak' },
      description: {
        en: 'A matter that we put on the table is dealt with like one of theirs.',
        id: 'Hal yang kami ajukan dibahas sama seperti hal yang mereka ajukan.',
      },
    },
    'control-mutuality.no-going-ahead': {
      label: { en: 'no going ahead alone', id: 'tidak jalan sendiri' },
      description: {
        en: 'Each side waits until we are of one mind before it goes ahead.',
        id: 'Masing-masing pihak menunggu sampai kami sepaham sebelum melangkah.',
      },
    },
    'control-mutuality.settled-before': {
      label: { en: 'settled before we hear of it', id: 'sudah diputuskan lebih dahulu' },
      description: {
        en: 'What concerns both of us is mostly settled before we hear of it.',
        id: 'Hal yang menyangkut kedua pihak umumnya sudah diputuskan sebelum kami mendengarnya.',
      },
    },
    'exchange.keeps-count': {
      label: { en: 'keeping count', id: 'menghitung pemberian' },
      description: {
        en: 'They keep count of what either side has given.',
        id: 'Mereka menghitung apa saja yang sudah diberikan masing-masing pihak.',
      },
    },
    'exchange.turn-by-turn': {
      label: { en: 'turn by turn', id: 'bergiliran' },
      description: {
        en: 'Once they have done something for us, it is as a rule our turn.',
        id: 'Biasanya, setelah mereka berbuat sesuatu untuk kami, tiba giliran kami untuk membalas.',
      },
    },
    'exchange.something-to-show': {
      label: { en: 'something to show for it', id: 'ada yang dapat ditunjukkan' },
      description: {
        en: 'They help where there is something to show for it: a photograph, a permit, a vote.',
        id: 'Mereka membantu bila ada hasil yang dapat ditunjukkan: foto, izin, atau dukungan suara.',
      },
    },
    'exchange.nothing-in-it': {
      label: { en: 'nothing in it for them', id: 'tanpa untung bagi mereka' },
      description: {
        en: 'They have also helped where nothing could come of it for them.',
        id: 'Mereka pernah pula membantu meskipun tidak ada yang dapat mereka peroleh.',
      },
    },
    'communal.looks-in': {
      label: { en: 'looking in on us', id: 'menengok keadaan kami' },
      description: {
        en: 'They would ask how we are doing even if there were no programme here.',
        id: 'Mereka akan menanyakan keadaan kami sekalipun tidak ada program di sini.',
      },
    },
    'communal.changed-for-us': {
      label: { en: 'a plan changed for our sake', id: 'rencana diubah demi kami' },
      description: {
        en: 'They have changed a plan of their own because it would have harmed us.',
        id: 'Mereka pernah mengubah rencana mereka sendiri karena rencana itu akan merugikan kami.',
      },
    },
    'communal.need-first': {
      label: { en: 'the need first', id: 'kebutuhan lebih dahulu' },
      description: {
        en: 'When something befalls us, they first ask what we need, and only then who pays.',
        id: 'Ketika kami tertimpa musibah, mereka lebih dahulu bertanya apa yang kami perlukan, baru kemudian siapa yang membayar.',
      },
    },
    'communal.own-work-only': {
      label: { en: 'only what touches their work', id: 'sebatas urusan mereka' },
      description: {
        en: 'Our worries interest them only as far as these touch their own work.',
        id: 'Kesulitan kami menarik perhatian mereka hanya sejauh menyangkut pekerjaan mereka sendiri.',
      },
    },
  },
  statements: {
    'judged-by-relations': {
      en: 'In the theory of relationship management, programmes are judged by what they do to the relation between an organisation and its public; communication is the tool.',
      id: 'Menurut teori relationship management, program dievaluasi dari dampaknya pada relasi organisasi dan publiknya; komunikasi adalah alatnya.',
    },
    'seen-in-the-case': {
      en: 'In the study, the programme of Omah Kreteg Anggana began from trust of the community in the company, went on with commitment of both, and its benefits are read as satisfaction and joint control.',
      id: 'Dalam penelitian itu, program Omah Kreteg Anggana berawal dari kepercayaan masyarakat kepada perusahaan, dilanjutkan komitmen bersama, dan manfaatnya dibaca sebagai kepuasan dan kontrol bersama.',
    },
    'two-kinds': {
      en: 'Exchange and communal name kinds of a relation, not degrees of one quality: add them to an overall score only if that is meant.',
      id: 'Hubungan pertukaran dan hubungan komunal adalah jenis hubungan, bukan kadar dari satu mutu: masukkan ke skor keseluruhan hanya bila memang itu yang dimaksud.',
    },
  },
};
