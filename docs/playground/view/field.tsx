import type { DraftRow } from '../case/draft.js';
import { idsIn, textIn } from '../case/draft.js';
import type { Field as FieldSpec } from '../case/fields.js';
import { usePage } from './page-context.js';
import { type Choosable, idsOf, PartiesField, PartyField } from './party-field.js';
import { Typed } from './typed.js';

/** One field of a row, whichever kind it is of. What is left empty is left out. */
export function Field({
  field,
  row,
  place,
  parties,
  sources,
  onValue,
}: {
  readonly field: FieldSpec;
  readonly row: DraftRow;
  /** What its id in the page begins with. */
  readonly place: string;
  readonly parties: readonly Choosable[];
  readonly sources: readonly string[];
  readonly onValue: (key: string, value: unknown) => void;
}) {
  const { t } = usePage();
  const { key, kind, isRequired, choices } = field;
  const id = `${place}-${key}`;
  const label = `${t.fields[key] ?? key}${isRequired ? '' : ` (${t.optional})`}`;
  const give = (value: unknown) => onValue(key, value);
  const text = (value: string) => give(value === '' ? undefined : value);
  const list = (values: readonly string[]) => give(values.length === 0 ? undefined : values);
  if (kind === 'parties') {
    return <PartiesField id={id} legend={label} values={idsIn(row, key)} parties={parties} onValues={list} />;
  }
  if (kind === 'amount') return <AmountField {...{ row, id, label }} onValue={give} />;
  if (kind === 'identifiers') return null;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {kind === 'choice' ? (
        <select id={id} value={textIn(row, key)} onChange={({ currentTarget }) => text(currentTarget.value)}>
          <option value="">{isRequired ? t.choose : t.none}</option>
          {choices.map((code) => (
            <option key={code} value={code}>
              {t.code(key, code)}
            </option>
          ))}
        </select>
      ) : kind === 'party' ? (
        <PartyField id={id} value={textIn(row, key)} parties={parties} onValue={text} />
      ) : kind === 'source' ? (
        <SourceField id={id} value={textIn(row, key)} sources={sources} onValue={text} />
      ) : kind === 'ids' ? (
        <Typed id={id} value={idsIn(row, key).join(' ')} onValue={(typed) => list(idsOf(typed))} />
      ) : (
        <Typed id={id} value={textIn(row, key)} isLong={long.includes(key)} onValue={text} />
      )}
      {kind === 'date' && <span class="hint">{t.dateHint}</span>}
    </div>
  );
}

/** What is told at length. */
const long: readonly string[] = ['note', 'description', 'citation'];

function SourceField({
  id,
  value,
  sources,
  onValue,
}: {
  readonly id: string;
  readonly value: string;
  readonly sources: readonly string[];
  readonly onValue: (value: string) => void;
}) {
  const { t } = usePage();
  const all = value === '' || sources.includes(value) ? sources : [...sources, value];
  return (
    <select id={id} value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
      <option value="">{t.none}</option>
      {all.slice(0, 1_000).map((one) => (
        <option key={one} value={one}>
          {one}
        </option>
      ))}
    </select>
  );
}

/** Money: a whole number, and a currency. What is no number stays as it was typed, and is told as a fault. */
function AmountField({
  row,
  id,
  label,
  onValue,
}: {
  readonly row: DraftRow;
  readonly id: string;
  readonly label: string;
  readonly onValue: (value: unknown) => void;
}) {
  const { t } = usePage();
  const amount = (typeof row.amount === 'object' && row.amount !== null ? row.amount : {}) as DraftRow;
  const give = (key: string, value: unknown) => {
    const { [key]: _, ...others } = amount;
    const changed = value === undefined ? others : { ...others, [key]: value };
    onValue(Object.keys(changed).length === 0 ? undefined : changed);
  };
  const number = (text: string) => (/^\d{1,15}$/.test(text) ? Number(text) : text);
  return (
    <fieldset class="field pair">
      <legend>{label}</legend>
      <div>
        <label for={id}>{t.amount.value}</label>
        <Typed
          id={id}
          inputMode="numeric"
          value={textIn(amount, 'value')}
          onValue={(text) => give('value', text === '' ? undefined : number(text))}
        />
      </div>
      <div>
        <label for={`${id}-currency`}>{t.amount.currency}</label>
        <Typed
          id={`${id}-currency`}
          value={textIn(amount, 'currency')}
          onValue={(text) => give('currency', text === '' ? undefined : text)}
        />
      </div>
    </fieldset>
  );
}
