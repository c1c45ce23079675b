/** What the tests use of citation-js, which comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    readonly data: Record<string, unknown>[];
    format(output: 'bibliography', options: Readonly<Record<string, string>>): string;
  }
  export const plugins: { readonly config: { get(name: string): unknown } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
