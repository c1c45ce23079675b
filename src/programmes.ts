export {
  type TjslForumEntry,
  type TjslForumStatement,
  tjslForum,
  tjslForumEntryIds,
  tjslForumStatementIds,
} from './frameworks/tjsl-forum/definition.js';
export { tjslForumWording } from './frameworks/tjsl-forum/wording.js';
export {
  type TjslActivity,
  type TjslField,
  type TjslPriority,
  type TjslPriorityColumn,
  type TjslPriorityStatement,
  type TjslTarget,
  tjslActivityIds,
  tjslFieldIds,
  tjslPriorityColumnIds,
  tjslPriorityFields,
  tjslPriorityStatementIds,
  tjslTargetIds,
} from './frameworks/tjsl-priority-fields/definition.js';
export { tjslPriorityFieldsWording } from './frameworks/tjsl-priority-fields/wording.js';
export {
  type TjslWebsiteEntry,
  type TjslWebsiteGroup,
  type TjslWebsiteStatement,
  tjslWebsite,
  tjslWebsiteEntryIds,
  tjslWebsiteGroupIds,
  tjslWebsiteStatementIds,
} from './frameworks/tjsl-website/definition.js';
export { tjslWebsiteWording } from './frameworks/tjsl-website/wording.js';
export { type CsrRecord, csrRecordFields } from './programmes/csr-record.js';
