import { collaborationTactics, partnershipArchetypes, powerLayout } from '../../src/index.js';
import { tjslProcess } from '../../src/programmes.js';
import { type SurveyRow, surveyColumns, toXlsForm, type XlsForm } from '../../src/render.js';

// Rows where nothing else is said, one text in a dialect.
toXlsForm(powerLayout) satisfies XlsForm;
toXlsForm([powerLayout, partnershipArchetypes], { as: 'rows', points: 7 }) satisfies XlsForm;
toXlsForm(powerLayout, { as: 'csv' }) satisfies string;
toXlsForm(powerLayout, { locale: 'en', as: 'markdown' }) satisfies string;
toXlsForm(powerLayout).settings[0].form_id satisfies string;
toXlsForm(powerLayout).survey[0] satisfies SurveyRow | undefined;
surveyColumns[0] satisfies 'type';
// @ts-expect-error a column without a language is none
toXlsForm(powerLayout).survey[0]?.label;
// @ts-expect-error there is no such dialect
toXlsForm(powerLayout, { as: 'xlsx' });
// @ts-expect-error there is no such language
toXlsForm(powerLayout, { locale: 'jv' });
// @ts-expect-error a catalogue asks nothing of a case
toXlsForm(collaborationTactics);
// @ts-expect-error a procedure reads histories
toXlsForm([tjslProcess]);
// @ts-expect-error a framework is given itself, not by its id
toXlsForm('power-layout');
