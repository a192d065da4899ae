import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { inlineScriptsOf } from './inline-scripts.ts'

const source = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`

test('finds what a browser would run, byte for byte', () => {
  const html = [
    '<script>theme()</script>',
    '<script type="module">\n go()\n</script>',
    '<script src="/_astro/x.js" type="module"></script>',
    '<script type="application/json">{"a":1}</script>',
  ].join('<p>text</p>')
  expect(inlineScriptsOf(html)).toEqual([source('theme()'), source('\n go()\n')])
})
