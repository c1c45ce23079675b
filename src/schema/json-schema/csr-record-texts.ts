import { fieldTexts } from './field-texts.js';
import type { PartText, SchemaTexts } from './json-schema.js';

const record: PartText = {
  title: 'CSR record',
  description:
    'What a CSR information system keeps of one programme of one company. What is not known is left out, never zero, and never null.',
  fields: {
    id: 'The id of the record, unique in its list.',
    programme: 'What the programme is called.',
    kind: 'The kind of programme, in the words of whoever keeps the records.',
    field: 'The id of the field that it belongs to, of whatever list the records are kept by.',
    company: 'The company whose programme it is.',
    actors: 'Who carries it out, by name, each once; empty where nobody is named.',
    place: 'Where it is carried out.',
    currency: 'The currency of the amounts, which is rupiah whether or not it is said.',
    plannedRupiah: 'What the company planned to contribute, in whole rupiah.',
    realisedRupiah: 'What it has contributed, in whole rupiah.',
    beneficiaries: 'How many benefit: their number, not who they are.',
    beneficiaryGroup: 'Who benefits, in words.',
    from: 'When the programme begins.',
    to: 'When it ends.',
    reported: 'The date of the report that says what was realised.',
    achievement: 'What was achieved, as reported.',
    evaluation: 'How that is judged, and by whom.',
  },
};

const between = 'it does not end, and is not reported, before it begins';

/** The words of the JSON Schema of a CSR record. */
export const csrRecordTexts = (): SchemaTexts => ({
  whole: {
    ...record,
    comment: `What parseCsrRecords asks for besides, and no JSON Schema can say: ${between}.`,
  },
  parts: fieldTexts,
  fields: {},
});

/** The words of the JSON Schema of a list of CSR records. */
export const csrRecordsTexts = (): SchemaTexts => ({
  whole: {
    title: 'CSR records',
    description: 'The programmes of a portfolio, one record for each.',
    comment: `What parseCsrRecords asks for besides, and no JSON Schema can say: no id is given twice; of each record, ${between}.`,
  },
  parts: { ...fieldTexts, 'csr-record': record },
  fields: {},
});
