import './check-node.mjs'

const stop = new AbortController()
// Again and again is as good as once: Ctrl-C reaches npm and us, and npm passes it on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    stop.abort()
  })
}

// Imported only now: older versions of Node cannot read what follows.
const { run } = await import('./start/run.ts')
process.exit(await run(process.argv.slice(2), stop.signal))
