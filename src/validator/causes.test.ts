import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CAUSE_IDS, CAUSES, causeEntry } from './causes';
import { FINDING_ENTRIES } from './codes';

const CASES = readFileSync(join(__dirname, '../../tests/cases/cases.jsonl'), 'utf8').trim().split('\n');

describe('table of causes', () => {
  it('begins with the causes of the article', () => {
    const articles = CAUSE_IDS.map((id) => causeEntry(id).article ?? 4);
    expect(articles).toEqual(articles.toSorted());
    expect(articles.slice(0, 5)).toEqual([1, 1, 2, 2, 3]);
  });

  it('has every cause that was confirmed in a real case', () => {
    const confirmed = CASES.map((line) => (JSON.parse(line) as { cause: string }).cause);
    expect(Object.keys(CAUSES)).toEqual(expect.arrayContaining(confirmed));
  });

  it.each(CAUSE_IDS)('%s can be spoken for by a finding', (id) => {
    const says = Object.values(FINDING_ENTRIES).map(({ causes }) => causes?.[id]);
    expect(says.some((word) => word === 'shows' || word === 'hints')).toBe(true);
  });
});
