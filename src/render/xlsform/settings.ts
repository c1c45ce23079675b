import { hash } from '../../case/row-id.js';
import type { Locale, Wording } from '../../core/locale.js';
import { questionName } from '../../forms/questionnaire/names.js';
import type { FormSection } from '../../forms/questionnaire/questionnaire.js';
import { inBoth, shown } from './cells.js';
import { labelOf } from './section.js';
import { formLanguages, type SettingsRow, type XlsForm } from './sheets.js';
import type { Writing } from './writing.js';

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
  const [only, ...others] = sections;
  const single = only !== undefined && others.length === 0 ? only : undefined;
  const title = single ? labelOf(single, speech) : inBoth(speech, ({ form }) => form.title);
  const ids = sections.map(({ definition }) => definition.id);
  const base = single ? questionName(single.definition.id) : `${sections.length}_frameworks`;
  const versions = [...new Set(sections.map(({ definition }) => definition.version))];
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
