export { type MarkdownOptions, toMarkdown } from './render/to-markdown.js';
