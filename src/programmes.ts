export { type CsrRecord, csrRecordFields } from './programmes/csr-record.js';
