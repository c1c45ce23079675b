/** The least that a case document holds. */
export const least = { schema: 'kemitraan/case@1', id: 'desa-a', title: 'A village' };

export const village = { id: 'village', name: 'The village', sector: 'government' };
export const factory = { id: 'factory', name: 'The factory', sector: 'business' };
export const report = { id: 'report', citation: 'A report (2016)', kind: 'thesis', extent: 'full' };

/** A document with a row in every list and a value under every key. */
export const whole = {
  ...least,
  place: 'Surakarta',
  period: { from: '2014', to: '2015-03' },
  summary: 'What happened',
  complete: ['parties', 'benefits'],
  defines: ['partnership-archetypes'],
  parties: [
    {
      ...village,
      source: 'report',
      locator: 'p. 3',
      date: '2014-05-06',
      function: 'planning',
      note: 'as named there',
    },
    { ...factory, standing: 'partner', kind: 'company', identifiers: [{ scheme: 'ID-NIB', id: '12 / 34' }] },
    { id: 'plant', name: 'A plant of it', sector: 'business', partOf: 'factory', standing: 'supporter' },
  ],
  contributions: [
    {
      by: 'factory',
      to: 'village',
      resource: 'funds',
      amount: { value: 0, currency: 'IDR' },
      fund: 'donation',
    },
    { by: 'village', resource: 'land', amount: { value: Number.MAX_SAFE_INTEGER, currency: 'USD' } },
  ],
  benefits: [{ to: 'village', kind: 'income', description: 'Jobs' }],
  communications: [{ from: 'village', to: 'factory', direction: 'one-way', mode: 'letter' }],
  decisions: [
    { subject: 'the site', by: ['village', 'factory'], consulted: ['plant'] },
    { subject: 'the wages', by: ['factory'], consulted: [] },
  ],
  dependencies: [{ of: 'village', on: 'factory', kind: 'financial' }],
  roles: [
    {
      party: 'village',
      role: 'facilitator',
      duties: ['participation-leadership-roles.facilitator.guard-neutrality', 'two-pillar-model.kel.6'],
    },
  ],
  activities: [{ subject: 'training', by: ['factory'] }],
  agreements: [{ kind: 'mou', parties: ['village', 'factory'], title: 'MoU 2014' }],
  sources: [report],
  informants: [{ id: 'head', party: 'village' }, { id: 'anonymous' }],
  observations: [
    {
      id: 'first',
      indicator: 'partnership-archetypes.balance',
      level: 'mostly-out',
      about: ['village', 'factory'],
      coder: 'One',
      informant: 'head',
      method: 'interview',
      holder: 'village',
      attributedTo: 'factory',
      source: 'report',
    },
    { indicator: 'partnership-archetypes.importance', level: 0.25 },
    { indicator: 'partnership-archetypes.synergy', level: 'not-applicable', note: 'no joint goal' },
  ],
  published: [{ framework: 'partnership-archetypes', finding: 'pseudo', source: 'report', locator: 'p. 40' }],
};

export const balance = 'partnership-archetypes.balance';

/** An id, or a key, of one character too many. */
export const long = 'x'.repeat(81);

/** A document of one party. */
export const party = (change: object) => ({ ...least, parties: [{ ...village, ...change }] });

/** A document of one observation. */
export const seen = (change: object) => ({
  ...least,
  observations: [{ indicator: balance, level: 'in', ...change }],
});

/** A document of one contribution. */
export const paid = (value: unknown, currency: unknown = 'IDR') => ({
  ...least,
  parties: [village],
  contributions: [{ by: 'village', resource: 'funds', amount: { value, currency } }],
});
