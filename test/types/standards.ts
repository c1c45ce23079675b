import { assess } from '../../src/assess/assess.js';
import type { Case } from '../../src/case/case.js';
import { classifyArchetype } from '../../src/frameworks/partnership-archetypes/classify.js';
import {
  bibliography,
  type IatiOrganisationRole,
  type IatiOrganisationType,
  iatiOrganisations,
  identifierReadings,
  organisationIdentifier,
  type ReferenceKey,
} from '../../src/registry.js';
import { type CslItem, toBibtex, toCsl, toGraphMl } from '../../src/render.js';

declare const subject: Case;

// Codes are literals.
'11' satisfies IatiOrganisationType;
'4' satisfies IatiOrganisationRole;
// @ts-expect-error there is no such type
'12' satisfies IatiOrganisationType;
iatiOrganisations(subject)[0]?.roles[0]?.held satisfies 'yes' | 'maybe' | 'no' | undefined;
iatiOrganisations(subject, { asOf: '2020' })[0]?.type.possible satisfies
  | readonly IatiOrganisationType[]
  | undefined;
// @ts-expect-error one type is not picked
iatiOrganisations(subject)[0]?.type.code;

// A text, or why there is none.
const identifier = organisationIdentifier({ scheme: 'ID-KHH', id: '1' });
if (identifier.text === null) identifier.part satisfies 'scheme' | 'id';
else identifier.text satisfies string;
// @ts-expect-error there may be no text
identifier.text satisfies string;
identifierReadings('ID-KHH-1')[0]?.scheme satisfies string | undefined;

// Every work is there in fields, and its kind is a literal.
(key: ReferenceKey) => bibliography[key].title satisfies string;
bibliography['arnstein-1969'].type satisfies 'article-journal';

// A verdict, several, or an assessment; the language is asked for.
toCsl(classifyArchetype({}), { locale: 'en' }) satisfies CslItem[];
toCsl([classifyArchetype(subject)], { locale: 'id', case: subject }) satisfies CslItem[];
toBibtex(assess(subject), { locale: 'en' }) satisfies string;
// @ts-expect-error in which language is not told
toCsl(classifyArchetype({}), {});
// @ts-expect-error a case is no verdict
toCsl(subject, { locale: 'en' });

toGraphMl(subject, { lists: ['communications'], asOf: '2020' }) satisfies string;
// @ts-expect-error benefits tie no two parties
toGraphMl(subject, { lists: ['benefits'] });
