import { usableAfter } from './benchUsable/measure';
import { buildFloor, buildFloorOfArticle, buildPeer, OURS } from './benchUsable/pages';
import { launchBrowser } from './benchUsable/phone';
import { serveFolder } from './benchUsable/serveFolder';

/**
 * From the start of a visit until the list checker has answered two lists that were typed as soon as its fields were there:
 * the article of the built site, a page by hand with the same checking (the floor), and a page of stock Docusaurus with the
 * same widget (the peer), one after the other in each round, on a processor that is four times slower. These two hold
 * nothing but the widget; the article by hand is the floor with the text that ours has. Only ratios of one run mean
 * something. Needs the built site (`npm run build`). Ends with 1 when ours is not below half of the peer.
 */
const ROUNDS = Number(process.env.ROUNDS ?? 7);

/** As Lighthouse and the browsers' tools call them; milliseconds and bytes a second. */
const NETWORKS = {
  loopback: undefined,
  'slow 4G': { latency: 562.5, throughput: (1.44 * 1024 * 1024) / 8 },
} as const;

/** The middle value, with the smallest and the largest. */
function spread(values: readonly number[]): { readonly middle: number; readonly text: string } {
  const sorted = values.map(Math.round).toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return { middle, text: `${middle} (${sorted[0]} to ${sorted.at(-1)})` };
}

async function main(): Promise<void> {
  const floor = await buildFloor();
  const folders = {
    'by hand': floor,
    ours: OURS,
    'stock Docusaurus': await buildPeer(),
    'article by hand': buildFloorOfArticle(floor),
  };
  const servers = await Promise.all(
    Object.entries(folders).map(async ([name, { folder, page }]) => ({ name, page, ...(await serveFolder(folder)) })),
  );
  const browser = await launchBrowser();
  try {
    for (const [network, limits] of Object.entries(NETWORKS)) {
      const found = new Map(servers.map(({ name }) => [name, { usable: [] as number[], task: [] as number[] }]));
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const { name, origin, page } of servers) {
          const { usable, longestTask } = await usableAfter(browser, origin + page, limits);
          found.get(name)?.usable.push(usable);
          found.get(name)?.task.push(longestTask);
        }
      }
      console.log(`${network}, processor 4 × slower, ${ROUNDS} rounds: usable after ms, longest task ms`);
      for (const [name, { usable, task }] of found) {
        console.log(`  ${name.padEnd(17)} ${spread(usable).text.padEnd(24)} ${spread(task).text}`);
      }
      const [hand = 1, ours = 1, peer = 1, article = 1] = [...found.values()].map(
        ({ usable }) => spread(usable).middle,
      );
      const times = (other: number) => (ours / other).toFixed(2);
      console.log(
        `  ours: ${times(hand)} × by hand, ${times(article)} × the article by hand, ${times(peer)} × stock Docusaurus`,
      );
      if (ours > peer / 2) process.exitCode = 1;
    }
  } finally {
    await browser.close();
    for (const { close } of servers) close();
  }
}

main();
