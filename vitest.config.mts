import { defineConfig } from 'vitest/config';

/** `unit` needs nothing but the sources; `built` looks at what the build made. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/{content,cases}/**/*.test.ts'],
        },
      },
      { test: { name: 'built', include: ['tests/built/**/*.test.ts'] } },
    ],
  },
});
