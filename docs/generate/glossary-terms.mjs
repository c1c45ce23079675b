import { frameworks, wordings } from 'kemitraan/registry';

/** What of a definition is a term, and not a sentence: by the key of its table, and what one of its members is called. */
export const memberKinds = {
  types: { en: 'type', id: 'tipe' },
  attributes: { en: 'attribute', id: 'atribut' },
  rungs: { en: 'rung', id: 'jenjang' },
  indicators: { en: 'question', id: 'pertanyaan' },
  columns: { en: 'column', id: 'kolom' },
  rows: { en: 'row', id: 'baris' },
  readings: { en: 'reading', id: 'pembacaan' },
  pillars: { en: 'pillar', id: 'pilar' },
  stakeholders: { en: 'body', id: 'pihak' },
  roles: { en: 'role', id: 'peran' },
  groups: { en: 'group', id: 'kelompok' },
  dimensions: { en: 'dimension', id: 'dimensi' },
  phases: { en: 'phase', id: 'fase' },
  stages: { en: 'stage', id: 'tahap' },
  states: { en: 'state', id: 'kedudukan' },
  actors: { en: 'actor', id: 'pelaku' },
  events: { en: 'event', id: 'peristiwa' },
};

/** The groups and columns of a catalogue are headings of its tables. */
const headings = ['groups', 'columns'];

/** Every framework and every term of one: what it is of which framework, its name, what is meant, and who says so. */
export function frameworkTerms() {
  return Object.values(frameworks).flatMap((definition) => {
    const { id: framework, form } = definition;
    const wording = wordings[framework];
    const tables = Object.keys(memberKinds).filter(
      (table) => wording[table] && !(form === 'catalogue' && headings.includes(table)),
    );
    return [
      { framework, kind: form, name: wording.label, means: undefined, source: definition.source },
      ...tables.flatMap((table) =>
        Object.entries(wording[table]).map(([id, said]) => ({
          framework,
          kind: form === 'index' && table === 'groups' ? 'dimensions' : table,
          id,
          name: said.label ?? said,
          means: said.description ?? said.question,
          source: definition[table][id].source,
        })),
      ),
    ];
  });
}
