import { expect, it } from 'vitest'
import type { ContentPage } from '../content-pages.ts'
import { newestPages } from './newest-pages.ts'

const text = { km: 'ក', en: 'a' }
const page = (kind: ContentPage['kind'], path: string, checked?: string): ContentPage => ({
  path,
  kind,
  title: text,
  summary: text,
  langs: ['km', 'en'],
  ...(checked && { checked }),
})

it('gives the pages checked last, one of a kind', () => {
  const pages = [
    page('systems', 'systems/old', '2026-01-01'),
    page('systems', 'systems/new', '2026-11-22'),
    page('answers', 'answers/a', '2026-10-01'),
    page('forum', 'forum/2026/x'),
    page('guides', 'guides/g', '2026-02-01'),
  ]
  expect(newestPages(pages, 2).map(({ path }) => path)).toEqual(['systems/new', 'answers/a'])
})
