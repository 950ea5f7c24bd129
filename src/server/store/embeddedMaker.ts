import { workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';

// Runs in a thread of its own: makes the files of a new embedded database in the folder it was given, and ends.
const lite = await PGlite.create(String(workerData));
await lite.close();
