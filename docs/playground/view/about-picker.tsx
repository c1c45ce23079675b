import { useState } from 'preact/hooks';
import type { QuestionView } from '../case/questions.js';
import { usePage } from './page-context.js';
import { type Choosable, PartiesField, PartyField } from './party-field.js';

/** Whom one more answer is about: a partner, or those between whom a relation is. Drawn only while it is open. */
export function AboutPicker({
  question: { asks, isDirected, place, label },
  parties,
  onAbout,
}: {
  readonly question: QuestionView;
  readonly parties: readonly Choosable[];
  readonly onAbout: (about: readonly string[]) => void;
}) {
  const { t } = usePage();
  const [isOpen, setOpen] = useState(false);
  const [one, setOne] = useState('');
  const [others, setOthers] = useState<readonly string[]>([]);
  const isRelation = asks === 'relation';
  const about = one === '' ? [] : isRelation ? [one, ...others.filter((id) => id !== one)] : [one];
  const isWhole = about.length > (isRelation ? 1 : 0);
  const id = `${place}-about`;
  return (
    <details class="more" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {isRelation ? t.questions.addRelation : t.questions.addPartner}
        <span class="unseen"> ({label})</span>
      </summary>
      {isOpen && (
        <div class="row">
          <div class="field">
            <label for={id}>
              {!isRelation ? t.questions.partner : isDirected ? t.questions.actor : t.questions.between}
            </label>
            <PartyField id={id} value={one} parties={parties} onValue={setOne} />
          </div>
          {isRelation && (
            <PartiesField
              id={`${id}-others`}
              legend={isDirected ? t.questions.others : t.questions.counterparts}
              values={others}
              parties={parties.filter((party) => party.id !== one)}
              onValues={setOthers}
            />
          )}
          <button
            type="button"
            disabled={!isWhole}
            onClick={() => {
              setOpen(false);
              setOne('');
              setOthers([]);
              onAbout(about);
            }}
          >
            {t.questions.addAnswer}
          </button>
        </div>
      )}
    </details>
  );
}
