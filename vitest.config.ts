import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{schemas,bot,scripts,site}/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    pool: 'forks',
  },
})
