import * as z from 'zod'
import { questionSchema } from '../question-schema.ts'
import { QuestionFileError, readQuestionFile } from '../read-question-file.ts'

const TOPIC_FIELDS = ['topic', 'topics', 'expect', 'expected', 'answer']
const OUT_OF_SCOPE = /^(?:none|out[-_]of[-_]scope)$/i

/** A question and its right topics, the best first; none for a question that must be declined. */
export interface AskQuestion {
  q: string
  topics: string[]
  lang: string
}

/**
 * Reads questions with the right topics among `known`. A line without a topic is out of scope as
 * long as others have one; a file in which none has calls it by a name that we do not know.
 * @throws QuestionFileError
 */
export function readAskQuestions(file: string, known: readonly string[]): AskQuestion[] {
  const schema = questionSchema(TOPIC_FIELDS).transform(({ q, right, lang, isOut }, context) => {
    const topics = isOut ? [] : right?.filter((topic) => !OUT_OF_SCOPE.test(topic))
    const unknown = topics?.find((topic) => !known.includes(topic))
    if (unknown === undefined) return { q, topics, lang }
    context.addIssue(describeUnknown(unknown, known))
    return z.NEVER
  })
  const questions = readQuestionFile(file, schema)
  if (questions.every(({ topics }) => topics === undefined)) {
    throw new QuestionFileError(
      `${file}, line 1 and all others: no right topic under ${TOPIC_FIELDS.join(', ')}`,
    )
  }
  return questions.map(({ topics = [], ...question }) => ({ ...question, topics }))
}

/** Names the topics that share a word with the unknown one. */
function describeUnknown(unknown: string, known: readonly string[]): string {
  const words = unknown.toLowerCase().split(/[^a-z0-9]+/)
  const near = known.filter((topic) => topic.split('-').some((word) => words.includes(word)))
  return `no topic "${unknown}" in content/answers/${near.length > 0 ? `; near it: ${near.join(', ')}` : ''}`
}
