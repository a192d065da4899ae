import type { Lang } from '../../schemas/lang.ts'

/** Language of a name that is kept in one language only, such as a source's. */
export const langOfText = (text: string): Lang => (/[\u1780-\u17ff]/.test(text) ? 'km' : 'en')
