import { threadSchema } from '../../schemas/thread.ts'
import type { ContentFolder } from './content-folder.ts'
import { parsePage } from './parse-page.ts'

/** The forum's archive, newest first: `content/forum/<year>/<thread>.md`. */
export const readThreads = (folder: ContentFolder) =>
  folder
    .list('forum', 'folders')
    .flatMap((year) =>
      folder
        .list(`forum/${year}`, 'files')
        .filter((name) => name.endsWith('.md') && name !== 'README.md')
        .flatMap((name) => {
          const file = `forum/${year}/${name}`
          const page = parsePage(folder.read(file), threadSchema, file, folder.faults)
          return page ? [{ id: name.slice(0, -'.md'.length), year, page }] : []
        }),
    )
    .sort((a, b) => lastDay(b).localeCompare(lastDay(a)))

const lastDay = (thread: { page: { frontMatter: { posts: { date: string }[] } } }): string =>
  thread.page.frontMatter.posts.at(-1)?.date ?? ''
