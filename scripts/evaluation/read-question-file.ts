import { readFileSync } from 'node:fs'
import type * as z from 'zod'

/** The file cannot be used: the message names file, line and reason. */
export class QuestionFileError extends Error {
  override readonly name = 'QuestionFileError'
}

/**
 * Reads a file of JSON Lines against a schema. Blank lines and a byte order mark, as Windows
 * editors write it, are passed over.
 * @throws QuestionFileError also for a file without any question
 */
export function readQuestionFile<T>(file: string, schema: z.ZodType<T>): T[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8').replace(/^\ufeff/, '')
  } catch {
    throw new QuestionFileError(`${file}: cannot be read`)
  }
  const questions = text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return []
    const at = `${file}, line ${i + 1}`
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch {
      throw new QuestionFileError(`${at}: not JSON`)
    }
    const parsed = schema.safeParse(value)
    if (parsed.success) return [parsed.data]
    const [issue] = parsed.error.issues
    throw new QuestionFileError(
      [at, ...(issue?.path.length ? [issue.path.join('.')] : []), issue?.message].join(': '),
    )
  })
  if (questions.length === 0)
    throw new QuestionFileError(`${file}, line 1: no question in the file`)
  return questions
}
