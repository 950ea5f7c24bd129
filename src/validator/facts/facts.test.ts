import { describe, expect, it } from 'vitest';
import { FACTS, FACTS_CHECKED, type FactId, factEntry } from './index';

const IDS = Object.keys(FACTS) as FactId[];

describe('sources', () => {
  it.each(IDS)('%s has addresses that parse, over https', (id) => {
    const { href, also = [] } = factEntry(id);
    for (const address of [href, ...also]) expect(new URL(address).protocol).toBe('https:');
  });

  it.each(IDS)('%s is dated before the day it was read, or not at all', (id) => {
    const { dated, checked } = factEntry(id);
    expect(checked).toBe(FACTS_CHECKED);
    if (dated === null) return;
    expect(dated).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
    expect(dated <= checked).toBe(true);
  });
});
