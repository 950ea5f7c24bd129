import { beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeError } from '../../validator/checks/errors';
import { checkWhitelist } from '../../validator/checks/whitelist';
import { carryOut, type DiagnoseOrder, type Diagnosis } from './orders';

/** A worker whose answers come when a test lets them. */
const waiting: {
  readonly order: () => DiagnoseOrder;
  readonly resolve: (d: Diagnosis) => void;
  reject: (e: Error) => void;
}[] = [];
vi.mock('./askWorker', () => ({
  askWorker: (order: () => DiagnoseOrder) =>
    new Promise<Diagnosis>((resolve, reject) => {
      waiting.push({ order, resolve, reject });
    }),
}));

/** Lets the worker answer all that it was asked so far, in turn. */
async function answerAll(): Promise<void> {
  for (const { order, resolve } of waiting.splice(0)) {
    resolve(carryOut(order()));
    await Promise.resolve();
  }
  await new Promise((resolve) => setTimeout(resolve));
}

async function failAll(): Promise<void> {
  for (const { order, reject } of waiting.splice(0)) {
    order();
    reject(new Error('broken'));
  }
  await new Promise((resolve) => setTimeout(resolve));
}

const REFUSED = decodeError('-2015').findings;
const CLOCK = decodeError('-1021').findings;
const LISTS = checkWhitelist({ platform: '1.1.1.1', binance: '1.1.1.1' }).findings;

async function newPage(search = '') {
  vi.resetModules();
  waiting.length = 0;
  const place = { search, pathname: '/page/', hash: '' };
  vi.stubGlobal('location', place);
  vi.stubGlobal('history', {
    state: null,
    replaceState: (_state: unknown, _title: string, url: string) => {
      place.search = url.slice(place.pathname.length);
    },
  });
  return { store: await import('./store'), place };
}

const codes = (diagnosis: Diagnosis | undefined) => diagnosis?.report.findings.map(({ code }) => code);

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('the case of a page', () => {
  it('holds what a widget found last, not what it found before', async () => {
    const { store } = await newPage();
    store.tell('WhitelistCheck', LISTS);
    store.tell('PasteAnything', REFUSED);
    store.tell('PasteAnything', CLOCK);
    await answerAll();
    expect(codes(store.latestDiagnosis())).toEqual([...LISTS, ...CLOCK].map(({ code }) => code));
  });

  it('asks nothing for a widget that has found nothing yet', async () => {
    const { store } = await newPage();
    store.tell('WhitelistCheck', []);
    expect(waiting).toHaveLength(0);
  });

  it('shows of several judgements only the last', async () => {
    const { store } = await newPage();
    const seen: (readonly string[] | undefined)[] = [];
    store.onDiagnosis(() => seen.push(codes(store.latestDiagnosis())));
    store.tell('PasteAnything', REFUSED);
    store.tell('PasteAnything', CLOCK);
    await answerAll();
    expect(seen).toEqual([CLOCK.map(({ code }) => code)]);
  });

  it('is done with what a widget tells once that is known, though another tells more meanwhile', async () => {
    const { store } = await newPage();
    const told = store.tell('PasteAnything', REFUSED).then(() => codes(store.latestDiagnosis()));
    store.tell('WhitelistCheck', LISTS);
    await answerAll();
    expect(await told).toEqual([...REFUSED, ...LISTS].map(({ code }) => code));
  });

  it('is done with what a widget tells though nobody can judge it', async () => {
    const { store } = await newPage();
    const told = store.tell('PasteAnything', REFUSED);
    await failAll();
    await expect(told).resolves.toBeUndefined();
  });

  it('calls nobody back who has left', async () => {
    const { store } = await newPage();
    const listener = vi.fn();
    store.onDiagnosis(listener)();
    store.tell('PasteAnything', REFUSED);
    await answerAll();
    expect(listener).not.toHaveBeenCalled();
  });

  it('forgets what was found before a fix, and nothing else', async () => {
    const { store } = await newPage();
    store.tell('WhitelistCheck', LISTS);
    store.tell('PasteAnything', REFUSED);
    store.forget(['WhitelistCheck']);
    expect(store.tellers()).toEqual(['PasteAnything']);
    store.refresh();
    await answerAll();
    expect(codes(store.latestDiagnosis())).toEqual(REFUSED.map(({ code }) => code));
  });

  it('lets the box that is emptied take back the errors of the link', async () => {
    const { store, place } = await newPage('?code=-2015');
    store.refresh();
    await answerAll();
    expect(store.latestDiagnosis()?.report.causes).not.toEqual([]);
    store.tell('PasteAnything', []);
    await answerAll();
    expect(store.latestDiagnosis()?.report.causes).toEqual([]);
    expect(place.search).toBe('');
  });
});

describe('answers', () => {
  it('stand in the address', async () => {
    const { store, place } = await newPage('?code=-2015');
    store.answer('reads_balances', 'yes');
    await answerAll();
    expect(place.search).toBe('?code=-2015&reads_balances=yes');
  });

  it('can be taken back', async () => {
    const { store, place } = await newPage('?reads_balances=yes');
    store.answer('reads_balances', null);
    await answerAll();
    expect(place.search).toBe('');
  });

  it('survive a worker that breaks, and are in the next judgement', async () => {
    const { store, place } = await newPage();
    store.answer('reads_balances', 'yes');
    await failAll();
    expect(place.search).toBe('');
    store.answer('box_ticked', 'no');
    await answerAll();
    expect(place.search).toBe('?reads_balances=yes&box_ticked=no');
  });

  it('are not lost when the reader moves on while the worker judges', async () => {
    const { store, place } = await newPage();
    store.answer('reads_balances', 'yes');
    const [first] = waiting.splice(0);
    const result = first && carryOut(first.order());
    place.search = '?box_ticked=no';
    if (result) first?.resolve(result);
    await new Promise((resolve) => setTimeout(resolve));
    expect(place.search).toBe('?box_ticked=no');
    store.refresh();
    await answerAll();
    expect(place.search).toBe('?reads_balances=yes&box_ticked=no');
  });

  it('that come while the worker judges wait for the next turn', async () => {
    const { store, place } = await newPage();
    store.answer('reads_balances', 'yes');
    const [first] = waiting.splice(0);
    const result = first && carryOut(first.order());
    store.answer('reads_balances', 'no');
    if (result) first?.resolve(result);
    await new Promise((resolve) => setTimeout(resolve));
    await answerAll();
    expect(place.search).toBe('?reads_balances=no');
  });
});
