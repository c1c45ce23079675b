import type { CellState } from '../../explain/heat-map-dictionary.js';

/** How a cell of a heat map looks. */
export interface CellLook {
  readonly fill: string;
  /** Of what stands on the fill: the shape and the words. */
  readonly ink: string;
  /** A path in a square from -1 to 1: a full disc, half of one, a ring, and others that are none. */
  readonly shape: string;
}

const black = '#111111';
const white = '#FFFFFF';
const grey = '#D9D9D9';

/**
 * The look of each state, from the most to the least that is known. Fills differ in lightness, so that they stay apart in
 * grey; the three in which nothing can be asked share one, and differ by shape and word.
 */
export const cellLooks: Readonly<Record<CellState, CellLook>> = {
  determined: { fill: '#0B4F8A', ink: white, shape: 'M0,-1A1,1,0,0,1,0,1A1,1,0,0,1,0,-1Z' },
  several: {
    fill: '#D98200',
    ink: black,
    shape: 'M-1,-1L-0.1,-1L-0.1,-0.1L-1,-0.1ZM0.1,0.1L1,0.1L1,1L0.1,1Z',
  },
  open: {
    fill: '#8FC1E5',
    ink: black,
    shape: 'M0,-1A1,1,0,0,1,0,1A1,1,0,0,1,0,-1ZM0,0.7A0.7,0.7,0,0,0,0,-0.7Z',
  },
  unknown: {
    fill: white,
    ink: black,
    shape: 'M0,-1A1,1,0,0,1,0,1A1,1,0,0,1,0,-1ZM0,-0.7A0.7,0.7,0,0,0,0,0.7A0.7,0.7,0,0,0,0,-0.7Z',
  },
  inapplicable: { fill: grey, ink: black, shape: 'M-1,-0.2L1,-0.2L1,0.2L-1,0.2Z' },
  'no-party': {
    fill: grey,
    ink: black,
    shape: 'M-1,-0.7L-0.7,-1L0,-0.3L0.7,-1L1,-0.7L0.3,0L1,0.7L0.7,1L0,0.3L-0.7,1L-1,0.7L-0.3,0Z',
  },
  'not-asked': { fill: grey, ink: black, shape: 'M0,-0.4A0.4,0.4,0,0,1,0,0.4A0.4,0.4,0,0,1,0,-0.4Z' },
};
