import { expect, it } from 'vitest';
import { inTurn } from './turns';

it('leaves the browser a task before each piece of work, the first as well', async () => {
  const order: string[] = [];
  const browser = (turn: string) => setTimeout(() => order.push(turn));
  browser('draws');
  const works = ['first', 'second'].map((work) =>
    inTurn(() => {
      order.push(work);
      browser(`draws after the ${work}`);
    }),
  );
  await Promise.all(works);
  expect(order).toEqual(['draws', 'first', 'draws after the first', 'second']);
});

it('does what comes after a piece of work that broke, and tells who asked for that one', async () => {
  const broken = inTurn(() => {
    throw new Error('no such widget');
  });
  const next = inTurn(() => undefined);
  await expect(broken).rejects.toThrow('no such widget');
  await expect(next).resolves.toBeUndefined();
});
