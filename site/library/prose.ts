import { getEntry, render } from 'astro:content'
import { otherLang, type Lang } from '../../schemas/lang.ts'

/** Prose of an entry in the language asked for or, where that is missing, in the other one. */
export type Prose = NonNullable<Awaited<ReturnType<typeof getProse>>>

/** @param id path of the entry in `content/`: `systems/spr`. */
export async function getProse(id: string, lang: Lang) {
  for (const found of [lang, otherLang(lang)]) {
    const entry = id.startsWith('answers/')
      ? await getEntry('answers', `${id}/${found}`)
      : await getEntry('pages', `${id}/${found}`)
    if (!entry) continue
    const { Content, headings } = await render(entry)
    return { lang: found, ...entry.data, Content, headings, isEmpty: !entry.body?.trim() }
  }
  return undefined
}
