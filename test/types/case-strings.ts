import { classifyArchetype, partnershipArchetypes } from '../../src/archetypes.js';
import { collaborationTactics } from '../../src/collaboration.js';
import { classifyCsrPhase, csrContributionPhases } from '../../src/csr.js';
import { formatCaseString, parseCaseString } from '../../src/evidence.js';
import { auditPoacFunctions } from '../../src/frameworks/poac-functions/audit.js';
import { poacFunctions } from '../../src/frameworks/poac-functions/definition.js';
import { organisationPublicRelationship, scoreRelationship } from '../../src/relationship.js';

// What the compiler accepts of case strings, and what it refuses. Nothing here is run.

// The library's own definitions and verdicts, of whatever form.
formatCaseString(partnershipArchetypes, classifyArchetype({ balance: 'in' })) satisfies string;
formatCaseString(csrContributionPhases, classifyCsrPhase({ mission: 'charity' }));
formatCaseString(
  organisationPublicRelationship,
  scoreRelationship({ 'trust.keeps-word': { points: 4, of: 5 } }),
);
formatCaseString(poacFunctions, auditPoacFunctions({ planning: 'in' }));
// @ts-expect-error a record of answers is no verdict: it is classified first
formatCaseString(partnershipArchetypes, { balance: 'in' });
// @ts-expect-error a catalogue gives no verdict
formatCaseString(collaborationTactics, classifyArchetype({}));
// @ts-expect-error the definition comes first
formatCaseString(classifyArchetype({}), partnershipArchetypes);

// A text from outside may be anything; what it told is known only where it was read.
declare const link: string | null;
const read = parseCaseString(link, { definitions: [partnershipArchetypes] });
// @ts-expect-error it may have faults
read.verdict;
if (read.ok) {
  read.verdict.framework.id satisfies string;
  read.definition.version satisfies string;
  read.reading satisfies string | undefined;
  if (read.verdict.form === 'typology')
    read.verdict.outcome.kind satisfies 'dominant' | 'hybrid' | 'none' | 'undetermined';
  // @ts-expect-error only a checklist or an index has groups
  read.verdict.groups;
} else {
  read.faults[0]?.code satisfies string | undefined;
  read.omitted satisfies number;
}
// @ts-expect-error there is no such option
parseCaseString(link, { definition: partnershipArchetypes });
// One list of all of a caller's own: a catalogue in it is passed over.
parseCaseString(link, { definitions: [collaborationTactics] });
// @ts-expect-error an id is no definition
parseCaseString(link, { definitions: ['power-layout'] });
