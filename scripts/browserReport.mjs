/** All tests of a report of Playwright's, whichever files and groups they stand in. */
function testsIn({ suites = [], specs = [] }) {
  const own = specs.flatMap(({ title, tests }) => tests.map((test) => ({ title, ...test })));
  return [...own, ...suites.flatMap(testsIn)];
}

/** True of a test whose every attempt but the last ended because the browser never answered, and whose last one passed. */
const onlyHung = ({ status, results }) =>
  status === 'flaky' && results.slice(0, -1).every((attempt) => attempt.status === 'timedOut');

/**
 * Counts the tests in a report of Playwright's: one that was skipped, or passed only when it was repeated, has failed,
 * unless it was repeated because the browser did not answer for the whole time of a test (decisions/0035). Those are
 * named in `hung`, each as `project: title`.
 * @example countBrowserTests(JSON.parse(readFileSync('.cache/e2e.json', 'utf8'))) // { passed: 230, failed: 0, hung: [] }
 */
export function countBrowserTests(report) {
  const tests = testsIn(report);
  const hung = tests.filter(onlyHung);
  const passed = tests.filter(({ status }) => status === 'expected').length + hung.length;
  return {
    passed,
    failed: tests.length - passed,
    hung: hung.map(({ projectName, title }) => `${projectName}: ${title}`),
  };
}
