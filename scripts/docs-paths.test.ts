import { existsSync, globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** A file or folder of the project as documents name it, without `<placeholders>`. */
const NAMED = /`((?:bot|content|docs|schemas|scripts|site)\/[\w./[\]-]*)`/g

const documents = [
  'README.md',
  ...globSync('docs/**/*.md'),
  ...globSync('{bot,scripts}/**/README.md'),
]

it.each(documents)('%s names only files that are there', (document) => {
  const named = [...readFileSync(document, 'utf8').matchAll(NAMED)].map(([, path = '']) => path)
  expect(named.filter((path) => !existsSync(path))).toEqual([])
})
