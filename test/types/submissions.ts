import { powerLayout } from '../../src/archetypes.js';
import type { Case, Informant, Observation } from '../../src/case/case.js';
import type { Fault } from '../../src/core/fault.js';
import { collaborationTactics } from '../../src/frameworks/collaboration-tactics/definition.js';
import { type CaseAnswers, fromKobo, fromSurveyJs } from '../../src/schema.js';

declare const subject: Case;
declare const input: unknown;

// With cases the cases come back as well; what was read is there either way.
for (const read of [fromKobo, fromSurveyJs]) {
  const answered = read(input, { cases: [subject] });
  answered.cases satisfies readonly Case[];
  answered.read satisfies readonly CaseAnswers[];
}
const told = fromKobo(input);
told.read[0]?.observations satisfies readonly Observation[] | undefined;
told.read[0]?.informants satisfies readonly Informant[] | undefined;
told.otherVersions[0]?.framework.version satisfies string | undefined;
told.frameworks[0]?.unanswered satisfies readonly string[] | undefined;
told.faults satisfies readonly Fault[];
told.ok satisfies boolean;
// @ts-expect-error no case was given
told.cases;
// @ts-expect-error nothing of it can be changed
told.read[0]?.observations.push({ indicator: 'power-layout.parity', level: 'in' });

fromSurveyJs(input, { definitions: [powerLayout, collaborationTactics], asked: [powerLayout] });
// @ts-expect-error a definition is given itself
fromKobo(input, { asked: ['power-layout@1.0.0'] });
// @ts-expect-error a list of names
fromKobo(input, { passOver: 'photo' });
// @ts-expect-error there is no such option
fromKobo(input, { spreadsheet: true });
