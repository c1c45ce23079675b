import type { ProcedureDefinition } from '../../src/forms/procedure/definition.js';
import type { ProcedureWording } from '../../src/forms/procedure/wording.js';
import { pippkProcess } from '../../src/frameworks/pippk-process/definition.js';
import { pippkProcessWording } from '../../src/frameworks/pippk-process/wording.js';
import { tjslForumCalendar } from '../../src/frameworks/tjsl-forum-calendar/definition.js';
import { tjslForumCalendarWording } from '../../src/frameworks/tjsl-forum-calendar/wording.js';
import { tjslProcess } from '../../src/frameworks/tjsl-process/definition.js';
import { tjslProcessWording } from '../../src/frameworks/tjsl-process/wording.js';
import { tjslWebFollowUp } from '../../src/frameworks/tjsl-web-follow-up/definition.js';
import { tjslWebFollowUpWording } from '../../src/frameworks/tjsl-web-follow-up/wording.js';
import { tjslWebParticipation } from '../../src/frameworks/tjsl-web-participation/definition.js';
import { tjslWebParticipationWording } from '../../src/frameworks/tjsl-web-participation/wording.js';
import { tjslWebRequest } from '../../src/frameworks/tjsl-web-request/definition.js';
import { tjslWebRequestWording } from '../../src/frameworks/tjsl-web-request/wording.js';

/** Every procedure of the library, with its words. */
export const everyProcedure: Readonly<Record<string, readonly [ProcedureDefinition, ProcedureWording]>> = {
  'pippk-process': [pippkProcess, pippkProcessWording],
  'tjsl-process': [tjslProcess, tjslProcessWording],
  'tjsl-forum-calendar': [tjslForumCalendar, tjslForumCalendarWording],
  'tjsl-web-request': [tjslWebRequest, tjslWebRequestWording],
  'tjsl-web-participation': [tjslWebParticipation, tjslWebParticipationWording],
  'tjsl-web-follow-up': [tjslWebFollowUp, tjslWebFollowUpWording],
};
