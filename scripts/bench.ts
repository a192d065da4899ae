import '../bot/check-node.mjs'

/**
 * `npm run bench [-- transfer]`: how long the pure parts take,
 * what a first search moves over the line. Prints; figures never make it fail.
 */
const benches: Readonly<Record<string, () => Promise<() => void | Promise<void>>>> = {
  speed: async () => (await import('./bench-speed.ts')).benchSpeed,
  transfer: async () => (await import('./bench-transfer.ts')).benchTransfer,
}
const load = benches[process.argv[2] ?? 'speed']

if (load) {
  const bench = await load()
  await bench()
  // Pagefind's helper process would keep this one alive.
  process.exit()
}
process.stderr.write(`Expected: npm run bench -- ${Object.keys(benches).join('|')}\n`)
process.exitCode = 1
