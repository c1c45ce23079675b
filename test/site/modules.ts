/** What the site is made by, which is no part of the package and has no types of its own. */
export interface Page {
  readonly route: string;
  readonly locale: 'en' | 'id';
  readonly source?: string;
  readonly text: string;
  readonly title: string;
  readonly address: string;
}

export interface Place {
  readonly href?: string;
  readonly file?: string;
}

export interface Site {
  readonly routes: Readonly<Record<string, Readonly<Partial<Record<'en' | 'id', string>>>>>;
  has(file: string): boolean;
}

interface Entry {
  readonly text?: string;
  readonly link?: string;
  readonly items?: readonly Entry[];
}

export interface Navigation {
  readonly nav: readonly Entry[];
  readonly sidebar: Readonly<Record<string, readonly Entry[]>>;
}

interface Made {
  readonly text: string;
  readonly drawings: readonly { readonly place: string; readonly spec: object }[];
}

const at = async (path: string) => import(new URL(`../../docs/site/${path}`, import.meta.url).href);

export const { pagesOfFiles }: { pagesOfFiles(): Site & { readonly pages: readonly Page[] } } =
  await at('pages.mjs');
export const { targetOf }: { targetOf(href: string, page: object, site: Site): Place } =
  await at('links.mjs');
export const {
  navigation,
}: { navigation(pages: readonly Page[], site: object): Record<'en' | 'id', Navigation> } =
  await at('navigation.mjs');
export const { markdownFor }: { markdownFor(site: object): Record<string, unknown> } =
  await at('markdown.mjs');
export const { notebookPage }: { notebookPage(notebook: object, file: string, locale: string): Made } =
  await at('notebooks.mjs');
export const { svgOf }: { svgOf(spec: object): Promise<string> } = await at('../generate/svg.mjs');
export const {
  faultsIn,
  untoldNames,
}: {
  faultsIn(folder: string, base: string): readonly string[];
  untoldNames(exported: object, places: ReadonlyMap<string, string>): readonly string[];
} = await at('built.mjs');
export const {
  memberOf,
  summaryOf,
}: {
  memberOf(member: { name: string; text: string; isData: boolean; page?: object }): string;
  summaryOf(text: string): string;
} = await at('api/member.mjs');
export const { words }: { words: Record<'en' | 'id', object> } = await at('words.mjs');

/** Every address in a list of links, whatever it stands under. */
export function linksIn(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ link, items = [] }) => [
    ...(link === undefined ? [] : [link]),
    ...linksIn(items),
  ]);
}
