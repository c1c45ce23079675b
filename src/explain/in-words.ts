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
export function inWords({ form, definition, verdict }: Checked, words: Words): Explanation {
  switch (form) {
    case 'typology':
      return explainTypology(definition, verdict, words);
    case 'ladder':
      return explainLadder(definition, verdict, words);
    case 'profile':
      return explainProfile(definition, verdict, words);
    case 'checklist':
    case 'index':
      return explainItems(definition, verdict, words);
    case 'propositions':
    case 'role-model':
      return explainFindings(definition, verdict, words);
    case 'process':
      return explainProcess(definition, verdict, words);
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
