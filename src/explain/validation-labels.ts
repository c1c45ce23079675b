import type { Wording } from '../core/locale.js';
import { ownEntry } from '../core/own-entry.js';
import { pippkProcessWording } from '../frameworks/pippk-process/wording.js';
import { tjslProcessWording } from '../frameworks/tjsl-process/wording.js';
import type { ImplementationReport } from '../programmes/implementation-report/document.js';
import type { ImplementationReportRule } from '../programmes/implementation-report/rules.js';
import type { PlanReport } from '../programmes/plan-report/document.js';
import type { PlanReportRule } from '../programmes/plan-report/rules.js';
import type { Proposal } from '../programmes/proposal/document.js';
import type { ProposalRule } from '../programmes/proposal/rules.js';
import type { DocumentKind } from '../programmes/validation/verdict.js';

/** The rules that a procedure words: its guards, contents and deadlines. */
type Worded =
  | `attendance.${string}`
  | 'proposal.input'
  | `plan.contents.${string}`
  | `report.contents.${string}`
  | `deadline.${string}`;

type AnyRule = ProposalRule | PlanReportRule | ImplementationReportRule;
type OwnRule = Exclude<AnyRule, Worded>;

/** What is validated, in words. */
export const documentLabels: Readonly<Record<DocumentKind, Wording>> = {
  'pippk-proposal': { en: 'proposal for PIPPK', id: 'proposal PIPPK' },
  'tjsl-plan-report': { en: 'TJSL plan report', id: 'laporan perencanaan TJSL' },
  'tjsl-implementation-report': { en: 'TJSL implementation report', id: 'laporan pelaksanaan TJSL' },
};

/** What each rule asks for; those of a procedure have the words of the procedure. */
const ownRules: Readonly<Record<OwnRule, Wording>> = {
  'budget.recipient-kinds': {
    en: 'the institution is an RW, a PKK, a Karang Taruna or an LPM',
    id: 'lembaga pengusul adalah RW, PKK, Karang Taruna, atau LPM',
  },
  'budget.amount': {
    en: 'the amount is no more than what one institution is given',
    id: 'jumlahnya tidak melebihi anggaran satu lembaga',
  },
  'budget.amount.whole': {
    en: 'the amount is a whole number of rupiah above zero',
    id: 'jumlahnya bilangan bulat rupiah di atas nol',
  },
  'budget.amount.together': {
    en: 'together with what was granted before, it is no more than what one institution is given',
    id: 'bersama yang sudah diberikan, jumlahnya tidak melebihi anggaran satu lembaga',
  },
  'budget.not-cash': {
    en: 'it is not paid out as money',
    id: 'dana tidak diberikan dalam bentuk uang',
  },
  'budget.scope-bound': {
    en: 'every activity is within the scope of the institution',
    id: 'setiap kegiatan berada dalam ruang lingkup lembaga pengusul',
  },
  'budget.source': {
    en: 'it is financed from the budget of Kota Bandung',
    id: 'dibiayai dari APBD Kota Bandung',
  },
  'decision.two-way': {
    en: 'it is financed by PIPPK, or passed on to the kecamatan Musrenbang',
    id: 'dibiayai PIPPK, atau diteruskan ke Musrenbang tingkat Kecamatan',
  },
  'implementation.by-lkk': {
    en: 'the institution that proposed carries it out',
    id: 'dilaksanakan oleh lembaga yang mengusulkan',
  },
  'scope.binding': {
    en: 'the business activity of the company is domiciled in Bandung',
    id: 'kegiatan usaha perusahaan berdomisili di Kota Bandung',
  },
  'scope.priority-fields': {
    en: 'the programme is in one of the seven priority fields',
    id: 'program berada dalam salah satu dari tujuh bidang prioritas',
  },
  'plan.approval': {
    en: 'the leadership or board of the company has approved the plan',
    id: 'rencana disahkan Pimpinan atau Direksi perusahaan',
  },
  'plan.addressee': {
    en: 'the plan report goes to the Walikota, through the Forum',
    id: 'laporan perencanaan disampaikan kepada Walikota melalui Forum TJSL',
  },
  'plan.submission.dates': {
    en: 'the plan report is not dated before the plan was set',
    id: 'tanggal laporan perencanaan tidak mendahului penetapan rencana',
  },
  'plan.forum-approval': {
    en: 'the Forum has approved the programme',
    id: 'program disetujui Forum TJSL',
  },
  'implementation.start.dates': {
    en: 'the programme was not begun before the Forum approved it',
    id: 'program tidak dimulai sebelum disetujui Forum TJSL',
  },
  'implementation.end.dates': {
    en: 'the programme was not over before it was approved, or begun',
    id: 'program tidak selesai sebelum disetujui atau dimulai',
  },
  'report.approval': {
    en: 'the leadership or board of the company has adopted the implementation report',
    id: 'laporan pelaksanaan ditetapkan Pimpinan atau Direksi perusahaan',
  },
  'report.addressee': {
    en: 'the implementation report goes to the Walikota, through the Forum',
    id: 'laporan pelaksanaan disampaikan kepada Walikota melalui Forum TJSL',
  },
  'report.submission.dates': {
    en: 'the implementation report is not dated before the programme was begun, or over',
    id: 'tanggal laporan pelaksanaan tidak mendahului mulai atau selesainya program',
  },
};

