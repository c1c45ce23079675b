import { useData } from 'vitepress';
import { computed } from 'vue';

/**
 * The other languages, in place of what the theme does: a page that is there in the other language is what one is led to,
 * and its first page otherwise, where the theme would lead to a page that does not exist.
 */
export function useLangs({ correspondingLink = false } = {}) {
  const { site, localeIndex, page, hash } = useData();
  const linkOf = (key) => (key === 'root' ? '/' : `/${key}/`);
  const currentLang = computed(() => ({
    label: site.value.locales[localeIndex.value]?.label,
    link: linkOf(localeIndex.value),
  }));
  const localeLinks = computed(() =>
    Object.entries(site.value.locales)
      .filter(([key]) => key !== localeIndex.value)
      .map(([key, { label, lang }]) => {
        const same = correspondingLink && page.value.frontmatter.translated;
        const path = page.value.relativePath.slice(currentLang.value.link.length - 1);
        return { text: label, lang, link: same ? linkOf(key) + addressOf(path) + hash.value : linkOf(key) };
      }),
  );
  return { localeLinks, currentLang };
}

const addressOf = (path) => path.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '.html');
