import type { Locale, Wording } from '../../core/locale.js';

/** An answer to choose: what is stored, and what is shown. */
export interface SurveyJsChoice {
  readonly value: string;
  readonly text: Wording;
  /** Choosing it takes every other choice back. */
  readonly isExclusive?: true;
}

/** What an answer has to be like, and what is said where it is not. */
export type SurveyJsValidator =
  | { readonly type: 'regex'; readonly regex: string; readonly text: Wording }
  | { readonly type: 'expression'; readonly expression: string; readonly text: Wording };

interface Asked {
  /** Under which its answer is stored. */
  readonly name: string;
  readonly title: Wording;
  readonly description?: Wording;
  readonly visibleIf?: string;
  readonly isRequired?: true;
  readonly requiredErrorText?: Wording;
  readonly validators?: readonly SurveyJsValidator[];
}

/** One question of a form. */
export type SurveyJsQuestion = Asked &
  (
    | { readonly type: 'text'; readonly inputType?: 'date' }
    | { readonly type: 'comment' }
    | { readonly type: 'dropdown' | 'checkbox'; readonly choices: readonly SurveyJsChoice[] }
    | {
        readonly type: 'radiogroup';
        readonly choices: readonly SurveyJsChoice[];
        /** 0: side by side. */
        readonly colCount?: 0;
      }
  );

/** The same questions, about one party or one relation after another. */
export interface SurveyJsRepeat {
  readonly type: 'paneldynamic';
  readonly name: string;
  readonly title: Wording;
  readonly templateElements: readonly SurveyJsQuestion[];
}

/** One page of a form: what the answers are about, or the questions of one framework. */
export interface SurveyJsPage {
  readonly name: string;
  readonly title: Wording;
  readonly description?: Wording;
  readonly elements: readonly (SurveyJsQuestion | SurveyJsRepeat)[];
}

/**
 * A form as SurveyJS reads it, plain JSON: for `new Model(form)` of survey-core 3, or for any product that takes a survey
 * definition. Nothing in it is loaded, evaluated as a program or shown as HTML.
 */
export interface SurveyJsForm {
  readonly title: Wording;
  readonly description: Wording;
  /** The language in which it opens. */
  readonly locale: Locale;
  /** A note on why a question does not arise goes with the answer that asked for it. */
  readonly clearInvisibleValues: 'onHidden';
  /** What nobody is asked, and stands in the answers all the same. */
  readonly calculatedValues: readonly SurveyJsValue[];
  readonly pages: readonly SurveyJsPage[];
}

/** A constant that stands in the answers. */
export interface SurveyJsValue {
  readonly name: string;
  /** A text in single quotation marks. */
  readonly expression: string;
  readonly includeIntoResult: true;
}
