import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('lists every dependency with a reason', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>
    devDependencies: Record<string, string>
  }
  const listed = readFileSync('docs/dependencies.md', 'utf8')
  const missing = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !listed.includes(`\`${name}\``) && !name.startsWith('@types/'),
  )
  expect(missing).toEqual([])
})
