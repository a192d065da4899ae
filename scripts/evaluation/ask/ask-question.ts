import * as z from 'zod'
import { questionSchema } from '../question-schema.ts'
import { readQuestionFile } from '../read-question-file.ts'

const TOPIC_FIELDS = ['topic', 'topics', 'expect', 'expected', 'answer']
const OUT_OF_SCOPE = /^(?:none|out[-_]of[-_]scope)$/i

/** A question and its right topics, the best first; none for a question that must be declined. */
export interface AskQuestion {
  q: string
  topics: string[]
  lang: string
}

/**
 * Reads questions with the right topics among `known`. A line without a topic is out of scope; one
 * that has it under a name that we do not know is refused.
 * @throws QuestionFileError
 */
export function readAskQuestions(file: string, known: readonly string[]): AskQuestion[] {
  const schema = questionSchema(TOPIC_FIELDS).transform((line, context) => {
    const { q, right, lang, isOut, values } = line
    const topics = isOut ? [] : (right ?? []).filter((topic) => !OUT_OF_SCOPE.test(topic))
    const unknown = topics.find((topic) => !known.includes(topic))
    const elsewhere = right || isOut ? undefined : known.find((topic) => values.includes(topic))
    if (unknown !== undefined) context.addIssue(describeUnknown(unknown, known))
    else if (elsewhere === undefined) return { q, topics, lang }
    else context.addIssue(`"${elsewhere}" stands under none of ${TOPIC_FIELDS.join(', ')}`)
    return z.NEVER
  })
  return readQuestionFile(file, schema)
}

/** Names the topics that share a word with the unknown one. */
function describeUnknown(unknown: string, known: readonly string[]): string {
  const words = unknown.toLowerCase().split(/[^a-z0-9]+/)
  const near = known.filter((topic) => topic.split('-').some((word) => words.includes(word)))
  return `no topic "${unknown}" in content/answers/${near.length > 0 ? `; near it: ${near.join(', ')}` : ''}`
}
