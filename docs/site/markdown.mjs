import { targetOf } from './links.mjs';
import { slugOf } from './slug.mjs';
import { words } from './words.mjs';

/**
 * How the pages are read: as plain Markdown with tables, and nothing else. What another reading would take for a tag, a
 * variable, a list of attributes or a picture of a face is text here, so that no page loses any.
 */
export function markdownFor(site) {
  return {
    html: false,
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    languageAlias: { mjs: 'js' },
    attrs: { disable: true },
    anchor: { slugify: slugOf },
    config: (md) => {
      md.disable(['emoji', 'snippet', 'toc_block', 'toc'], true);
      md.inline.ruler.before('text', 'line_break', lineBreak);
      md.inline.ruler.before('text', 'raised', raised);
      md.core.ruler.push('addresses', (state) => readdress(state, site));
      const { text, fence, image, code_inline: inline } = md.renderer.rules;
      md.renderer.rules.text = (...all) => text(...all).replaceAll('{{', '&#123;&#123;');
      md.renderer.rules.code_inline = (...all) => inline(...all).replaceAll('{{', '&#123;&#123;');
      md.renderer.rules.fence = (...all) => fenced(fence, ...all);
      md.renderer.rules.image = (...all) => pictured(image, ...all);
    },
  };
}

/** Lines of a cell are told apart by `<br>`, for which Markdown has nothing else. */
function lineBreak(state, silent) {
  const [tag] = /^<br ?\/?>/.exec(state.src.slice(state.pos, state.pos + 6)) ?? [];
  if (tag === undefined) return false;
  if (!silent) state.push('hardbreak', 'br', 0);
  state.pos += tag.length;
  return true;
}

/** Nor has it anything for a letter that is raised or lowered. */
function raised(state, silent) {
  const [whole, tag, letters] =
    /^<(su[bp])>(\w+)<\/\1>/.exec(state.src.slice(state.pos, state.pos + 40)) ?? [];
  if (whole === undefined) return false;
  if (!silent) {
    state.push('raised_open', tag, 1);
    state.push('text', '', 0).content = letters;
    state.push('raised_close', tag, -1);
  }
  state.pos += whole.length;
  return true;
}

function readdress(state, site) {
  const page = site.pages[state.env.relativePath];
  if (page === undefined) return;
  for (const token of state.tokens) {
    // Code that is only indented is shown as other code is: it can be moved sideways, also by the keyboard.
    if (token.type === 'code_block') Object.assign(token, { type: 'fence', info: 'text' });
    const { children } = token;
    if (children === null) continue;
    const open = [];
    for (const token of children) {
      if (token.type === 'image') pointImage(token, page, site);
      if (token.type === 'link_open') open.push(pointLink(token, page, site));
      if (token.type === 'link_close' && !open.pop()) Object.assign(token, nothing);
    }
  }
}

/** A token of which nothing is seen. */
const nothing = { type: 'text', content: '', tag: '', nesting: 0 };

/** Whether a link is left. */
function pointLink(token, page, site) {
  const label = token.attrGet('aria-label');
  if (label?.startsWith('Permalink to ')) {
    token.attrSet('aria-label', label.replace('Permalink to', words[page.locale].permalink));
    return true;
  }
  const { href, file } = targetOf(token.attrGet('href') ?? '', page, site);
  if (href === undefined) Object.assign(token, nothing);
  else if (file === undefined) token.attrSet('href', href);
  else {
    // A file is fetched by the browser, not shown by the site, which then leaves its address as it is.
    token.attrSet('target', '_self');
    token.attrSet('href', `${site.base ?? '/'}${href.slice(1)}`);
  }
  return href !== undefined;
}

function pointImage(token, page, site) {
  const { href } = targetOf(token.attrGet('src') ?? '', page, site);
  if (href !== undefined) token.attrSet('src', href);
}

/** A drawing keeps its size, in which its words can be read: where it is wider than the page it is moved sideways. */
function pictured(image, tokens, index, ...rest) {
  const shown = image(tokens, index, ...rest);
  return tokens[index].attrGet('src')?.endsWith('.svg')
    ? `<span class="picture" tabindex="0">${shown}</span>`
    : shown;
}

function fenced(fence, tokens, index, options, env, self) {
  const { info, content } = tokens[index];
  const { locale } = env.relativePath?.startsWith('id/') ? { locale: 'id' } : { locale: 'en' };
  const shown = fence(tokens, index, options, env, self).replace(
    'title="Copy Code"',
    `title="${words[locale].copy}"`,
  );
  if (info.trim() !== 'mermaid') return shown;
  return `<MermaidDrawing code="${encodeURIComponent(content)}">${shown}</MermaidDrawing>`;
}
