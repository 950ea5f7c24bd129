import { expect, test } from 'vitest';
import { retried } from './inTransaction';

/** Work that the database refuses so many times with this SQLSTATE, and then does; and how often it was begun. */
function refused(times: number, code: string) {
  let begun = 0;
  const work = async () => {
    begun += 1;
    if (begun <= times) throw Object.assign(new Error('refused'), { code });
    return 'done';
  };
  return { work, begun: () => begun };
}

test.each([
  ['the order of writes', '40001'],
  ['a deadlock', '40P01'],
])('work refused for %s is done again, until it succeeds', async (_, code) => {
  const { work, begun } = refused(5, code);
  expect([await retried(work), begun()]).toEqual(['done', 6]);
});

test('work that is refused time and again is given up, with the reason', async () => {
  const { work, begun } = refused(100, '40001');
  await expect(retried(work)).rejects.toMatchObject({ code: '40001' });
  expect(begun()).toBe(6);
});

test('work that fails for another reason is not done again', async () => {
  const { work, begun } = refused(1, '23505');
  await expect(retried(work)).rejects.toMatchObject({ code: '23505' });
  expect(begun()).toBe(1);
});
