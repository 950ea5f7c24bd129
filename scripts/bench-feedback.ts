import { generate, YEARS } from './benchFeedback/generate';
import { latencyWindows, median, ratePerSecond, ratesInTurns, tail } from './benchFeedback/load';
import { type BenchServer, TOKEN } from './benchFeedback/server';
import { type Direct, embedded, postgres, type Subject } from './benchFeedback/subjects';
import { bareInsert, votesInto, votesTo } from './benchFeedback/votes';

/**
 * How fast votes are stored and read: `npm run bench:feedback`, on PostgreSQL and on the embedded store, or on the one
 * that is named (`-- embedded`). What is compared is measured in turns of less than half a second in one run, so that a
 * busy machine slows both; the times by themselves say little about another machine.
 */
const BUNDLE = '.cache/server-bench';
const SENDERS = 64;
const VOTES_FOR_MEMORY = 100_000;
const REPORTS = 40;

type Row = readonly [what: string, value: string];

/** Bare inserts against votes through the whole app, in this process and on one pool. */
async function inProcess({ pool, fetch }: Direct): Promise<Row[]> {
  const [bare = 0, posted = 0] = await ratesInTurns([bareInsert(pool), votesInto(fetch)], SENDERS);
  return [
    ['bare INSERT', `${bare.toFixed(0)}/s`],
    ['POST /api/feedback (goal: 60 % of it)', `${posted.toFixed(0)}/s, ${((100 * posted) / bare).toFixed(0)} %`],
  ];
}

/** The server in a process of its own, over the network, with the sender on the same machine. */
async function overNetwork(server: BenchServer): Promise<Row[]> {
  const votes = votesTo(server.address, SENDERS);
  await ratePerSecond(votes.send, SENDERS, 2_000);
  const rate = await ratePerSecond(votes.send, SENDERS, 6_000);
  const { best, middle, worst } = await latencyWindows(rate / 2, votes.send);
  let sent = 0;
  const untilEnough = async () => {
    for (; sent < VOTES_FOR_MEMORY; sent += 1) await votes.send();
  };
  await Promise.all(Array.from({ length: SENDERS }, untilEnough));
  votes.close();
  const times = [middle.median, middle.p99, middle.worst].map((time) => time.toFixed(1)).join(', ');
  return [
    ['POST over the network', `${rate.toFixed(0)}/s`],
    [`at ${(rate / 2).toFixed(0)}/s: median, p99, worst`, `${times} ms`],
    [
      'p99 (goal: under 5 x median)',
      `${tail(middle).toFixed(1)} x (windows: ${tail(best).toFixed(1)} to ${tail(worst).toFixed(1)})`,
    ],
    [`memory after ${VOTES_FOR_MEMORY} votes`, `${server.memory().toFixed(0)} MB`],
  ];
}

/** Milliseconds of a whole report over five years, as the page asks for it. */
async function reportTime(subject: Subject, votes: number): Promise<number> {
  const direct = await subject.direct();
  await generate(direct.pool, votes, direct.countAll);
  await direct.close();
  const server = await subject.server();
  const times: number[] = [];
  for (let round = 0; round < REPORTS; round += 1) {
    const begin = performance.now();
    const answer = await fetch(`${server.address}/api/report?from=${YEARS.from}&to=${YEARS.to}`, {
      headers: { authorization: `Bearer ${TOKEN}` },
    });
    const { pooled } = await answer.json();
    times.push(performance.now() - begin);
    if (pooled.n !== votes) throw new Error(`The report counts ${pooled.n} of ${votes} votes.`);
  }
  await server.stop();
  return median(times.slice(REPORTS / 4));
}

function started({ firstAnswer, ready }: BenchServer): string {
  return `${firstAnswer.toFixed(0)} ms, ${ready.toFixed(0)} ms`;
}

async function measure(subject: Subject, print: (rows: readonly Row[]) => void): Promise<void> {
  const first = await subject.server();
  print([['first start: first answer, ready', started(first)]]);
  await first.stop();
  const direct = await subject.direct();
  print(await inProcess(direct));
  await direct.close();
  const server = await subject.server();
  print([['later start: first answer, ready', started(server)], ...(await overNetwork(server))]);
  await server.stop();
  const [small, large] = [await reportTime(subject, 10_000), await reportTime(subject, 1_000_000)];
  print([
    ['report over 10,000 votes, 5 years', `${small.toFixed(1)} ms`],
    ['report over 1,000,000 (goal: 1.5 x that)', `${large.toFixed(1)} ms, ${(large / small).toFixed(2)} x`],
  ]);
}

async function main(): Promise<void> {
  // The bundler's module waits at its top level, which only this way of loading bears.
  const { buildServer } = await import('./build-server.mjs');
  await buildServer(BUNDLE);
  const wanted = process.argv.slice(2);
  for (const open of [postgres, embedded]) {
    if (wanted.length > 0 && !wanted.includes(open.name)) continue;
    const subject = await open(BUNDLE);
    console.log(`\n${subject.name}`);
    try {
      await measure(subject, (rows) => {
        for (const [what, value] of rows) console.log(`  ${what.padEnd(44)}${value}`);
      });
    } finally {
      await subject.remove();
    }
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
