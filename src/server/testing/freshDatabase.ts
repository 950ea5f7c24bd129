import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { seedEmbedded } from '../../../scripts/emptyEmbedded.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The PostgreSQL that the tests may use, see scripts/beforeServerTests.mjs. */
    databaseUrl: string;
    /** A file that an empty embedded database is opened from. */
    emptyEmbedded: string;
  }
}

interface FreshDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

async function run(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('databaseUrl') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** An empty database of its own on the tests' PostgreSQL, so that no test file sees what another wrote. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await run(`create database ${name}`);
  return {
    // Not a WHATWG URL: an address by socket has no host.
    url: inject('databaseUrl').replace(/\/[^/?]*(?=\?|$)/, `/${name}`),
    drop: () => run(`drop database ${name} with (force)`),
  };
}

/** Puts an empty embedded database into the data folder of a site, which the server would take seconds to make. */
export function seedSite(site: string): void {
  seedEmbedded(inject('emptyEmbedded'), join(site, '.data'));
}
