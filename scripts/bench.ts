import '../bot/check-node.mjs'

/**
 * `npm run bench [-- language | transfer | registry]`: how long the pure parts take, how the search
 * compares with others, what a first search moves over the line, how long people are searched for
 * in a database. Prints; figures never make it fail.
 */
const benches: Readonly<Record<string, () => Promise<() => void | Promise<void>>>> = {
  speed: async () => (await import('./bench-speed.ts')).benchSpeed,
  language: async () => (await import('./bench-language.ts')).benchLanguage,
  transfer: async () => (await import('./bench-transfer.ts')).benchTransfer,
  registry: async () => (await import('./bench-registry.ts')).benchRegistry,
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
