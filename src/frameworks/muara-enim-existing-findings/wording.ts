import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type {
  MuaraEnimExistingFinding,
  MuaraEnimExistingFindingColumn,
  MuaraEnimExistingFindingGroup,
} from './definition.js';

/** The findings on existing conditions in words: sentences ours. */
export const muaraEnimExistingFindingsWording: CatalogueWording<
  MuaraEnimExistingFinding,
  MuaraEnimExistingFindingGroup,
  MuaraEnimExistingFindingColumn,
  never
> = {
  label: {
    en: 'Existing conditions of collaborative governance in CSR in Muara Enim',
    id: 'Kondisi eksisting collaborative governance dalam CSR di Muara Enim',
  },
  caution: {
    en: 'The findings are those of one article on one regency, in 2025. That the forum and the regulation belong to structure, and that relations are a dimension beside structure and process, is the reading of this library.',
    id: 'Temuan ini berasal dari satu artikel tentang satu kabupaten, tahun 2025. Bahwa forum dan regulasi termasuk struktur, dan bahwa relasi menjadi dimensi di samping struktur dan proses, adalah pembacaan pustaka ini.',
  },
  groups: {
    structure: { en: 'structure', id: 'struktur' },
    process: { en: 'process', id: 'proses' },
    relation: { en: 'relations between the stakeholders', id: 'hubungan antarpemangku kepentingan' },
    'micro-initiative': { en: 'micro-initiatives', id: 'inisiatif mikro' },
  },
  columns: {
    consequence: { en: 'what follows from it', id: 'akibatnya' },
  },
  entries: {
    'structure.no-information-system': {
      label: {
        en: 'no integrated CSR information system',
        id: 'belum tersedianya sistem informasi CSR terintegrasi',
      },
      description: {
        en: 'There is no integrated system that maps programmes, implementing actors and achievements openly and accountably.',
        id: 'Belum ada sistem terintegrasi yang memetakan program, aktor pelaksana, dan capaian secara terbuka dan akuntabel.',
      },
      columns: {
        consequence: {
          en: 'Monitoring and evaluation across agencies are difficult.',
          id: 'Monitoring dan evaluasi lintas instansi menjadi sulit.',
        },
      },
    },
    'structure.forum-ineffective': {
      label: {
        en: 'a Forum CSR-PKBL that is not fully effective',
        id: 'Forum CSR-PKBL yang belum sepenuhnya efektif',
      },
      description: {
        en: 'A number of companies have not joined the forum or still run CSR independently of its mechanism, and no direct representation of MSMEs or of associations of micro-entrepreneurs is seen in its structure.',
        id: 'Sejumlah perusahaan belum bergabung atau masih menjalankan CSR secara independen di luar mekanisme forum, dan dalam strukturnya belum terlihat representasi langsung UMKM atau asosiasi pengusaha mikro.',
      },
      columns: {
        consequence: {
          en: 'Decisions in the forum are still elitist and not rooted in the real needs of the community.',
          id: 'Keputusan di dalam forum masih elitis dan tidak berakar pada kebutuhan nyata masyarakat.',
        },
      },
    },
    'structure.no-binding-regulation': {
      label: {
        en: 'no regional regulation that binds or gives incentives',
        id: 'belum adanya regulasi daerah yang mengikat atau memberi insentif',
      },
      description: {
        en: 'No regional regulation binds companies to CSR that is collaborative, or gives incentives to those that carry it out in that way.',
        id: 'Tidak ada regulasi daerah yang mewajibkan perusahaan ber-CSR secara kolaboratif, atau yang memberi insentif kepada perusahaan yang melakukannya.',
      },
      columns: {
        consequence: {
          en: 'It aggravates the weakness of the forum.',
          id: 'Kelemahan forum menjadi makin parah.',
        },
      },
    },
    'process.no-sop': {
      label: {
        en: 'no collaborative SOP or deliberation mechanism',
        id: 'belum adanya SOP kolaboratif atau mekanisme deliberasi',
      },
      description: {
        en: 'There is no collaborative standard operating procedure, nor a mechanism of deliberation between the actors by which decisions could be taken by consensus.',
        id: 'Belum ada prosedur operasi standar yang kolaboratif ataupun mekanisme deliberasi antaraktor yang memungkinkan keputusan diambil dengan konsensus.',
      },
    },
    'process.unilateral': {
      label: { en: 'unilateral decisions of companies', id: 'keputusan unilateral perusahaan' },
      description: {
        en: 'Companies mostly decide unilaterally, and only report their activities after a programme is under way.',
        id: 'Perusahaan lebih banyak memutuskan secara sepihak dan baru melaporkan kegiatan setelah program berjalan.',
      },
    },
    'relation.government-role': {
      label: {
        en: 'a local government without steering authority',
        id: 'pemerintah daerah tanpa otoritas pengarah yang kuat',
      },
      description: {
        en: 'The local government mostly facilitates administratively or mediates, without strong authority to steer where CSR goes; when companies design programmes its involvement is often symbolic, without strategic synergy in the planning of regional development.',
        id: 'Pemerintah daerah lebih banyak memberi fasilitasi administratif atau menjadi perantara, tanpa otoritas yang kuat untuk mengarahkan CSR; ketika perusahaan merancang program, keterlibatannya sering hanya simbolis, tanpa sinergi strategis dengan rencana pembangunan daerah.',
      },
      columns: {
        consequence: {
          en: 'There is a gap between the CSR programmes that are run and what MSMEs really need.',
          id: 'Ada kesenjangan antara program CSR yang berjalan dan kebutuhan UMKM yang sebenarnya.',
        },
      },
    },
    'relation.msme-voice': {
      label: {
        en: 'no institutional room for MSMEs to be heard',
        id: 'belum adanya ruang institusional bagi suara UMKM',
      },
      description: {
        en: 'Micro, small and medium enterprises (MSMEs) do not fully have institutional room to voice their aspirations: there is no open forum for dialogue with companies, and they have a very limited part in planning and evaluation.',
        id: 'Secara institusional, ruang bagi UMKM untuk menyampaikan aspirasi belum sepenuhnya ada: forum dialog yang terbuka dengan perusahaan tidak ada, dan peran mereka dalam perencanaan dan evaluasi kecil sekali.',
      },
      columns: {
        consequence: {
          en: 'Programmes often miss their target; many businesses complain of training that is repetitive and does not answer what they need, such as long-term capital, access to digital markets and legal assistance in formalising a business.',
          id: 'Sasaran program sering meleset; banyak yang mengeluhkan pelatihan yang berulang-ulang dan tidak menjawab kebutuhan, seperti permodalan jangka panjang, akses pasar digital, dan pendampingan legal formalitas usaha.',
        },
      },
    },
    'relation.understanding': {
      label: {
        en: 'MSMEs that do not know the aim of programmes',
        id: 'pelaku UMKM yang tidak mengetahui tujuan program',
      },
      description: {
        en: 'Many MSMEs feel that they are not involved in planning, and do not know the final aim of the CSR programmes in which they take part.',
        id: 'Banyak pelaku UMKM merasa tidak dilibatkan dalam perencanaan dan tidak mengetahui apa tujuan akhir program CSR yang diikutinya.',
      },
    },
    'micro.universities': {
      label: {
        en: 'cooperation of companies with local universities',
        id: 'kerja sama perusahaan dengan perguruan tinggi lokal',
      },
      description: {
        en: 'Some companies begin to work with local universities, which accompany training for MSMEs that is based on applied research.',
        id: 'Beberapa perusahaan mulai menggandeng perguruan tinggi setempat untuk pelatihan UMKM yang bertumpu pada riset terapan.',
      },
    },
    'micro.oss': {
      label: {
        en: 'synergy between agencies for legality and licensing',
        id: 'sinergi lintas dinas untuk legalitas dan perizinan',
      },
      description: {
        en: 'The local government has opened the way for its agencies to facilitate together the legality and the licensing, by Online Single Submission (OSS), of businesses that CSR fosters.',
        id: 'Pemerintah daerah memungkinkan dinas-dinasnya bersama-sama membantu usaha binaan CSR mengurus legalitas dan izin melalui Online Single Submission (OSS).',
      },
    },
  },
};
