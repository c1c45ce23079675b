import acehBarat from '../../cases/aceh-barat.json';
import acehSingkil from '../../cases/aceh-singkil.json';
import antam from '../../cases/antam-desa-pedalaman.json';
import bandungPippk from '../../cases/bandung-pippk.json';
import bandungTjsl from '../../cases/bandung-tjsl.json';
import malang from '../../cases/malang-bank-sampah.json';
import muaraEnim from '../../cases/muara-enim.json';
import muaraEnimMme from '../../cases/muara-enim-mme.json';
import muaraEnimPama from '../../cases/muara-enim-pama.json';
import muaraEnimPtba from '../../cases/muara-enim-ptba.json';
import omahKreteg from '../../cases/omah-kreteg-anggana.json';
import samsat from '../../cases/samsat-yogyakarta.json';
import sragen from '../../cases/sragen-uptpk.json';
import surabaya from '../../cases/surabaya-ehealth.json';
import surakarta from '../../cases/surakarta-puskesmas.json';
import type { Draft } from '../case/draft.js';

/** The published cases that the page opens with; the first is shown unasked. */
export const examples: readonly (Draft & { readonly id: string; readonly title: string })[] = [
  surakarta,
  acehBarat,
  acehSingkil,
  antam,
  bandungPippk,
  bandungTjsl,
  malang,
  muaraEnim,
  muaraEnimMme,
  muaraEnimPama,
  muaraEnimPtba,
  omahKreteg,
  samsat,
  sragen,
  surabaya,
];
