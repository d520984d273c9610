import { defineConfig } from 'vitest/config'

/** Tests that drive the built app in a real browser, one file at a time: two cores are all there is. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
