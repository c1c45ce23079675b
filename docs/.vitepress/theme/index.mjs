import DefaultTheme from 'vitepress/theme-without-fonts';
import { h } from 'vue';
import { MermaidDrawing } from './MermaidDrawing.mjs';
import { VerdictAtAGlance } from './VerdictAtAGlance.mjs';
import './style.css';

// biome-ignore lint/style/noDefaultExport: the generator takes a theme from a default export
export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'home-hero-after': () => h(VerdictAtAGlance) }),
  enhanceApp: ({ app }) => app.component('MermaidDrawing', MermaidDrawing),
};
