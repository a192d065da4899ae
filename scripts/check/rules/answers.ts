import type { CheckRule } from '../check-rule.ts'

/** What a phone shows without much scrolling (characters of Khmer, marks included). */
const MOST_CHARACTERS = 700

/** Answers are short enough for a phone. */
export const checkAnswers: CheckRule = ({ content }) => ({
  faults: content.answers.flatMap(({ id, pages }) =>
    pages.km && pages.km.body.length > MOST_CHARACTERS
      ? [
          {
            file: `answers/${id}/km.md`,
            field: 'body',
            message: `${pages.km.body.length} characters, at most ${MOST_CHARACTERS} fit`,
          },
        ]
      : [],
  ),
})
