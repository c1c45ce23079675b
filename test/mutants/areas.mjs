// What is mutated, and the tests that are run against it: the smallest set that covers it, since a survivor costs all of them.

/**
 * By area: patterns of what is mutated, and how the paths of the tests begin. `leftOut` are parts of names of tests of size,
 * which take long and find nothing that others do not.
 */
export const areas = {
  measure: {
    mutate: ['src/measure/**/*.ts'],
    tests: ['test/measure', 'test/oracles', 'test/programmes/rank-award'],
    leftOut: ['grid of weights', 'a thousand companies'],
  },
  programmes: {
    mutate: ['src/programmes/**/*.ts'],
    tests: ['test/programmes'],
    leftOut: ['records at one place', 'grid of weights', 'a thousand companies'],
  },
  forms: {
    mutate: ['src/forms/**/*.ts'],
    tests: ['test/forms', 'test/frameworks', 'test/own', 'test/assess', 'test/explain/procedure'],
    leftOut: [],
  },
  case: {
    mutate: ['src/case/**/*.ts'],
    tests: ['test/case', 'test/forms/triangulation'],
    leftOut: [],
  },
  core: {
    mutate: ['src/core/**/*.ts'],
    tests: ['test/core', 'test/measure', 'test/forms'],
    leftOut: ['grid of weights'],
  },
};
