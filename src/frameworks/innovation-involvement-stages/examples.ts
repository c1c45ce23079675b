import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { innovationInvolvementStages } from './definition.js';

/**
 * The stages of involvement in passages for coders: active in it, or only shown, named or waiting. Ours: none is of the
 * report.
 */
export const innovationInvolvementStagesExamples: ExamplesOf<typeof innovationInvolvementStages> = {
  planning: {
    example: {
      en: 'Traders, drivers and the transport agency drew the new route of the market bus together in three evening sessions, and the stop that the traders asked for is in the final plan.',
      id: 'Pedagang, sopir, dan dinas perhubungan bersama-sama menggambar rute baru bus pasar dalam tiga pertemuan malam, dan halte yang diminta pedagang ada dalam rencana akhir.',
    },
    counterExample: {
      en: 'The transport agency drew the route in its office and showed the finished map to traders and drivers, whose remarks were noted for a later year.',
      id: 'Dinas perhubungan menggambar rute di kantornya lalu memperlihatkan peta jadi kepada pedagang dan sopir; tanggapan mereka dicatat untuk tahun berikutnya.',
    },
  },
  organising: {
    example: {
      en: 'Hospital, village midwives and the motorcycle club divided the tasks of the new referral service among themselves: the club set up the duty roster, the midwives the list of contacts.',
      id: 'Rumah sakit, bidan desa, dan klub sepeda motor membagi sendiri tugas layanan rujukan baru: klub menyusun jadwal jaga, bidan menyusun daftar kontak.',
    },
    counterExample: {
      en: 'The hospital filled all posts of the referral service with its own staff; midwives and motorcycle club were sent a chart in which they are called supporters.',
      id: 'Rumah sakit mengisi semua posisi layanan rujukan dengan pegawainya sendiri; bidan dan klub sepeda motor dikirimi bagan yang menyebut mereka sebagai pendukung.',
    },
  },
  implementation: {
    example: {
      en: 'In the paperless village office young people of the Karang Taruna run the counter on three days a week and the shop on the corner does the scanning; the log has their names beside those of the clerks.',
      id: 'Di kantor desa tanpa kertas, pemuda Karang Taruna melayani loket tiga hari seminggu dan toko di pojok jalan mengerjakan pemindaian; buku kerja memuat nama mereka di samping nama pegawai.',
    },
    counterExample: {
      en: 'Residents sat on the team that planned the paperless office, but clerks alone run it, and the residents stand in line at its counter like everyone else.',
      id: 'Warga duduk dalam tim yang merencanakan kantor tanpa kertas, tetapi hanya pegawai yang menjalankannya, dan warga mengantre di loketnya seperti orang lain.',
    },
  },
  supervision: {
    example: {
      en: 'Two residents, a lecturer and an auditor go through the complaints about the online permit each month, and twice they had a step of the procedure taken out.',
      id: 'Dua warga, seorang dosen, dan seorang auditor setiap bulan menelaah keluhan tentang izin daring, dan dua kali satu langkah prosedurnya dihapus atas permintaan mereka.',
    },
    counterExample: {
      en: 'A box for complaints hangs beside the permit counter, and residents who will look after it are yet to be appointed; so far the inspectorate checks alone.',
      id: 'Kotak keluhan tergantung di samping loket izin, dan warga yang akan mengawasinya belum ditunjuk; sampai kini hanya inspektorat yang memeriksa.',
    },
  },
};
