import { collaborationTactics, partnershipArchetypes, powerLayout } from '../../src/index.js';
import { tjslProcess } from '../../src/programmes.js';
import { type SurveyJsForm, type SurveyJsQuestion, toSurveyJs } from '../../src/render.js';

toSurveyJs(powerLayout) satisfies SurveyJsForm;
toSurveyJs([powerLayout, partnershipArchetypes], { locale: 'id', points: 7 }) satisfies SurveyJsForm;
toSurveyJs(powerLayout).title.id satisfies string;

// What kind of question it is tells what it has.
const question = toSurveyJs(powerLayout).pages[0]?.elements[0] as SurveyJsQuestion;
if (question.type === 'radiogroup') question.choices[0]?.text.en satisfies string | undefined;
if (question.type === 'text') question.inputType satisfies 'date' | undefined;
// @ts-expect-error a text has no choices
if (question.type === 'text') question.choices;
// @ts-expect-error there is no text for a third language
toSurveyJs(powerLayout).title.default;
// @ts-expect-error there is no such language
toSurveyJs(powerLayout, { locale: 'jv' });
// @ts-expect-error it is not written in dialects
toSurveyJs(powerLayout, { as: 'csv' });
// @ts-expect-error a catalogue asks nothing of a case
toSurveyJs(collaborationTactics);
// @ts-expect-error a procedure reads histories
toSurveyJs([tjslProcess]);
// @ts-expect-error a framework is given itself, not by its id
toSurveyJs('power-layout');
