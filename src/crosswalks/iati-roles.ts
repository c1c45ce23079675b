import type { Sourced } from '../core/basis.js';
import type { Wording } from '../core/locale.js';
import type { Crosswalk } from './crosswalk.js';

/** The roles of organisations of IATI 2.03, by their codes; one may hold several. @see iati-codelists */
export const iatiOrganisationRoles = [
  { code: '1', label: { en: 'Funding', id: 'Pendanaan' } },
  { code: '2', label: { en: 'Accountable', id: 'Penanggung jawab' } },
  { code: '3', label: { en: 'Extending', id: 'Penyalur' } },
  { code: '4', label: { en: 'Implementing', id: 'Pelaksana' } },
] as const satisfies readonly { readonly code: string; readonly label: Wording }[];
export type IatiOrganisationRole = (typeof iatiOrganisationRoles)[number]['code'];

/** What in a case speaks for a role of IATI, and how far it tells. */
export interface IatiRoleRule extends Sourced {
  readonly role: IatiOrganisationRole;
  /** `yes`: the fact is what the role means; `maybe`: it fits the role, and another meaning too. */
  readonly tells: 'yes' | 'maybe';
  readonly note: Wording;
}

/** The rules by which facts of a case speak for roles of IATI. */
export const iatiRoleRules = {
  'gives-funds': {
    role: '1',
    tells: 'yes',
    note: {
      en: 'It contributes funds, and nothing says that it received any from another.',
      id: 'Pihak ini memberikan dana, dan tidak ada keterangan bahwa dananya diterima dari pihak lain.',
    },
    basis: 'adapted',
    source: [{ ref: 'iati-codelists', locator: 'OrganisationRole 1' }],
  },
  'gives-funds-that-may-be-of-another': {
    role: '1',
    tells: 'maybe',
    note: {
      en: 'It contributes funds and received funds from another: whether it gives what is its own is not told.',
      id: 'Pihak ini memberikan dana dan menerima dana dari pihak lain: tidak diketahui apakah yang diberikan dana sendiri.',
    },
    basis: 'ours',
    source: [{ ref: 'iati-codelists', locator: 'OrganisationRole 1' }, { ref: 'kemitraan' }],
  },
  oversees: {
    role: '2',
    tells: 'yes',
    note: {
      en: 'Its place in the partnership is that of an overseer.',
      id: 'Kedudukannya dalam kemitraan ialah sebagai pengawas.',
    },
    basis: 'adapted',
    source: [{ ref: 'iati-codelists', locator: 'OrganisationRole 2' }],
  },
  decides: {
    role: '2',
    tells: 'maybe',
    note: {
      en: 'It decides on something; that it is answerable for the outcome is more than that.',
      id: 'Pihak ini mengambil suatu keputusan; bertanggung jawab atas hasilnya lebih dari itu.',
    },
    basis: 'ours',
    source: [{ ref: 'iati-codelists', locator: 'OrganisationRole 2' }, { ref: 'kemitraan' }],
  },
  'passes-funds-on': {
    role: '3',
    tells: 'maybe',
    note: {
      en: 'It received funds from another and contributes funds; whether it manages them on behalf of the other is not told.',
      id: 'Pihak ini menerima dana dari pihak lain dan memberikan dana; tidak diketahui apakah dana itu dikelola atas nama pihak lain tersebut.',
    },
    basis: 'ours',
    source: [{ ref: 'iati-codelists', locator: 'OrganisationRole 3' }, { ref: 'kemitraan' }],
  },
  acts: {
    role: '4',
    tells: 'yes',
    note: {
      en: 'It carries out an activity.',
      id: 'Pihak ini melaksanakan suatu kegiatan.',
    },
    basis: 'adapted',
    source: [{ ref: 'iati-codelists', locator: 'OrganisationRole 4' }],
  },
} as const satisfies Readonly<Record<string, IatiRoleRule>>;
export type IatiRoleRuleId = keyof typeof iatiRoleRules;

