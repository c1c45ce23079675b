import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run with one plain line, "N passed, N failed", that any machine can read. */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const counts = modules.map(countOf);
    const passed = counts.reduce((sum, count) => sum + count.passed, 0);
    const failed = counts.reduce((sum, count) => sum + count.failed, unhandledErrors.length);
    // On exit, because the other reporters write their summaries after this call.
    process.once('exit', () => console.log(`${passed} passed, ${failed} failed`));
  }
}

function countOf(module: TestModule): { passed: number; failed: number } {
  const passed = [...module.children.allTests('passed')].length;
  const failed = [...module.children.allTests('failed')].length;
  // A file can also fail outside its tests: it does not load, has no test in it, or one of its hooks throws.
  return { passed, failed: failed === 0 && !module.ok() ? 1 : failed };
}
