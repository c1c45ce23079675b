import * as kemitraan from '../../src/index.js';
import { inNotebook } from '../../src/render.js';

// What goes in comes out: a module, a function with all that it may be called with, a value.
const k = inNotebook(kemitraan, { locale: 'en' });
k satisfies typeof kemitraan;
k.classifyArchetype({ balance: 'out' }).outcome.kind satisfies
  | 'dominant'
  | 'hybrid'
  | 'none'
  | 'undetermined';
k.partnershipArchetypes.id satisfies 'partnership-archetypes';
inNotebook(kemitraan.classifyArchetype, { locale: 'id' }) satisfies typeof kemitraan.classifyArchetype;
inNotebook(kemitraan.classifyArchetype({}), { locale: 'id' }).status.pseudo satisfies string;

// @ts-expect-error a language is asked for
inNotebook(kemitraan, {});
// @ts-expect-error there is no such language
inNotebook(kemitraan, { locale: 'jv' });
// @ts-expect-error levels are checked as before
k.classifyArchetype({ balance: 'maybe' });
