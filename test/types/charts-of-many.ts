import type { AnyAssessment, Assessment } from '../../src/assess.js';
import type { Case } from '../../src/case/case.js';
import type { CodingAgreement } from '../../src/evidence.js';
import { toVegaLite, type VegaLiteOptions, type VegaLiteSpec } from '../../src/render.js';

declare const assessed: Assessment;
declare const any: readonly AnyAssessment[];
declare const agreement: CodingAgreement;
declare const subject: Case;

toVegaLite([assessed, assessed], { locale: 'en', chart: 'heat-map' }) satisfies VegaLiteSpec;
toVegaLite(any, { locale: 'id', chart: 'heat-map', rows: 'cases', labels: { a: 'A' }, most: 3 });
toVegaLite(agreement, { locale: 'en', chart: 'agreement', coefficient: 'alpha', on: ['verdict'] });
toVegaLite(subject, { locale: 'en', chart: 'network', asOf: '2020-05', most: 60 });

// @ts-expect-error one assessment is no list
toVegaLite(assessed, { locale: 'en', chart: 'heat-map' });
// @ts-expect-error there is no default coefficient
toVegaLite(agreement, { locale: 'en', chart: 'agreement' });
// @ts-expect-error another coefficient
toVegaLite(agreement, { locale: 'en', chart: 'agreement', coefficient: 'kappa' });
// @ts-expect-error a case is no agreement
toVegaLite(subject, { locale: 'en', chart: 'agreement', coefficient: 'alpha' });
// @ts-expect-error other rows
toVegaLite(any, { locale: 'en', chart: 'heat-map', rows: 'parties' });

const kinds: readonly NonNullable<VegaLiteOptions['chart']>[] = ['agreement', 'heat-map', 'network'];
kinds satisfies readonly string[];
