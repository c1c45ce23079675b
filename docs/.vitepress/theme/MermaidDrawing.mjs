import { useData } from 'vitepress';
import { defineComponent, h, onMounted, ref, watch } from 'vue';
import { words } from '../../site/words.mjs';

let drawings = 0;

/**
 * A diagram, drawn where the page is read. The text that it is drawn from stays below it, for those who read by ear, and
 * stands open where nothing is drawn.
 */
export const MermaidDrawing = defineComponent({
  props: { code: { type: String, required: true } },
  setup({ code }, { slots }) {
    const { isDark, lang } = useData();
    const drawing = ref('');
    const draw = async () => {
      const { default: mermaid } = await import('mermaid');
      const theme = isDark.value ? 'dark' : 'neutral';
      mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme });
      drawings += 1;
      const { svg } = await mermaid.render(`drawing-${drawings}`, decodeURIComponent(code));
      drawing.value = svg;
    };
    onMounted(draw);
    watch(isDark, draw);
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
