import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { replaceFile } from './replaceFile';

/**
 * What takes long to make and comes out the same from the same inputs, kept as a file from one build to the next. The file
 * bears the hash of everything it is made from, so it is never out of date; whoever deletes the folder loses only time.
 *
 * @param folder Where it is kept.
 * @param inputs Everything that the result depends on, the code that makes it included.
 */
export async function kept(
  folder: string,
  inputs: readonly string[],
  make: () => string | Uint8Array,
): Promise<Buffer> {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(input).update('\0');
  const file = path.join(folder, hash.digest('hex').slice(0, 32));
  const known = await readFile(file).catch(() => undefined);
  if (known) return known;
  const made = Buffer.from(make());
  // Several builds may make the same at once.
  await replaceFile(file, made);
  return made;
}
