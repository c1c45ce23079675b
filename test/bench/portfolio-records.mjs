// Records of CSR programmes, made one by one: 1,000 companies, 30 places, 7 fields, 24 months.

const fields = ['education', 'health', 'prosperity', 'environment', 'arts-culture', 'sport', 'religion'];

/** The record at a position: the same in every run, and a new object in every call. */
function recordAt(at) {
  const month = at % 24;
  const date = `${2014 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  const record = {
    id: `r${at}`,
    programme: `programme ${at % 5_000}`,
    kind: at % 2 === 0 ? 'training' : 'donation',
    company: `company ${(at * 7_919) % 1_000}`,
    actors: [],
    place: `place ${(at * 31) % 30}`,
    field: fields[at % 7],
    plannedRupiah: (at % 997) * 1_000,
    beneficiaryGroup: `group ${at % 11}`,
    from: `${date}-01`,
    to: `${date}-28`,
  };
  // One in twenty does not say what was realised.
  return at % 20 === 0 ? record : { ...record, realisedRupiah: (at % 991) * 1_000 };
}

/** So many records, as an iterable that keeps none. */
export function* records(count, onEach = () => {}) {
  for (let at = 0; at < count; at += 1) {
    onEach(at);
    yield recordAt(at);
  }
}

/** The same, as an async iterable. */
export async function* asyncRecords(count, onEach = () => {}) {
  for (let at = 0; at < count; at += 1) {
    onEach(at);
    yield recordAt(at);
  }
}
