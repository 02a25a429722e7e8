import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Each browser test file starts a server and a browser of its own: more than two would starve an office-size machine.
    maxWorkers: 2,
    // A page waits for its server, and a busy machine takes its time.
    expect: { poll: { timeout: 20_000 } },
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
    projects: [
      { extends: true, test: { name: 'page', include: ['src/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['e2e/**/*.test.ts'],
          globalSetup: ['e2e/support/prepared-data.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
