// What every code of an error and of a fault means, who meets it, and an example that raises it. An example is one expression; the
// names that it uses are those of the package, and those that the page defines first.

/** A call with a case string of these fields, which has the checksum that belongs to them. */
const ofString = (...fields) => {
  const text = ['kemitraan1', ...fields].join('~');
  return `parseCaseString('${text}~${checksumOf(text)}')`;
};
const ofLayout = (...fields) => ofString('power-layout', '1.0.0', ...fields);

/** CRC-32, as the page on case strings has it. */
function checksumOf(text) {
  let crc = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}

/** What the examples of the page share, as the page shows it. */
export const shared = `const least = { schema: 'kemitraan/case@1', id: 'desa', title: 'A village' };
const rw = { id: 'rw', name: 'The neighbourhood', sector: 'community' };
const firm = { id: 'firm', name: 'The company', sector: 'business' };
const seen = (row) => ({ ...least, parties: [rw, firm], observations: [{ indicator: 'power-layout.parity', level: 'in', ...row }] });
const fact = (list, row) => ({ ...least, parties: [rw, firm], [list]: [row] });
const answers = (row) => [{ case: 'desa', coder: 'a', frameworks: 'power-layout@1.0.0', relations___power_layout: [row] }];
const company = (row) => [
  { case: 'desa', coder: 'a', frameworks: 'csr-contribution-phases@1.0.0', parties___csr_contribution_phases: [row] },
];`;

/** By code: what it means, and an example. Whoever calls the function meets it. */
export const errorRows = {
  'unknown-level': [
    'A level that is none: a name, a number from 0 to 1.',
    "classifyArchetype({ balance: 'maybe' })",
  ],
  'unknown-indicator': [
    'A question that the framework does not ask.',
    "classifyArchetype({ balanse: 'in' })",
  ],
  'unknown-option': [
    'An option that the function does not have, or a value that it does not take.',
    "assess(least, { today: '2016' })",
  ],
  'unknown-party': [
    'A party that the case does not have.',
    "coorientation(seen({}), { parties: ['nobody'] })",
  ],
  'unknown-function': [
    'A management function that there is none of.',
    "classifyPowerLayout(seen({}), { function: 'planing' })",
  ],
  'unknown-reading': [
    'A reading that the definition does not have.',
    "classifyArchetype({}, { reading: 'none' })",
  ],
  'unknown-type': [
    'A type that the typology does not have.',
    "pathTo(powerLayout, classifyPowerLayout({}), 'none')",
  ],
  'unknown-rung': [
    'A rung that the ladder does not have.',
    "pathTo(participationPhases, classifyParticipationPhase({}), 'none')",
  ],
  'unknown-column': [
    'A column that the profile does not have.',
    "classifyCsrPhase({ motivation: ['none'] })",
  ],
  'unknown-group': ['A group that the framework does not have.', "entriesOf(tjsl, 'none')"],
  'unknown-rule': [
    'A rule that the framework does not have.',
    "pathTo(partnershipPreconditions, validatePreconditions({}), 'none')",
  ],
  'unknown-phase': [
    'A phase that the process does not have.',
    "pathTo(mspPhases, auditMspPhases({}), 'none')",
  ],
  'unknown-state': ['A state that the procedure does not have.', "nextSteps(tjslProcess, 'none')"],
  'unknown-event': ['An event that the procedure does not have.', "advance(tjslProcess, 'drafted', 'none')"],
  'unknown-actor': [
    'An actor that the procedure does not have.',
    "auditPippk({ events: [{ event: 'proposal', by: ['nobody'] }] })",
  ],
  'unknown-entry': ['An entry that the catalogue does not have.', "lookUp(tjsl, 'none')"],
  'unknown-metric': [
    'A metric of agreement that there is none of.',
    "krippendorffAlpha([[1, 1], [1, 2]], { metric: 'none' })",
  ],
  'unknown-locale': [
    'A language other than `en` and `id`.',
    "explain(classifyPowerLayout({}), { locale: 'nl' })",
  ],
  'unknown-framework': [
    'The id of a framework that is not among those meant.',
    "assess(least, { frameworks: ['none'] })",
  ],
  'invalid-date': [
    'A date that is none, where the program gives it.',
    "assess(least, { asOf: '31-12-2016' })",
  ],
  'invalid-interval': ['An interval whose bounds are not 0 <= lo <= hi <= 1.', 'not({ lo: 1, hi: 0 })'],
  'invalid-number': ['A number that is none, or out of its range.', 'gini([1, -1])'],
  'invalid-anchors': [
    'Anchors of a calibration that are not in strict order.',
    'calibrate(450, { out: 800, crossover: 550, in: 800 })',
  ],
  'invalid-weights': [
    'Weights that are none, too few, negative, or all 0.',
    'scoreCgSuccessFactors({}, { weights: { factors: -1 } })',
  ],
  'invalid-target': [
    'A target that is none of what the framework can reach.',
    'pathTo(sigerMu, scoreSigerMu({}), 2)',
  ],
  'invalid-rating': ['A table of ratings that cannot be compared.', 'cronbachAlpha([[1, {}], [1, 2]])'],
  'invalid-design': [
    'A stated design that is not whole: seed, replications, what is varied.',
    'cohenKappa([[1, 1], [1, 2]], { resampling: { seed: -1, replications: 100 } })',
  ],
  'invalid-input': [
    'What is given is not what the function takes, or throws when it is read.',
    'classifyArchetype(7)',
  ],
  'invalid-case': [
    'A case that `parseCase` did not return, and would not have.',
    "assess({ ...least, parties: [{ id: 'rw', sector: 7 }] })",
  ],
  'invalid-definition': [
    'A definition of a framework that is not whole.',
    "defineTypology({ form: 'typology', id: 'own' })",
  ],
  'invalid-dictionary': [
    'Words of a caller’s own for what there is no word for.',
    "explain(classifyPowerLayout({}), { locale: 'id', dictionary: { nothing: 'x' } })",
  ],
  'verdict-mismatch': [
    'A verdict that the definition did not give, or is not whole.',
    'nextQuestions(powerLayout, classifyArchetype({}))',
  ],
};

