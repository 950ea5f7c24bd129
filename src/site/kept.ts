import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { replaceFile } from './replaceFile';

type Content = string | Uint8Array;

/**
 * What takes long to make and comes out the same from the same inputs, kept as a file from one build to the next. The file
 * bears the hash of everything it is made from, so it is never out of date; whoever deletes the folder loses only time.
 *
 * @param folder Where it is kept.
 * @param inputs Everything that the result depends on, the code that makes it included: see `madeBy`.
 */
export async function kept(
  folder: string,
  inputs: readonly Content[],
  make: () => Content | Promise<Content>,
): Promise<Buffer> {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(input).update('\0');
  const file = path.join(folder, hash.digest('hex').slice(0, 32));
  const known = await readFile(file).catch(() => undefined);
  if (known) {
    // Its age is the time since it was last of use.
    const now = new Date();
    await utimes(file, now, now);
    return known;
  }
  const made = Buffer.from(await make());
  // Several builds may make the same at once.
  await replaceFile(file, made);
  return made;
}

const DAY_MS = 86_400_000;

/** Deletes what has not been of use for so many days. */
export async function forgetUnused(folder: string, days: number): Promise<void> {
  const before = Date.now() - days * DAY_MS;
  for (const name of await readdir(folder).catch(() => [])) {
    const file = path.join(folder, name);
    // Another build may do the same at this moment.
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Infinity }));
    if (mtimeMs < before) await rm(file, { force: true });
  }
}
