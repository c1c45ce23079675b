/**
 * The names of what a form asks beside the questions of its frameworks. No question has such a name: every one of those
 * holds a double low line, and none of these does.
 */
export const formFields = {
  /** The id of the case. */
  case: 'case',
  /** Who judged, where the answers are a coder's. */
  coder: 'coder',
  /** The pseudonym of whoever told it. */
  informant: 'informant',
  /** The id of the party that the informant speaks for. */
  informantParty: 'informant_party',
  /** When it was told or judged. */
  date: 'date',
  method: 'method',
  /** The management function that all of it is about. */
  function: 'function',
  /** The frameworks of the form with their versions, `id@version` with a space between them: filled in by the form. */
  frameworks: 'frameworks',
} as const;

/**
 * The name under which a form asks an indicator, by its full id: `power_layout__parity` of `power-layout.parity`. It holds
 * letters, digits and low lines alone, so that every form language takes it, and every table as a column. Never throws.
 */
export function questionName(indicator: string): string {
  return indicator.replaceAll('.', '__').replaceAll('-', '_');
}

/** The full id of the indicator that a name of {@link questionName} asks. Never throws. */
export function indicatorNamed(name: string): string {
  return name.replaceAll('__', '.').replaceAll('_', '-');
}

/** What the name of a field that belongs to a question or to a framework begins with; no id gives three low lines. */
export const namePrefixes = {
  /** Why the question does not arise: `note___<question>`. */
  note: 'note___',
  /** What is asked of one party after another: `parties___<framework>`. */
  parties: 'parties___',
  /** Which party it is, in such a repeat; in one of relations, the one who acts. */
  party: 'party___',
  /** What is asked of one relation after another: `relations___<framework>`. */
  relations: 'relations___',
  /** In a repeat of relations, for or from whom. */
  others: 'others___',
} as const;
