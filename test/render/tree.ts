import type { Heading, List, Nodes, Root, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';

/** What a reader of CommonMark with GitHub's extensions makes of a text. */
export function parse(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** The types of the nodes, with the depth of headings, and nothing of their text. */
export function shapeOf(node: Nodes): unknown {
  const own = node.type === 'heading' ? `heading ${node.depth}` : node.type;
  return 'children' in node ? [own, ...node.children.map(shapeOf)] : own;
}

/** Every type of node that occurs. */
export function typesIn(node: Nodes): string[] {
  const below = 'children' in node ? node.children.flatMap(typesIn) : [];
  return [...new Set([node.type, ...below])].sort();
}

/** The text of a node, without the characters that have no width. */
export function textOf(node: Nodes | undefined): string {
  return toString(node).replace(/\u2060/g, '');
}

export const headings = (root: Root): Heading[] => root.children.filter((node) => node.type === 'heading');
export const tables = (root: Root): Table[] => root.children.filter((node) => node.type === 'table');
export const lists = (root: Root): List[] => root.children.filter((node) => node.type === 'list');

/** What a name is when white space is folded and what cannot be seen is taken out. */
export function seen(name: string): string {
  const shown = name
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, '')
    .replace(
      /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f]/g,
      '',
    )
    .replace(/[\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8]/g, '')
    .replace(/[\u{e0000}-\u{e0fff}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}]/gu, '')
    .replace(/[\ud800-\udfff]/gu, '');
  return shown.replace(/\s+/g, ' ').trim() || '–';
}
