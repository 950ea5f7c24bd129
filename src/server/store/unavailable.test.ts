import { expect, test } from 'vitest';
import { StoreUnavailable } from './feedbackStore';
import { withUnavailable } from './unavailable';

const failing = (error: unknown) => withUnavailable(() => Promise.reject(error));

test.each(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', '08006', '53300', '57P01'])(
  'the code %s means that the database is away',
  async (code) => {
    await expect(failing(Object.assign(new Error('x'), { code }))).rejects.toBeInstanceOf(StoreUnavailable);
  },
);

test.each([
  'Connection terminated unexpectedly',
  'timeout exceeded when trying to connect',
  'Query read timeout',
  'Client has encountered a connection error and is not queryable',
])('"%s", which has no code, means that as well', async (message) => {
  await expect(failing(new Error(message))).rejects.toBeInstanceOf(StoreUnavailable);
});

test.each(['23505', '42P01', '22P02'])('the code %s is an error of ours and stays', async (code) => {
  const error = Object.assign(new Error('x'), { code });
  await expect(failing(error)).rejects.toBe(error);
});
