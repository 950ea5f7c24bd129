import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from '@swc/core';
import { analyse } from 'scslre';
import { afterAll, describe, expect, it, vi } from 'vitest';

interface Written {
  readonly source: string;
  readonly flags: string;
}

/** Every pattern that stands in the sources as a literal. */
function literals(): readonly Written[] {
  return ['src/secrets', 'src/validator']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
    .filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
    .flatMap((file) => [...within(parseSync(readFileSync(file, 'utf8'), { syntax: 'typescript' }))]);
}

function* within(node: unknown): Generator<Written> {
  if (typeof node !== 'object' || node === null) return;
  const { type, pattern, flags } = node as { type?: string; pattern?: string; flags?: string };
  if (type === 'RegExpLiteral' && pattern !== undefined) yield { source: pattern, flags: flags ?? '' };
  for (const child of Object.values(node)) yield* within(child);
}

/** Every pattern that is put together while the validator is loaded. */
async function constructed(): Promise<readonly Written[]> {
  const seen: Written[] = [];
  class Recorded extends RegExp {
    constructor(source: string | RegExp, flags?: string) {
      super(source, flags);
      seen.push({ source: this.source, flags: this.flags });
    }
  }
  vi.stubGlobal('RegExp', Recorded);
  vi.resetModules();
  await import('../../src/validator');
  await import('../../src/secrets');
  vi.unstubAllGlobals();
  return seen;
}

const patterns = [...literals(), ...(await constructed())];
const distinct = [...new Map(patterns.map((it) => [`/${it.source}/${it.flags}`, it])).entries()];

afterAll(() => vi.unstubAllGlobals());

describe('regular expressions of the validator', () => {
  it('are found, literals and composed ones', () => {
    expect(literals().length).toBeGreaterThan(50);
    expect(patterns.some(({ source }) => source.includes('enable_?Reading'))).toBe(true);
  });

  it.each(distinct)('%s takes time in proportion to the text', (_name, pattern) => {
    expect(analyse(pattern).reports.map(({ type }) => type)).toEqual([]);
  });
});
