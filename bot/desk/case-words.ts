import type { BotContent } from '../../schemas/bot-content.ts'
import type { Lang } from '../../schemas/lang.ts'

/** The content that names what cases are about. */
export type CaseNames = Pick<BotContent, 'cases' | 'programmes' | 'places' | 'villages'>

/** Names of what a case is about, in one language. A code that content no longer has stays a code. */
export function createCaseWords(names: CaseNames, lang: Lang) {
  const { cases, programmes, places, villages } = names
  const category = (code: string): string =>
    cases.categories.find((one) => one.code === code)?.label[lang] ??
    cases.requests.find((one) => one.type === code)?.label[lang] ??
    code

  const subcategory = (of: string, code: string): string =>
    cases.categories.find((one) => one.code === of)?.subcategories.find((one) => one.code === code)
      ?.label[lang] ?? code

  const place = (code: string): string => places.find((one) => one.code === code)?.[lang] ?? code

  const village = (code: string): string | undefined =>
    villages?.[code.slice(0, 6)]?.find(([last]) => last === code.slice(6))?.[lang === 'km' ? 1 : 2]

  return {
    category,
    subcategory,
    /** Category and, where there is one, sub-category. */
    subject: (code: string, sub: string | undefined): string =>
      sub === undefined ? category(code) : `${category(code)}: ${subcategory(code, sub)}`,
    programme: (id: string): string => programmes.find((one) => one.id === id)?.name[lang] ?? id,
    place,
    /** The province that a place lies in. */
    province: (code: string): string => place(code.slice(0, 2)),
    /** From the place up to its province: "Svay, Svay Leu, Siem Reap". */
    fullPlace: (code: string): string =>
      [
        village(code),
        ...[6, 4, 2]
          .filter((digits) => digits <= code.length)
          .map((digits) => place(code.slice(0, digits))),
      ]
        .filter((name) => name !== undefined)
        .join(', '),
  }
}
export type CaseWords = ReturnType<typeof createCaseWords>
