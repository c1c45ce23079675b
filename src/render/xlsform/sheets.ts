/** The languages of a form, as its columns name them. */
export const formLanguages = { id: 'Bahasa Indonesia (id)', en: 'English (en)' } as const;

/** The columns of the survey sheet, in their order. */
export const surveyColumns = [
  'type',
  'name',
  'label::Bahasa Indonesia (id)',
  'label::English (en)',
  'hint::Bahasa Indonesia (id)',
  'hint::English (en)',
  'required',
  'required_message::Bahasa Indonesia (id)',
  'required_message::English (en)',
  'relevant',
  'constraint',
  'constraint_message::Bahasa Indonesia (id)',
  'constraint_message::English (en)',
  'calculation',
  'appearance',
] as const;

/** The columns of the choices sheet, in their order. */
export const choicesColumns = [
  'list_name',
  'name',
  'label::Bahasa Indonesia (id)',
  'label::English (en)',
] as const;

/** The columns of the settings sheet, in their order. */
export const settingsColumns = ['form_title', 'form_id', 'version', 'default_language'] as const;

/** A row of the survey sheet: every column as text, the empty text where a cell is empty. */
export type SurveyRow = { readonly [Column in (typeof surveyColumns)[number]]: string };

/** A row of the choices sheet. */
export type ChoicesRow = { readonly [Column in (typeof choicesColumns)[number]]: string };

/** The one row of the settings sheet. */
export type SettingsRow = { readonly [Column in (typeof settingsColumns)[number]]: string };

/** A form as the three sheets of an XLSForm: plain data, one object per row, the same columns in the same order on every row. */
export interface XlsForm {
  readonly survey: readonly SurveyRow[];
  readonly choices: readonly ChoicesRow[];
  /** One row. */
  readonly settings: readonly [SettingsRow];
}
