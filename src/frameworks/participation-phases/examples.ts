import type { ExamplesOf } from '../../forms/questionnaire/question-id.js';
import type { participationPhases } from './definition.js';

/** The phases of participation in passages for coders. Ours: nobody named in them exists. */
export const participationPhasesExamples: ExamplesOf<typeof participationPhases> = {
  'ideas-offered': {
    example: {
      en: 'In February, before anything was drawn up, the facilitators came to the women farmers at their own meeting, told them of the seed house and asked whether they would take part.',
      id: 'Pada bulan Februari, sebelum apa pun disusun, para fasilitator mendatangi pertemuan yang diadakan kelompok wanita tani sendiri, menjelaskan gagasan rumah benih, dan menanyakan apakah mereka mau ikut.',
    },
    counterExample: {
      en: 'The seed house was announced on the website of the district, but the women farmers heard of it only when it was opened.',
      id: 'Rumah benih itu diumumkan di situs kabupaten, tetapi kelompok wanita tani baru mendengarnya ketika bangunan itu diresmikan.',
    },
  },
  information: {
    example: {
      en: 'Every month the fishers’ group hands its catch figures to the programme, and when the jellyfish came it reported that unasked.',
      id: 'Setiap bulan kelompok nelayan menyerahkan angka tangkapan kepada program, dan ketika ubur-ubur datang, hal itu dilaporkannya tanpa diminta.',
    },
    counterExample: {
      en: 'The fishers’ group received the survey team twice and served coffee, but of the forty questions it answered two.',
      id: 'Kelompok nelayan dua kali menerima tim survei dan menyuguhkan kopi, tetapi dari empat puluh pertanyaan hanya dua yang dijawab.',
    },
  },
  consultation: {
    example: {
      en: 'Before the route of the road was fixed, the hamlet was asked where the water rises; a month later the officer came back and showed which of its points had changed the route.',
      id: 'Sebelum jalur jalan ditetapkan, dusun ditanya di mana air biasa naik; sebulan kemudian petugas kembali dan menunjukkan masukan mana yang mengubah jalur itu.',
    },
    counterExample: {
      en: 'The hamlet was called together, saw the route on a screen and could ask questions, but the contract for it had been signed the week before.',
      id: 'Warga dusun dikumpulkan, melihat jalur jalan di layar, dan boleh bertanya, tetapi kontraknya sudah ditandatangani seminggu sebelumnya.',
    },
  },
  'collaboration-control.collaboration': {
    example: {
      en: 'From the first load of stone to the last inspection the neighbourhood association laid the drains on its side of the street.',
      id: 'Dari muatan batu pertama sampai pemeriksaan terakhir, rukun warga itu memasang saluran di sisi jalan wilayahnya.',
    },
    counterExample: {
      en: 'The neighbourhood association gave the land, signed the papers and came by on Saturdays to look, but the contractor alone laid the drains.',
      id: 'Rukun warga memberikan lahan, menandatangani berkas, dan datang melihat setiap Sabtu, tetapi hanya kontraktor yang memasang saluran.',
    },
  },
  'collaboration-control.control': {
    example: {
      en: 'On each Monday of the programme the association and the contractor settled together what was to be done that week, and twice the association had the order of work changed.',
      id: 'Pada setiap hari Senin selama program berjalan, rukun warga dan kontraktor bersama-sama menetapkan pekerjaan minggu itu, dan dua kali urutannya diubah atas permintaan rukun warga.',
    },
    counterExample: {
      en: 'A box for suggestions hung on the site and the association filled it every week, but the contractor decided what to read and what to make of it.',
      id: 'Kotak saran dipasang di lokasi dan diisi rukun warga setiap minggu, tetapi kontraktorlah yang memutuskan apa yang dibaca dan apa yang dilakukan dengannya.',
    },
  },
  'problem-solution.identification': {
    example: {
      en: 'With no outsider present, the group walked the terraces, counted the dead plants plot by plot and traced the loss to the new irrigation gate.',
      id: 'Tanpa kehadiran orang luar, kelompok menyusuri teras, menghitung tanaman mati petak demi petak, dan menemukan bahwa penyebabnya adalah pintu air yang baru.',
    },
    counterExample: {
      en: 'The group told the visitors that its plants were dying, but it was the agency’s staff who counted the losses and looked for the cause.',
      id: 'Kelompok memberi tahu para tamu bahwa tanamannya mati, tetapi pegawai dinaslah yang menghitung kerugian dan mencari sebabnya.',
    },
  },
  'problem-solution.initiation': {
    example: {
      en: 'The group called a meeting of its own, chose one of three remedies and began to build a second gate, for the sake of its own fields and before anybody outside knew of it.',
      id: 'Kelompok mengadakan pertemuan sendiri, memilih satu dari tiga jalan keluar, dan mulai membangun pintu air kedua demi sawahnya sendiri sebelum ada orang luar yang tahu.',
    },
    counterExample: {
      en: 'The group sent in a proposal for a second gate, but whether, where and when it would be built was decided at the district office.',
      id: 'Kelompok mengirim usulan pintu air kedua, tetapi apakah, di mana, dan kapan pintu itu dibangun diputuskan di kantor kabupaten.',
    },
  },
};
