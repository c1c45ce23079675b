import * as z from 'zod';
import { longestList } from '../../core/limits.js';
import { visible } from '../../core/visible.js';
import type { JsonSchema, Keywords, PartText, SchemaTexts } from './json-schema.js';
import { visiblePattern } from './patterns.js';

/** The parts of a document that have a name of their own in `$defs`. */
export class Parts {
  private readonly names = z.registry<{ id: string }>();
  private readonly more = new Map<z.core.$ZodType, Keywords>();
  private readonly instead = new Map<z.core.$ZodType, Keywords>();

  /** Names a part; `more` are keywords that say what zod does not. Gives the part back. */
  name<Schema extends z.ZodType>(id: string, schema: Schema, more?: Keywords): Schema {
    this.names.add(schema, { id });
    return more ? this.with(schema, more) : schema;
  }

  /** Says of a part what zod does not. Gives the part back. */
  with<Schema extends z.ZodType>(schema: Schema, more: Keywords): Schema {
    this.more.set(schema, { ...this.more.get(schema), ...more });
    return schema;
  }

  /** Says something else of a part than zod does. */
  replace(schema: z.ZodType, keywords: Keywords): void {
    this.instead.set(schema, keywords);
  }

  /**
   * The JSON Schema of a document, with words. `once`: a list of texts names each once.
   */
  written(document: z.ZodType, id: string | undefined, texts: SchemaTexts, once = false): JsonSchema {
    const { $schema, $defs, ...whole } = z.toJSONSchema(document, {
      target: 'draft-2020-12',
      metadata: this.names,
      override: ({ zodSchema, jsonSchema }) => this.adjust(zodSchema, jsonSchema, once),
    });
    const { title, description, fields, comment } = texts.whole;
    const parts = Object.entries($defs ?? {}).map(
      ([name, part]) => [name, told(keywordsOf(part), name, texts)] as const,
    );
    parts.sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      $schema: String($schema),
      ...(id !== undefined && { $id: id }),
      title,
      description,
      $comment: comment,
      ...withFields(keywordsOf(whole), fields ?? {}, texts.fields),
      ...(parts.length > 0 && { $defs: Object.fromEntries(parts) }),
    };
  }

  private adjust(schema: z.core.$ZodTypes, json: z.core.JSONSchema.BaseSchema, once: boolean): void {
    // A part by its name alone is told of where it stands.
    if (json.$ref !== undefined) return;
    const instead = this.instead.get(schema);
    if (instead) {
      for (const key of Object.keys(json)) delete json[key];
      Object.assign(json, instead);
    }
    // Of an empty list of values it says that there is none.
    if (Array.isArray(json.enum) && json.enum.length === 0) {
      delete json.enum;
      json.not = {};
    }
    if (json.pattern === visible.source) json.pattern = visiblePattern;
    const { def } = schema._zod;
    if (def.type === 'pipe' && def.in._zod.def.type === 'array') {
      if (isOfSome(def.in)) json.minItems = 1;
      json.maxItems = longestList;
      if (once && isListOfTexts(def.out)) {
        json.uniqueItems = true;
        // Said again beside a reference: validators compare texts quickly where they know that they are.
        json.items = { type: 'string', ...Object(json.items) };
      }
    }
    Object.assign(json, this.more.get(schema));
  }
}

/** Whether a list holds one at least. */
function isOfSome(list: z.core.$ZodType): boolean {
  return list instanceof z.ZodArray && !list.safeParse([]).success;
}

function isListOfTexts(list: z.core.$ZodType): boolean {
  return list instanceof z.ZodArray && ['string', 'enum'].includes(list.element._zod.def.type);
}

/** What zod gives is JSON, and is taken as such. */
const keywordsOf = (json: unknown): Keywords => json as Keywords;

/** A part with its words. Throws where there are none: the tables of words are ours, and are to be whole. */
function told(part: Keywords, name: string, { parts, fields }: SchemaTexts): Keywords {
  const text: PartText | undefined = Object.hasOwn(parts, name) ? parts[name] : undefined;
  if (!text) throw new Error(`no words for ${name}`);
  return {
    title: text.title,
    description: text.description,
    ...withFields(part, text.fields ?? {}, fields),
  };
}

/** A part whose fields are described, those of a part in it that has no name by the path to them: `contents.aim`. */
function withFields(
  part: Keywords,
  own: Readonly<Record<string, string>>,
  common: Readonly<Record<string, string>>,
  path = '',
): Keywords {
  if (typeof part.properties !== 'object' || part.properties === null) return part;
  const properties = Object.entries(part.properties).map(([key, field]: [string, Keywords]) => {
    const place = `${path}${key}`;
    const description = Object.hasOwn(own, place) ? own[place] : common[key];
    const inner = withFields(field, own, common, `${place}.`);
    return [key, { ...(description !== undefined && { description }), ...inner }];
  });
  return { ...part, properties: Object.fromEntries(properties) };
}
