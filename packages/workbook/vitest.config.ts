import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // Nothing here keeps a state: the modules of the catalogue are loaded once, not for every file.
    isolate: false,
    // Whole workbooks are written and read: slow where the machine is shared.
    testTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
  },
})
