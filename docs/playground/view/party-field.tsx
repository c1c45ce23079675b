import type { Party } from '../../../src/case/case.js';
import { usePage } from './page-context.js';
import { Typed } from './typed.js';

/** A party that can be chosen: its id, and its name where it has one. */
export type Choosable = Pick<Party, 'id' | 'name'>;

/** From how many on parties are typed by their ids, with suggestions, in place of a list for each field. */
const most = 30;

/** The id of the one list of suggestions that all fields share. */
const suggestions = 'party-ids';

/** The suggestions; once in the page, and only where there are many parties. */
export function PartySuggestions({ parties }: { readonly parties: readonly Choosable[] }) {
  if (parties.length <= most) return null;
  return (
    <datalist id={suggestions}>
      {parties.map(({ id, name }) => (
        <option key={id} value={id} label={short(name)} />
      ))}
    </datalist>
  );
}

/** One party. */
export function PartyField({
  value,
  parties,
  onValue,
  id,
}: {
  readonly value: string;
  readonly parties: readonly Choosable[];
  readonly onValue: (value: string) => void;
  readonly id: string;
}) {
  const { t } = usePage();
  if (parties.length > most) return <Typed id={id} value={value} list={suggestions} onValue={onValue} />;
  const isListed = value === '' || parties.some((party) => party.id === value);
  return (
    <select id={id} value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
      <option value="">{t.none}</option>
      {!isListed && <option value={value}>{value}</option>}
      {parties.map((party) => (
        <option key={party.id} value={party.id}>
          {short(party.name || party.id)}
        </option>
      ))}
    </select>
  );
}

/** Several parties. */
export function PartiesField({
  values,
  parties,
  onValues,
  legend,
  id,
}: {
  readonly values: readonly string[];
  readonly parties: readonly Choosable[];
  readonly onValues: (values: readonly string[]) => void;
  readonly legend: string;
  readonly id: string;
}) {
  const { t } = usePage();
  if (parties.length > most) {
    return (
      <div class="field">
        <label for={id}>{legend}</label>
        <Typed id={id} value={values.join(' ')} onValue={(text) => onValues(idsOf(text))} />
        <span class="hint">{t.idsHint}</span>
      </div>
    );
  }
  const unlisted = values.filter((one) => parties.every((party) => party.id !== one));
  const all = [...parties, ...unlisted.map((one) => ({ id: one, name: one }))];
  return (
    <fieldset class="field checks">
      <legend>{legend}</legend>
      {all.length === 0 && <p class="hint">{t.facts.noParties}</p>}
      {all.map((party) => (
        <label key={party.id}>
          <input
            type="checkbox"
            checked={values.includes(party.id)}
            onChange={({ currentTarget }) =>
              onValues(
                currentTarget.checked ? [...values, party.id] : values.filter((one) => one !== party.id),
              )
            }
          />
          {short(party.name || party.id)}
        </label>
      ))}
    </fieldset>
  );
}

/** Ids that were typed with blanks or commas between them. */
export function idsOf(text: string): string[] {
  return text.split(/[\s,;]+/).filter((one) => one !== '');
}

/** A name as the text of a choice. */
function short(name: string): string {
  return name.length > 80 ? `${name.slice(0, 80)}…` : name;
}
