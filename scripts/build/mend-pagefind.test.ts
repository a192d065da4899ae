import { describe, expect, it } from 'vitest'
import { mendPagefind } from './mend-pagefind.ts'

const CHUNK = 'catch(e){console.error(`Failed to load the index chunk ${url}:\n${e?.toString()}`);}'
const FRAGMENT = 'this.loaded_fragments[hash]=this._loadFragment(hash);'

describe('mendPagefind', () => {
  it('lets a failed request fail, and be made again', () => {
    const mended = mendPagefind(`a ${CHUNK} b ${FRAGMENT} c`)
    expect(mended).not.toContain('console.error')
    expect(mended.match(/throw e/g)).toHaveLength(2)
  })

  it('refuses a script that is another one', () => {
    expect(() => mendPagefind(FRAGMENT)).toThrow(/has changed/)
    expect(() => mendPagefind(`${CHUNK}${CHUNK}${FRAGMENT}`)).toThrow(/has changed/)
  })
})
