import { useData } from 'vitepress';
import { defineComponent, h, onMounted, ref } from 'vue';
import { words } from '../../site/words.mjs';

let drawings = 0;

/**
 * A diagram, drawn where the page is read. The text that it is drawn from stays below it, for those who read by ear, and
 * stands open where nothing is drawn.
 */
export const MermaidDrawing = defineComponent({
  props: { code: { type: String, required: true } },
  setup({ code }, { slots }) {
    const { lang } = useData();
    const drawing = ref('');
    onMounted(async () => {
      const { default: mermaid } = await import('mermaid');
      // Dark on light in either theme, as the other pictures are.
      mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: 'neutral' });
      drawings += 1;
      const { svg } = await mermaid.render(`drawing-${drawings}`, decodeURIComponent(code));
      drawing.value = svg;
    });
    return () => {
      const say = words[lang.value === 'id' ? 'id' : 'en'].diagram;
      const drawn = drawing.value !== '';
      return h('div', [
        h('div', {
          class: 'drawing',
          hidden: !drawn,
          tabindex: 0,
          role: 'img',
          'aria-label': say.shown,
          innerHTML: drawing.value,
        }),
        h('details', { open: !drawn }, [h('summary', say.code), slots.default?.()]),
      ]);
    };
  },
});
