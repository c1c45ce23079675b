export { type MarkdownOptions, toMarkdown } from './render/to-markdown.js';
export { type MermaidOptions, toMermaid } from './render/to-mermaid.js';