/** By code: what it means, and an example whose answer has it. Whoever reads documents from others meets it. */
export const faultRows = {
  unreadable: [
    'Reading it threw, or it is no plain data.',
    'parseCase(new Proxy({}, { get() { throw new Error(); } }))',
  ],
  missing: ['A key that is needed is not there.', "parseCase({ schema: 'kemitraan/case@1', id: 'desa' })"],
  'wrong-type': ['A value of another kind.', 'parseCase({ ...least, title: 7 })'],
  'unknown-key': ['A key that its object does not have.', "parseCase({ ...least, sumary: 'x' })"],
  'not-one-of': [
    'A value that is not one of a list.',
    "parseCase(fact('parties', { ...rw, sector: 'goverment' }))",
  ],
  blank: ['A text with nothing to see in it.', "parseCase({ ...least, title: ' ' })"],
  'too-long': ['A text of more characters than are taken.', "parseCase({ ...least, id: 'x'.repeat(81) })"],
  'empty-list': ['A list that holds nothing, where somebody is meant.', 'parseCase(seen({ about: [] }))'],
  'too-many-rows': [
    'A list of more rows than are taken.',
    'parseCase({ ...least, parties: new Array(10001).fill(rw) })',
  ],
  'malformed-id': ['A text that is no id.', "parseCase({ ...least, id: 'desa a' })"],
  'duplicate-id': ['An id that stands twice.', 'parseCase({ ...least, parties: [rw, rw] })'],
  'dangling-reference': [
    'An id that names nothing in the document.',
    "parseCase(fact('benefits', { to: 'rq', kind: 'income' }))",
  ],
  'not-a-date': ['A text that is no date.', "parseCase(seen({ date: 'May 2014' }))"],
  'no-such-date': ['A day that the calendar does not have.', "parseCase(seen({ date: '2015-02-29' }))"],
  'instant-not-date': ['An instant, where a date is meant.', "parseCase(seen({ date: '2015-02-28T10:00' }))"],
  'to-before-from': [
    'An end before its beginning.',
    "parseCase({ ...least, period: { from: '2015', to: '2014' } })",
  ],
  'reported-before-from': [
    'A programme that was reported before it began.',
    "parseCsrRecords([{ id: 'r', programme: 'P', kind: 'k', company: 'C', actors: [], place: 'L', from: '2016', reported: '2015' }])",
  ],
  'not-whole-amount': [
    'An amount that is not a whole number, 0 or more.',
    "parseCase(fact('contributions', { by: 'rw', resource: 'funds', amount: { value: 1.5, currency: 'IDR' } }))",
  ],
  'not-a-currency': [
    'What is no code of a currency.',
    "parseCase(fact('contributions', { by: 'rw', resource: 'funds', amount: { value: 1, currency: 'Rp' } }))",
  ],
  'not-a-level': ['What is no level.', "parseCase(seen({ level: 'mostly in' }))"],
  'not-a-column': [
    'What is no column of the profile.',
    "parseCase(seen({ indicator: 'csr-contribution-phases.mission', level: ['charty'], about: ['firm'] }))",
  ],
  'not-a-scale-answer': [
    'What is no answer on a Likert scale.',
    "parseCase(seen({ indicator: 'organisation-public-relationship.trust.keeps-word', about: ['rw'] }))",
  ],
  'unknown-indicator': [
    'A question that no framework asks.',
    "parseCase(seen({ indicator: 'power-layout.paritty' }))",
  ],
  'unknown-framework': [
    'A framework that there is none of.',
    "parseCase({ ...least, defines: ['archetypes'] })",
  ],
  'unknown-member': [
    'What a finding names, and its framework does not have.',
    "parseCase({ ...least, sources: [{ id: 's', citation: 'A report', kind: 'report', extent: 'full' }], published: [{ framework: 'partnership-archetypes', finding: 'f', holds: ['psuedo'], source: 's', locator: 'p. 1' }] })",
  ],
  'unknown-role': [
    'A role that no role model has.',
    "parseCase(fact('roles', { party: 'rw', role: 'sponser' }))",
  ],
  'unknown-duty': [
    'A duty that its role model does not have.',
    "parseCase(fact('roles', { party: 'rw', role: 'sponsor', duties: ['sponsor.issue-policy'] }))",
  ],
  'unknown-task': [
    'A task that its process does not have.',
    "parseCase(fact('activities', { subject: 'Outline', by: ['rw'], tasks: ['initiation.outline'] }))",
  ],
  'unknown-phase': [
    'A phase that its process does not have.',
    "parseCase(fact('activities', { subject: 'End', by: ['rw'], closes: ['msp-phases.end'] }))",
  ],
  'about-missing': [
    'A question about one party at a time, and nobody is named.',
    "parseCase(seen({ indicator: 'participation-phases.consultation' }))",
  ],
  'not-asked-of': [
    'A party that the framework is not about.',
    "parseCase(seen({ indicator: 'participation-phases.consultation', about: ['firm'] }))",
  ],
  'note-missing': [
    'A question does not arise, and nobody says why.',
    "parseCase(seen({ level: 'not-applicable' }))",
  ],
  'same-party': [
    'A communication whose two ends are one party.',
    "parseCase(fact('communications', { from: 'rw', to: 'rw' }))",
  ],
  'not-a-case-string': ['A text that does not begin as a case string does.', "parseCaseString('CVSS:4.0')"],
  'unknown-format': [
    'A case string of another format.',
    "parseCaseString('kemitraan9~power-layout~1.0.0~0')",
  ],
  'foreign-character': [
    'A character that no case string holds.',
    "parseCaseString('kemitraan1~power-layout~1.0.0~sulistiyani~parity_Ö')",
  ],
  'checksum-missing': [
    'A case string that was cut off.',
    "parseCaseString('kemitraan1~power-layout~1.0.0~sulistiyani~parity_O')",
  ],
  'checksum-mismatch': [
    'A case string that was changed.',
    "parseCaseString('kemitraan1~power-layout~1.0.0~sulistiyani~parity_I~subordination_MI~ee111492')",
  ],
  'caseless-framework': ['A framework that reads no cases.', ofString('tjsl-process', '1.0.0')],
  'unknown-version': ['A version that is not there.', ofString('power-layout', '0.9.0')],
  'unknown-reading': [
    'A reading that the framework does not have.',
    ofLayout('strict', 'parity_O', 'subordination_MI'),
  ],
  'unknown-question': [
    'A question that the framework does not ask.',
    ofLayout('sulistiyani', 'parity_O', 'subordination_MI', 'moon_I'),
  ],
  'unknown-group': [
    'A weight of a group that the framework does not have.',
    ofString('siger-mu', '1.0.0', 'A_arithmetic', 'W.none_1'),
  ],
  'malformed-field': ['A field without a key, or without a value.', ofLayout('sulistiyani', 'parity')],
  'unexpected-field': ['A field that the framework has no place for.', ofLayout('sulistiyani', 'W.parity_1')],
  'not-a-code': ['What stands for no answer.', ofLayout('sulistiyani', 'parity_mi', 'subordination_MI')],
  'not-canonical': [
    'What can be read, and is written otherwise.',
    ofLayout('sulistiyani', 'parity_0.50', 'subordination_MI'),
  ],
  'not-a-weight': [
    'A weight that is none.',
    ofString('siger-mu', '1.0.0', 'A_arithmetic', 'W.equal-actors_-1'),
  ],
  'given-twice': ['What stands there a second time.', ofLayout('sulistiyani', 'parity_O', 'parity_O')],
  'out-of-order': [
    'A field after one that it comes before.',
    ofLayout('sulistiyani', 'subordination_MI', 'parity_O'),
  ],
  'unknown-case': [
    'A row or a submission of a case that was not given.',
    "fromRows([{ case: 'dessa', indicator: 'power-layout.parity', level: 'in' }], { cases: [least] })",
  ],
  'id-in-case': [
    'The id of a row that an observation of the case has already.',
    "fromRows([{ case: 'desa', id: 'o', indicator: 'power-layout.parity', level: 'in' }], { cases: [seen({ id: 'o' })] })",
  ],
  'not-a-choice': [
    'An answer that is none of the choices.',
    "fromKobo(answers({ power_layout__parity: 'inn' }))",
  ],
  'not-one-answer': [
    'Several choices where one is taken.',
    "fromKobo(answers({ power_layout__parity: 'in out' }))",
  ],
  'label-not-name': [
    'The label of a choice, not its name: the export was set so.',
    "fromKobo(answers({ power_layout__parity: 'The two are near in status' }))",
  ],
  'version-missing': [
    'Answers to a framework, and not in which version it was asked.',
    "fromKobo([{ case: 'desa', coder: 'a', relations___power_layout: [{ power_layout__parity: 'in' }] }])",
  ],
  misplaced: [
    'A question outside the repeat that it is asked in.',
    "fromKobo([{ case: 'desa', coder: 'a', frameworks: 'power-layout@1.0.0', power_layout__parity: 'in' }])",
  ],
  'too-few-parties': [
    'A relation of which one party is named.',
    "fromKobo(answers({ party___power_layout: 'rw', power_layout__parity: 'in' }))",
  ],
  'informant-differs': [
    'An informant who is of another party elsewhere.',
    "fromKobo(['rw', 'firm'].map((party) => ({ ...answers({ power_layout__parity: 'in' })[0], informant: 'head', informant_party: party })))",
  ],
  'submission-differs': [
    'A submission that was given before, with other answers.',
    "fromKobo(['in', 'out'].map((level) => ({ ...answers({ power_layout__parity: level })[0], _uuid: 'u' })))",
  ],
  'page-of-more': [
    'One page of several: the others are missing.',
    "fromKobo({ count: 2, next: 'https://kf/data?start=1', previous: null, results: answers({ power_layout__parity: 'in' }) })",
  ],
  'too-many-answers': [
    'More answers than are read in one call.',
    "fromKobo(new Array(10000).fill({ ...answers({})[0], x: new Array(205).fill(0) }), { passOver: ['x'] })",
  ],
};
