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
  assess: {
    mutate: ['src/assess/**/*.ts'],
    tests: ['test/assess', 'test/cases', 'test/own/everywhere', 'test/crosswalks'],
    leftOut: [],
  },
  schema: {
    mutate: ['src/schema/**/*.ts'],
    tests: ['test/schema'],
    leftOut: [],
  },
  explain: {
    mutate: ['src/explain/**/*.ts'],
    tests: ['test/explain', 'test/render', 'test/crosswalks', 'test/own/dictionary'],
    leftOut: ['pyxform'],
  },
  render: {
    mutate: ['src/render/**/*.ts'],
    tests: ['test/render'],
    leftOut: ['pyxform'],
  },
  frameworks: {
    mutate: [
      'src/frameworks/**/*.ts',
      'src/crosswalks/**/*.ts',
      'src/registry/**/*.ts',
      'src/references/**/*.ts',
    ],
    tests: [
      'test/frameworks',
      'test/crosswalks',
      'test/references',
      'test/integrity/damaged-definitions',
      'test/integrity/throwing-getters',
      'test/own',
    ],
    leftOut: [],
  },
};
