import { useMemo } from 'preact/hooks';
import type { Party } from '../../../src/case/case.js';
import type { Definition } from '../../../src/forms/definition.js';
import { type Draft, rowsOf } from '../case/draft.js';
import { caseQuestions, inputQuestions, usualPoints } from '../case/questions.js';
import { choiceOf, type SharedVerdict } from '../case/shared-verdict.js';
import { eachOf, partiesFor } from '../case/verdicts-of.js';
import { AnswerGroup } from './answer-group.js';
import { CaseQuestion } from './case-question.js';
import { usePage } from './page-context.js';
import { PartyField } from './party-field.js';

/** What a framework asks of the case. */
export function CaseQuestions({
  definition,
  draft,
  party,
}: {
  readonly definition: Definition;
  readonly draft: Draft;
  readonly party: string | null;
}) {
  const { t, locale, dispatch } = usePage();
  const points = pointsIn(draft, definition.id);
  // As one text, so that the questions are made anew only where another one is judged.
  const judged = judgedIn(draft, definition.id).join(' ');
  const questions = useMemo(
    () => caseQuestions(definition, locale, points, judged.split(' ')),
    [definition, locale, points, judged],
  );
  const all = rowsOf(draft, 'parties') as unknown as readonly Party[];
  const each = eachOf(definition);
  const partners = all.filter(({ standing = 'partner' }) => standing === 'partner');
  const able = each ? partiesFor(each, all) : partners;
  const about = each ? (able.find(({ id }) => id === party) ?? able[0])?.id : undefined;
  if (each && about === undefined) {
    return <p class="note">{t.questions.noParty(each.map((sector) => t.code('sector', sector)))}</p>;
  }
  return (
    <>
      {each && (
        <div class="field">
          <label for="party">{t.questions.party}</label>
          <PartyField
            id="party"
            value={about ?? ''}
            parties={able}
            onValue={(id) => dispatch({ type: 'party', id })}
          />
        </div>
      )}
      {questions.map((question) => (
        <CaseQuestion
          key={`${question.indicator} ${about ?? ''}`}
          {...{ question, draft }}
          parties={able}
          party={about}
        />
      ))}
    </>
  );
}

/** The full ids of the questions of a framework that have an observation. */
function judgedIn(draft: Draft, framework: string): string[] {
  const ids = rowsOf(draft, 'observations').map(({ indicator }) => indicator);
  return [
    ...new Set(ids.filter((id): id is string => typeof id === 'string' && id.startsWith(`${framework}.`))),
  ];
}

/** How long the Likert scale of a framework is: as long as the first answer says. */
function pointsIn(draft: Draft, framework: string): number {
  for (const { indicator, level } of rowsOf(draft, 'observations')) {
    const isOwn = typeof indicator === 'string' && indicator.startsWith(`${framework}.`);
    if (isOwn && typeof level === 'object' && level !== null && 'of' in level) return Number(level.of);
  }
  return usualPoints;
}

/** What a shared verdict was computed from. */
export function SharedQuestions({ shared }: { readonly shared: SharedVerdict }) {
  const { t, locale, dispatch } = usePage();
  const { definition, options, inputs } = shared;
  const points = options.lengths?.[0] ?? usualPoints;
  const questions = useMemo(() => inputQuestions(definition, locale, points), [definition, locale, points]);
  return (
    <>
      {questions.map((question) => (
        <section
          key={question.indicator}
          class="question"
          id={question.place}
          tabIndex={-1}
          aria-labelledby={`${question.place}-title`}
        >
          <h4 id={`${question.place}-title`}>{question.title}</h4>
          <AnswerGroup
            {...{ question }}
            place={`${question.place}-answer`}
            title={`${question.place}-title`}
            legend={t.questions.shared}
            level={choiceOf(inputs[question.id], shared)}
            onLevel={(level) => dispatch({ type: 'answered', question: question.id, level })}
          />
        </section>
      ))}
    </>
  );
}
