/** A label of the chat without the sign in front: pages draw their own. */
export const plainLabel = (label: string): string =>
  label.replace(/^[\p{Extended_Pictographic}\u2795-\u2797\ufe0f\u200d]+\s*/u, '')

/** "Is one of these true? (1) … (2) …" as the question and its points. */
export function splitPoints(text: string): { question: string; points: readonly string[] } {
  const [question = '', ...points] = text.split(/\s*\([1-9១-៩]\)\s*/)
  return { question, points }
}
