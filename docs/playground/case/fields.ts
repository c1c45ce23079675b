import caseSchema from '../../schemas/case.json';

/** How a field is filled in. */
export type FieldKind =
  | 'text'
  | 'id'
  | 'ids'
  | 'date'
  | 'choice'
  | 'party'
  | 'parties'
  | 'source'
  | 'amount'
  | 'identifiers';

/** One field of a row, as the schema of a case has it. */
export interface Field {
  readonly key: string;
  readonly kind: FieldKind;
  readonly isRequired: boolean;
  /** What can be chosen, where that is a fixed list. */
  readonly choices: readonly string[];
}

/** The lists of facts that the page has forms for; observations are given by the questions. */
export const factLists = [
  'parties',
  'contributions',
  'benefits',
  'communications',
  'decisions',
  'dependencies',
  'roles',
  'activities',
  'agreements',
  'sources',
  'informants',
] as const;

/** One of {@link factLists}. */
export type FactList = (typeof factLists)[number];

/** What every fact can carry beside what it is about; shown apart. */
const everywhere: readonly string[] = ['source', 'locator', 'date', 'function', 'note'];

/** The fields of a list: those of its own, and those that every fact has. Read from the JSON Schema of a case. */
export function fieldsOf(list: FactList): {
  readonly own: readonly Field[];
  readonly besides: readonly Field[];
} {
  const { properties, required } = rowSchema(list);
  const fields = Object.entries(properties).map(([key, schema]): Field => {
    const choices = schema.enum ?? [];
    return { key, kind: kindOf(schema), isRequired: required.includes(key), choices };
  });
  const isOwn = ({ key, isRequired }: Field) => isRequired || !(everywhere.includes(key) || key === 'id');
  const order = ({ isRequired }: Field) => (isRequired ? 0 : 1);
  return {
    own: fields.filter(isOwn).sort((one, other) => order(one) - order(other)),
    besides: fields.filter((field) => !isOwn(field)),
  };
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
}

interface RowSchema {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
}

function rowSchema(list: FactList): RowSchema {
  const definitions = caseSchema.$defs as unknown as Readonly<Record<string, RowSchema>>;
  const found = definitions[nameIn(caseSchema.properties[list].items)];
  if (found === undefined) throw new Error(`The schema of a case has no rows of ${list}`);
  return found;
}

function nameIn({ $ref = '' }: { readonly $ref?: string }): string {
  return $ref.slice($ref.lastIndexOf('/') + 1);
}

/** By the definition that a field refers to. */
const kinds: Readonly<Record<string, FieldKind>> = {
  text: 'text',
  id: 'id',
  date: 'date',
  'party-id': 'party',
  'source-id': 'source',
  'role-id': 'id',
  amount: 'amount',
};

const listKinds: Readonly<Record<string, FieldKind>> = {
  'party-id': 'parties',
  identifier: 'identifiers',
};

function kindOf(schema: Schema): FieldKind {
  if (schema.enum) return 'choice';
  if (schema.items) return listKinds[nameIn(schema.items)] ?? 'ids';
  return kinds[nameIn(schema)] ?? 'text';
}
