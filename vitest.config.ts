import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{schemas,bot,scripts,site}/**/*.test.ts'],
    // No test measures time: these only end what hangs, also on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // The default leaves one core idle, which is half of a small machine.
    maxWorkers: '100%',
  },
})
