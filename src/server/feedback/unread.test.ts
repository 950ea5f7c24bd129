import { expect, test, vi } from 'vitest';
import * as guard from '../../secrets';
import { createLimits } from '../limits/limits';
import { lateStore } from '../store/lateStore';
import { idOf, json, NOW, testApp, VOTE } from '../testing/testApp';

vi.mock('../../secrets', { spy: true });

test('the comment of a vote that is not stored is read by nobody', async () => {
  const open = { knownRevision: async () => VOTE.revision, save: async () => VOTE.id };
  const store = Object.assign(lateStore(), open);
  const limits = createLimits({ TRUST_PROXY: 1, VOTE_LIMIT: 3, PAGE_LIMIT: 5 }, () => NOW);
  const app = testApp({ store, limits });
  const send = (body: object) => app.request('/api/feedback', json('POST', body, { 'x-forwarded-for': '203.0.113.1' }));
  const comment = 'write to ann@example.com';
  const read = vi.mocked(guard.redact);
  const timesRead = () => read.mock.calls.filter(([text]) => text === comment).length;
  await send({ ...VOTE, comment, website: 'https://spam.example' });
  const ofRobot = timesRead();
  for (const index of [1, 2, 3]) await send({ ...VOTE, id: idOf(index), visitor: idOf(100 + index), comment });
  const ofReaders = timesRead();
  await send({ ...VOTE, id: idOf(4), comment });
  expect([ofRobot, ofReaders, timesRead()]).toEqual([0, 3, 3]);
});
