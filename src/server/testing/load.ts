import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { bodyOf, json, VOTE } from './testApp';

/** What became of the votes that were sent. */
export interface Sent {
  /** Ids of the votes that got their 201. */
  readonly acknowledged: Set<string>;
  /** How often each other answer came; `none` when the connection broke. */
  readonly others: Map<string, number>;
}

export interface Load {
  readonly sent: Sent;
  /** Sends no more, and waits until every vote has its answer or has lost its connection. */
  end(): Promise<void>;
}

const TICK_MS = 20;

async function answerTo(address: string, id: string): Promise<string> {
  try {
    const answer = await fetch(`${address}/api/feedback`, json('POST', { ...VOTE, id, visitor: randomUUID() }));
    const { code } = await bodyOf(answer);
    return code === undefined ? String(answer.status) : `${answer.status} ${code} ${answer.headers.get('retry-after')}`;
  } catch {
    return 'none';
  }
}

/** Sends so many votes a second, each of another visitor, whether or not those before have been answered. */
export function startLoad(address: string, perSecond: number): Load {
  const sent: Sent = { acknowledged: new Set(), others: new Map() };
  const underway = new Set<Promise<void>>();
  let [stopped, due] = [false, 0];
  const vote = async (): Promise<void> => {
    const id = randomUUID();
    const answer = await answerTo(address, id);
    if (answer === '201') sent.acknowledged.add(id);
    else sent.others.set(answer, (sent.others.get(answer) ?? 0) + 1);
  };
  const sending = (async () => {
    while (!stopped) {
      for (due += (perSecond * TICK_MS) / 1000; due >= 1; due -= 1) {
        const one = vote().finally(() => underway.delete(one));
        underway.add(one);
      }
      await sleep(TICK_MS);
    }
  })();
  return {
    sent,
    end: async () => {
      stopped = true;
      await sending;
      await Promise.all(underway);
    },
  };
}
