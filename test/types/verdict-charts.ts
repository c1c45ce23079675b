import { classifyArchetype } from '../../src/archetypes.js';
import { classifyCsrPhase } from '../../src/csr.js';
import { scoreSigerMu } from '../../src/governance.js';
import { validateTwoPillar } from '../../src/pillars.js';
import { auditTjsl } from '../../src/programmes.js';
import {
  toVegaLite,
  type VegaLiteSpec,
  type VerdictChart,
  type VerdictChartOptions,
} from '../../src/render.js';

const en = { locale: 'en' } as const satisfies VerdictChartOptions;

toVegaLite(classifyArchetype({ balance: 'out' }), en) satisfies VegaLiteSpec;
toVegaLite(classifyCsrPhase({ mission: 'charity' }), { ...en, chart: 'grid' });
toVegaLite(scoreSigerMu({}), { ...en, chart: 'components', dictionary: { and: '&' } });
toVegaLite(validateTwoPillar({}), { ...en, definitions: [] });
'findings' satisfies VerdictChart;

// @ts-expect-error there is no radar
toVegaLite(scoreSigerMu({}), { ...en, chart: 'radar' });
// @ts-expect-error an option of another chart
toVegaLite(scoreSigerMu({}), { ...en, most: 3 });
// @ts-expect-error a language is asked for
toVegaLite(scoreSigerMu({}), { chart: 'components' });
// @ts-expect-error a list of verdicts is drawn one by one
toVegaLite([scoreSigerMu({})], en);
// @ts-expect-error the verdict on a history: the history itself is drawn
toVegaLite(auditTjsl({ events: [] }), en);
