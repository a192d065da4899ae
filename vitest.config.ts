import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Short files that take minutes. */
const LONG = /\/(?:a11y|random-phrases|[^/]+\.same)\.test\.ts$/

/** Begins with the files that take longest; Vitest judges by their size, which misses these. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

export default defineConfig({
  test: {
    include: ['{schemas,bot,scripts,site}/**/*.test.ts'],
    // No test measures time: these only end what hangs, also on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // The default leaves one core idle, which is half of a small machine.
    maxWorkers: '100%',
    sequence: { sequencer: LongFirst },
  },
})