/**
 * What the three leadership roles share with the roles of IATI. The one is about leading participation, the other about an
 * activity and its money: no role of one is a role of the other, and a party that leads so may hold any of them.
 */
export const iatiRoleComparisons = [
  {
    from: { framework: 'participation-leadership-roles', member: 'sponsor' },
    to: { framework: 'iati-organisation-role', member: '1' },
    relation: 'resembles',
    strength: 'partial',
    note: {
      en: 'Both may provide money; a sponsor also provides people, protects the process and issues policy, and IATI asks only for funds.',
      id: 'Keduanya dapat menyediakan dana; sponsor juga menyediakan tenaga, melindungi proses, dan menerbitkan kebijakan, sedangkan IATI hanya menanyakan dana.',
    },
    basis: 'ours',
    source: [
      { ref: 'kemitraan' },
      { ref: 'lan', locator: '2.3.3 2.c' },
      { ref: 'iati-codelists', locator: 'OrganisationRole 1' },
    ],
  },
  {
    from: { framework: 'participation-leadership-roles', member: 'sponsor' },
    to: { framework: 'iati-organisation-role', member: '2' },
    relation: 'resembles',
    strength: 'weak',
    note: {
      en: 'A sponsor sees to it that participation has an effect on policy, which touches responsibility for outcomes; oversight is no duty of it.',
      id: 'Sponsor memastikan partisipasi berdampak pada kebijakan, yang bersinggungan dengan tanggung jawab atas hasil; pengawasan bukan tugasnya.',
    },
    basis: 'ours',
    source: [
      { ref: 'kemitraan' },
      { ref: 'lan', locator: '2.3.3 2.c' },
      { ref: 'iati-codelists', locator: 'OrganisationRole 2' },
    ],
  },
  {
    from: { framework: 'participation-leadership-roles', member: 'champion' },
    to: { framework: 'iati-organisation-role', member: '3' },
    relation: 'resembles',
    strength: 'weak',
    note: {
      en: 'Both manage, and for somebody behind them: a champion the process, with the support of the sponsor; the extending organisation a budget, on behalf of the funder.',
      id: 'Keduanya mengelola dengan ada pihak di belakangnya: champion mengelola proses dengan dukungan sponsor; organisasi penyalur mengelola anggaran atas nama pemberi dana.',
    },
    basis: 'ours',
    source: [
      { ref: 'kemitraan' },
      { ref: 'lan', locator: '2.3.3 2.c' },
      { ref: 'iati-codelists', locator: 'OrganisationRole 3' },
    ],
  },
  {
    from: { framework: 'participation-leadership-roles', member: 'champion' },
    to: { framework: 'iati-organisation-role', member: '4' },
    relation: 'resembles',
    strength: 'partial',
    note: {
      en: 'Both are in the daily work; a champion keeps the process of participation running, IATI means who carries out the activity itself.',
      id: 'Keduanya berada dalam pekerjaan sehari-hari; champion menjaga proses partisipasi tetap berjalan, sedangkan IATI memaksudkan pelaksana kegiatannya sendiri.',
    },
    basis: 'ours',
    source: [
      { ref: 'kemitraan' },
      { ref: 'lan', locator: '2.3.3 2.c' },
      { ref: 'iati-codelists', locator: 'OrganisationRole 4' },
    ],
  },
  {
    from: { framework: 'participation-leadership-roles', member: 'facilitator' },
    to: { framework: 'iati-organisation-role', member: '4' },
    relation: 'resembles',
    strength: 'weak',
    note: {
      en: 'A facilitator helps groups to work together, which is a part of carrying an activity out; it stays neutral on what they do.',
      id: 'Fasilitator membantu kelompok bekerja bersama, yang merupakan bagian dari pelaksanaan kegiatan; ia netral terhadap apa yang dikerjakan kelompok.',
    },
    basis: 'ours',
    source: [
      { ref: 'kemitraan' },
      { ref: 'lan', locator: '2.3.3 2.c' },
      { ref: 'iati-codelists', locator: 'OrganisationRole 4' },
    ],
  },
] as const satisfies readonly Crosswalk[];
