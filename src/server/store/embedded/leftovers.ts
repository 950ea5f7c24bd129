import { existsSync, rmSync, writeFileSync } from 'node:fs';

/** What was deleted stays in the files of the database until they are written anew; this is the note that some has. */
export interface Leftovers {
  /** Called before a deletion counts, so that no end of the process comes between the two. */
  note(): void;
  /** Whether anything was noted since the files were written anew. */
  any(): boolean;
  /** Writes them anew by the given work; what is noted meanwhile stays noted. */
  sweepBy(work: () => Promise<void>): Promise<void>;
}

/** Kept in a file of this name, which outlives the process. */
export function leftoversIn(file: string): Leftovers {
  let noted = existsSync(file);
  const write = (): void => {
    try {
      writeFileSync(file, '', { mode: 0o600 });
    } catch {
      // A full disk: this process still knows.
    }
  };
  return {
    note: () => {
      if (!noted) write();
      noted = true;
    },
    any: () => noted,
    sweepBy: async (work) => {
      noted = false;
      try {
        await work();
      } catch (error) {
        noted = true;
        throw error;
      }
      // Noted again meanwhile: it found the file there, or made it.
      if (!noted) rmSync(file, { force: true });
      else write();
    },
  };
}
