import { describe, expect, test } from 'vitest';
import { redact } from '../../secrets';
import { idOf, NOW, OUTCOME, VOTE } from '../testing/testApp';
import { sumsIn, useTestDatabase } from '../testing/testDatabase';
import type { FeedbackStore } from './feedbackStore';
import type { ReportStore } from './reportStore';

const ACTOR = { who: 'anna', at: NOW };
const NEW = { status: 'new', fixedIn: '' } as const;

async function vote(store: FeedbackStore, index: number, at = NOW): Promise<void> {
  const { visitor, ...rest } = VOTE;
  const own = { id: idOf(index), visitorHash: `visitor ${index}`, tokenHash: 'x', comment: redact('ключ, =1').text };
  await store.save({ ...rest, ...own, cause: 'kyc_not_verified', reasons: ['clear'] }, at);
}

/** An export as its reader has it: lines of a file. */
async function exported({ report }: FeedbackStore): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const row of report.everything()) lines.push(JSON.stringify(row));
  return lines;
}

async function* parsed(lines: readonly string[]): AsyncIterable<unknown> {
  for (const line of lines) yield JSON.parse(line);
}

const restore = (report: ReportStore, lines: readonly string[]) => report.restore(parsed(lines));

describe('an export', () => {
  const embedded = useTestDatabase('embedded');
  const served = useTestDatabase('PostgreSQL');
  const back = useTestDatabase('embedded');

  async function fill(): Promise<readonly string[]> {
    for (let index = 0; index < 501; index += 1) await vote(embedded.store, index);
    await vote(embedded.store, 600, new Date('2026-10-01T00:00:00Z'));
    await embedded.store.saveOutcome(OUTCOME, NOW);
    await embedded.store.report.setStatus(idOf(1), { status: 'fixed', fixedIn: VOTE.revision }, NEW, ACTOR);
    await embedded.store.report.erase(idOf(2), ACTOR);
    return exported(embedded.store);
  }

  test('of the embedded store goes to PostgreSQL and back, to the last row', async () => {
    const lines = await fill();
    await restore(served.store.report, lines);
    const there = await exported(served.store);
    await restore(back.store.report, there);
    expect([there, await exported(back.store)]).toEqual([lines, lines]);
  });

  test('is counted by months where it was read', async () => {
    await restore(served.store.report, await fill());
    const months = ['2026-10', '2026-11'];
    expect(await sumsIn(served.store, months)).toEqual(await sumsIn(embedded.store, months));
  });

  test.each([
    ['that is cut off', (lines: readonly string[]) => lines.slice(0, -1)],
    ['that broke off', (lines: readonly string[]) => [...lines.slice(0, -1), '{"table":"error"}']],
    ['that lacks a row', (lines: readonly string[]) => lines.slice(1)],
    ['with a row of something else', (lines: readonly string[]) => ['{"table":"users"}', ...lines]],
    [
      'with words where an id belongs',
      (lines: readonly string[]) => lines.map((line) => line.replace('clear', 'my key')),
    ],
  ])('%s is not taken, not even in part', async (_, spoil) => {
    await vote(embedded.store, 1);
    const lines = spoil(await exported(embedded.store));
    await expect(restore(served.store.report, lines)).rejects.toThrow(/export/);
    expect(await served.rows()).toEqual([]);
  });

  test('is not taken into a store that has votes', async () => {
    await vote(served.store, 7);
    await expect(restore(served.store.report, await exported(embedded.store))).rejects.toThrow('not empty');
  });

  test('gives no secret to a store, whatever somebody wrote into the file', async () => {
    await vote(embedded.store, 1);
    const lines = await exported(embedded.store);
    await restore(
      served.store.report,
      lines.map((line) => line.replace('ключ', 'me@example.org')),
    );
    expect(await served.rows()).toMatchObject([{ comment: '[removed: email], =1', token_hash: '' }]);
  });
});
