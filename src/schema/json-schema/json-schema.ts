/** Some keywords of a JSON Schema, with what they hold. */
export type Keywords = Readonly<Record<string, unknown>>;

/** A JSON Schema of the draft 2020-12: plain JSON. */
export interface JsonSchema extends Keywords {
  readonly $schema: string;
  /** Absent where the schema depends on definitions of the caller's own. */
  readonly $id?: string;
  readonly title: string;
  readonly description: string;
  readonly $defs?: Readonly<Record<string, Keywords>>;
}

/** What a part of a document is called, and what it and its fields are. */
export interface PartText {
  readonly title: string;
  readonly description: string;
  readonly fields?: Readonly<Record<string, string>>;
}

/** The words of a JSON Schema. */
export interface SchemaTexts {
  /** The document as a whole; `comment` says what it has to keep to and no JSON Schema can say. */
  readonly whole: PartText & { readonly comment: string };
  /** Its parts, by the name that they have in `$defs`. */
  readonly parts: Readonly<Record<string, PartText>>;
  /** Fields that mean the same in every part that has them and does not say it otherwise. */
  readonly fields: Readonly<Record<string, string>>;
}
