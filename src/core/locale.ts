/** The languages that every label, question, rubric and sentence exists in. */
export const locales = ['en', 'id'] as const;

/** One of {@link locales}: English or Indonesian. */
export type Locale = (typeof locales)[number];

/** A text in every language. */
export type Wording = Readonly<Record<Locale, string>>;
