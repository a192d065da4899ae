import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DIST, isBuilt } from './testing/built-site.ts'

/**
 * What the oldest browsers of `astro.config.mjs` lack and a build does not translate: looking back
 * in a regular expression, which makes iOS before 16.4 refuse the whole file, and methods.
 */
const TOO_NEW = [
  /\(\?<[=!]/,
  /\.(?:toSorted|toReversed|toSpliced|isWellFormed)\(/,
  /\b(?:Map|Object)\.groupBy\b/,
  /\bArray\.fromAsync\b/,
  /\bPromise\.withResolvers\b/,
]
/** Comparisons of the width are read by Safari from 16.4 on. */
const TOO_NEW_STYLE = [/@media[^{]*[<>]/, /[{;]\s*&/]

const files = (pattern: string) =>
  globSync(pattern, { cwd: DIST }).map((path) => ({
    path,
    text: readFileSync(join(DIST, path), 'utf8'),
  }))

const found = (pattern: string, tooNew: readonly RegExp[]) =>
  files(pattern).flatMap(({ path, text }) =>
    tooNew.flatMap((one) => (one.test(text) ? [`${path} has ${one.exec(text)![0]}`] : [])),
  )

describe.skipIf(!isBuilt)('what is shipped runs in old browsers', () => {
  it('scripts', () => {
    expect(files('_astro/*.js')).not.toEqual([])
    expect(found('{_astro,pagefind}/**/*.js', TOO_NEW)).toEqual([])
  })

  it('styles', () => {
    expect(found('_astro/*.css', TOO_NEW_STYLE)).toEqual([])
  })
})
