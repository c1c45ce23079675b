import DefaultTheme from 'vitepress/theme-without-fonts';
import { h } from 'vue';
import { words } from '../../site/words.mjs';
import { MermaidDrawing } from './MermaidDrawing.mjs';
import { VerdictAtAGlance } from './VerdictAtAGlance.mjs';
import './style.css';

// biome-ignore lint/style/noDefaultExport: the generator takes a theme from a default export
export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'home-hero-after': () => h(VerdictAtAGlance) }),
  enhanceApp: ({ app, router }) => {
    app.component('MermaidDrawing', MermaidDrawing);
    const locale = () => (router.route.data.relativePath.startsWith('id/') ? 'id' : 'en');
    app.config.globalProperties.$say = (key) => words[locale()].unsettable[key];
  },
};