type Field = Exclude<
  keyof Proposal | keyof PlanReport | keyof ImplementationReport,
  'title' | 'attendance' | 'contents'
>;

/** What each field tells. One that is told by key is called as the rule that looks at it. */
const fields: Readonly<Record<Field, Wording>> = {
  institution: { en: 'the institution', id: 'lembaga pengusul' },
  scopes: { en: 'the scopes of the activities', id: 'ruang lingkup kegiatan' },
  amountRupiah: { en: 'the amount', id: 'jumlah dana' },
  alreadyGrantedRupiah: { en: 'what was granted already', id: 'dana yang sudah diberikan' },
  inCash: { en: 'whether it is paid out as money', id: 'apakah diberikan dalam bentuk uang' },
  fromCityBudget: { en: 'whether the city budget pays', id: 'apakah dibiayai APBD Kota Bandung' },
  onGatheredInput: {
    en: 'whether it rests on gathered input',
    id: 'apakah didasarkan pada masukan yang dihimpun',
  },
  decision: { en: 'the decision', id: 'putusan' },
  implementedBy: { en: 'who carries it out', id: 'pelaksana' },
  domiciledInBandung: {
    en: 'whether the company is domiciled in Bandung',
    id: 'apakah perusahaan berdomisili di Kota Bandung',
  },
  field: { en: 'the field of the programme', id: 'bidang program' },
  approvedByLeadership: {
    en: 'whether the leadership has approved it',
    id: 'apakah disahkan pimpinan perusahaan',
  },
  setOn: { en: 'when the plan was set', id: 'kapan rencana ditetapkan' },
  submittedOn: { en: 'when it was handed in', id: 'kapan disampaikan' },
  toWalikota: { en: 'whether it goes to the Walikota', id: 'apakah ditujukan kepada Walikota' },
  throughForum: { en: 'whether it goes through the Forum', id: 'apakah disampaikan melalui Forum TJSL' },
  approvedByForum: { en: 'whether the Forum has approved it', id: 'apakah disetujui Forum TJSL' },
  forumApprovedOn: { en: 'when the Forum approved it', id: 'kapan disetujui Forum TJSL' },
  startedOn: { en: 'when it was begun', id: 'kapan dimulai' },
  endedOn: { en: 'when it had been carried out', id: 'kapan selesai dilaksanakan' },
  adoptedByLeadership: {
    en: 'whether the leadership has adopted it',
    id: 'apakah ditetapkan pimpinan perusahaan',
  },
};

/** What a rule asks for; the id of one that there is none of. */
export function ruleLabel(rule: string): Wording {
  const { contents, deadlines } = tjslProcessWording;
  const worded: Readonly<Record<string, Wording>> = {
    ...pippkProcessWording.guards,
    ...contents,
    ...deadlines,
  };
  return ownEntry<Wording>(ownRules, rule) ?? ownEntry(worded, rule) ?? { en: rule, id: rule };
}

/** What a field tells; of one that is told by key, what the rule that looks at it asks for. */
export function fieldLabel(field: string, rule: string): Wording {
  return ownEntry<Wording>(fields, field) ?? ruleLabel(rule);
}
