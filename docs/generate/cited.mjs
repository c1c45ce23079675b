import { references } from 'kemitraan/registry';
import { plain } from './markdown.mjs';

/** Works in short, each with the place in it. */
export function cited(source) {
  return source
    .map(({ ref, locator }) => plain(references[ref].short) + (locator ? `, ${plain(locator)}` : ''))
    .join('; ');
}
