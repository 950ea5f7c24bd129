import { CheckStatus } from '@stryker-mutator/api/check';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { asReported, isAlive, nameOf } from './mutants.mjs';
import { tellOf } from './tell.mjs';

/** Lets through the mutants of the sample, whose names are the option `sampled`. Stryker itself takes places, with all that lies inside. */
class SampleChecker {
  static inject = tokens(commonTokens.options);

  constructor({ sampled }) {
    this.sampled = new Set(sampled);
  }

  async init() {}

  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants) {
    const resultOf = (mutant) =>
      this.sampled.has(nameOf(asReported(mutant)))
        ? { status: CheckStatus.Passed }
        : { status: CheckStatus.CompileError, reason: 'not in the sample' };
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, resultOf(mutant)]));
  }
}

/** Tells of each survivor as soon as there is one, and how far it is: a run takes an hour, and reading may begin. */
class SurvivorReporter {
  done = 0;

  onMutantTested(result) {
    if (result.status === 'CompileError') return;
    this.done += 1;
    if (isAlive(result)) console.log(tellOf(result));
    if (this.done % 20 === 0) console.log(`${this.done} tried`);
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.Checker, 'sample', SampleChecker),
  declareClassPlugin(PluginKind.Reporter, 'survivors', SurvivorReporter),
];
export const strykerValidationSchema = { properties: { sampled: { type: 'array', items: { type: 'string' } } } };
