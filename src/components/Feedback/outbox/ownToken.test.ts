import { createHmac, randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { ownToken } from './ownToken';

test('the browser makes the same token for its answer as the server', async () => {
  for (let round = 0; round < 20; round += 1) {
    const [id, visitor] = [randomUUID(), randomUUID()];
    const served = createHmac('sha256', visitor).update(`feedback ${id}`).digest('base64url');
    expect(await ownToken(id, visitor)).toBe(served);
  }
});
