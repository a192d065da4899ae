import { langs, type Lang } from '../../schemas/lang.ts'

/** One route a language. */
export const perLang = () => langs.map((lang) => ({ params: { lang }, props: { lang } }))

/** One route an entry and language; `param` names the part of the URL that is the entry's id. */
export const perEntry = <E extends { id: string }, P extends string>(
  entries: readonly E[],
  param: P,
) =>
  langs.flatMap((lang) =>
    entries.map((entry) => ({
      params: { lang, [param]: entry.id } as { lang: Lang } & Record<P, string>,
      props: { lang, entry },
    })),
  )
