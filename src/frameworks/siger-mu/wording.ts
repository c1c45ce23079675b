import type { IndexWording } from '../../forms/index/wording.js';
import type { SigerMuActor, SigerMuComponent, SigerMuElement, SigerMuStatement } from './definition.js';

/** SIGER-MU in words: Indonesian terms as the article prints them, sentences ours. */
export const sigerMuWording: IndexWording<SigerMuElement, SigerMuComponent, SigerMuActor, SigerMuStatement> =
  {
    label: {
      en: 'SIGER-MU: responsive governance synergy for MSME management',
      id: 'SIGER-MU: Sinergi Governance Responsif bagi Manajemen UMKM',
    },
    caution: {
      en: 'A score measures closeness to a model that one article proposes for one regency, Muara Enim. It does not measure success: the article proposes the model, reports no test of it, and weighs none of its components.',
      id: 'Skor mengukur kedekatan dengan model yang diusulkan satu artikel untuk satu kabupaten, Muara Enim. Skor tidak mengukur keberhasilan: artikel itu mengusulkan modelnya, tidak melaporkan pengujiannya, dan tidak membobot satu pun komponennya.',
    },
    groups: {
      'equal-actors': { en: 'equal involvement of the actors', id: 'Keterlibatan Aktor Secara Setara' },
      'participatory-planning': {
        en: 'participatory and responsive planning',
        id: 'Perencanaan Partisipatif dan Responsif',
      },
      'structured-institutions': {
        en: 'structured and inclusive institutions',
        id: 'Kelembagaan Terstruktur dan Inklusif',
      },
      'impact-evaluation': {
        en: 'evaluation by performance and impact',
        id: 'Evaluasi Berbasis Kinerja dan Dampak',
      },
    },
    stakeholders: {
      government: { en: 'local government', id: 'pemerintah daerah' },
      company: { en: 'companies', id: 'perusahaan' },
      msme: { en: 'MSMEs', id: 'pelaku UMKM' },
    },
    items: {
      'equal-actors.three-actors': {
        label: {
          en: 'government, companies and MSMEs take part as equals',
          id: 'keterlibatan setara pemerintah, perusahaan, dan pelaku UMKM',
        },
        description: {
          en: 'Government, companies and MSMEs take part as equals from planning through implementation to evaluation of the CSR programme.',
          id: 'Pemerintah, perusahaan, dan pelaku UMKM berperan serta secara setara, dari perencanaan dan pelaksanaan sampai evaluasi program CSR.',
        },
      },
      'equal-actors.company': {
        label: { en: 'the company as a partner on a level', id: 'perusahaan sebagai mitra sejajar' },
        description: {
          en: 'The company does not decide alone where the programme goes; it is a partner who opens room to deliberate.',
          id: 'Perusahaan tidak menentukan sendiri arah program, melainkan menjadi mitra yang membuka ruang deliberatif.',
        },
      },
      'equal-actors.government': {
        label: {
          en: 'government as facilitator, regulator and integrator',
          id: 'pemerintah sebagai fasilitator, regulator, dan integrator',
        },
        description: {
          en: 'Government facilitates, regulates, and brings the different interests together.',
          id: 'Pemerintah memfasilitasi, mengatur, dan menyatukan berbagai kepentingan.',
        },
      },
      'equal-actors.msme': {
        label: { en: 'MSMEs as active subjects', id: 'UMKM sebagai subjek aktif' },
        description: {
          en: 'MSMEs are more than receivers: they voice what they aspire to, give input, and help judge how effective the programme is.',
          id: 'UMKM bukan sekadar penerima: mereka menyampaikan aspirasi, memberi masukan, dan ikut menilai efektivitas program.',
        },
      },
      'equal-actors.forum': {
        label: { en: 'a standing forum of the three', id: 'forum tetap ketiga aktor' },
        description: {
          en: 'A standing forum brings government, companies and MSMEs together regularly to draw up programmes from actual needs and local potential.',
          id: 'Ada forum tetap yang secara reguler mempertemukan pemerintah, perusahaan, dan UMKM untuk menyusun program dari kebutuhan aktual dan potensi lokal.',
        },
      },
      'equal-actors.example': {
        label: { en: 'an experience such as SCRUFIT', id: 'pengalaman seperti SCRUFIT' },
        description: {
          en: 'A community group was involved in design and production, which raised its sense of ownership and made the programme more sustainable, as the article tells of SCRUFIT of PT MME.',
          id: 'Kelompok masyarakat diikutsertakan dalam desain dan produksi sehingga rasa kepemilikan dan keberlanjutan program meningkat, seperti yang diceritakan artikel tentang SCRUFIT dari PT MME.',
        },
      },
      'participatory-planning.not-top-down': {
        label: {
          en: 'planning that is participatory, not top-down',
          id: 'perencanaan partisipatif, tidak top-down',
        },
        description: {
          en: 'The programme comes out of a participatory process that local government facilitates.',
          id: 'Program merupakan hasil proses partisipatif yang difasilitasi oleh pemerintah daerah.',
        },
      },
      'participatory-planning.step1': {
        label: {
          en: 'participatory mapping of the needs of MSMEs',
          id: 'pemetaan kebutuhan UMKM secara partisipatif',
        },
        description: {
          en: 'What MSMEs need is mapped together with them.',
          id: 'Kebutuhan UMKM dipetakan bersama pelaku UMKM sendiri.',
        },
      },
      'participatory-planning.step2': {
        label: { en: 'a study of the potential of the area', id: 'kajian potensi wilayah' },
        description: {
          en: 'The potential of the area is studied before the programme is drawn up.',
          id: 'Potensi wilayah dikaji sebelum program disusun.',
        },
      },
      'participatory-planning.step3': {
        label: { en: 'a joint action plan', id: 'dokumen rencana aksi bersama' },
        description: {
          en: 'There is a document of the joint action plan, which the source calls CSR Local Action Plan.',
          id: 'Ada dokumen rencana aksi bersama, yang oleh sumber disebut CSR Local Action Plan.',
        },
      },
      'participatory-planning.responsive': {
        label: { en: 'an answer to specific challenges', id: 'jawaban atas tantangan spesifik' },
        description: {
          en: 'The programme answers specific challenges of MSMEs; the source names weak production capacity, little access to technology, and a lack of financial and digital literacy.',
          id: 'Program menjawab tantangan spesifik UMKM; sumber menyebut kapasitas produksi yang lemah, akses teknologi yang minim, serta literasi keuangan dan digital yang kurang.',
        },
      },
      'participatory-planning.right-propose': {
        label: { en: 'the right to propose programmes', id: 'hak menyampaikan usulan program' },
        description: {
          en: 'MSMEs have the right to propose programmes, through an annual deliberation (musyawarah tahunan).',
          id: 'Pelaku UMKM berhak menyampaikan usulan program melalui musyawarah tahunan.',
        },
      },
      'participatory-planning.drafting-team': {
        label: { en: 'MSMEs in the drafting team', id: 'UMKM dalam tim penyusun program' },
        description: {
          en: 'MSMEs take part in the team that drafts the programme, so that what is decided represents local needs.',
          id: 'Pelaku UMKM dilibatkan dalam tim penyusun program sehingga keputusannya mewakili kebutuhan lokal.',
        },
      },
      'structured-institutions.forum-reform': {
        label: {
          en: 'a CSR forum that is inclusive, transparent and has authority',
          id: 'forum CSR yang inklusif, transparan, dan berwenang',
        },
        description: {
          en: 'The CSR forum (Forum CSR-PKBL) is more inclusive and transparent than before, and has real authority.',
          id: 'Forum CSR (Forum CSR-PKBL) lebih inklusif dan transparan daripada sebelumnya, serta memiliki kewenangan nyata.',
        },
      },
      'structured-institutions.structure': {
        label: {
          en: 'a clear structure and a measurable way of working',
          id: 'struktur yang jelas dan sistem kerja yang terukur',
        },
        description: {
          en: 'The CSR forum has a clear organisation structure and a measurable system of work.',
          id: 'Forum CSR memiliki struktur organisasi yang jelas dan sistem kerja yang terukur.',
        },
      },
      'structured-institutions.representation': {
        label: {
          en: 'representation of MSMEs, business associations and civil community',
          id: 'perwakilan UMKM, asosiasi bisnis, dan komunitas sipil',
        },
        description: {
          en: 'MSMEs, local business associations and the civil community are represented in the CSR forum.',
          id: 'Unsur UMKM, asosiasi bisnis lokal, dan komunitas sipil terwakili dalam forum CSR.',
        },
      },
      'structured-institutions.csr-information-system': {
        label: { en: 'a CSR information system', id: 'CSR Information System' },
        description: {
          en: 'A CSR information system holds data of programmes, their beneficiaries and the evaluation of what was achieved; it serves coordination and public accountability.',
          id: 'Sistem informasi CSR memuat data program, penerima manfaat, dan evaluasi capaian; sistem ini menjadi alat koordinasi dan media akuntabilitas publik.',
        },
      },
      'structured-institutions.coordination-unit': {
        label: { en: 'a CSR coordination unit', id: 'unit koordinasi CSR' },
        description: {
          en: 'A CSR coordination unit at the agency concerned is the official link between company and community.',
          id: 'Unit koordinasi CSR pada dinas terkait menjadi penghubung resmi antara perusahaan dan masyarakat.',
        },
      },
      'impact-evaluation.outcome-impact': {
        label: { en: 'evaluation of outcome and impact', id: 'evaluasi outcome dan impact' },
        description: {
          en: 'What is evaluated is outcome and impact, not physical output or administrative reports alone.',
          id: 'Yang dievaluasi adalah outcome dan impact, tidak hanya output fisik atau laporan administratif.',
        },
      },
      'impact-evaluation.criterion1': {
        label: { en: 'evaluation of the capacity of MSMEs', id: 'evaluasi peningkatan kapasitas UMKM' },
        description: {
          en: 'The evaluation looks at how far the capacity of MSMEs has improved.',
          id: 'Evaluasi melihat sejauh mana kapasitas UMKM meningkat.',
        },
      },
      'impact-evaluation.criterion2': {
        label: { en: 'evaluation of economic value', id: 'evaluasi penciptaan nilai ekonomi' },
        description: {
          en: 'The evaluation looks at the economic value that was created.',
          id: 'Evaluasi melihat nilai ekonomi yang tercipta.',
        },
      },
      'impact-evaluation.criterion3': {
        label: { en: 'evaluation of business networks', id: 'evaluasi penguatan jejaring usaha' },
        description: {
          en: 'The evaluation looks at how far business networks have grown stronger.',
          id: 'Evaluasi melihat sejauh mana jejaring usaha menguat.',
        },
      },
      'impact-evaluation.criterion4': {
        label: {
          en: 'evaluation of the contribution to the region',
          id: 'evaluasi kontribusi terhadap pembangunan daerah',
        },
        description: {
          en: 'The evaluation looks at what the programme contributes to the development of the region.',
          id: 'Evaluasi melihat kontribusi program terhadap pembangunan daerah.',
        },
      },
      'impact-evaluation.periodic-joint-indicators': {
        label: {
          en: 'periodic evaluation by jointly made indicators',
          id: 'evaluasi berkala dengan indikator bersama',
        },
        description: {
          en: 'Evaluation is periodic, with performance indicators that the actors draw up together.',
          id: 'Penilaian dilakukan berkala dengan indikator kinerja yang disusun bersama antaraktor.',
        },
      },
      'impact-evaluation.feedback-loop': {
        label: { en: 'a feedback loop', id: 'feedback loop evaluasi' },
        description: {
          en: 'MSMEs can voice how they judge the programme and recommend changes, and companies use the results for the next one.',
          id: 'Pelaku UMKM dapat menyuarakan evaluasi dan merekomendasikan perubahan, dan perusahaan memakai hasilnya untuk program berikutnya.',
        },
      },
      'impact-evaluation.government-role': {
        label: {
          en: 'government as controller of quality and facilitator of dialogue',
          id: 'pemerintah sebagai pengendali mutu dan fasilitator dialog',
        },
        description: {
          en: 'In the evaluation government controls the quality and facilitates the dialogue between the actors.',
          id: 'Dalam evaluasi, pemerintah mengendalikan mutu dan memfasilitasi dialog antaraktor.',
        },
      },
    },
    statements: {
      prototype: {
        en: 'It is fitted to the local context of Muara Enim, and hoped to become a prototype for the development of CSR policy.',
        id: 'Model ini disesuaikan dengan konteks lokal Muara Enim dan diharapkan menjadi prototipe bagi pengembangan kebijakan CSR.',
      },
      answers: {
        en: 'It answers three conditions that the study found: fragmented coordination, limited involvement of MSMEs, and a weak collaborative structure.',
        id: 'Model ini menjawab tiga kondisi yang ditemukan penelitian: koordinasi yang terfragmentasi, pelibatan UMKM yang terbatas, dan struktur kolaboratif yang lemah.',
      },
      linked: {
        en: 'The four components are linked, and strengthen each other; the article weighs none of them.',
        id: 'Keempat komponen saling terhubung dan saling menguatkan; artikel tidak membobot satu pun di antaranya.',
      },
      complaint: {
        en: 'Many MSMEs in the field felt left out of planning, and did not know what the programmes that they joined were for.',
        id: 'Banyak pelaku UMKM di lapangan merasa tidak dilibatkan dalam perencanaan dan tidak mengetahui tujuan akhir program yang mereka ikuti.',
      },
      'missing-system': {
        en: 'No CSR information system maps the contribution of companies, the kind of programme, the number of beneficiaries and the location, so that programmes may be doubled and benefits unevenly spread.',
        id: 'Belum ada sistem informasi CSR yang memetakan kontribusi perusahaan, jenis program, jumlah penerima manfaat, dan lokasi, sehingga program dapat terduplikasi dan manfaat tersebar tidak merata.',
      },
      'for-government': {
        en: 'For local government it is said to strengthen institutional capacity and its function as facilitator, with a regional CSR framework integrated with the RPJMD.',
        id: 'Bagi pemerintah daerah, model ini disebut memperkuat kapasitas kelembagaan dan fungsi fasilitator, dengan kerangka kerja CSR daerah yang terintegrasi dengan RPJMD.',
      },
      'for-companies': {
        en: 'For companies it is said to give certain coordination, transparency and effectiveness, a stronger image, and a direct contribution to local development.',
        id: 'Bagi perusahaan, model ini disebut memberi kepastian koordinasi, transparansi, dan efektivitas, citra yang lebih kuat, serta kontribusi langsung terhadap pembangunan lokal.',
      },
      'for-msmes': {
        en: 'For MSMEs it is said to open active involvement in every stage, a voice in the direction of CSR policy, and in turn capacity, independence and sustainability.',
        id: 'Bagi pelaku UMKM, model ini disebut membuka keterlibatan aktif dalam setiap tahap, suara dalam arah kebijakan CSR, dan pada gilirannya kapasitas, kemandirian, serta keberlanjutan.',
      },
    },
  };
