// What is mutated, and the tests that are run against it: the smallest set that covers it, since a survivor costs all of them.

/** Patterns by area. `leftOut` are parts of names of tests of size, which take long and find nothing that others do not. */
export const areas = {
  measure: {
    mutate: ['src/measure/**/*.ts'],
    tests: ['test/measure/**/*.test.ts', 'test/oracles/*.test.ts', 'test/programmes/rank-award.test.ts'],
    leftOut: ['grid of weights', 'a thousand companies'],
  },
  programmes: {
    mutate: ['src/programmes/**/*.ts'],
    tests: ['test/programmes/*.test.ts'],
    leftOut: ['records at one place', 'grid of weights', 'a thousand companies'],
  },
  forms: {
    mutate: ['src/forms/**/*.ts'],
    tests: [
      'test/forms/**/*.test.ts',
      'test/frameworks/**/*.test.ts',
      'test/own/*.test.ts',
      'test/assess/**/*.test.ts',
    ],
    leftOut: [],
  },
  case: {
    mutate: ['src/case/**/*.ts'],
    tests: ['test/case/**/*.test.ts', 'test/forms/triangulation/*.test.ts'],
    leftOut: [],
  },
  core: {
    mutate: ['src/core/**/*.ts'],
    tests: ['test/core/*.test.ts', 'test/measure/**/*.test.ts', 'test/forms/**/*.test.ts'],
    leftOut: ['grid of weights'],
  },
};
