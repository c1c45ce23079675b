/**
 * The regular expression of a rule of a grammar in ABNF (RFC 5234) without recursion: `/`, sequences, groups, options,
 * repetitions, ranges and texts in quotes, which count as they stand.
 */
export function compiled(grammar: string, start: string): RegExp {
  const rules = new Map(
    [...grammar.matchAll(/^([A-Za-z-]+) *= *(.*(?:\n +.*)*)$/gm)].map(([, name = '', body = '']) => [
      name,
      body,
    ]),
  );
  const ruleOf = (name: string): string => {
    const body = rules.get(name);
    if (body === undefined) throw new Error(`The grammar has no rule ${name}.`);
    const tokens =
      body.match(/"[^"]*"|%x[0-9A-F]+-[0-9A-F]+|\d*\*\d*|\d+|[A-Za-z][A-Za-z-]*|[/()[\]]/g) ?? [];
    const text = alternation(tokens);
    if (tokens.length > 0) throw new Error(`${name}: ${tokens.join(' ')} is left.`);
    return text;
  };
  const alternation = (tokens: string[]): string => {
    const branches = [sequence(tokens)];
    while (tokens[0] === '/') {
      tokens.shift();
      branches.push(sequence(tokens));
    }
    return `(?:${branches.join('|')})`;
  };
  const sequence = (tokens: string[]): string => {
    let text = '';
    while (tokens.length > 0 && !['/', ')', ']'].includes(tokens[0] ?? '')) text += element(tokens);
    return text;
  };
  const element = (tokens: string[]): string => {
    const token = tokens.shift() ?? '';
    const repeated = /^(\d*)(\*?)(\d*)$/.exec(token);
    if (token !== '' && repeated) {
      const [, least = '', star, most = ''] = repeated;
      return `(?:${element(tokens)}){${least || 0}${star ? `,${most}` : ''}}`;
    }
    if (token === '(' || token === '[') {
      const inner = alternation(tokens);
      tokens.shift();
      return token === '(' ? inner : `(?:${inner})?`;
    }
    const range = /^%x(..)-(..)$/.exec(token);
    if (range) return `[\\x${range[1]}-\\x${range[2]}]`;
    return token.startsWith('"') ? token.slice(1, -1).replace(/[.~]/g, '\\$&') : ruleOf(token);
  };
  return new RegExp(`^${ruleOf(start)}$`);
}
