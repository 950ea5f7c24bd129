import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readBuiltFiles } from '../http/builtFiles';
import { testApp } from './testApp';

/** The app with a site of these files, by their paths; those below `build/` are served. */
export function siteOf(files: Readonly<Record<string, string | Buffer>>): ReturnType<typeof testApp> {
  const root = mkdtempSync(join(tmpdir(), 'static-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return testApp({ files: readBuiltFiles(join(root, 'build')) });
}
