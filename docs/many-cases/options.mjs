import process from 'node:process';
import { parseArgs } from 'node:util';
import { assessAll } from 'kemitraan/assess';
import { locales } from 'kemitraan/explain';

/** What every program of these takes. */
export const usual = '[--frameworks ID,ID] [--as-of DATE] [--locale en|id]';

/**
 * What was asked for, and what else stands on the command line. A slip is told once and at the start, since every line would
 * suffer from it; then there are no options.
 */
export function readOptions(usage, others = {}) {
  try {
    const known = { frameworks: { type: 'string' }, 'as-of': { type: 'string' }, locale: { type: 'string' } };
    const { values, positionals } = parseArgs({ options: { ...known, ...others.options }, ...others.more });
    const { frameworks, 'as-of': asOf, locale, ...rest } = values;
    if (locale !== undefined && !locales.includes(locale)) {
      throw new Error(`There is no locale ${locale}. Use one of ${locales.join(', ')}.`);
    }
    const asked = {
      ...(frameworks !== undefined && { frameworks: frameworks.split(',') }),
      ...(asOf !== undefined && { asOf }),
    };
    // Of no cases, to see whether the library takes what is asked of it.
    assessAll([], asked);
    return { options: { ...asked, ...(locale !== undefined && { locale }) }, rest, positionals };
  } catch (error) {
    const isUnread = String(error.code).startsWith('ERR_PARSE_ARGS');
    process.stderr.write(`${error.message}${isUnread ? `\n${usage}` : ''}\n`);
    process.exitCode = 2;
    return {};
  }
}
