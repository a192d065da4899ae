/** A label of the chat without the sign in front: pages draw their own. */
export const plainLabel = (label: string): string =>
  label.replace(/^[\p{Extended_Pictographic}\u2795-\u2797\ufe0f\u200d]+\s*/u, '')

/**
 * A question taken apart for reading: the question itself up to its mark, what is said after it,
 * and its numbered points ("(1) … (2) …").
 */
export function splitQuestion(text: string): {
  question: string
  hint: string
  points: readonly string[]
} {
  const [asked = '', ...points] = text.split(/\s*\([1-9១-៩]\)\s*/)
  const [, question = asked, hint = ''] = /^(.*?\?)\s*(.*)$/su.exec(asked) ?? []
  return { question, hint, points }
}
