import type { CatalogueWording } from '../../forms/catalogue/wording.js';
import type { TjslField, TjslPriority, TjslPriorityColumn, TjslPriorityStatement } from './definition.js';

/** The priority fields in words: Indonesian terms as Table 4.3 of the LAN report prints them, everyday words ours. */
export const tjslPriorityFieldsWording: CatalogueWording<
  TjslPriority,
  TjslField,
  TjslPriorityColumn,
  TjslPriorityStatement
> = {
  label: {
    en: 'Priority fields of development in Bandung, with targets and activities of TJSL',
    id: 'Bidang prioritas pembangunan Kota Bandung beserta sasaran dan kegiatan TJSL',
  },
  caution: {
    en: 'The source calls the activities of the table some of those by which a field can be served: a programme that is like none of them is not shown to be out of scope. The everyday words are ours.',
    id: 'Sumber menyebut kegiatan dalam tabel sebagai beberapa kegiatan yang dapat melaksanakan suatu bidang: program yang tidak mirip dengan satu pun tidak berarti berada di luar ruang lingkup. Kata sehari-hari berasal dari kami.',
  },
  groups: {
    education: { en: 'education', id: 'bidang pendidikan' },
    health: { en: 'health', id: 'bidang kesehatan' },
    prosperity: { en: 'prosperity', id: 'bidang kemakmuran' },
    environment: { en: 'the living environment', id: 'bidang lingkungan hidup' },
    'arts-culture': { en: 'arts and culture', id: 'bidang seni budaya' },
    sport: { en: 'sport', id: 'bidang olahraga' },
    religion: { en: 'religion', id: 'bidang agama' },
  },
  columns: { everyday: { en: 'everyday words', id: 'kata sehari-hari' } },
  entries: {
    'education.target-1': {
      label: {
        en: 'a larger role of universities and business in supporting community education',
        id: 'peningkatan peran serta perguruan tinggi dan dunia usaha dalam menunjang pendidikan masyarakat',
      },
    },
    'education.target-1.activity-1': {
      label: {
        en: 'field laboratories for community education (life skills)',
        id: 'pembangunan laboratorium lapangan untuk pendidikan masyarakat (lifeskill education)',
      },
      columns: {
        everyday: {
          en: 'learning centre, practice ground, life-skill courses, literacy classes, training centre, workshop, demonstration plot, computer course, skills for life',
          id: 'pusat belajar, tempat praktik, kecakapan hidup, keterampilan hidup, kejar paket, pelatihan keterampilan, sanggar belajar, rumah pintar, kursus komputer, kebun percobaan',
        },
      },
    },
    'education.target-1.activity-2': {
      label: {
        en: 'a periodic bulletin on community education',
        id: 'penerbitan berkala buletin pendidikan masyarakat',
      },
      columns: {
        everyday: {
          en: 'magazine, newsletter, journal, leaflet, periodical, wall newspaper, publication',
          id: 'majalah, koran sekolah, jurnal, brosur, buletin sekolah, terbitan, majalah dinding',
        },
      },
    },
    'education.target-1.activity-3': {
      label: {
        en: 'development of kelurahan and kecamatan libraries',
        id: 'pengembangan perpustakaan kelurahan dan kecamatan',
      },
      columns: {
        everyday: {
          en: 'village library, reading room, reading corner, mobile library, library shelves, internet corner',
          id: 'taman bacaan, pojok baca, perpustakaan desa, perpustakaan keliling, rak buku, rumah baca, literasi',
        },
      },
    },
    'education.target-1.activity-4': {
      label: {
        en: 'books for school and community libraries',
        id: 'pengadaan buku untuk perpustakaan sekolah dan masyarakat',
      },
      columns: {
        everyday: {
          en: 'textbooks, reading books, story books, book donation, encyclopedia, donated books, reading material, exercise books',
          id: 'buku pelajaran, buku bacaan, buku tulis, sumbangan buku, bacaan anak, ensiklopedia, modul, pembagian buku, kitab',
        },
      },
    },
    'education.target-2': {
      label: {
        en: 'building of facilities that are not yet adequate',
        id: 'pembangunan sarana dan prasarana pendidikan yang belum memadai',
      },
    },
    'education.target-2.activity-1': {
      label: { en: 'founding of kecamatan libraries', id: 'pendirian perpustakaan kecamatan' },
      columns: {
        everyday: {
          en: 'new library building, public library, building of a library',
          id: 'gedung perpustakaan baru, perpustakaan umum, pembangunan perpustakaan',
        },
      },
    },
    'education.target-2.activity-2': {
      label: {
        en: 'rehabilitation of classrooms in primary and secondary schools (SD, SMP and SM)',
        id: 'rehabilitasi ruang kelas pada SD, SMP, dan SM',
      },
      columns: {
        everyday: {
          en: 'school building, renovation, repair, construction, desks, school roof, school toilets, laboratory, kindergarten, chairs, tables, whiteboard, school computers, equipment for vocational schools',
          id: 'gedung sekolah, renovasi, perbaikan, pembangunan kelas, madrasah, bangku, atap sekolah, WC siswa, toilet sekolah, laboratorium, TK, PAUD, SMA, SMK, meja, kursi, papan tulis, komputer sekolah, kelas baru',
        },
      },
    },
    'education.target-3': {
      label: {
        en: 'accompaniment and counselling in out-of-school education, with motivation to achieve and culture',
        id: 'pendampingan dan penyuluhan pendidikan luar sekolah bermuatan motivasi berprestasi dan budaya',
      },
    },
    'education.target-3.activity-1': {
      label: {
        en: 'accompaniment of the community in motivation and achievement',
        id: 'pendampingan masyarakat terkait motivasi dan prestasi',
      },
      columns: {
        everyday: {
          en: 'mentoring, coaching, tutoring, motivational seminar, tutors, leadership camp, out-of-school youth, illiteracy, dropouts',
          id: 'bimbingan belajar, pelatihan motivasi, seminar, mentor, putus sekolah, kepemimpinan, remaja, pemuda, buta huruf, konseling',
        },
      },
    },
    'education.target-3.activity-2': {
      label: {
        en: 'counselling on the dangers of smoking and drugs, and on national cultural ethics',
        id: 'penyuluhan tentang bahaya merokok dan narkoba serta etika budaya bangsa',
      },
      columns: {
        everyday: {
          en: 'anti-drug campaign, tobacco, cigarettes, narcotics, good manners, drug abuse, alcohol, juvenile delinquency, character education',
          id: 'anti narkoba, rokok, kampanye, sopan santun, budi pekerti, penyalahgunaan obat, miras, kenakalan remaja, pendidikan karakter, kebangsaan',
        },
      },
    },
    'education.target-4': {
      label: {
        en: 'guidance programme for the creativity of children',
        id: 'program bimbingan kreativitas anak',
      },
    },
    'education.target-4.activity-1': {
      label: { en: 'contest of children’s creations', id: 'lomba kreasi anak' },
      columns: {
        everyday: {
          en: 'drawing competition, colouring, handicraft, talent show for kids, art competition, science fair, robot, kids, invention',
          id: 'lomba menggambar, mewarnai, melukis, kerajinan tangan, mendongeng, karya anak, cipta, robotik, sains, kreatif',
        },
      },
    },
    'education.target-4.activity-2': {
      label: { en: 'scholarships for high-achieving children', id: 'beasiswa bagi anak berprestasi' },
      columns: {
        everyday: {
          en: 'school fees for gifted, talented, clever students, pupils, bursary, tuition, best students, university, college',
          id: 'biaya sekolah siswa pintar, pelajar, mahasiswa, bea siswa, siswa teladan, juara, kuliah, SPP',
        },
      },
    },
    'education.target-4.activity-3': {
      label: {
        en: 'a shelter home (rumah singgah) for neglected children',
        id: 'pendirian rumah singgah untuk anak terlantar',
      },
      columns: {
        everyday: {
          en: 'street children, homeless children, orphanage, abandoned children, child care, children’s home',
          id: 'anak jalanan, gelandangan, panti asuhan, anak telantar, anak punk, penampungan, panti',
        },
      },
    },
    'education.target-4.activity-4': {
      label: { en: 'scholarships for foster children', id: 'beasiswa bagi anak asuh' },
      columns: {
        everyday: {
          en: 'orphans, poor pupils, school fees for children of poor families, underprivileged children, sponsor a child, school uniforms, school bags, bicycles for school',
          id: 'yatim, piatu, anak kurang mampu, biaya sekolah anak miskin, dhuafa, kurang beruntung, orang tua asuh, seragam, tas sekolah, sepatu, sepeda, bea siswa',
        },
      },
    },
    'health.target-1': {
      label: {
        en: 'better human resources in health information',
        id: 'peningkatan mutu SDM bidang informasi kesehatan',
      },
    },
    'health.target-1.activity-1': {
      label: {
        en: 'training in recording systems, databases and health information',
        id: 'pelatihan sistem pencatatan, basis data, dan informasi kesehatan',
      },
      columns: {
        everyday: {
          en: 'medical records, staff of the clinic, data entry, midwives, health workers, nurses, health cadres, hospital staff, statistics',
          id: 'rekam medis, petugas puskesmas, kader, bidan, operator data, tenaga kesehatan, perawat, pelatihan kader posyandu, statistik',
        },
      },
    },
    'health.target-2': {
      label: {
        en: 'computer-based facilities for health information, and a better health information system',
        id: 'peningkatan sarana informasi kesehatan berbasis komputer dan penyempurnaan sistem informasi kesehatan',
      },
    },
    'health.target-2.activity-1': {
      label: {
        en: 'provision of modern information technology',
        id: 'penyediaan teknologi informasi modern',
      },
      columns: {
        everyday: {
          en: 'computers, software, internet, application for hospital and clinic, laptops, server, website, digital, online registration, electronic records',
          id: 'komputer, laptop, aplikasi, jaringan internet puskesmas dan rumah sakit, server, situs, digital, pendaftaran daring, rekam medis elektronik',
        },
      },
    },
    'health.target-3': {
      label: {
        en: 'a system for recording the coverage of immunisation and “linakes”',
        id: 'sistem pendataan cakupan imunisasi dan linakes',
      },
    },
    'health.target-3.activity-1': {
      label: {
        en: 'updating of health data and information',
        id: 'pemutakhiran data dan informasi kesehatan',
      },
      columns: {
        everyday: {
          en: 'health survey, census, births attended by a midwife, pregnant women, mothers, infants, birth registration, immunisation register, data collection',
          id: 'survei kesehatan, pendataan, persalinan oleh bidan, ibu hamil, data kesehatan, kelahiran, kematian ibu, sensus kesehatan',
        },
      },
    },
    'health.target-4': { label: { en: 'aid for immunisation', id: 'bantuan imunisasi' } },
    'health.target-4.activity-1': {
      label: { en: 'immunisation at regular intervals', id: 'pelaksanaan imunisasi secara periodik' },
      columns: {
        everyday: {
          en: 'vaccination, vaccine, polio, measles, babies, toddlers, jab, injection, booster, hepatitis, BCG, flu, covid vaccine',
          id: 'vaksin, vaksinasi, polio, campak, bayi, balita, posyandu, suntik, penguat, hepatitis, BCG, rubela, vaksin covid',
        },
      },
    },
    'health.target-5': {
      label: { en: 'healthier living behaviour', id: 'peningkatan perilaku hidup sehat' },
    },
    'health.target-5.activity-1': {
      label: {
        en: 'skilled-mother and healthy-citizen movement, healthy-kelurahan forum, blood donation, and information on communicable diseases (HIV, “NAFZA” and others)',
        id: 'gerakan ibu terampil dan warga sehat, forum kelurahan sehat, donor darah, dan sosialisasi penanganan penyakit menular (HIV, “NAFZA”, dan lain-lain)',
      },
      columns: {
        everyday: {
          en: 'hygiene, hand washing, nutrition, AIDS, tuberculosis, dengue, blood donors, health campaign, covid prevention, masks, malaria, stunting, malnutrition, milk, food supplements, exercise, mothers’ class, drugs',
          id: 'kebersihan diri, cuci tangan, gizi, AIDS, TBC, demam berdarah, kampanye kesehatan, covid, masker, pencegahan, penularan, malaria, stunting, makanan tambahan, susu, vitamin, senam, PKK, kelas ibu, napza',
        },
      },
    },
    'health.target-6': {
      label: {
        en: 'better health facilities and environmental cleanliness',
        id: 'peningkatan sarana kesehatan dan kebersihan lingkungan',
      },
    },
    'health.target-6.activity-1': {
      label: {
        en: 'clean water from public hydrants, communal septic tanks, clean-water facilities, and health services',
        id: 'penyediaan air bersih melalui hydrant umum, pembangunan septic tank komunal, fasilitas air bersih, dan pelayanan kesehatan',
      },
      columns: {
        everyday: {
          en: 'drinking water, well, toilets, sanitation, latrine, clinic, free medical treatment, check-up, doctor, ambulance, medicine, water supply, water purifier, pump, tank, pipes, medical equipment, hospital, health centre, mobile clinic, eye operation, circumcision, wheelchairs, drains',
          id: 'air minum, sumur, MCK, jamban, sanitasi, klinik, pengobatan gratis, periksa kesehatan, dokter, ambulans, obat, WC, pompa, pipa, tandon, penjernih air, filter, alat kesehatan, rumah sakit, puskesmas, operasi katarak, khitanan massal, sunatan, kursi roda, konsultasi, selokan',
        },
      },
    },
    'prosperity.target-1': {
      label: { en: 'entrepreneurship and independence', id: 'kewirausahaan dan kemandirian' },
    },
    'prosperity.target-1.activity-1': {
      label: { en: 'education and training in entrepreneurship', id: 'diklat kewirausahaan' },
      columns: {
        everyday: {
          en: 'business course, start-up, young entrepreneurs, women entrepreneurs, entrepreneurs, management, bookkeeping, business plan, youth',
          id: 'pelatihan wirausaha, kursus usaha, pengusaha muda, manajemen usaha, pembukuan, wirausahawan, usaha baru, UMKM naik kelas',
        },
      },
    },
    'prosperity.target-1.activity-2': {
      label: {
        en: 'technical guidance in entrepreneurship that fits the area',
        id: 'bimbingan teknis kewirausahaan spesifik wilayah',
      },
      columns: {
        everyday: {
          en: 'local business skills, vocational course, farmers, fishermen, livestock, mushrooms, fish ponds, handicraft training, baking, tailoring',
          id: 'keterampilan usaha setempat, kursus keterampilan, petani, nelayan, ternak, jamur, kolam ikan, bertani, membatik, menjahit, memasak, kerajinan tangan',
        },
      },
    },
    'prosperity.target-1.activity-3': {
      label: {
        en: 'work placement for people of productive age',
        id: 'magang ketenagakerjaan usia produktif',
      },
      columns: {
        everyday: {
          en: 'internship, apprenticeship, job training, unemployed, school leavers, vocational training, certificate, workers, jobs, recruitment, welding',
          id: 'kerja praktik, pelatihan kerja, pengangguran, pencari kerja, lulusan, lowongan, tenaga kerja, sertifikat, las, mekanik, BLK, buruh',
        },
      },
    },
    'prosperity.target-1.activity-4': {
      label: {
        en: 'access to capital for micro, small and medium enterprises (UMKM)',
        id: 'fasilitasi permodalan usaha bagi UMKM',
      },
      columns: {
        everyday: {
          en: 'loan, credit, microcredit, start-up capital, shops, vendors, soft loan, revolving fund, grants for business, financing',
          id: 'pinjaman modal, kredit usaha, modal dagang, pedagang kecil, warung, dana bergulir, pembiayaan, hibah usaha, kredit lunak, mitra binaan',
        },
      },
    },
    'prosperity.target-2': {
      label: {
        en: 'a wider market share for the products of micro, small and medium enterprises (UMKM)',
        id: 'pengembangan pangsa pasar produk UMKM',
      },
    },
    'prosperity.target-2.activity-1': {
      label: {
        en: 'promotion of businesses together with periodic mass media',
        id: 'promosi usaha bekerja sama dengan media massa berkala',
      },
      columns: {
        everyday: {
          en: 'advertising, newspaper, radio, television, marketing, promotion of products, social media, catalogue, brochure',
          id: 'iklan, koran, surat kabar, radio, televisi, pemasaran, promosi produk, media sosial, katalog, siaran',
        },
      },
    },
    'prosperity.target-2.activity-2': {
      label: { en: 'exhibitions of leading products of MSMEs (UMKM)', id: 'pameran produk unggulan UMKM' },
      columns: {
        everyday: {
          en: 'trade fair, expo, bazaar, small business, handicraft, snacks, exhibition, small enterprises, craft market, stalls',
          id: 'bazar, expo, pasar murah, kerajinan, usaha kecil, stan, gerai, pekan UMKM, produk kreatif, kuliner',
        },
      },
    },
    'prosperity.target-2.activity-3': {
      label: {
        en: 'exhibitions of leading products of an area',
        id: 'pameran produk unggulan berbasis kewilayahan',
      },
      columns: {
        everyday: {
          en: 'local specialities, regional fair, crafts of the kelurahan, village products, food festival, souvenirs',
          id: 'produk khas daerah, bazar kelurahan, oleh-oleh, potensi desa, festival kuliner, produk lokal',
        },
      },
    },
    'prosperity.target-3': {
      label: {
        en: 'guidance of an economy that is called “ekonomi kejaamaan”',
        id: 'pembinaan ekonomi kejaamaan',
      },
    },
    'prosperity.target-3.activity-1': {
      label: {
        en: 'joint business groups (KUBE) and microfinance institutions at the level of the kecamatan',
        id: 'pembentukan kelompok usaha bersama (KUBE) dan lembaga keuangan mikro tingkat kecamatan',
      },
      columns: {
        everyday: {
          en: 'cooperative, savings and loan, microcredit, self-help group, credit union, village bank, joint venture, fund',
          id: 'koperasi, simpan pinjam, kredit mikro, arisan, bank desa, BUMDes, dana usaha, kelompok simpan, BMT',
        },
      },
    },
    'prosperity.target-3.activity-2': {
      label: { en: 'accompaniment of businesses of the poor', id: 'pendampingan usaha fakir miskin' },
      columns: {
        everyday: {
          en: 'poor families, poverty, mentoring of small traders, widows, low income, families in need, carts',
          id: 'keluarga miskin, warga tidak mampu, kemiskinan, bimbingan usaha, janda, berpenghasilan rendah, gerobak, prasejahtera, ekonomi keluarga',
        },
      },
    },
    'prosperity.target-4': {
      label: {
        en: 'accompaniment of joint business groups of the poor',
        id: 'pendampingan kelompok usaha bersama fakir miskin',
      },
    },
    'prosperity.target-4.activity-1': {
      label: {
        en: 'technical guidance for small business of local kind',
        id: 'bimbingan teknis usaha kecil berbasis lokal',
      },
      columns: {
        everyday: {
          en: 'home industry, cottage industry, production, tools, sewing machines, ovens, embroidery, craftsmen, processing',
          id: 'industri rumahan, produksi, bahan baku, mesin jahit, oven, bordir, perajin, pengolahan makanan, peralatan usaha',
        },
      },
    },
    'prosperity.target-4.activity-2': {
      label: {
        en: 'guidance in marketing the products of small businesses of the poor',
        id: 'bimbingan pemasaran produk usaha kecil fakir miskin',
      },
      columns: {
        everyday: {
          en: 'selling, online shop, sales, brand, label, packaging, e-commerce, customers, outlet',
          id: 'jualan, toko daring, penjualan, merek, label, kemasan, pasar daring, pelanggan, pembeli, lapak',
        },
      },
    },
    'prosperity.target-5': {
      label: { en: 'arrangement of the infrastructure of an area', id: 'penataan infrastruktur wilayah' },
    },
    'prosperity.target-5.activity-1': {
      label: { en: 'arrangement of village parks', id: 'penataan taman desa' },
      columns: {
        everyday: {
          en: 'city park, playground, garden, benches, public garden, square, park benches, fountain',
          id: 'taman kota, taman bermain, alun-alun, ruang publik, bangku taman, tempat bermain, air mancur',
        },
      },
    },
    'prosperity.target-5.activity-2': {
      label: {
        en: 'reforestation, and arrangement of the surrounding forest',
        id: 'reboisasi dan penataan hutan di sekitarnya',
      },
      columns: {
        everyday: {
          en: 'forest trees, hills, replanting, afforestation, seedlings, erosion, watershed',
          id: 'penghijauan, pohon hutan, lahan gundul, penanaman hutan, bibit hutan, erosi, daerah aliran sungai, longsor',
        },
      },
    },
    'prosperity.target-5.activity-3': {
      label: {
        en: 'sponsorship of the revitalisation of public facilities and places of worship',
        id: 'sponsorship revitalisasi sarana umum dan tempat ibadah',
      },
      columns: {
        everyday: {
          en: 'public toilet, bus stop, community hall, bridge, renovation, market, cemetery, fence, gate, meeting hall, terminal, police post, public buildings, square',
          id: 'toilet umum, halte, balai warga, pos ronda, jembatan, renovasi, pasar, makam, TPU, pagar, gapura, balai desa, terminal, pos kamling, fasilitas umum, gedung serbaguna',
        },
      },
    },
    'prosperity.target-5.activity-4': {
      label: {
        en: 'concern for energy, above all in support of sustainable sources (sustainable energy)',
        id: 'kepedulian pada bidang energi, terutama sumber energi berkelanjutan (sustainable energy)',
      },
      columns: {
        everyday: {
          en: 'solar power, solar panels, street lights, biogas, electricity, renewable, lamps, wind power, generator, energy saving, gas, electrification',
          id: 'tenaga surya, panel surya, lampu jalan, biogas, listrik, energi terbarukan, PJU, lampu, genset, hemat energi, kincir, gas, kompor, penerangan',
        },
      },
    },
    'prosperity.target-5.activity-5': {
      label: { en: 'road building', id: 'pembangunan jalan' },
      columns: {
        everyday: {
          en: 'road repair, asphalt, pavement, alley, potholes, street, paving, concrete, footpath, drainage, highway',
          id: 'perbaikan jalan, aspal, gang, trotoar, jalan rusak, berlubang, pengaspalan, beton, paving, setapak, betonisasi, pengecoran',
        },
      },
    },
    'environment.target-1': {
      label: {
        en: 'empowerment of the community in integrated waste management',
        id: 'pemberdayaan masyarakat dalam pengelolaan sampah terpadu',
      },
    },
    'environment.target-1.activity-1': {
      label: {
        en: 'household-based integrated reactor management system',
        id: 'penerapan sistem pengelolaan reaktor terpadu berbasis rumah tangga',
      },
      columns: {
        everyday: {
          en: 'household waste, composter, sorting of garbage at home, rubbish, trash, bins, waste separation, biopori',
          id: 'sampah rumah tangga, komposter, pemilahan sampah, biodigester, biopori, tong sampah, tempat sampah, pilah, organik dan anorganik',
        },
      },
    },
    'environment.target-1.activity-2': {
      label: { en: 'training in integrated waste management', id: 'pelatihan pengelolaan sampah terpadu' },
      columns: {
        everyday: {
          en: 'compost, recycling, kitchen waste, organic waste, waste training, reduce and reuse, 3R, eco-enzyme',
          id: 'kompos, daur ulang, sampah dapur, sampah organik, pelatihan sampah, reduce reuse, 3R, eco enzyme, pupuk organik',
        },
      },
    },
    'environment.target-1.activity-3': {
      label: {
        en: 'technical guidance for business in integrated waste management',
        id: 'bimbingan teknis usaha pengelolaan sampah terpadu',
      },
      columns: {
        everyday: {
          en: 'waste bank, recycled plastic, scrap, crafts made of waste, plastic waste, exchange of waste, scavengers, paving of plastic, bags of waste',
          id: 'bank sampah, plastik bekas, barang bekas, limbah, sampah plastik, penukaran sampah, pemulung, kerajinan limbah, tabungan sampah, jelantah',
        },
      },
    },
    'environment.target-2': { label: { en: 'the living environment', id: 'lingkungan hidup' } },
    'environment.target-2.activity-1': {
      label: { en: 'building of green areas', id: 'pembangunan area hijau' },
      columns: {
        everyday: {
          en: 'green space, city forest, urban farming, green corridor, vertical garden, hydroponics, potted plants',
          id: 'ruang terbuka hijau, hutan kota, kebun warga, penghijauan kota, taman vertikal, hidroponik, pot, kampung hijau, jalur hijau',
        },
      },
    },
    'environment.target-2.activity-2': {
      label: { en: 'planting of trees and parks', id: 'penanaman pohon dan taman' },
      columns: {
        everyday: {
          en: 'tree seedlings, flowers, greening, river bank, garden, tree planting, saplings, shrubs, plants, plant a tree, seeds',
          id: 'bibit pohon, tanaman, bunga, penghijauan, bantaran sungai, tanam pohon, menanam, bibit tanaman, sejuta pohon, perdu, penyiraman taman',
        },
      },
    },
    'environment.target-2.activity-3': {
      label: { en: 'activities of environmental conservation', id: 'kegiatan pelestarian lingkungan' },
      columns: {
        everyday: {
          en: 'nature protection, river cleaning, springs, mangrove, wildlife, clean-up, pollution, biodiversity, turtles, coral, coast, conservation, climate',
          id: 'konservasi alam, bersih sungai, mata air, bakau, satwa, konservasi, pencemaran, keanekaragaman hayati, penyu, terumbu karang, pantai, prokasih, iklim',
        },
      },
    },
    'arts-culture.target-1': {
      label: {
        en: 'protection of traditional knowledge of the arts and culture of the community',
        id: 'perlindungan pengetahuan tradisional seni dan budaya masyarakat',
      },
    },
    'arts-culture.target-1.activity-1': {
      label: {
        en: 'inventory of the traditional knowledge of arts and culture in the community',
        id: 'inventarisasi pengetahuan tradisional seni dan budaya dalam masyarakat',
      },
      columns: {
        everyday: {
          en: 'documentation of folk tales, recording of traditional dances, songs, games, folklore, oral history, archive, traditional medicine',
          id: 'pendataan cerita rakyat, tari, lagu daerah, permainan tradisional, folklor, naskah kuno, arsip, dongeng, pengetahuan lokal, jamu',
        },
      },
    },
    'arts-culture.target-1.activity-2': {
      label: {
        en: 'registration of intellectual property rights (HAKI) in traditional knowledge of arts and culture',
        id: 'pendaftaran hak atas kekayaan intelektual (HAKI) pengetahuan tradisional seni dan budaya',
      },
      columns: {
        everyday: {
          en: 'copyright, patent, trade mark, batik, ownership, intellectual property, licence, designs, certificates',
          id: 'hak cipta, paten, merek, batik, kekayaan intelektual, lisensi, desain, motif, sertifikat merek',
        },
      },
    },
    'arts-culture.target-1.activity-3': {
      label: {
        en: 'revitalisation of traditional knowledge of arts and culture by exhibitions or arts events sponsored by the private sector and government',
        id: 'revitalisasi pengetahuan tradisional seni dan budaya melalui event pameran atau gelar seni budaya dengan sponsorship swasta dan pemerintah',
      },
      columns: {
        everyday: {
          en: 'dance festival, performance, concert, music, theatre, puppet show, carnival, parade, art show, art exhibition, choir, band, stage',
          id: 'pentas seni, festival budaya, pertunjukan, musik, tari, wayang, konser, karnaval, pawai, pagelaran, pameran seni, panggung, angklung, jaipong, kesenian',
        },
      },
    },
    'arts-culture.target-2': {
      label: { en: 'building of facilities for arts and culture', id: 'pembangunan sarana seni dan budaya' },
    },
    'arts-culture.target-2.activity-1': {
      label: {
        en: 'revitalisation of facilities for arts and culture',
        id: 'revitalisasi sarana dan prasarana seni dan budaya',
      },
      columns: {
        everyday: {
          en: 'arts building, theatre, dance studio, museum, gamelan, instruments, stage, cultural centre, music room, costumes, hall',
          id: 'gedung kesenian, sanggar, museum, gamelan, alat musik, perbaikan, saung, panggung, teater, padepokan, balai budaya, kostum, studio',
        },
      },
    },
    'arts-culture.target-2.activity-2': {
      label: { en: 'strengthening of local wisdom', id: 'penguatan kearifan lokal' },
      columns: {
        everyday: {
          en: 'customs, local tradition, customary law, local language, heritage, ceremony, old buildings, village elders',
          id: 'adat istiadat, tradisi, budaya setempat, bahasa daerah, cagar budaya, upacara adat, warisan, sesepuh, nilai luhur, kampung adat',
        },
      },
    },
    'arts-culture.target-2.activity-3': {
      label: {
        en: 'development of community-based schemes of social protection',
        id: 'pengembangan skema perlindungan sosial berbasis masyarakat',
      },
      columns: {
        everyday: {
          en: 'social insurance, mutual aid, help for the elderly, disabled, social safety net, insurance for workers, food parcels',
          id: 'jaminan sosial, gotong royong, bantuan lansia, difabel, asuransi, perlindungan pekerja, dana sosial, jompo, penyandang disabilitas',
        },
      },
    },
    'sport.target-1': {
      label: { en: 'regeneration of high-achieving athletes', id: 'kaderisasi atlet olahraga berprestasi' },
    },
    'sport.target-1.activity-1': {
      label: {
        en: 'introduction of branches of sport to children',
        id: 'sosialisasi cabang olahraga pada anak',
      },
      columns: {
        everyday: {
          en: 'football school, swimming lessons, training for kids, coaching, young players, badminton, swimming, martial arts, beginners',
          id: 'sekolah sepak bola, latihan, renang, bulu tangkis, pembinaan usia muda, pencak silat, karate, renang anak, klub anak, usia dini',
        },
      },
    },
    'sport.target-1.activity-2': {
      label: { en: 'inter-village sports week', id: 'pekan olahraga antardesa' },
      columns: {
        everyday: {
          en: 'tournament, competition between villages, league, village games, match, athletics meeting, football tournament',
          id: 'turnamen, pertandingan antarkampung, liga, sepak bola, porseni, lomba antar RW, pekan olahraga, jalan sehat, tujuh belasan olahraga',
        },
      },
    },
    'sport.target-2': {
      label: { en: 'strengthening of sports facilities', id: 'penguatan sarana olahraga' },
    },
    'sport.target-2.activity-1': {
      label: { en: 'building of sports halls', id: 'pembangunan gedung olahraga' },
      columns: {
        everyday: {
          en: 'stadium, gym, field, court, football pitch, sports centre, arena, swimming pool, running track',
          id: 'GOR, stadion, lapangan, futsal, sarana olahraga, lapangan bola, lapangan voli, kolam renang, tribun',
        },
      },
    },
    'sport.target-2.activity-2': {
      label: { en: 'sports equipment for pupils', id: 'penyediaan alat olahraga bagi siswa sekolah' },
      columns: {
        everyday: {
          en: 'balls, nets, rackets, jerseys, uniforms, football, volleyball, school team, sports gear, shoes, table tennis, equipment for the club',
          id: 'bola, net, raket, seragam olahraga, matras, voli, perlengkapan olahraga, sepatu bola, meja pingpong, kostum tim, shuttlecock',
        },
      },
    },
    'sport.target-2.activity-3': {
      label: {
        en: 'development of an information centre for sports education and training',
        id: 'pengembangan pusat informasi pendidikan dan pelatihan keolahragaan',
      },
      columns: {
        everyday: {
          en: 'training centre, sports academy, coaches, sports school, referees, sports science',
          id: 'pusat pelatihan, akademi, pelatih, sekolah olahraga, wasit, informasi olahraga',
        },
      },
    },
    'sport.target-3': {
      label: { en: 'support of high-achieving athletes', id: 'dukungan bagi atlet berprestasi' },
    },
    'sport.target-3.activity-1': {
      label: { en: 'sponsorship of sports events', id: 'sponsorship pada event olahraga' },
      columns: {
        everyday: {
          en: 'marathon, running race, championship, cup, sponsor, tournament, triathlon, trophy, cycling, fun run, athletes',
          id: 'lomba lari, maraton, kejuaraan, piala, sepeda, turnamen, pertandingan, hadiah, trofi, gowes, lari, kompetisi',
        },
      },
    },
    'religion.target-1': {
      label: { en: 'aid for facilities', id: 'bantuan sarana dan prasarana keagamaan' },
    },
    'religion.target-1.activity-1': {
      label: {
        en: 'building and maintenance of places of worship',
        id: 'pembangunan dan pemeliharaan sarana prasarana peribadatan',
      },
      columns: {
        everyday: {
          en: 'mosque, church, temple, prayer room, carpet, renovation, repair, chapel, monastery, minaret, Islamic boarding school, roof, toilets of the mosque',
          id: 'masjid, musala, gereja, pura, wihara, kelenteng, karpet, renovasi, tempat ibadah, pesantren, langgar, vihara, kapel, menara, kubah, sajadah, tempat wudu, pengeras suara',
        },
      },
    },
    'religion.target-2': {
      label: { en: 'support for religious activities', id: 'dukungan kegiatan keagamaan' },
    },
    'religion.target-2.activity-1': {
      label: {
        en: 'aid for the commemoration of religious holidays',
        id: 'bantuan peringatan hari besar keagamaan',
      },
      columns: {
        everyday: {
          en: 'Christmas, Eid, Ramadan, Easter, Nyepi, feast, celebration, sacrificial animals, fasting, breaking the fast, Vesak, orphans at Eid, cattle for sacrifice',
          id: 'Idul Fitri, Idul Adha, kurban, Ramadan, Maulid, Isra Mikraj, Natal, Nyepi, perayaan, santunan, buka puasa, puasa, sapi, kambing, Waisak, Imlek, Paskah, halalbihalal, Lebaran, tarawih',
        },
      },
    },
    'religion.target-2.activity-2': {
      label: { en: 'aid for religious contests and activities', id: 'bantuan lomba dan kegiatan keagamaan' },
      columns: {
        everyday: {
          en: 'Quran recitation, choir, prayer meeting, pilgrimage, holy books, Koran teachers, preacher, Sunday school, religious music',
          id: 'MTQ, tilawah, mengaji, Al-Quran, pengajian, paduan suara gereja, kitab suci, guru ngaji, marbot, ustaz, sekolah minggu, rebana, marawis, majelis taklim, ibadah, umrah',
        },
      },
    },
  },
  statements: {
    scope: {
      en: 'The scope of TJSL programmes is aligned with the seven priority agendas of the development of Bandung, these seven fields; each can be served by some activities, those of the table.',
      id: 'Ruang lingkup program TJSL diselaraskan dengan tujuh Agenda Prioritas Pembangunan Daerah Kota Bandung, yakni ketujuh bidang ini; tiap bidang dapat dilaksanakan melalui beberapa kegiatan sebagaimana dalam tabel.',
    },
    counts: {
      en: 'By our count the table has 24 targets and 55 activities: each printed bullet is one activity, also where it lists several things; road building is one of its own. The source gives no totals.',
      id: 'Menurut hitungan kami, tabel memuat 24 sasaran dan 55 kegiatan: tiap butir dihitung satu kegiatan, juga bila menyebut beberapa hal; pembangunan jalan dihitung tersendiri. Sumber tidak memberi jumlahnya.',
    },
    'misplaced-number': {
      en: 'After a page break the number 3 is printed at the second target of health, and the label “Bidang Kemakmuran” beside the second target of prosperity. The targets are placed here by their content, and by the order of the seven fields in the sentence before the table.',
      id: 'Setelah pergantian halaman, angka 3 tercetak pada sasaran kedua bidang kesehatan dan label “Bidang Kemakmuran” di sisi sasaran kedua bidang kemakmuran. Di sini sasaran ditempatkan menurut isinya dan menurut urutan ketujuh bidang dalam kalimat sebelum tabel.',
    },
    'ekonomi-kejaamaan': {
      en: 'The source prints “ekonomi kejaamaan” and does not explain it. It may stand for the economy of congregations (jemaah); this is our guess, and is not used anywhere.',
      id: 'Sumber mencetak “ekonomi kejaamaan” tanpa penjelasan. Mungkin yang dimaksud adalah ekonomi kejemaahan, yakni ekonomi jemaah; ini dugaan kami dan tidak dipakai di mana pun.',
    },
    linakes: {
      en: 'The source prints “linakes” and does not explain it. It may be short for births attended by health workers (persalinan oleh tenaga kesehatan); this is our guess.',
      id: 'Sumber mencetak “linakes” tanpa penjelasan. Mungkin itu singkatan persalinan oleh tenaga kesehatan; ini dugaan kami.',
    },
    nafza: {
      en: 'The source prints “NAFZA” among the examples of communicable diseases. The usual short form is NAPZA, for narcotics, psychotropics and other addictive substances, which are no communicable disease. The word is kept as printed.',
      id: 'Sumber mencetak “NAFZA” di antara contoh penyakit menular. Singkatan yang lazim adalah NAPZA, yakni narkotika, psikotropika, dan zat adiktif lainnya, yang bukan penyakit menular. Kata itu dipertahankan sebagaimana tercetak.',
    },
    'several-in-one': {
      en: 'One bullet of the source lists several activities.',
      id: 'Satu butir dalam sumber memuat beberapa kegiatan.',
    },
    'road-building': {
      en: 'Road building is printed run together with the bullet on energy, after “(sustainable energy)”. It is taken here for an activity of its own.',
      id: 'Pembangunan jalan tercetak menyambung dengan butir tentang energi, sesudah “(sustainable energy)”. Di sini dianggap sebagai kegiatan tersendiri.',
    },
    'school-levels': {
      en: 'The source prints “SD, SMP, dan SM”. Which schools “SM” stands for it does not say.',
      id: 'Sumber mencetak “SD, SMP, dan SM”. Sekolah mana yang dimaksud dengan “SM” tidak dijelaskan.',
    },
    misprints: {
      en: 'Printed letters that were read as slips: “media masa” for media massa, “pohon da taman” for pohon dan taman, “kearifan loka” for kearifan lokal; and “TJSI” for TJSL in the title of the table.',
      id: 'Huruf tercetak yang dibaca sebagai kekeliruan ketik: “media masa” untuk media massa, “pohon da taman” untuk pohon dan taman, “kearifan loka” untuk kearifan lokal; juga “TJSI” untuk TJSL pada judul tabel.',
    },
  },
};
