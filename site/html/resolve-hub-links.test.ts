import { describe, expect, it } from 'vitest'
import { pageHref, resolveHubLinks } from './resolve-hub-links.ts'

describe('pageHref', () => {
  it('gives the address in the language asked for', () => {
    expect(pageHref('km', 'systems/spr')).toBe('/km/systems/spr/')
    expect(pageHref('en', 'glossary#spid')).toBe('/en/glossary/#spid')
    expect(pageHref('en', '')).toBe('/en/')
  })
})

describe('resolveHubLinks', () => {
  it('rewrites only links that begin with hub:', () => {
    const html = '<a href="hub:answers/spid-what">x</a><a href="https://hub.example/">hub:y</a>'
    expect(resolveHubLinks(html, 'km')).toBe(
      '<a href="/km/answers/spid-what/">x</a><a href="https://hub.example/">hub:y</a>',
    )
  })
})
