import { useData } from 'vitepress';
import { defineComponent, h } from 'vue';

/** What the library says of three answers, and what that does not say, for the first screen. */
export const VerdictAtAGlance = defineComponent({
  setup() {
    const { frontmatter } = useData();
    return () => (frontmatter.value.verdict ? section(frontmatter.value.verdict) : null);
  },
});

function section({ title, told, levels, found, head, rows, summary, next, question, caution, cautionText }) {
  return h('section', { class: 'glance', 'aria-labelledby': 'glance' }, [
    h('div', { class: 'glance-caution' }, [h('p', [h('strong', caution), ' ', cautionText])]),
    h('h2', { id: 'glance' }, title),
    h('div', { class: 'glance-parts' }, [
      part(
        told,
        h(
          'ul',
          levels.map(([what, level]) => h('li', [`${what}: `, h('strong', level)])),
        ),
      ),
      part(found, [h('p', summary), table(head, rows)]),
      part(next, h('p', question)),
    ]),
  ]);
}

function part(title, content) {
  return h('div', { class: 'glance-part' }, [h('h3', title), content]);
}

function table(head, rows) {
  return h('table', [
    h(
      'thead',
      h(
        'tr',
        head.map((cell) => h('th', { scope: 'col' }, cell)),
      ),
    ),
    h(
      'tbody',
      rows.map(([first, ...rest]) =>
        h('tr', [h('th', { scope: 'row' }, first), ...rest.map((cell) => h('td', cell))]),
      ),
    ),
  ]);
}
