import type { FindingOutcome } from '../../src/forms/findings/verdict.js';
import type { PippkHistory } from '../../src/frameworks/pippk-process/audit.js';
import type { TjslForumHistory } from '../../src/frameworks/tjsl-forum-calendar/audit.js';
import type { TjslHistory } from '../../src/frameworks/tjsl-process/audit.js';

/** A finding as it is expected: the rule, the place of the event it is about, and how it turns out. */
export type Expected = readonly [rule: string, at: number | null, outcome: FindingOutcome];

/** A proposal of an RW (invented). Not everything is listed, and some dates are months. */
export const pippkHistory: PippkHistory = {
  title: 'Saluran air RW 05 (rekaan)',
  events: [
    { event: 'proposal', date: '2015-11', by: ['rw'], guards: { 'proposal.input': true } },
    {
      event: 'decision.financed',
      date: '2016-01-20',
      by: ['kelurahan-musrenbang'],
      guards: {
        'attendance.rt-boards': true,
        'attendance.rw-boards': true,
        'attendance.community-figures': true,
        'attendance.religious-figures': true,
        'attendance.women-figures': false,
        'attendance.youth-figures': true,
      },
    },
    { event: 'management', date: '2016-03', by: ['lurah'] },
    { event: 'implementation', date: '2016-04-11', by: ['rw'], guards: { 'budget.scope-bound': true } },
    { event: 'supervision.external', date: '2016-04', by: ['community'] },
    { event: 'implementation', date: '2016-06' },
    { event: 'report.lurah', date: '2016-07-05', by: ['rw'] },
    { event: 'report.camat', date: '2016-07-01', by: ['walikota'] },
  ],
};

/** What the procedure says of it, as of 2016-12-31. */
export const pippkExpected: readonly Expected[] = [
  ['proposal.order', 0, 'passed'],
  ['proposal.by', 0, 'passed'],
  ['proposal.input', 0, 'passed'],
  ['decision.financed.order', 1, 'passed'],
  // November ends before the 20th of January.
  ['decision.financed.dates', 1, 'passed'],
  ['decision.financed.by', 1, 'passed'],
  ['attendance.rt-boards', 1, 'passed'],
  ['attendance.rw-boards', 1, 'passed'],
  ['attendance.community-figures', 1, 'passed'],
  ['attendance.religious-figures', 1, 'passed'],
  // Told to have been absent; the seventh is not told of.
  ['attendance.women-figures', 1, 'failed'],
  ['attendance.youth-figures', 1, 'passed'],
  ['attendance.other-members', 1, 'cannot-tell'],
  ['management.order', 2, 'passed'],
  ['management.dates', 2, 'passed'],
  // The lurah or the camat: either will do.
  ['management.by', 2, 'passed'],
  ['implementation.order', 3, 'passed'],
  ['implementation.dates', 3, 'passed'],
  ['implementation.by', 3, 'passed'],
  ['budget.scope-bound', 3, 'passed'],
  // It leaves the state as it is, and may be at any time in it; April may be before the 11th.
  ['supervision.external.order', 4, 'passed'],
  ['supervision.external.dates', 4, 'cannot-tell'],
  ['supervision.external.by', 4, 'passed'],
  ['implementation.order', 5, 'passed'],
  ['implementation.dates', 5, 'passed'],
  ['implementation.by', 5, 'cannot-tell'],
  ['budget.scope-bound', 5, 'cannot-tell'],
  ['report.lurah.order', 6, 'passed'],
  ['report.lurah.dates', 6, 'passed'],
  ['report.lurah.by', 6, 'passed'],
  ['report.camat.order', 7, 'passed'],
  // Four days before the report that it passes on, and from him to whom it goes in the end.
  ['report.camat.dates', 7, 'failed'],
  ['report.camat.by', 7, 'failed'],
];

/** A programme of a company (invented): its plan report is late and says nothing of the financing, its own report is in time. */
export const tjslHistory: TjslHistory = {
  title: 'Taman bacaan Cikapundung (rekaan)',
  events: [
    { event: 'plan.drafting', date: '2014-11', by: ['company'] },
    { event: 'plan.approval', date: '2014-12-31', by: ['company-leadership'] },
    {
      event: 'plan.submission',
      date: '2015-02-02',
      by: ['company'],
      contents: {
        'plan.contents.activities': true,
        'plan.contents.location': true,
        'plan.contents.target': true,
        'plan.contents.aim': true,
        'plan.contents.financing': false,
      },
    },
    { event: 'plan.sync', date: '2015-02', by: ['forum'] },
    { event: 'plan.forum-approval', date: '2015-03-10', by: ['forum'] },
    { event: 'implementation.start', date: '2015-03', by: ['company'] },
    { event: 'forum.progress', date: '2015-04-08', by: ['forum'] },
    { event: 'implementation.end', date: '2015-08-31', by: ['company'] },
    { event: 'report.approval', date: '2015-09', by: ['company-leadership'] },
    {
      event: 'report.submission',
      date: '2015-09',
      by: ['company'],
      contents: {
        'report.contents.activities': true,
        'report.contents.location': true,
        'report.contents.financing': true,
        'report.contents.output': true,
      },
    },
  ],
  complete: true,
};

