import type { TypologyDefinition } from '../../forms/typology/definition.js';

/** The attributes that the archetypes are read from, in the order in which they are listed. */
export const archetypeAttributeIds = [
  'importance',
  'balance',
  'understanding',
  'mutual-benefit',
  'synergy',
  'complementarity',
  'independence',
  'capability-gain',
] as const;
export type ArchetypeAttribute = (typeof archetypeAttributeIds)[number];

/** The three archetypes, in the order of the Surakarta abstract. They are neither ranked nor exclusive. */
export const archetypeIds = ['pseudo', 'mutualism', 'conjugation'] as const;
export type Archetype = (typeof archetypeIds)[number];

/** The readings of what defines an archetype, the default first. */
export const archetypeReadingIds = ['surakarta', 'sulistiyani', 'strict'] as const;
export type ArchetypeReading = (typeof archetypeReadingIds)[number];

/**
 * The partnership archetypes: the three that the Surakarta study finds. Its abstract names no source; that they are
 * Sulistiyani's typology after the living world is inferred from the same three names in the same order.
 *
 * The abstract gives no general definition, only how each archetype showed itself in the case; the book is known here
 * through digests. So the attributes are adapted, and the rule that assigns a case to them is ours: neither gives a
 * number. Three of the digests say that mutualism gives *more* benefit (manfaat lebih); any benefit counts here. That
 * importance goes with conjugation is ours: of what could be read no text says it.
 */
export const partnershipArchetypes = {
  form: 'typology',
  id: 'partnership-archetypes',
  version: '1.0.0',
  basis: { model: 'adapted', rule: 'ours' },
  source: [
    { ref: 'surakarta', locator: 'Abs' },
    { ref: 'sulistiyani-2004', locator: 'pp. 130-131' },
  ],
  attributes: {
    importance: {
      asks: 'partner',
      basis: 'adapted',
      rubric: 'ours',
      source: [
        { ref: 'surakarta', locator: 'Abs, opening sentence' },
        { ref: 'digest-concept' },
        { ref: 'digest-programme' },
        { ref: 'digest-models' },
        { ref: 'digest-business' },
      ],
    },
    balance: {
      asks: 'relation',
      facts: [{ level: 'out', when: 'unlisted', lists: ['contributions', 'activities'], basis: 'ours' }],
      basis: 'adapted',
      rubric: 'ours',
      source: [
        { ref: 'surakarta', locator: 'Abs, characteristics of kemitraan semu' },
        { ref: 'digest-models' },
        { ref: 'digest-concept' },
      ],
    },
    understanding: {
      asks: 'partner',
      basis: 'adapted',
      rubric: 'ours',
      source: [{ ref: 'digest-international' }, { ref: 'digest-programme' }, { ref: 'digest-concept' }],
    },
    'mutual-benefit': {
      asks: 'partner',
      parts: ['gives', 'gains'],
      facts: [
        { part: 'gives', level: 'in', when: 'listed', lists: ['contributions'], basis: 'ours' },
        { part: 'gains', level: 'in', when: 'listed', lists: ['benefits'], basis: 'ours' },
      ],
      basis: 'adapted',
      rubric: 'ours',
      source: [
        { ref: 'surakarta', locator: 'Abs, characteristics of kemitraan mutualistik' },
        { ref: 'digest-models' },
        { ref: 'digest-programme' },
        { ref: 'digest-business' },
      ],
    },
    synergy: {
      asks: 'relation',
      basis: 'adapted',
      rubric: 'ours',
      source: [{ ref: 'digest-models' }, { ref: 'digest-programme' }, { ref: 'digest-business' }],
    },
    complementarity: {
      asks: 'relation',
      over: 'strongest',
      directed: true,
      basis: 'adapted',
      rubric: 'ours',
      source: [
        { ref: 'surakarta', locator: 'Abs, characteristics of model konjugasi' },
        { ref: 'digest-business' },
      ],
    },
    independence: {
      asks: 'relation',
      over: 'strongest',
      directed: true,
      facts: [
        {
          level: 'out',
          when: 'dependent',
          kinds: ['technical', 'financial'],
          lists: ['dependencies', 'activities'],
          basis: 'ours',
        },
      ],
      basis: 'adapted',
      rubric: 'ours',
      source: [{ ref: 'surakarta', locator: 'Abs, characteristics of model konjugasi' }],
    },
    'capability-gain': {
      asks: 'partner',
      afterwards: true,
      basis: 'adapted',
      rubric: 'ours',
      source: [
        { ref: 'digest-international' },
        { ref: 'digest-programme' },
        { ref: 'digest-models' },
        { ref: 'digest-business' },
      ],
    },
  },
  types: {
    pseudo: {
      defining: { balance: 'out' },
      indicative: { importance: 'in', understanding: 'out' },
      basis: 'adapted',
      source: [
        { ref: 'surakarta', locator: 'Abs, characteristics of kemitraan semu' },
        { ref: 'sulistiyani-2004', locator: 'pp. 130-131' },
      ],
    },
    mutualism: {
      defining: { importance: 'in', 'mutual-benefit': 'in' },
      indicative: { balance: 'in', understanding: 'in', synergy: 'in' },
      basis: 'adapted',
      source: [
        { ref: 'surakarta', locator: 'Abs, characteristics of kemitraan mutualistik' },
        { ref: 'sulistiyani-2004', locator: 'pp. 130-131' },
      ],
    },
    conjugation: {
      defining: { complementarity: 'in', independence: 'in' },
      indicative: { importance: 'in', 'capability-gain': 'in' },
      basis: 'adapted',
      source: [
        { ref: 'surakarta', locator: 'Abs, characteristics of model konjugasi' },
        { ref: 'sulistiyani-2004', locator: 'pp. 130-131' },
      ],
    },
  },
  readings: {
    surakarta: {
      changes: {},
      basis: 'adapted',
      source: [{ ref: 'surakarta', locator: 'Abs' }],
    },
    sulistiyani: {
      changes: { conjugation: { define: { 'capability-gain': 'in' }, drop: ['independence'] } },
      basis: 'adapted',
      source: [
        { ref: 'sulistiyani-2004', locator: 'pp. 130-131' },
        { ref: 'digest-models' },
        { ref: 'digest-business' },
        { ref: 'digest-international' },
        { ref: 'digest-programme' },
      ],
    },
    strict: {
      changes: {
        pseudo: { define: { understanding: 'out' } },
        mutualism: { define: { understanding: 'in' } },
      },
      basis: 'ours',
      source: [
        { ref: 'sulistiyani-2004', locator: 'pp. 130-131' },
        { ref: 'digest-international' },
        { ref: 'digest-concept' },
        { ref: 'digest-programme' },
      ],
    },
  },
  defaultReading: 'surakarta',
} as const satisfies TypologyDefinition<
  ArchetypeAttribute,
  Archetype,
  ArchetypeReading,
  'partnership-archetypes'
>;
