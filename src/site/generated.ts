import { readFile } from 'node:fs/promises';
import { replaceFile } from './replaceFile';

/**
 * Writes a generated file where its text is new, and says whether it was. The development server watches these files: one
 * that is written without need is a rebuild without need, and one that is read half written is an error on the screen,
 * so the new text takes the place of the old in one step.
 *
 * @example await saveGenerated('.docusaurus/words/strings.json', '{}') // true, and false the second time
 */
export async function saveGenerated(file: string, text: string): Promise<boolean> {
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before === text) return false;
  await replaceFile(file, text);
  return true;
}
