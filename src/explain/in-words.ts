import type { Checked } from '../forms/assert-verdict.js';
import { explainItems, itemsSummary } from './checklist.js';
import type { Explanation } from './explanation.js';
import { explainFindings, findingsSummary } from './findings.js';
import type { Labels } from './labels.js';
import { explainLadder, ladderSummary } from './ladder.js';
import { explainProcess, processSummary } from './process.js';
import { explainProfile, profileSummary } from './profile.js';
import { explainTypology, typologySummary } from './typology.js';
import type { Words } from './words.js';

/** All of a verdict in words. */
export function inWords(checked: Checked, words: Words): Explanation {
  switch (checked.form) {
    case 'typology':
      return explainTypology(checked, words);
    case 'ladder':
      return explainLadder(checked, words);
    case 'profile':
      return explainProfile(checked, words);
    case 'checklist':
    case 'index':
      return explainItems(checked, words);
    case 'propositions':
    case 'role-model':
      return explainFindings(checked, words);
    case 'process':
      return explainProcess(checked, words);
  }
}

/** The summary of a verdict, and nothing else of its explanation. */
export function summaryOf({ form, definition, verdict }: Checked, labels: Labels, words: Words): string {
  switch (form) {
    case 'typology':
      return typologySummary(verdict, labels, words);
    case 'ladder':
      return ladderSummary(verdict, labels, words);
    case 'profile':
      return profileSummary(verdict, labels, words);
    case 'checklist':
    case 'index':
      return itemsSummary(definition, verdict, labels, words);
    case 'propositions':
    case 'role-model':
      return findingsSummary(verdict, labels, words);
    case 'process':
      return processSummary(verdict, labels, words);
  }
}
