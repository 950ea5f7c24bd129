import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

let drafts = 0;

/** Writes a file, whole, in one step: whoever reads it meanwhile has the old one or none, never half of the new. */
export async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.${++drafts}.draft`;
  await writeFile(draft, content);
  await rename(draft, file);
}
