import { defineConfig } from 'vitest/config';

/** A machine that does four other things is slow, which is no fault of what is tested. More tries take longer. */
const PATIENT = { testTimeout: 60_000 * Number(process.env.TIMES ?? 1), hookTimeout: 60_000 };

const UNIT = ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/{content,cases}/**/*.test.ts'];

/** Tests that put something else in the place of a module; the others can share what was loaded once. */
export const ALONE = [
  'src/components/Case/store.test.ts',
  'src/validator/paste/parsedOnce.test.ts',
  'tests/content/regexes.test.ts',
  'src/server/feedback/unread.test.ts',
];

/** The second is what vitest leaves out by itself: the Lighthouse bench has packages of its own, with their tests. */
const ELSEWHERE = ['src/server/**', '**/node_modules/**'];

/** What takes seconds a file, which `npm run test:quick` leaves out: copies of the repository, builds, thousands of texts. */
const SLOW = [
  'scripts/**/{build-validator,demo,mcp}.test.ts',
  'tests/content/{answers,contributing}.test.ts',
  'tests/cases/secrets.test.ts',
  '**/{hardTexts,redact.*,*.property}.test.ts',
];

/** `unit` and `unit alone` need nothing but the sources; `server` a PostgreSQL, which it starts; `built` looks at what the build made. */
export default defineConfig({
  test: {
    // Left alone it keeps one processor free, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...PATIENT,
          name: 'unit',
          isolate: false,
          include: UNIT,
          exclude: [...ELSEWHERE, ...ALONE, ...(process.env.QUICK ? SLOW : [])],
        },
      },
      { test: { ...PATIENT, name: 'unit alone', include: ALONE } },
      {
        test: {
          ...PATIENT,
          name: 'server',
          // A test has done with its embedded database before V8 has compiled it a second time, better.
          execArgv: ['--liftoff-only'],
          isolate: false,
          // They wait a third of their time, for databases and for lines that are cut.
          maxWorkers: 3,
          include: ['src/server/**/*.test.ts'],
          exclude: [...ALONE],
          globalSetup: 'scripts/beforeServerTests.mjs',
        },
      },
      { test: { ...PATIENT, name: 'built', include: ['tests/built/**/*.test.ts'] } },
    ],
  },
});