/** What the procedure says of it, as of 2015-12-31. */
export const tjslExpected: readonly Expected[] = [
  ['plan.drafting.order', 0, 'passed'],
  ['plan.drafting.by', 0, 'passed'],
  ['plan.approval.order', 1, 'passed'],
  ['plan.approval.dates', 1, 'passed'],
  ['plan.approval.by', 1, 'passed'],
  ['plan.submission.order', 2, 'passed'],
  ['plan.submission.dates', 2, 'passed'],
  ['plan.submission.by', 2, 'passed'],
  ['plan.contents.activities', 2, 'passed'],
  ['plan.contents.location', 2, 'passed'],
  ['plan.contents.target', 2, 'passed'],
  ['plan.contents.aim', 2, 'passed'],
  ['plan.contents.financing', 2, 'failed'],
  ['plan.sync.order', 3, 'passed'],
  // February may be before the 2nd, or after it.
  ['plan.sync.dates', 3, 'cannot-tell'],
  ['plan.sync.by', 3, 'passed'],
  ['plan.forum-approval.order', 4, 'passed'],
  ['plan.forum-approval.dates', 4, 'passed'],
  ['plan.forum-approval.by', 4, 'passed'],
  ['implementation.start.order', 5, 'passed'],
  // March may be before the 10th: perhaps it was begun too early.
  ['implementation.start.dates', 5, 'cannot-tell'],
  ['implementation.start.by', 5, 'passed'],
  ['forum.progress.order', 6, 'passed'],
  ['forum.progress.dates', 6, 'passed'],
  ['forum.progress.by', 6, 'passed'],
  ['implementation.end.order', 7, 'passed'],
  ['implementation.end.dates', 7, 'passed'],
  ['implementation.end.by', 7, 'passed'],
  ['report.approval.order', 8, 'passed'],
  ['report.approval.dates', 8, 'passed'],
  ['report.approval.by', 8, 'passed'],
  ['report.submission.order', 9, 'passed'],
  // Both in September, in whichever order.
  ['report.submission.dates', 9, 'cannot-tell'],
  ['report.submission.by', 9, 'passed'],
  ['report.contents.activities', 9, 'passed'],
  ['report.contents.location', 9, 'passed'],
  ['report.contents.financing', 9, 'passed'],
  ['report.contents.output', 9, 'passed'],
  ['report.contents.target-quantity', 9, 'cannot-tell'],
  // Set on the 31st of December, due on the 31st of January, handed in on the 2nd of February.
  ['deadline.plan-report', 2, 'failed'],
  // Over on the 31st of August, due on the 30th of September: every day of September is in time.
  ['deadline.implementation-report', 9, 'passed'],
  // The last quarter of 2014 had begun before the programme, and the first of 2015 before the Forum had its plan, in
  // February: nobody says that it had to report of them. The third is without a report.
  ['forum.progress.quarterly', null, 'cannot-tell'],
  ['forum.progress.quarterly', null, 'cannot-tell'],
  ['forum.progress.quarterly', 6, 'passed'],
  ['forum.progress.quarterly', null, 'failed'],
  // It is over on the very day as of which it is read.
  ['forum.progress.quarterly', null, 'inapplicable'],
];

/** Two years of the Forum (invented). */
export const tjslForumHistory: TjslForumHistory = {
  title: 'Forum TJSL 2014-2015 (rekaan)',
  events: [
    { event: 'forum.meeting', date: '2014-02-12', by: ['forum'] },
    { event: 'forum.progress', date: '2014-03-28', by: ['forum'] },
    { event: 'forum.meeting', date: '2014-05', by: ['forum'] },
    { event: 'forum.progress.request', date: '2014-08-04', by: ['walikota'] },
    { event: 'forum.progress', date: '2014-08-20', by: ['forum'] },
    { event: 'forum.meeting', date: '2014-09-30', by: ['forum'] },
    { event: 'forum.meeting', date: '2014-12', by: ['forum'] },
    { event: 'forum.progress', date: '2015', by: ['forum'] },
    { event: 'award.giving', date: '2015-12-18', by: ['walikota'], guards: { 'award.jury': true } },
  ],
  complete: true,
};

/** What the calendar says of what comes round in it, as of 2016-01-15. */
export const tjslForumExpected: readonly Expected[] = [
  ['forum.meeting.quarterly', 0, 'passed'],
  ['forum.meeting.quarterly', 2, 'passed'],
  // The 30th of September is the last day of the third quarter.
  ['forum.meeting.quarterly', 5, 'passed'],
  ['forum.meeting.quarterly', 6, 'passed'],
  // None in all of 2015.
  ['forum.meeting.quarterly', null, 'failed'],
  ['forum.meeting.quarterly', null, 'failed'],
  ['forum.meeting.quarterly', null, 'failed'],
  ['forum.meeting.quarterly', null, 'failed'],
  ['forum.meeting.quarterly', null, 'inapplicable'],
  ['forum.progress.quarterly', 1, 'passed'],
  ['forum.progress.quarterly', null, 'failed'],
  ['forum.progress.quarterly', 4, 'passed'],
  ['forum.progress.quarterly', null, 'failed'],
  // One in 2015, in whichever quarter.
  ['forum.progress.quarterly', null, 'cannot-tell'],
  ['forum.progress.quarterly', null, 'cannot-tell'],
  ['forum.progress.quarterly', null, 'cannot-tell'],
  ['forum.progress.quarterly', null, 'cannot-tell'],
  ['forum.progress.quarterly', null, 'inapplicable'],
  ['award.cadence', 8, 'passed'],
  ['award.cadence', null, 'inapplicable'],
];
