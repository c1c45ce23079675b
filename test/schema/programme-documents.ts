import type { z } from 'zod';
import type { Fault } from '../../src/core/fault.js';
import { implementationReportFields } from '../../src/programmes/implementation-report/document.js';
import { validateImplementationReport } from '../../src/programmes/implementation-report/validate.js';
import { planReportFields } from '../../src/programmes/plan-report/document.js';
import { validatePlanReport } from '../../src/programmes/plan-report/validate.js';
import { proposalFields } from '../../src/programmes/proposal/document.js';
import { validateProposal } from '../../src/programmes/proposal/validate.js';
import type { DocumentFields } from '../../src/programmes/validation/document.js';
import type { Validation } from '../../src/programmes/validation/verdict.js';
import {
  implementationReportSchema,
  parseImplementationReport,
  parsePlanReport,
  parseProposal,
  planReportSchema,
  proposalSchema,
} from '../../src/schema.js';

/** The documents that are parsed and validated. */
export const documentNames = ['proposal', 'plan report', 'implementation report'] as const;
export type DocumentName = (typeof documentNames)[number];

/** What parsing one gives, by whatever name the document goes. */
export type Parsed =
  | { readonly ok: true; readonly document: object }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly omitted: number };

/** What there is for each document. */
export const documentTypes: Readonly<
  Record<
    DocumentName,
    {
      readonly fields: DocumentFields;
      readonly parse: (input: unknown) => Parsed;
      readonly schema: z.ZodType;
      readonly validate: (document: unknown) => Validation;
    }
  >
> = {
  proposal: {
    fields: proposalFields,
    parse: (input) => {
      const result = parseProposal(input);
      return result.ok ? { ok: true, document: result.proposal } : result;
    },
    schema: proposalSchema,
    validate: validateProposal as (document: unknown) => Validation,
  },
  'plan report': {
    fields: planReportFields,
    parse: (input) => {
      const result = parsePlanReport(input);
      return result.ok ? { ok: true, document: result.report } : result;
    },
    schema: planReportSchema,
    validate: validatePlanReport as (document: unknown) => Validation,
  },
  'implementation report': {
    fields: implementationReportFields,
    parse: (input) => {
      const result = parseImplementationReport(input);
      return result.ok ? { ok: true, document: result.report } : result;
    },
    schema: implementationReportSchema,
    validate: validateImplementationReport as (document: unknown) => Validation,
  },
};
