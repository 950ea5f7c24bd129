import { expect, it } from 'vitest';
import { inTurn } from './turns';

it('leaves the browser a task between two pieces of work', async () => {
  const order: string[] = [];
  const works = [inTurn(() => void order.push('first')), inTurn(() => void order.push('second'))];
  setTimeout(() => order.push('the browser'));
  await Promise.all(works);
  expect(order).toEqual(['first', 'the browser', 'second']);
});

it('does what comes after a piece of work that broke, and tells who asked for that one', async () => {
  const broken = inTurn(() => {
    throw new Error('no such widget');
  });
  const next = inTurn(() => undefined);
  await expect(broken).rejects.toThrow('no such widget');
  await expect(next).resolves.toBeUndefined();
});
