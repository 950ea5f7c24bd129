import { existsSync } from 'node:fs';
import { exportRows } from './demoFeedback/exportRows';
import { makeUp } from './demoFeedback/makeUp';
import { withStore } from './withStore';

const [SEED, VOTES] = [1, 120_000];

/**
 * `npm run demo:feedback`: five years of made-up readers in an empty store, in `.cache/demo` or where DATA_DIR or
 * DATABASE_URL say, for whoever wants to see the report at work. What is hidden in them: `demoFeedback/world.ts`.
 */
async function main(): Promise<void> {
  const folder = process.env.DATA_DIR ?? '.cache/demo';
  if (!process.env.DATABASE_URL && existsSync(folder)) throw new Error(`${folder} is there already.`);
  const now = new Date();
  await withStore({ ...process.env, DATA_DIR: folder }, async ({ report }) => {
    const rows = await report.restore(exportRows(makeUp(SEED, VOTES, now), now));
    for (const [table, count] of Object.entries(rows)) console.log(`${table}: ${count}`);
  });
  console.log(`Look at it: DATA_DIR=${folder} REPORT_TOKEN=<16 characters> npm run serve`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
