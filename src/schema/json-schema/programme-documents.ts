import { list } from '../build.js';
import { csrRecordShape } from '../csr-record.js';
import { date, id, text, wholeAmount } from '../fields.js';
import { implementationReportSchema } from '../implementation-report.js';
import { planReportSchema } from '../plan-report.js';
import { proposalSchema } from '../proposal.js';
import { csrRecordsTexts, csrRecordTexts } from './csr-record-texts.js';
import type { JsonSchema } from './json-schema.js';
import { datePattern } from './patterns.js';
import { implementationReportTexts, planReportTexts, proposalTexts } from './programme-document-texts.js';
import { Parts } from './written.js';

/** The JSON Schema of one CSR record. */
export const csrRecordJsonSchema = (): JsonSchema =>
  withFields().written(csrRecordShape, 'urn:kemitraan:schema:csr-record', csrRecordTexts(), true);

/** The JSON Schema of a list of CSR records. */
export function csrRecordsJsonSchema(): JsonSchema {
  const all = withFields();
  const records = list(all.name('csr-record', csrRecordShape));
  return all.written(records, 'urn:kemitraan:schema:csr-records', csrRecordsTexts(), true);
}

/** The JSON Schema of a proposal for PIPPK. */
export const proposalJsonSchema = (): JsonSchema =>
  withFields().written(proposalSchema, 'urn:kemitraan:schema:proposal', proposalTexts);

/** The JSON Schema of the plan report of a TJSL programme. */
export const planReportJsonSchema = (): JsonSchema =>
  withFields().written(planReportSchema, 'urn:kemitraan:schema:plan-report', planReportTexts);

/** The JSON Schema of the implementation report of a TJSL programme. */
export const implementationReportJsonSchema = (): JsonSchema =>
  withFields().written(
    implementationReportSchema,
    'urn:kemitraan:schema:implementation-report',
    implementationReportTexts,
  );

/** The fields that documents are made of, by name. */
export function withFields(): Parts {
  const all = new Parts();
  all.name('id', id);
  all.name('text', text);
  all.name('whole-amount', wholeAmount);
  all.name('date', date, { pattern: datePattern });
  return all;
}
