import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FINDING_CODES, FINDING_ENTRIES } from '../checks/codes';
import { CAUSE_IDS, CAUSES } from './causes';
import type { Finding } from './finding';
import { judgeCauses } from './rank';

const CASES = readFileSync(join(__dirname, '../../../tests/cases/cases.jsonl'), 'utf8').trim().split('\n');

describe('table of causes', () => {
  it('has every cause that was confirmed in a real case', () => {
    const confirmed = CASES.map((line) => (JSON.parse(line) as { cause: string }).cause);
    expect(Object.keys(CAUSES)).toEqual(expect.arrayContaining(confirmed));
  });

  it.each(CAUSE_IDS)('%s is made likelier by some finding', (id) => {
    const chanceOf = (findings: readonly Finding[]) =>
      judgeCauses(findings, FINDING_ENTRIES).find(({ cause }) => cause.id === id)?.chance ?? 0;
    const raising = FINDING_CODES.filter(
      ({ code, severity }) => chanceOf([{ code, severity, params: {} }]) > chanceOf([]),
    );
    expect(raising.map(({ code }) => code)).not.toEqual([]);
  });
});
