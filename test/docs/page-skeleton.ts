import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as plainText } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { codeSkeleton } from './code-skeleton.js';

/** One block of a page: a heading, a paragraph, a cell, a fence, or what holds such. */
export interface PageBlock {
  /** The line of the page, from 1. */
  readonly line: number;
  /** What it is, with its depth in lists and tables; of a fence also its language. */
  readonly kind: string;
  /** What it says, without its code. */
  readonly text: string;
  /** What of it is code, without what its texts say. */
  readonly code: readonly string[];
  /** The numbers of its text, by their digits: the languages write the points between them differently. */
  readonly numbers: readonly string[];
  /** Where its links go to, as they are written. */
  readonly links: readonly string[];
}

const leaves = ['heading', 'paragraph', 'tableCell'];

/** The blocks of a page in Markdown, in order, each before what it holds. */
export function pageBlocks(markdown: string): PageBlock[] {
  const visit = (node: Nodes, depth: number): PageBlock[] => {
    const within = 'children' in node ? node.children : [];
    const below = leaves.includes(node.type) ? [] : within.flatMap((child) => visit(child, depth + 1));
    return node.type === 'root' ? below : [blockOf(node, depth), ...below];
  };
  return visit(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }), 0);
}

function blockOf(node: Nodes, depth: number): PageBlock {
  const block = { line: node.position?.start.line ?? 0, kind: `${'  '.repeat(depth)}${kindOf(node)}` };
  if (node.type === 'code') {
    const code = [codeSkeleton(node.lang ?? '', node.value)];
    return { ...block, text: '', code, numbers: [], links: [] };
  }
  const inside = leaves.includes(node.type) ? descendants(node) : [];
  const text = inside.map((one) => (one.type === 'text' ? one.value : '')).join(' ');
  return {
    ...block,
    text: text.replace(/\s+/g, ' ').trim(),
    code: inside
      .flatMap((one) =>
        one.type === 'inlineCode' ? [one.value.replace(/(locale:? ?)'?(?:en|id)\b'?/g, '$1…')] : [],
      )
      .sort(),
    numbers: (text.match(/\d[\d.,]*/g) ?? []).map((number) => number.replace(/[.,]/g, '')).sort(),
    links: inside.flatMap((one) => (one.type === 'link' || one.type === 'image' ? [one.url] : [])),
  };
}

function kindOf(node: Nodes): string {
  if (node.type === 'heading') return `heading ${node.depth}`;
  if (node.type === 'list') return node.ordered ? `list from ${node.start}` : 'list';
  if (node.type === 'table') return `table ${node.align?.join(' ')}`;
  if (node.type === 'code') return `code ${node.lang}`;
  return node.type;
}

function descendants(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(descendants) : [])];
}

/** The anchors of a page's headings, in order, as GitHub gives them. */
export function anchorsOf(markdown: string): string[] {
  const seen = new Map<string, number>();
  const headings = descendants(fromMarkdown(markdown)).filter((node) => node.type === 'heading');
  return headings.map((heading) => {
    const slug = plainText(heading)
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
}
