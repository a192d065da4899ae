import type { CheckRule } from '../check-rule.ts'
import { entriesOf } from '../entries-of.ts'

/** Counts what waits for a native reader, and what is past its review date. */
export const checkReview: CheckRule = ({ content, today, files, read }) => {
  const overdue = entriesOf(content)
    .filter(({ facts }) => facts.reviewBy < today)
    .map(({ factsFile, facts }) => ({
      file: factsFile,
      field: 'reviewBy',
      message: `the review was due on ${facts.reviewBy}`,
    }))
  const waiting = files
    .filter(
      (file) => /\.(md|yaml|ftl)$/.test(file) && /^(#.*)?\s*review: needed$/m.test(read(file)),
    )
    .map((file) => ({ file, field: 'review', message: 'waits for a native reader' }))
  return { notices: [...overdue, ...waiting] }
}
