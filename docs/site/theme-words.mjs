/** What the theme says and takes no setting for, by the file in which it stands: what is written, and what for. */
const written = {
  'VPSidebarItem.vue': [['aria-label="toggle section"', ':aria-label="$say(\'toggleSection\')"']],
  'VPNavBarExtra.vue': [['label="extra navigation"', ':label="$say(\'extraNavigation\')"']],
  'VPNavBarHamburger.vue': [['aria-label="mobile navigation"', ':aria-label="$say(\'mobileNavigation\')"']],
  'VPNavBarMenu.vue': [['Main Navigation', "{{ $say('mainNavigation') }}"]],
  'VPSidebar.vue': [['Sidebar Navigation', "{{ $say('sidebarNavigation') }}"]],
  // Where the text begins, which the theme says of its other pages alone.
  'VPHome.vue': [['class="VPHome"', 'role="main" class="VPHome"']],
  'NotFound.vue': [['class="NotFound"', 'role="main" class="NotFound"']],
  'VPDocFooter.vue': [['>Pager<', ">{{ $say('pager') }}<"]],
};

/** Puts words of the site in their place, so that a page in Indonesian speaks Indonesian to those who hear it. */
export function themeWords() {
  return {
    name: 'theme-words',
    enforce: 'pre',
    transform(code, id) {
      const words = written[id.replace(/^.*\//, '')];
      if (words === undefined || !id.includes('theme-default')) return undefined;
      return words.reduce((text, [english, ours]) => {
        if (!text.includes(english)) throw new Error(`${id} says no “${english}” any more.`);
        return text.replaceAll(english, ours);
      }, code);
    },
  };
}
