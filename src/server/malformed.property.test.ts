import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { malformed } from './testing/malformed';
import { testApp } from './testing/testApp';
import { STORES, useTestDatabase } from './testing/testDatabase';

describe.each(STORES)('on %s', (kind) => {
  const database = useTestDatabase(kind);

  test('a thousand malformed requests are refused, none as a fault of ours, and nothing is stored', async () => {
    const app = testApp({ store: database.store });
    await fc.assert(
      fc.asyncProperty(malformed, async ({ path, ...init }) => {
        const { status } = await app.request(path, init);
        expect(status).toBeGreaterThanOrEqual(400);
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 1000 },
    );
    expect([await database.rows(), await database.outcomes()]).toEqual([[], []]);
  }, 60_000);
});
