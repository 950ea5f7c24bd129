import { describe, expect, it } from 'vitest';
import { type Move, NEW_LIST, OLD_LIST, step } from './keyForm';
import { practiceResult } from './practiceResult';
import { STARTS, type StartId } from './starts';

const removeAll: readonly Move[] = OLD_LIST.map((address) => ({ do: 'remove', address }));
const [tick, open, restrict, paste, confirm, save] = (
  ['tick', 'open', 'restrict', 'paste', 'confirm', 'save'] as const
).map((name) => ({ do: name }));

interface Row {
  readonly story: string;
  readonly start: StartId;
  readonly moves: readonly (Move | undefined)[];
  readonly result: readonly [account: string, why: string];
}

const STORIES: readonly Row[] = [
  { story: 'the box is empty', start: 'unticked', moves: [], result: ['reads_only', 'trading_off'] },
  { story: 'ticked and saved', start: 'unticked', moves: [tick, save], result: ['works', 'all_saved'] },
  { story: 'ticked, not saved', start: 'unticked', moves: [tick], result: ['reads_only', 'tick_not_saved'] },
  { story: 'the step to save a tick', start: 'ticked', moves: [save], result: ['works', 'all_saved'] },
  { story: 'a saved tick taken away', start: 'ticked', moves: [save, tick], result: ['works', 'not_saved'] },
  { story: 'the old list', start: 'old_list', moves: [], result: ['refused', 'old_list'] },
  { story: 'the old list saved once more', start: 'old_list', moves: [save], result: ['refused', 'old_list'] },
  {
    story: 'the whole way',
    start: 'old_list',
    moves: [...removeAll, paste, confirm, save],
    result: ['works', 'all_saved'],
  },
  { story: 'removed, not saved', start: 'list_removed', moves: [], result: ['refused', 'list_missing'] },
  { story: 'one removed', start: 'old_list', moves: [removeAll[0]], result: ['refused', 'not_saved'] },
  {
    story: 'pasted, not confirmed',
    start: 'list_removed',
    moves: [paste],
    result: ['refused', 'pasted_not_confirmed'],
  },
  {
    story: 'pasted and saved, but not confirmed',
    start: 'list_removed',
    moves: [paste, save],
    result: ['uncertain', 'pasted_not_confirmed'],
  },
  { story: 'confirmed, not saved', start: 'list_removed', moves: [paste, confirm], result: ['refused', 'not_saved'] },
  {
    story: 'the step to save a list',
    start: 'list_removed',
    moves: [paste, confirm, save],
    result: ['works', 'all_saved'],
  },
  { story: 'an empty list saved', start: 'list_removed', moves: [save], result: ['uncertain', 'list_empty'] },
  {
    story: 'a single old address kept',
    start: 'old_list',
    moves: [...removeAll.slice(1), paste, confirm, save],
    result: ['works', 'old_kept'],
  },
  { story: 'the old list kept', start: 'old_list', moves: [paste, confirm, save], result: ['works', 'old_kept'] },
  {
    story: 'one new address lost',
    start: 'list_removed',
    moves: [paste, confirm, { do: 'remove', address: NEW_LIST[1] }, save],
    result: ['sometimes', 'list_incomplete'],
  },
  { story: 'a new key', start: 'new_key', moves: [], result: ['reads_only', 'unrestricted'] },
  {
    story: 'trading ticked while everybody may use the key',
    start: 'new_key',
    moves: [tick, save],
    result: ['uncertain', 'unrestricted_trading'],
  },
  {
    story: 'a new key, still without a list',
    start: 'new_key',
    moves: [restrict],
    result: ['reads_only', 'list_missing'],
  },
  {
    story: 'a new key done right',
    start: 'new_key',
    moves: [restrict, paste, confirm, save, tick, save],
    result: ['works', 'all_saved'],
  },
  { story: 'opened to everybody, not saved', start: 'old_list', moves: [open], result: ['refused', 'not_saved'] },
  {
    story: 'Confirm with nothing pasted',
    start: 'list_removed',
    moves: [confirm],
    result: ['refused', 'list_missing'],
  },
];

describe('what the account shows', () => {
  it.each(STORIES)('$story: $result', ({ start, moves, result: [account, why] }) => {
    const key = moves.reduce(
      (now, move) => (move ? step(now, move) : now),
      STARTS[start] as Parameters<typeof step>[0],
    );
    expect(practiceResult(key)).toEqual({ account, why });
  });
});
