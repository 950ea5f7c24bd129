import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { withStore } from './withStore';

async function* rowsOf(file: string): AsyncIterable<unknown> {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line === '') continue;
    try {
      yield JSON.parse(line);
    } catch {
      yield line;
    }
  }
}

/**
 * `DATA_DIR=… npm run import:feedback -- feedback.ndjson`, or with DATABASE_URL: reads what `/api/report/export` gave of
 * another store into an empty one, all or nothing, while no server uses it.
 */
async function main(): Promise<void> {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new Error('Usage: npm run import:feedback -- <file of an export>');
  await withStore(process.env, async ({ report }) => {
    for (const [table, count] of Object.entries(await report.restore(rowsOf(file)))) console.log(`${table}: ${count}`);
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
