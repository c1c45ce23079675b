import type { Heading, List, Nodes, Root, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as plainText } from 'mdast-util-to-string';
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
  return plainText(node).replace(/\u2060/g, '');
}

export const headings = (root: Root): Heading[] => root.children.filter((node) => node.type === 'heading');
export const tables = (root: Root): Table[] => root.children.filter((node) => node.type === 'table');
export const lists = (root: Root): List[] => root.children.filter((node) => node.type === 'list');

/** Unicode's default-ignorable code points: ranges that show nothing, or only change how what follows is shown. */
const ignorable = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfff8],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
] as const;

/** Control characters that are no white space, and halves of characters. */
const unsent = [
  [0x0, 0x8],
  [0xe, 0x1f],
  [0x7f, 0x9f],
  [0xd800, 0xdfff],
] as const;

/** What a name is when white space is folded and what cannot be seen is taken out; a dash if nothing is left. */
export function seen(name: string): string {
  const shown = [...name].filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    return ![...ignorable, ...unsent].some(([first, last]) => first <= code && code <= last);
  });
  return shown.join('').replace(/\s+/g, ' ').trim() || '–';
}
