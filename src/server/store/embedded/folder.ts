import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { StoreFault } from '../fault';

/** The version of PostgreSQL whose files the embedded engine reads. A test compares it with the engine. */
export const MAJOR = '18';

/**
 * Where the database is, where a new one is made before it is given that name, and the note that deleted words are
 * still in its files.
 */
export const partsOf = (dataDir: string) => ({
  database: join(dataDir, 'pglite'),
  unfinished: join(dataDir, 'pglite.unfinished'),
  leftovers: join(dataDir, 'pglite.leftovers'),
});

/**
 * What may lie in a data folder that has no database yet: our own, and what file systems put into their roots. An empty
 * folder of a database, or the note of what was deleted from one, says that there was one.
 */
const NO_DATA = /^(server\.lock.*|pglite\.unfinished|lost\+found|\.gitkeep|\.keep|\.DS_Store)$/;

function entries(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** Refuses to make a database where anything is that could be somebody's data. */
function refuseToOverwrite(dataDir: string): void {
  const [found] = entries(dataDir).filter((name) => !NO_DATA.test(name));
  if (found === undefined) return;
  throw new StoreFault(
    'not_empty',
    `The data folder ${dataDir} has no database, but holds other files (${JSON.stringify(found)}). Nothing is made there: restore the whole folder from a backup, or set DATA_DIR to an empty one, and start again.`,
  );
}

/**
 * Whether the folder has a database to open, or is so empty that one may be made. Throws when it is neither: nothing
 * that is there is ever overwritten but what a first start left half made, which lies under a name of its own.
 */
export function lookInto(dataDir: string, { mayMake }: { readonly mayMake: boolean }): 'open' | 'make' {
  const { database, unfinished } = partsOf(dataDir);
  if (entries(database).length === 0) {
    if (!mayMake) {
      throw new StoreFault(
        'gone',
        `The database ${database} is gone while the server runs. Put the folder back, and it is opened again; or start the server anew to begin with an empty one.`,
      );
    }
    refuseToOverwrite(dataDir);
    rmSync(unfinished, { recursive: true, force: true });
    return 'make';
  }
  const version = join(database, 'PG_VERSION');
  if (!existsSync(version)) {
    throw new StoreFault(
      'damaged',
      `The database ${database} lacks its file PG_VERSION: it was restored or copied in part. Nothing in it was changed. Stop the server, restore the whole folder from a backup, and start again.`,
    );
  }
  const found = readFileSync(version, 'utf8').trim();
  if (found === MAJOR) return 'open';
  throw new StoreFault(
    'other_version',
    `The database ${database} says it is of version ${JSON.stringify(found.slice(0, 20))}, and this release reads ${MAJOR}. Take the release that made it, or a backup that this one made, and start again.`,
  );
}

/** Makes the data folder, for its owner alone. One that is there keeps the rights that somebody gave it. */
export function makeDataFolder(dataDir: string): void {
  if (!existsSync(dataDir)) mkdirSync(dataDir, { recursive: true, mode: 0o700 });
}

/** Takes the rights of all others on a folder and on everything in it. The engine gives them away as it makes files. */
export function closeToOthers(folder: string): void {
  chmodSync(folder, 0o700);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() || entry.isDirectory()) {
      chmodSync(join(entry.parentPath ?? entry.path, entry.name), entry.isDirectory() ? 0o700 : 0o600);
    }
  }
}

/** Tells whether a path still leads to the folder that it leads to now. */
export function watchFolder(folder: string): () => boolean {
  const { dev, ino } = statSync(folder);
  return () => {
    const now = statSync(folder, { throwIfNoEntry: false });
    return now !== undefined && now.ino === ino && now.dev === dev;
  };
}
