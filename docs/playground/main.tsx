// First, so that it is set before the modules below make their schemas.

import { render } from 'preact';
import { readFragment } from './link/fragment.js';
import { settings } from './settings.js';
import { examples } from './state/examples.js';
import { caseSubject, type State } from './state/state.js';
import { App } from './view/app.js';

const root = document.getElementById('app');
const draft = examples[0];
if (root && draft && settings.jitless) {
  const { locale = navigator.language.toLowerCase().startsWith('en') ? 'en' : 'id' } = readFragment(
    location.hash,
  );
  const framework = 'partnership-archetypes';
  const initial: State = {
    locale,
    subject: caseSubject(draft, framework),
    opening: 0,
    isEdited: false,
    before: [],
    framework,
    party: null,
    jump: null,
  };
  root.replaceChildren();
  render(<App initial={initial} />, root);
}
