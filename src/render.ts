export type { MarkdownOptions } from './render/markdown-options.js';
export { toMarkdown } from './render/to-markdown.js';
export { type MermaidOptions, type ProcedureMermaidOptions, toMermaid } from './render/to-mermaid.js';
