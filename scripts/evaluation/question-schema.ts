import * as z from 'zod'

const QUESTION_FIELDS = ['q', 'question', 'query', 'text']
const LANGUAGE_FIELDS = ['lang', 'language']
const KHMER = /[\u1780-\u17ff]/

type Line = Record<string, unknown>

const isLine = (value: unknown): value is Line =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands in the first of the fields that the line has. */
const firstOf = (line: Line, fields: readonly string[]): unknown =>
  line[fields.find((field) => line[field] !== undefined) ?? '']

/**
 * A line of a question file in any of the shapes that people use, so that a set which was made
 * elsewhere need not be rewritten. `right` is what stands in the first of `rightFields`, always as
 * a list; undefined where the line has none of them. Other fields are ignored.
 */
export const questionSchema = (rightFields: readonly string[]) =>
  z
    .preprocess(
      (line) => {
        if (!isLine(line)) return line
        return {
          q: firstOf(line, QUESTION_FIELDS),
          right: firstOf(line, rightFields),
          lang: firstOf(line, LANGUAGE_FIELDS),
          isOut: line.inScope === false || line.scope === 'out',
          values: Object.values(line).flat(),
        }
      },
      z.object(
        {
          q: z
            .string(`no question as text under ${QUESTION_FIELDS.join(', ')}`)
            .trim()
            .min(1, 'the question is blank'),
          right: z
            .union(
              [z.string(), z.array(z.string()), z.null()],
              `neither text nor a list of texts under ${rightFields.join(', ')}`,
            )
            .transform((right) => [right ?? []].flat().map((part) => part.trim()))
            .transform((parts) => parts.filter((part) => part !== ''))
            .optional(),
          lang: z.string('the language is not text').trim().nullish(),
          isOut: z.boolean(),
          /** Everything that stands in the line, to see what a field of another name holds. */
          values: z.array(z.unknown()),
        },
        'not an object',
      ),
    )
    .transform((line) => {
      const guess = KHMER.test(line.q) ? 'km' : 'en'
      return { ...line, lang: line.lang === '' ? guess : (line.lang ?? guess) }
    })
