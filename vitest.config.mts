import { defineConfig } from 'vitest/config';

/** A machine that does four other things is slow, which is no fault of what is tested. */
const PATIENT = { testTimeout: 60_000, hookTimeout: 60_000 };

/** `unit` needs nothing but the sources; `server` a PostgreSQL, which it starts; `built` looks at what the build made. */
export default defineConfig({
  test: {
    // Left alone it keeps one processor free, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...PATIENT,
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/{content,cases}/**/*.test.ts'],
          // The second is what vitest leaves out by itself: the Lighthouse bench has packages of its own, with their tests.
          exclude: ['src/server/**', '**/node_modules/**'],
        },
      },
      {
        test: {
          ...PATIENT,
          name: 'server',
          include: ['src/server/**/*.test.ts'],
          globalSetup: 'scripts/databasesForTests.mjs',
        },
      },
      { test: { ...PATIENT, name: 'built', include: ['tests/built/**/*.test.ts'] } },
    ],
  },
});
