import { fieldTexts } from './field-texts.js';
import type { SchemaTexts } from './json-schema.js';

const besides =
  'What the schema accepts can still be wrong: the validator of the document says so, in findings.';

/** The words of the JSON Schema of a proposal. */
export const proposalTexts: SchemaTexts = {
  whole: {
    title: 'Proposal',
    description:
      'One proposal of one institution for PIPPK, as far as it is known. What is left out is not known.',
    comment: besides,
    fields: {
      title: 'What the proposal is called.',
      institution:
        'The kind of institution that proposes: rw, pkk, karang-taruna or lpm; any other is proposed by none of them.',
      scopes:
        'The scopes of its activities, by the ids of pippk-activity-scopes; an activity of none of them by a text of its own.',
      amountRupiah: 'What is asked for, in whole rupiah.',
      alreadyGrantedRupiah: 'What the institution has been granted already, in whole rupiah.',
      inCash: 'Whether it is to be paid out as money.',
      fromCityBudget: 'Whether it is to be financed from the budget (APBD) of Kota Bandung.',
      onGatheredInput: 'Whether it rests on input of the community that the institutions have gathered.',
      attendance: 'Who is represented at the kelurahan Musrenbang, each whether they are.',
      'attendance.rt-boards': 'The boards of the RT.',
      'attendance.rw-boards': 'The boards of the RW.',
      'attendance.community-figures': 'Community figures.',
      'attendance.religious-figures': 'Religious figures.',
      'attendance.women-figures': 'Women.',
      'attendance.youth-figures': 'Youth.',
      'attendance.other-members': 'Other members of the community.',
      decision: 'How the kelurahan Musrenbang decides.',
      implementedBy: 'The kind of institution that carries it out, as institution.',
    },
  },
  parts: fieldTexts,
  fields: {},
};

const reported = {
  domiciledInBandung: 'Whether the business activity of the company is domiciled in Bandung.',
  field:
    'The priority field of the programme, by the ids of tjslFieldIds; another field by a text of its own.',
  submittedOn: 'When it was handed in.',
  toWalikota: 'Whether it goes to the Walikota.',
  throughForum: 'Whether it goes through the Forum.',
  title: 'What the programme is called.',
};

/** The words of the JSON Schema of a plan report. */
export const planReportTexts: SchemaTexts = {
  whole: {
    title: 'Plan report',
    description:
      'The plan report of one TJSL programme, as far as it is known. What is left out is not known.',
    comment: besides,
    fields: {
      approvedByLeadership: 'Whether the leadership or board of the company has approved the plan.',
      setOn: 'When the plan was set.',
      contents: 'What it contains, each whether it does.',
      'contents.activities': 'The activities.',
      'contents.location': 'The location.',
      'contents.target': 'The target.',
      'contents.aim': 'The aim.',
      'contents.financing': 'The financing.',
    },
  },
  parts: fieldTexts,
  fields: reported,
};

/** The words of the JSON Schema of an implementation report. */
export const implementationReportTexts: SchemaTexts = {
  whole: {
    title: 'Implementation report',
    description:
      'The implementation report of one TJSL programme, as far as it is known. What is left out is not known.',
    comment: besides,
    fields: {
      approvedByForum: 'Whether the Forum has approved the programme.',
      forumApprovedOn: 'When the Forum has approved it; a date says that it has.',
      startedOn: 'When the programme was begun.',
      endedOn: 'When it had been carried out.',
      adoptedByLeadership: 'Whether the leadership or board of the company has adopted the report.',
      contents: 'What it contains, each whether it does.',
      'contents.activities': 'The activities.',
      'contents.location': 'The location.',
      'contents.financing': 'The financing.',
      'contents.output': 'The output.',
      'contents.target-quantity': 'The quantity of targets.',
    },
  },
  parts: fieldTexts,
  fields: reported,
};
