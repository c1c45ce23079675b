import { hash } from '../../case/row-id.js';
import type { Locale, Wording } from '../../core/locale.js';
import { questionName } from '../../forms/questionnaire/names.js';
import type { FormSection } from '../../forms/questionnaire/questionnaire.js';
import { formTitle, type Writing } from '../form-words.js';
import { shown } from './cells.js';
import { formLanguages, type SettingsRow, type XlsForm } from './sheets.js';

/**
 * How the form is called. Its id is the same as long as it asks the same frameworks of the same case; its version changes with
 * whatever stands in it.
 */
export function settingsRow(
  sections: readonly FormSection[],
  sheets: Omit<XlsForm, 'settings'>,
  locale: Locale,
  writing: Writing,
): SettingsRow {
  const { speech, about } = writing;
  const definitions = sections.map(({ definition }) => definition);
  const title = formTitle(definitions, speech);
  const ids = definitions.map(({ id }) => id);
  const [first = ''] = ids;
  const base = ids.length === 1 ? questionName(first) : `${ids.length}_frameworks`;
  const versions = [...new Set(definitions.map((one) => one.version))];
  const [version, ...differing] = versions;
  return {
    form_title: shown(`${joined(title, locale)}${about ? ` (${about.case})` : ''}`),
    form_id: `kemitraan_${base.slice(0, longestBase)}_${short([ids, about?.case ?? null])}`,
    version: `${differing.length > 0 ? 'mixed' : version}-${short(sheets)}`,
    default_language: formLanguages[locale],
  };
}

/** ODK Central keeps ids of at most 64 characters. */
const longestBase = 40;

/** Both languages, the one in which the form opens first; once where they are the same. */
function joined(title: Wording, first: Locale): string {
  const second = first === 'en' ? 'id' : 'en';
  return title[first] === title[second] ? title[first] : `${title[first]} / ${title[second]}`;
}

function short(content: unknown): string {
  return hash(JSON.stringify(content)).slice(0, 8);
}
