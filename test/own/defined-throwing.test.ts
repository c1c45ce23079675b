import { expect, test } from 'vitest';
import { defineCatalogue } from '../../src/forms/catalogue/define.js';
import { defineChecklist } from '../../src/forms/checklist/define.js';
import { defineIndex } from '../../src/forms/index/define.js';
import { defineLadder } from '../../src/forms/ladder/define.js';
import { defineProcedure } from '../../src/forms/procedure/define.js';
import { defineProcess } from '../../src/forms/process/define.js';
import { defineProfile } from '../../src/forms/profile/define.js';
import { definePropositions } from '../../src/forms/propositions/define.js';
import { defineRoleModel } from '../../src/forms/role-model/define.js';
import { defineTypology } from '../../src/forms/typology/define.js';
import { thrownBy } from '../core/thrown-by.js';
import {
  catalogue,
  checklist,
  index,
  ladder,
  procedure,
  process,
  profile,
  propositions,
  roleModel,
  typology,
} from './frameworks.js';

test.each<[(given: never) => unknown, object]>([
  [defineTypology, typology],
  [defineLadder, ladder],
  [defineProfile, profile],
  [defineChecklist, checklist],
  [defineIndex, index],
  [definePropositions, propositions],
  [defineRoleModel, roleModel],
  [defineProcess, process],
  [defineProcedure, procedure],
  [defineCatalogue, catalogue],
])('$0.name refuses a definition of which any part throws when it is read', (define, definition) => {
  for (const key of Object.keys(definition)) {
    const throwing = Object.defineProperty({ ...definition }, key, {
      enumerable: true,
      get: () => {
        throw new TypeError('no');
      },
    });
    expect(thrownBy(() => define(throwing as never))).toMatchObject({
      function: define.name,
      parameter: 'definition',
      code: 'invalid-definition',
    });
  }
});
