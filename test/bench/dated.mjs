// One case twice: with a date on each of 60 rows, and without.
import { emptyDocument } from './documents.mjs';

const indicators = ['importance', 'understanding', 'mutual-benefit', 'capability-gain'];
const dates = 60;

/** The text of the case. Half of the rows are observations, half facts; each date is another day. */
export function textWithDates(withDates) {
  const dateAt = (at) => {
    const date = `${2010 + (at % 12)}-${String(1 + (at % 9)).padStart(2, '0')}-${10 + (at % 17)}`;
    return withDates ? { date } : {};
  };
  const rows = Array.from({ length: dates / 2 }, (_, at) => at);
  return JSON.stringify({
    ...emptyDocument(3),
    observations: rows.map((at) => ({
      indicator: `partnership-archetypes.${indicators[at % indicators.length]}`,
      level: at % 2 ? 'in' : 'mostly-in',
      about: [`p${at % 3}`],
      informant: `p${at % 3}`,
      source: 's',
      ...dateAt(at),
    })),
    informants: [0, 1, 2].map((at) => ({ id: `p${at}`, party: `p${at}` })),
    activities: rows.map((at) => ({
      subject: `Work ${at}`,
      by: [`p${at % 3}`],
      source: 's',
      ...dateAt(at + dates / 2),
    })),
  });
}
