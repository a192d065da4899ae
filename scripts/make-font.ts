/**
 * Makes the one font that the site ships: Kantumruy Pro, regular, cut down to modern Khmer.
 * Run it again only when the font package changes; its output is committed.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import subsetFont from 'subset-font'

/** Largest file that a first page on a slow line may carry for type. */
const LIMIT = 16 * 1024
const OUT = 'site/public/fonts'

/** Unicode letters and signs in use today; without the deprecated and the lunar ones. */
const modernKhmer = (): string => {
  const ranges: [number, number][] = [
    [0x1780, 0x17a2], // consonants
    [0x17a5, 0x17b3], // independent vowels
    [0x17b6, 0x17d2], // dependent vowels, signs, coeng
    [0x17d4, 0x17db], // punctuation, repetition sign, riel
    [0x17e0, 0x17e9], // digits
  ]
  const letters = ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)),
  )
  const joinersAndCircle = '\u200b\u200c\u200d\u25cc'
  return letters.join('') + joinersAndCircle
}

const packageFolder = dirname(
  createRequire(import.meta.url).resolve('@fontsource/kantumruy-pro/package.json'),
)
const full = await readFile(join(packageFolder, 'files/kantumruy-pro-khmer-400-normal.woff2'))
const small = await subsetFont(full, modernKhmer(), {
  targetFormat: 'woff2',
  noHinting: true,
})
if (small.length > LIMIT) {
  throw new Error(`the font has ${small.length} bytes, more than the ${LIMIT} a page may carry`)
}
await mkdir(OUT, { recursive: true })
await writeFile(join(OUT, 'kantumruy-pro-khmer.woff2'), small)
await copyFile(join(packageFolder, 'LICENSE'), join(OUT, 'OFL.txt'))
console.log(`${OUT}/kantumruy-pro-khmer.woff2: ${small.length} bytes`)
