import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type Reporter, type TestModule, type TestSpecification, type Vitest } from 'vitest/node';
import { ALONE } from '../../vitest.config.mts';

/** Tests that cost a minute and say nothing of a mutant: how long hard texts take, and what is masked. */
const SLOW = ['**/hardTexts.test.ts', 'tests/cases/secrets.test.ts'];

/** The tests that stand nearest to what is mutated come first, since the first that fails ends the run. */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const [mutated = ''] = [this.ctx.config.related ?? []].flat();
    const far = new Map(files.map((file) => [file, path.relative(mutated, file.moduleId).split('/').length]));
    return [...files].sort((one, other) => (far.get(one) ?? 0) - (far.get(other) ?? 0));
  }
}

/**
 * A mutant that keeps a module from loading: Stryker counts failed tests, and a file that cannot be loaded has none, so
 * the mutant would be told as a survivor (stryker-js#6150). As an error outside of the tests it is noticed. The run is told
 * to end and not waited for, since it waits for its reporters.
 */
class LoadingFails implements Reporter {
  private vitest?: Vitest;

  onInit(vitest: Vitest): void {
    this.vitest = vitest;
  }

  onTestModuleEnd(module: TestModule): void {
    const [error] = module.errors();
    if (!error) return;
    this.vitest?.state.catchError(error, 'Loading fails');
    this.vitest?.cancelCurrentRun('test-failure');
  }
}

/** What runs at each mutant: one project, because Stryker's runner knows no names of projects. */
export default defineConfig({
  test: {
    include: [
      'src/{validator,flow,report}/**/*.test.ts',
      'src/components/Case/*.test.ts',
      'tests/cases/**/*.test.ts',
      'tests/content/{charts,flowWords}.test.ts',
    ],
    exclude: [...SLOW, ...ALONE, '**/node_modules/**'],
    alias: [{ find: /^fast-check$/, replacement: path.resolve('scripts/mutants/fewRuns.ts') }],
    sequence: { sequencer: NearestFirst },
    reporters: [new LoadingFails()],
    testTimeout: 60_000,
    isolate: false,
    // A snapshot that differs is a mutant killed, never one written anew.
    update: false,
  },
});
