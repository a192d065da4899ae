import { expect, it } from 'vitest'
import * as z from 'zod'
import { requireContent } from '../../bot/content/read-content.ts'
import { toBotContent } from '../../bot/content/to-bot-content.ts'
import { foldForCompare } from '../../bot/language/fold-for-compare.ts'
import { readQuestionFile } from './read-question-file.ts'

const HELD_BACK = 'scripts/evaluation/ask/held-back.jsonl'
const DEV = 'scripts/evaluation/ask/dev.jsonl'

/** As a matcher sees them: no punctuation and no spaces. */
const compared = (question: string) => foldForCompare(question).replace(/[\s\p{P}]+/gu, '')

const questionsOf = (file: string) =>
  readQuestionFile(file, z.object({ q: z.string() })).map(({ q }) => q)

/** All that the matcher learns from, so that the figure on held-back questions says something. */
it('shares no held-back question with the samples and the open questions', () => {
  const { answers, synonyms } = toBotContent(requireContent('content'), false)
  const samples = [
    ...answers.flatMap(({ text, romanised }) => [
      ...[text.km, text.en].flatMap(({ title, questions }) => [title, ...questions]),
      ...romanised,
    ]),
    ...synonyms.others,
    ...questionsOf(DEV),
  ]
  const seen = new Map(samples.map((sample) => [compared(sample), sample]))
  const shared = questionsOf(HELD_BACK).filter((question) => seen.has(compared(question)))
  expect(shared).toEqual([])
})
