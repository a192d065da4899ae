import type { Lang } from '../../schemas/lang.ts'
import type { ContentFolder } from './content-folder.ts'

/** All Fluent files of a language as one text: `content/messages/<lang>/*.ftl`. */
export const readMessages = (folder: ContentFolder, lang: Lang): string =>
  folder
    .list(`messages/${lang}`, 'files')
    .filter((name) => name.endsWith('.ftl'))
    .map((name) => folder.read(`messages/${lang}/${name}`))
    .join('\n')
