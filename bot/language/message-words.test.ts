import { FluentParser, type Pattern } from '@fluent/syntax'
import { describe, expect, it } from 'vitest'
import { langs, type Lang } from '../../schemas/lang.ts'
import { requireContent } from '../content/read-content.ts'

const content = requireContent('content')
/** Words that only pages show. */
const ON_PAGES = /^(site|search|registry|check-page|practice|api|desk|spid)-/
/** What is read once, on purpose, in full. */
const IN_FULL = ['bot-privacy', 'bot-help']

const textOf = ({ elements }: Pattern): string =>
  elements.map((part) => (part.type === 'TextElement' ? part.value : '…')).join('')

const messagesOf = (lang: Lang) =>
  new FluentParser()
    .parse(content.messages[lang])
    .body.flatMap((entry) =>
      entry.type === 'Message' && entry.value
        ? [{ id: entry.id.name, text: textOf(entry.value) }]
        : [],
    )

describe.each(langs)('every message in %s', (lang) => {
  const messages = messagesOf(lang)
  const inChat = messages.filter(({ id }) => !ON_PAGES.test(id))

  it('says in words what a sign says', () => {
    const signs = messages.filter(
      ({ text }) => /\p{Extended_Pictographic}/u.test(text) && !/\p{L}.*\p{L}|…/su.test(text),
    )
    expect(signs).toEqual([])
  })

  it('is short enough for a small screen, but for the two that say everything', () => {
    const long = inChat.filter(({ id, text }) => text.length > 420 && !IN_FULL.includes(id))
    expect(long.map(({ id, text }) => [id, text.length])).toEqual([])
  })

  it('has no sentence that a person must read twice', () => {
    const sentences = inChat
      .filter(({ id }) => !IN_FULL.includes(id))
      .flatMap(({ id, text }) => text.split(/[.?!។៖:\n]+/).map((sentence) => ({ id, sentence })))
    const long = sentences.filter(({ sentence }) => sentence.trim().length > 170)
    expect(long).toEqual([])
  })
})

describe.each(langs)('every answer to press in %s', (lang) => {
  const options = [
    ...content.check.facts.flatMap((fact) => fact.options),
    ...content.check.situations,
    ...Object.values(content.flows).flatMap(({ questions }) =>
      Object.values(questions).flatMap((question) => question.options),
    ),
  ]

  it('is in words, and fits on a button', () => {
    for (const { label } of options) {
      // A Khmer word may be one letter with its vowel sign: ទេ, "no".
      expect(label[lang]).toMatch(/\p{L}.*[\p{L}\p{M}]/su)
      expect(label[lang].length, label[lang]).toBeLessThanOrEqual(48)
    }
  })
})
