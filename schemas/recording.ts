import type { Lang } from './lang.ts'

/** What may be heard: an answer, or a question of a flow (`check`, `grievance`, …). */
export type Heard = { answer: string } | { flow: string; question: string }

/** Where the recording of a text lies below `content`, without its ending: `answers/x/km`. */
export const recordingPath = (heard: Heard, lang: Lang): string =>
  'answer' in heard
    ? `answers/${heard.answer}/${lang}`
    : `flows/${heard.flow}/${heard.question}/${lang}`
