import '../bot/check-node.mjs'

// Imported only now: older versions of Node cannot read what follows.
const { StopReason } = await import('../bot/server/stop-reason.ts')
const { ConfigError } = await import('../bot/config/reader.ts')
const { readSiteConfig } = await import('../bot/config.ts')
const { buildSite } = await import('./build/build-site.ts')
const { fileURLToPath } = await import('node:url')

// Started by another process: do not outlive it.
process.once('disconnect', () => process.exit(1))

const started = performance.now()
const say = (line: string) => {
  console.log(line)
}
try {
  const built = await buildSite({
    root: fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, ''),
    settings: readSiteConfig(),
    today: new Date().toISOString().slice(0, 10),
    ifStale: process.argv.includes('--if-stale'),
    say,
  })
  const seconds = Math.round((performance.now() - started) / 1000)
  if (built) say(`The site is built, in ${seconds} s.`)
  process.exit(0)
} catch (error) {
  const expected = error instanceof ConfigError || error instanceof StopReason
  console.error(expected ? error.message : error)
  process.exit(1)
}
