import * as z from 'zod'

/** Languages of the product, Khmer first. */
export const langs = ['km', 'en'] as const
export const langSchema = z.enum(langs)
export type Lang = z.infer<typeof langSchema>

/** The other language, for the switch on every page and the fallback of a missing page. */
export const otherLang = (lang: Lang): Lang => (lang === 'km' ? 'en' : 'km')
