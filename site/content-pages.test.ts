import { describe, expect, it } from 'vitest'
import { requireContent } from '../bot/content/read-content.ts'
import { listContentPages } from './content-pages.ts'

describe('listContentPages', () => {
  const content = requireContent('content')
  const pages = listContentPages(content)

  it('lists every entry once, with words in both languages', () => {
    const paths = pages.map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths).toEqual(
      expect.arrayContaining(['systems/spr', 'strategy/goal-1', 'strategy/2-1']),
    )
    for (const { title, summary, langs } of pages) {
      expect(langs.length).toBeGreaterThan(0)
      for (const words of [title, summary]) expect(words.km && words.en).toBeTruthy()
    }
  })

  it('borrows title and summary from the other language where a page is missing', () => {
    const system = content.systems.find(({ id }) => id === 'spr')!
    const { km } = system.pages
    const onlyKhmer = { ...content, systems: [{ ...system, pages: { km: km! } }] }
    const page = listContentPages(onlyKhmer).find(({ path }) => path === 'systems/spr')
    expect(page).toMatchObject({ title: { en: km!.frontMatter.title }, langs: ['km'] })
  })
})
