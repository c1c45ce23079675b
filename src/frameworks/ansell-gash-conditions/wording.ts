import type { PropositionsWording } from '../../forms/propositions/definition.js';
import type { AnsellGashIndicator, AnsellGashRule, AnsellGashStatement } from './definition.js';

/** The conditions of Ansell and Gash in words. Wording and rubrics ours. */
export const ansellGashConditionsWording: PropositionsWording<
  AnsellGashIndicator,
  AnsellGashRule,
  AnsellGashStatement
> = {
  label: {
    en: 'Conditions of collaborative governance (Ansell & Gash)',
    id: 'Syarat collaborative governance (Ansell & Gash)',
  },
  caution: {
    en: 'A rule that is not met says that a condition is absent which the model ties to a start of this kind; it does not say that the collaboration fails, nor do rules that are met say that it succeeds. The propositions are a reading of this library: of the article its abstract was read, and its definition in another work, not its body. Whether the propositions hold for a company’s programme is an open question.',
    id: 'Aturan yang tidak terpenuhi berarti tidak adanya suatu syarat yang oleh model dikaitkan dengan kondisi awal seperti ini; itu tidak berarti kolaborasinya tidak berhasil, dan aturan yang terpenuhi tidak berarti kolaborasinya berhasil. Proposisi ini adalah pembacaan pustaka ini: yang dibaca hanya abstrak artikelnya, serta definisinya melalui karya lain, bukan isi lengkapnya. Apakah proposisi itu berlaku bagi program perusahaan masih merupakan pertanyaan terbuka.',
  },
  rules: {
    'public-initiator': {
      label: { en: 'a public agency starts it', id: 'diprakarsai lembaga publik' },
      description: {
        en: 'By the definition, public agencies or institutions start the forum. Not met: in this respect it is not what the article calls collaborative governance.',
        id: 'Menurut definisinya, forum diprakarsai lembaga publik. Tidak terpenuhi: dalam hal ini kolaborasinya bukan yang disebut collaborative governance dalam artikel itu.',
      },
    },
    'non-state-participants': {
      label: {
        en: 'participants from outside the state are in it',
        id: 'melibatkan peserta dari luar negara',
      },
      description: {
        en: 'By the definition, actors from outside the state are in the forum. Not met: in this respect it is not what the article calls collaborative governance.',
        id: 'Menurut definisinya, aktor dari luar negara ikut dalam forum. Tidak terpenuhi: dalam hal ini kolaborasinya bukan yang disebut collaborative governance dalam artikel itu.',
      },
    },
    'direct-decision': {
      label: {
        en: 'participants decide, and are not merely consulted',
        id: 'peserta ikut memutuskan, bukan sekadar dimintai pendapat',
      },
      description: {
        en: 'By the definition, the participants have a direct part in the decisions and are not merely consulted. Not met: in this respect it is not what the article calls collaborative governance.',
        id: 'Menurut definisinya, para peserta terlibat langsung dalam pengambilan keputusan, bukan sekadar dimintai pendapat. Tidak terpenuhi: dalam hal ini kolaborasinya bukan yang disebut collaborative governance dalam artikel itu.',
      },
    },
    'formal-forum': {
      label: {
        en: 'the forum is formal and meets as one',
        id: 'forum bersifat formal dan bertemu secara kolektif',
      },
      description: {
        en: 'By the definition, the forum is formally organised and meets. Not met: in this respect it is not what the article calls collaborative governance.',
        id: 'Menurut definisinya, forum terorganisasi secara formal dan mengadakan pertemuan. Tidak terpenuhi: dalam hal ini kolaborasinya bukan yang disebut collaborative governance dalam artikel itu.',
      },
    },
    'consensus-orientation': {
      label: { en: 'the forum aims at consensus', id: 'forum berorientasi konsensus' },
      description: {
        en: 'By the definition, the forum aims to decide by consensus, whether or not it always reaches it. Not met: in this respect it is not what the article calls collaborative governance.',
        id: 'Menurut definisinya, forum berupaya memutuskan dengan konsensus, baik selalu tercapai maupun tidak. Tidak terpenuhi: dalam hal ini kolaborasinya bukan yang disebut collaborative governance dalam artikel itu.',
      },
    },
    'public-purpose': {
      label: {
        en: 'it is about public policy or public management',
        id: 'menyangkut kebijakan atau pengelolaan publik',
      },
      description: {
        en: 'By the definition, the collaboration is about public policy or public management. Not met: in this respect it is not what the article calls collaborative governance.',
        id: 'Menurut definisinya, kolaborasi menyangkut kebijakan publik atau pengelolaan publik. Tidak terpenuhi: dalam hal ini kolaborasinya bukan yang disebut collaborative governance dalam artikel itu.',
      },
    },
    empowerment: {
      label: {
        en: 'where the weaker side cannot take part, it is empowered',
        id: 'bila pihak yang lebih lemah tidak dapat ikut, mereka diberdayakan',
      },
      description: {
        en: 'If power and resources are so uneven that the weaker stakeholders cannot take part in a meaningful way, then the model is read to ask for a commitment to empowering and representing them. Not met: that commitment is absent.',
        id: 'Bila kuasa dan sumber daya begitu timpang sehingga pemangku kepentingan yang lebih lemah tidak dapat ikut secara bermakna, model menurut pembacaan ini meminta komitmen untuk memberdayakan dan mewakili mereka. Tidak terpenuhi: komitmen itu tidak ada.',
      },
    },
    interdependence: {
      label: {
        en: 'where there are other ways, all see that they depend on each other',
        id: 'bila ada jalan lain, semua merasa saling bergantung',
      },
      description: {
        en: 'If stakeholders can reach their goals alone or in another venue, then collaboration is read to work only where they see themselves as highly interdependent. Not met: some do not.',
        id: 'Bila pemangku kepentingan dapat mencapai tujuannya sendiri atau melalui jalan lain, kolaborasi menurut pembacaan ini hanya berjalan bila semuanya merasa sangat saling bergantung. Tidak terpenuhi: ada yang tidak merasakannya.',
      },
    },
    'outside-respect': {
      label: {
        en: 'where all hangs on the forum being the only one, other bodies respect it',
        id: 'bila semuanya bergantung pada forum sebagai satu-satunya jalan, badan lain menghormati hasilnya',
      },
      description: {
        en: 'If interdependence hangs on the forum being the exclusive one, then the model is read to ask that its sponsors see to it beforehand that other bodies respect the outcome. Not met: nobody has seen to it.',
        id: 'Bila kesalingbergantungan bertumpu pada forum sebagai satu-satunya jalan, model menurut pembacaan ini meminta agar sponsornya mengupayakan sejak awal supaya badan lain menghormati hasilnya. Tidak terpenuhi: belum ada yang mengupayakannya.',
      },
    },
    'remedial-trust': {
      label: {
        en: 'after antagonism, and without interdependence, trust is built on purpose',
        id: 'setelah pertentangan dan tanpa kesalingbergantungan, kepercayaan dibangun dengan sengaja',
      },
      description: {
        en: 'If there is a prehistory of antagonism, then the model is read to ask for high interdependence or for steps that remedy the low trust; so where interdependence is not high, it asks for the steps. Not met: neither is there.',
        id: 'Bila ada riwayat pertentangan, model menurut pembacaan ini meminta kesalingbergantungan yang tinggi atau langkah untuk memulihkan kepercayaan yang rendah; jadi, bila kesalingbergantungan tidak tinggi, langkah itulah yang diminta. Tidak terpenuhi: keduanya tidak ada.',
      },
    },
    'honest-broker': {
      label: {
        en: 'in high conflict with low trust between equals, there is an honest broker',
        id: 'dalam konflik tinggi dan kepercayaan rendah antara pihak yang setara, ada perantara yang jujur',
      },
      description: {
        en: 'If conflict is high and trust low, but power is about even, then collaboration is read to be able to go on with an honest broker whom all sides accept. Not met: there is none; which is to be noted.',
        id: 'Bila konflik tinggi dan kepercayaan rendah, tetapi kuasa kurang lebih seimbang, kolaborasi menurut pembacaan ini dapat berjalan dengan perantara jujur yang diterima semua pihak. Tidak terpenuhi: perantara itu tidak ada; hal ini untuk dicatat.',
      },
    },
    'organic-leader': {
      label: {
        en: 'where power is uneven, a leader comes from among the stakeholders',
        id: 'bila kuasa timpang, ada pemimpin dari kalangan pemangku kepentingan',
      },
      description: {
        en: 'If power is uneven, then collaboration is read to be likelier to succeed with a strong leader from among the stakeholders whom all respect. Not met: there is none; which is to be noted.',
        id: 'Bila kuasa timpang, kolaborasi menurut pembacaan ini lebih mungkin berhasil dengan pemimpin kuat dari kalangan pemangku kepentingan yang dihormati semua. Tidak terpenuhi: pemimpin itu tidak ada; hal ini untuk dicatat.',
      },
    },
    'small-wins': {
      label: {
        en: 'after antagonism with low trust, there are small wins',
        id: 'setelah pertentangan dan dengan kepercayaan rendah, ada kemenangan kecil',
      },
      description: {
        en: 'If prior antagonism is high and trust is still to be built, then intermediate outcomes that are small wins are read to be of special weight. Not met: there are none in sight; which is to be noted.',
        id: 'Bila pertentangan terdahulu tinggi dan kepercayaan masih perlu dibangun, hasil antara berupa kemenangan kecil menurut pembacaan ini sangat berarti. Tidak terpenuhi: belum ada yang terlihat; hal ini untuk dicatat.',
      },
    },
    'buy-in': {
      label: {
        en: 'where it is mandated, all are committed all the same',
        id: 'bila diwajibkan, semua tetap berkomitmen',
      },
      description: {
        en: 'If the collaboration is mandated, then the model is read to ask for the commitment of those who take part all the same. Not met: some are not committed.',
        id: 'Bila kolaborasi diwajibkan, model menurut pembacaan ini tetap meminta komitmen para pesertanya. Tidak terpenuhi: ada yang tidak berkomitmen.',
      },
    },
    'inclusive-forum': {
      label: { en: 'the forum is inclusive', id: 'forum bersifat inklusif' },
      description: {
        en: 'Of institutional design the model is read to ask that all whom the matter affects can take part. Not met: some of them cannot.',
        id: 'Tentang desain kelembagaan, model menurut pembacaan ini meminta agar semua yang terdampak dapat ikut. Tidak terpenuhi: ada yang tidak dapat.',
      },
    },
    'transparent-rules': {
      label: {
        en: 'the rules are clear and the process transparent',
        id: 'aturannya jelas dan prosesnya transparan',
      },
      description: {
        en: 'Of institutional design the model is read to ask for clear ground rules and a transparent process. Not met: they are absent.',
        id: 'Tentang desain kelembagaan, model menurut pembacaan ini meminta aturan dasar yang jelas dan proses yang transparan. Tidak terpenuhi: keduanya tidak ada.',
      },
    },
    'face-to-face-dialogue': {
      label: { en: 'there is face-to-face dialogue', id: 'ada dialog tatap muka' },
      description: {
        en: 'Face-to-face dialogue is named among the factors that are crucial in the process. Not met: there is none.',
        id: 'Dialog tatap muka disebut di antara faktor yang sangat penting dalam proses. Tidak terpenuhi: dialog itu tidak ada.',
      },
    },
    'shared-understanding': {
      label: { en: 'there is a shared understanding', id: 'ada pemahaman bersama' },
      description: {
        en: 'The development of a shared understanding is named among the factors that are crucial in the process. Not met: there is none yet.',
        id: 'Berkembangnya pemahaman bersama disebut di antara faktor yang sangat penting dalam proses. Tidak terpenuhi: pemahaman itu belum ada.',
      },
    },
  },
  indicators: {
    'public-initiator': {
      label: { en: 'start by a public agency', id: 'prakarsa lembaga publik' },
      question: {
        en: 'Did a public agency or institution start the forum?',
        id: 'Apakah lembaga publik yang memprakarsai forum?',
      },
      rubric: {
        in: { en: 'A public agency started it.', id: 'Lembaga publik yang memprakarsainya.' },
        'mostly-in': {
          en: 'A public agency started it together with others.',
          id: 'Lembaga publik memprakarsainya bersama pihak lain.',
        },
        'mostly-out': {
          en: 'Others started it, and a public agency took it up later.',
          id: 'Pihak lain yang memprakarsainya, dan lembaga publik baru menyusul kemudian.',
        },
        out: {
          en: 'No public agency had a part in starting it.',
          id: 'Tidak ada lembaga publik yang ikut memprakarsainya.',
        },
      },
    },
    'non-state-participants': {
      label: { en: 'participants from outside the state', id: 'peserta dari luar negara' },
      question: {
        en: 'Are there participants from outside the state in it, such as companies, groups or citizens?',
        id: 'Adakah peserta dari luar negara di dalamnya, seperti perusahaan, kelompok, atau warga?',
      },
      rubric: {
        in: {
          en: 'They take part as members in their own right.',
          id: 'Mereka ikut sebagai anggota atas nama sendiri.',
        },
        'mostly-in': {
          en: 'They take part, though not all whom it concerns.',
          id: 'Mereka ikut, meskipun belum semua yang berkepentingan.',
        },
        'mostly-out': {
          en: 'They are present now and then, as guests.',
          id: 'Mereka hadir sesekali, sebagai tamu.',
        },
        out: { en: 'Only bodies of the state take part.', id: 'Hanya lembaga negara yang ikut.' },
      },
    },
    'direct-decision': {
      label: { en: 'direct part in decisions', id: 'keterlibatan langsung dalam keputusan' },
      question: {
        en: 'Do the participants take part in the decisions themselves, and are not only consulted?',
        id: 'Apakah para peserta ikut mengambil keputusan, bukan hanya dimintai pendapat?',
      },
      rubric: {
        in: { en: 'They decide with the public agency.', id: 'Mereka memutuskan bersama lembaga publik.' },
        'mostly-in': {
          en: 'They decide most matters, and are consulted on the rest.',
          id: 'Mereka memutuskan sebagian besar urusan, dan dimintai pendapat tentang sisanya.',
        },
        'mostly-out': {
          en: 'They are consulted, and decide only minor matters.',
          id: 'Mereka dimintai pendapat, dan hanya memutuskan hal kecil.',
        },
        out: {
          en: 'They are consulted or told, and decide nothing.',
          id: 'Mereka hanya dimintai pendapat atau diberi tahu, dan tidak memutuskan apa pun.',
        },
      },
    },
    'formal-forum': {
      label: { en: 'a formal forum that meets', id: 'forum formal yang bertemu' },
      question: {
        en: 'Is the forum formally organised, and does it meet as one?',
        id: 'Apakah forum terorganisasi secara formal dan bertemu secara kolektif?',
      },
      rubric: {
        in: {
          en: 'It has a formal standing, and meets as one as a rule.',
          id: 'Forum berkedudukan formal dan bertemu bersama secara teratur.',
        },
        'mostly-in': {
          en: 'It has both, though not both in full.',
          id: 'Keduanya ada, meskipun tidak dua-duanya penuh.',
        },
        'mostly-out': {
          en: 'It exists on paper and hardly meets, or meets without being organised.',
          id: 'Forum ada di atas kertas dan hampir tidak pernah bertemu, atau bertemu tanpa terorganisasi.',
        },
        out: { en: 'There is no forum.', id: 'Tidak ada forum.' },
      },
    },
    'consensus-orientation': {
      label: { en: 'aim at consensus', id: 'orientasi pada konsensus' },
      question: {
        en: 'Does the forum aim to decide by consensus, even if it does not always reach it?',
        id: 'Apakah forum berupaya memutuskan dengan konsensus, meskipun tidak selalu tercapai?',
      },
      rubric: {
        in: {
          en: 'It does, on what matters, and goes on talking until there is one or none can be found.',
          id: 'Ya, dalam hal yang penting, dan pembicaraan dilanjutkan sampai konsensus tercapai atau memang tidak dapat dicapai.',
        },
        'mostly-in': {
          en: 'It does as a rule, and sometimes cuts the talk short.',
          id: 'Pada umumnya ya, dan kadang pembicaraan dihentikan lebih awal.',
        },
        'mostly-out': {
          en: 'Decisions are mostly made by vote or by the strongest.',
          id: 'Keputusan kebanyakan diambil dengan pemungutan suara atau oleh yang terkuat.',
        },
        out: { en: 'Nobody seeks it.', id: 'Tidak ada yang mengupayakannya.' },
      },
    },
    'public-purpose': {
      label: { en: 'public policy or public management', id: 'kebijakan atau pengelolaan publik' },
      question: {
        en: 'Is what they work on together public policy or the management of something public?',
        id: 'Apakah yang dikerjakan bersama adalah kebijakan publik atau pengelolaan urusan publik?',
      },
      rubric: {
        in: { en: 'It is.', id: 'Ya.' },
        'mostly-in': {
          en: 'It is for the greater part, beside aims of the participants.',
          id: 'Sebagian besar ya, di samping tujuan para peserta sendiri.',
        },
        'mostly-out': {
          en: 'It is mainly about aims of the participants, and touches on something public.',
          id: 'Terutama menyangkut tujuan para peserta, dan bersinggungan dengan urusan publik.',
        },
        out: {
          en: 'It is about aims of the participants only.',
          id: 'Hanya menyangkut tujuan para peserta.',
        },
      },
    },
    'power-imbalance': {
      label: { en: 'imbalance of power and resources', id: 'ketimpangan kuasa dan sumber daya' },
      question: {
        en: 'Are power, resources and knowledge spread so unevenly over the parties that one side can sway the outcome alone?',
        id: 'Apakah kuasa, sumber daya, dan pengetahuan terbagi begitu timpang di antara para pihak sehingga satu pihak dapat menentukan hasilnya sendirian?',
      },
      rubric: {
        in: {
          en: 'One side has nearly all of it, and sets direction and content.',
          id: 'Satu pihak memiliki hampir semuanya, dan menentukan arah serta isi.',
        },
        'mostly-in': {
          en: 'One side has much more than the others, which can still hold something against it.',
          id: 'Satu pihak memiliki jauh lebih banyak, tetapi pihak lain masih dapat mengimbanginya dalam beberapa hal.',
        },
        'mostly-out': {
          en: 'They differ, and no side can do without the consent of the others.',
          id: 'Ada perbedaan, tetapi tidak ada pihak yang dapat berjalan tanpa persetujuan pihak lain.',
        },
        out: { en: 'They are about even.', id: 'Kurang lebih seimbang.' },
      },
    },
    'weaker-participation': {
      label: {
        en: 'meaningful part of the weaker side',
        id: 'keikutsertaan bermakna pihak yang lebih lemah',
      },
      question: {
        en: 'Can the weaker stakeholders take part in a meaningful way: are they organised, represented, able and free to follow and to speak?',
        id: 'Dapatkah pemangku kepentingan yang lebih lemah ikut secara bermakna, yaitu terorganisasi, terwakili, serta mampu dan leluasa mengikuti pembahasan dan berbicara?',
      },
      rubric: {
        in: {
          en: 'They can, on all that concerns them, or no side is weaker.',
          id: 'Dapat, dalam semua hal yang menyangkut mereka, atau tidak ada pihak yang lebih lemah.',
        },
        'mostly-in': {
          en: 'They can on most of it, with effort.',
          id: 'Dapat dalam sebagian besar hal, dengan usaha.',
        },
        'mostly-out': {
          en: 'They are present, and can hardly follow or speak.',
          id: 'Mereka hadir, tetapi hampir tidak dapat mengikuti atau berbicara.',
        },
        out: { en: 'They have no way to take part.', id: 'Mereka tidak mempunyai jalan untuk ikut.' },
      },
    },
    empowerment: {
      label: { en: 'empowerment of the weaker side', id: 'pemberdayaan pihak yang lebih lemah' },
      question: {
        en: 'Is there a commitment to strengthen and represent the weaker stakeholders, and is it acted on?',
        id: 'Adakah komitmen untuk memperkuat dan mewakili pemangku kepentingan yang lebih lemah, dan apakah dijalankan?',
      },
      rubric: {
        in: {
          en: 'It is stated, and acted on with means of its own.',
          id: 'Dinyatakan, dan dijalankan dengan sumber daya tersendiri.',
        },
        'mostly-in': {
          en: 'It is acted on, but only in part, without being stated or without means of its own.',
          id: 'Dijalankan, tetapi hanya sebagian, tanpa dinyatakan, atau tanpa sumber daya tersendiri.',
        },
        'mostly-out': {
          en: 'It is stated or planned, and hardly acted on.',
          id: 'Dinyatakan atau direncanakan, tetapi hampir tidak dijalankan.',
        },
        out: { en: 'There is none.', id: 'Tidak ada.' },
      },
    },
    'alternative-venues': {
      label: { en: 'other ways to the same goal', id: 'jalan lain menuju tujuan yang sama' },
      question: {
        en: 'Can some stakeholders reach their goals alone, or by another way than the forum, such as a court, a higher office or the market?',
        id: 'Dapatkah sebagian pemangku kepentingan mencapai tujuannya sendiri, atau melalui jalan lain di luar forum, misalnya pengadilan, pejabat yang lebih tinggi, atau pasar?',
      },
      rubric: {
        in: { en: 'Some can, and do.', id: 'Ada yang dapat, dan melakukannya.' },
        'mostly-in': {
          en: 'Some can, and have not done so.',
          id: 'Ada yang dapat, tetapi belum melakukannya.',
        },
        'mostly-out': {
          en: 'They could with much cost or delay.',
          id: 'Dapat, tetapi dengan biaya besar atau waktu lama.',
        },
        out: { en: 'Nobody can.', id: 'Tidak ada yang dapat.' },
      },
    },
    interdependence: {
      label: { en: 'felt interdependence', id: 'kesalingbergantungan yang dirasakan' },
      question: {
        en: 'Does this partner see itself as highly dependent on the others for what it wants to reach?',
        id: 'Apakah mitra ini memandang dirinya sangat bergantung pada mitra lain untuk mencapai yang diinginkannya?',
      },
      rubric: {
        in: {
          en: 'It says that it cannot reach it without them.',
          id: 'Mitra menyatakan tidak dapat mencapainya tanpa mitra lain.',
        },
        'mostly-in': {
          en: 'It sees that it would reach much less without them.',
          id: 'Mitra memandang hasilnya akan jauh berkurang tanpa mitra lain.',
        },
        'mostly-out': {
          en: 'It sees some use in them, and could go on without.',
          id: 'Mitra melihat sedikit manfaat dari mitra lain, dan dapat berjalan tanpa mereka.',
        },
        out: { en: 'It sees no need of them.', id: 'Mitra merasa tidak membutuhkan mitra lain.' },
      },
    },
    'exclusive-forum': {
      label: {
        en: 'dependence on the forum being the only one',
        id: 'ketergantungan pada forum sebagai satu-satunya jalan',
      },
      question: {
        en: 'Do the stakeholders need each other only as long as the forum is the one place where the matter is settled?',
        id: 'Apakah para pemangku kepentingan saling membutuhkan hanya selama forum menjadi satu-satunya tempat urusan itu diselesaikan?',
      },
      rubric: {
        in: {
          en: 'They do: with another place open, some would leave.',
          id: 'Ya: bila ada tempat lain, sebagian akan meninggalkan forum.',
        },
        'mostly-in': { en: 'They do for the greater part.', id: 'Sebagian besar ya.' },
        'mostly-out': { en: 'Hardly: most would stay.', id: 'Hampir tidak: kebanyakan akan tetap ikut.' },
        out: {
          en: 'They need each other wherever it is settled.',
          id: 'Mereka saling membutuhkan di mana pun urusan itu diselesaikan.',
        },
      },
    },
    'outside-respect': {
      label: {
        en: 'respect of other bodies for the outcome',
        id: 'penghormatan badan lain atas hasil forum',
      },
      question: {
        en: 'Have those who sponsor the forum seen to it in advance that other bodies respect what it settles?',
        id: 'Apakah pihak yang mensponsori forum sudah mengupayakan sejak awal agar badan lain menghormati hasilnya?',
      },
      rubric: {
        in: {
          en: 'They have, and these bodies have said that they will.',
          id: 'Sudah, dan badan-badan itu menyatakan akan menghormatinya.',
        },
        'mostly-in': {
          en: 'They have, with those bodies that count most.',
          id: 'Sudah, terhadap badan yang paling menentukan.',
        },
        'mostly-out': {
          en: 'It was brought up, and nothing was settled.',
          id: 'Pernah dibicarakan, tetapi belum ada kepastian.',
        },
        out: { en: 'Nobody has.', id: 'Belum ada yang mengupayakannya.' },
      },
    },
    'prior-antagonism': {
      label: { en: 'prehistory of antagonism', id: 'riwayat pertentangan' },
      question: {
        en: 'Do the stakeholders come into the collaboration with a history of antagonism?',
        id: 'Apakah para pemangku kepentingan memasuki kolaborasi ini dengan riwayat pertentangan?',
      },
      rubric: {
        in: { en: 'They do, long or bitter.', id: 'Ya, lama atau tajam.' },
        'mostly-in': {
          en: 'They do, between some of them or on some matters.',
          id: 'Ya, di antara sebagian pihak atau dalam sebagian urusan.',
        },
        'mostly-out': {
          en: 'There were disputes, and they were settled.',
          id: 'Pernah ada perselisihan, dan sudah selesai.',
        },
        out: {
          en: 'They come with a history of cooperation, or without a history.',
          id: 'Mereka datang dengan riwayat kerja sama, atau tanpa riwayat.',
        },
      },
    },
    trust: {
      label: { en: 'trust', id: 'kepercayaan' },
      question: {
        en: 'Do the two partners that are named trust each other?',
        id: 'Apakah kedua mitra yang disebut saling percaya?',
      },
      rubric: {
        in: {
          en: 'They rely on each other’s word, also where it costs something.',
          id: 'Mereka berpegang pada ucapan satu sama lain, juga bila ada yang perlu dikorbankan.',
        },
        'mostly-in': {
          en: 'They do as a rule, with reservations.',
          id: 'Pada umumnya percaya, dengan catatan.',
        },
        'mostly-out': { en: 'They are on their guard.', id: 'Mereka saling waspada.' },
        out: { en: 'They do not.', id: 'Mereka tidak saling percaya.' },
      },
    },
    'trust-building': {
      label: { en: 'trust building', id: 'pembangunan kepercayaan' },
      question: {
        en: 'Are time and means given to building trust, before and beside the matter itself?',
        id: 'Apakah waktu dan sumber daya disediakan untuk membangun kepercayaan, sebelum dan di samping urusan pokoknya?',
      },
      rubric: {
        in: {
          en: 'They are, on purpose and for as long as it takes.',
          id: 'Ya, secara sengaja dan selama diperlukan.',
        },
        'mostly-in': {
          en: 'They are, for some of the time or with some of the parties.',
          id: 'Ya, untuk sebagian waktu atau dengan sebagian pihak.',
        },
        'mostly-out': {
          en: 'It is spoken of, and little is done.',
          id: 'Dibicarakan, tetapi sedikit yang dilakukan.',
        },
        out: { en: 'They are not.', id: 'Tidak.' },
      },
    },
    conflict: {
      label: { en: 'high conflict', id: 'konflik yang tinggi' },
      question: {
        en: 'Is conflict over the matter high at present?',
        id: 'Apakah konflik mengenai urusan ini sedang tinggi?',
      },
      rubric: {
        in: {
          en: 'It is open, and keeps them from working on the matter.',
          id: 'Terbuka, dan menghalangi mereka mengerjakan urusan itu.',
        },
        'mostly-in': {
          en: 'It is open, and they go on in spite of it.',
          id: 'Terbuka, tetapi pekerjaan tetap berjalan.',
        },
        'mostly-out': { en: 'They differ, and talk about it.', id: 'Ada perbedaan, dan dibicarakan.' },
        out: { en: 'There is none to speak of.', id: 'Tidak ada yang berarti.' },
      },
    },
    'honest-broker': {
      label: { en: 'an honest broker', id: 'perantara yang jujur (honest broker)' },
      question: {
        en: 'Is there an honest broker, such as a professional mediator, whom the stakeholders on all sides accept and trust?',
        id: 'Adakah perantara yang jujur, misalnya mediator profesional, yang diterima dan dipercaya pemangku kepentingan dari semua pihak?',
      },
      rubric: {
        in: { en: 'There is one whom all sides accept.', id: 'Ada, dan diterima semua pihak.' },
        'mostly-in': {
          en: 'There is one whom most sides accept.',
          id: 'Ada, dan diterima sebagian besar pihak.',
        },
        'mostly-out': {
          en: 'There is one whom one side has chosen.',
          id: 'Ada, tetapi dipilih satu pihak saja.',
        },
        out: { en: 'There is none.', id: 'Tidak ada.' },
      },
    },
    'organic-leader': {
      label: {
        en: 'a leader from among the stakeholders',
        id: 'pemimpin dari kalangan pemangku kepentingan',
      },
      question: {
        en: 'Is there a strong leader who comes from among the stakeholders and has the respect and trust of them all from the beginning?',
        id: 'Adakah pemimpin kuat yang muncul dari kalangan pemangku kepentingan dan dihormati serta dipercaya semuanya sejak awal?',
      },
      rubric: {
        in: { en: 'There is one whom all respect and trust.', id: 'Ada, dihormati dan dipercaya semuanya.' },
        'mostly-in': { en: 'There is one whom most do.', id: 'Ada, dihormati dan dipercaya sebagian besar.' },
        'mostly-out': {
          en: 'There is one whom only their own side follows.',
          id: 'Ada, tetapi hanya diikuti pihaknya sendiri.',
        },
        out: { en: 'There is none.', id: 'Tidak ada.' },
      },
    },
    'small-wins': {
      label: { en: 'small wins', id: 'kemenangan kecil (small wins)' },
      question: {
        en: 'Are there intermediate outcomes that the stakeholders can see, small wins on the way?',
        id: 'Adakah hasil antara yang dapat dilihat para pemangku kepentingan, yaitu kemenangan kecil selama proses berjalan?',
      },
      rubric: {
        in: {
          en: 'There are, and the parties put them down to working together.',
          id: 'Ada, dan para pihak memandangnya sebagai buah kerja bersama.',
        },
        'mostly-in': {
          en: 'There are some, or they are near and agreed on.',
          id: 'Ada beberapa, atau sudah dekat dan disepakati.',
        },
        'mostly-out': { en: 'They are hoped for.', id: 'Baru diharapkan.' },
        out: { en: 'There are none, and none is in sight.', id: 'Tidak ada, dan belum terlihat.' },
      },
    },
    mandate: {
      label: { en: 'mandated collaboration', id: 'kolaborasi yang diwajibkan' },
      question: {
        en: 'Is the collaboration imposed by law or from above, rather than chosen?',
        id: 'Apakah kolaborasi ini diwajibkan oleh peraturan atau dari atas, bukan dipilih sendiri?',
      },
      rubric: {
        in: { en: 'It is imposed on all of them.', id: 'Diwajibkan bagi semuanya.' },
        'mostly-in': {
          en: 'It is imposed on some of them, or as the price of something.',
          id: 'Diwajibkan bagi sebagian, atau menjadi syarat untuk memperoleh sesuatu.',
        },
        'mostly-out': { en: 'It is encouraged.', id: 'Hanya dianjurkan.' },
        out: { en: 'All of them chose it.', id: 'Semuanya memilih sendiri.' },
      },
    },
    commitment: {
      label: { en: 'commitment to the process', id: 'komitmen terhadap proses' },
      question: {
        en: 'Is this partner committed to the process: does it own it, and go along with what it settles?',
        id: 'Apakah mitra ini berkomitmen terhadap proses: merasa memilikinya dan mengikuti hasilnya?',
      },
      rubric: {
        in: {
          en: 'It stands by the process, also where it would have settled things otherwise.',
          id: 'Mitra berpegang pada proses, sekalipun ia sendiri akan memutuskan lain.',
        },
        'mostly-in': {
          en: 'It takes part in earnest, with reservations.',
          id: 'Mitra ikut dengan sungguh-sungguh, dengan catatan.',
        },
        'mostly-out': {
          en: 'It attends, so as not to be left out.',
          id: 'Mitra hadir agar tidak tertinggal.',
        },
        out: { en: 'It is not committed to it.', id: 'Mitra tidak berkomitmen.' },
      },
    },
    'inclusive-forum': {
      label: { en: 'inclusiveness of the forum', id: 'inklusivitas forum' },
      question: {
        en: 'Are all whom the matter affects or concerns invited to the forum and represented in it?',
        id: 'Apakah semua yang terdampak atau berkepentingan diundang ke forum dan terwakili di dalamnya?',
      },
      rubric: {
        in: { en: 'All are invited and represented.', id: 'Semuanya diundang dan terwakili.' },
        'mostly-in': { en: 'Most are.', id: 'Sebagian besar diundang dan terwakili.' },
        'mostly-out': {
          en: 'Some are invited, and some who are affected are missing.',
          id: 'Sebagian diundang, dan ada yang terdampak tetapi tidak ikut.',
        },
        out: {
          en: 'A few have chosen themselves.',
          id: 'Pesertanya hanya segelintir pihak yang menunjuk diri sendiri.',
        },
      },
    },
    'transparent-rules': {
      label: { en: 'clear and transparent rules', id: 'aturan yang jelas dan transparan' },
      question: {
        en: 'Does the forum work by ground rules that are clear and consistently kept, in a way that all can follow?',
        id: 'Apakah forum bekerja dengan aturan dasar yang jelas, dijalankan secara konsisten, dan dapat diikuti semua?',
      },
      rubric: {
        in: {
          en: 'It does, and all know the rules and what is going on.',
          id: 'Ya, dan semua mengetahui aturan serta jalannya proses.',
        },
        'mostly-in': { en: 'It does for the greater part.', id: 'Sebagian besar ya.' },
        'mostly-out': {
          en: 'There are rules, and they are seldom kept or known to few.',
          id: 'Ada aturan, tetapi jarang dijalankan atau hanya diketahui sedikit pihak.',
        },
        out: {
          en: 'There are none, or nobody can see how it works.',
          id: 'Tidak ada, atau tidak ada yang dapat melihat cara kerjanya.',
        },
      },
    },
    'face-to-face-dialogue': {
      label: { en: 'face-to-face dialogue', id: 'dialog tatap muka' },
      question: {
        en: 'Do the stakeholders talk to each other face to face, beyond exchanging reports?',
        id: 'Apakah para pemangku kepentingan berdialog tatap muka, lebih dari sekadar bertukar laporan?',
      },
      rubric: {
        in: { en: 'They do, as a rule and in both directions.', id: 'Ya, secara teratur dan dua arah.' },
        'mostly-in': {
          en: 'They do now and then, or most of them.',
          id: 'Ya, sesekali atau sebagian besar pihak.',
        },
        'mostly-out': { en: 'They meet to be told.', id: 'Mereka bertemu untuk diberi tahu.' },
        out: { en: 'They do not.', id: 'Tidak.' },
      },
    },
    'shared-understanding': {
      label: { en: 'shared understanding', id: 'pemahaman bersama' },
      question: {
        en: 'Do the stakeholders share an understanding of the problem, and of what they can reach together?',
        id: 'Apakah para pemangku kepentingan memiliki pemahaman yang sama tentang masalah dan tentang apa yang dapat dicapai bersama?',
      },
      rubric: {
        in: { en: 'They state it alike.', id: 'Mereka menyatakannya secara serupa.' },
        'mostly-in': { en: 'They agree on most of it.', id: 'Mereka sepakat tentang sebagian besarnya.' },
        'mostly-out': { en: 'They agree on little.', id: 'Mereka sepakat tentang sedikit hal.' },
        out: {
          en: 'Each sees it in another way, or does not know the aim.',
          id: 'Masing-masing memandangnya secara berbeda, atau tidak mengetahui tujuannya.',
        },
      },
    },
  },
  statements: {
    'virtuous-cycle': {
      en: 'A virtuous cycle is found to develop where forums go for small wins, which deepen trust, commitment and shared understanding.',
      id: 'Ditemukan bahwa siklus yang saling menguatkan berkembang bila forum mengupayakan kemenangan kecil, yang memperdalam kepercayaan, komitmen, dan pemahaman bersama.',
    },
    'four-variables': {
      en: 'Citing the article, the Muara Enim study says that success depends on the starting conditions, institutional design, facilitation by leadership, and the joint process; there the start is marked by a gap in power and unequal capacity.',
      id: 'Mengutip artikel itu, studi Muara Enim menyatakan bahwa keberhasilan tergantung pada kondisi awal, desain kelembagaan, fasilitasi kepemimpinan, dan proses bersama; di sana kondisi awal ditandai kesenjangan kekuasaan dan ketidaksetaraan kapasitas.',
    },
  },
};
