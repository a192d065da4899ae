import type { Loader } from 'astro/loaders'
import { readContent } from '../../bot/content/read-content.ts'

/**
 * Renders the Markdown of the forum's archive, which sits in front matter, where no loader of
 * Astro looks: `<year>/<thread>` is the editor's summary, `<year>/<thread>/<n>` post n from 0.
 */
export const loadPosts = (root: string): Loader => ({
  name: 'forum-posts',
  async load(context) {
    const { store, watcher } = context
    const fill = async () => {
      store.clear()
      for (const { year, id, page } of readContent(root).content?.threads ?? []) {
        const texts = [page.body, ...page.frontMatter.posts.map((post) => post.text)]
        for (const [i, text] of texts.entries()) {
          store.set({
            id: i === 0 ? `${year}/${id}` : `${year}/${id}/${i - 1}`,
            data: {},
            rendered: await context.renderMarkdown(text),
          })
        }
      }
    }
    await fill()
    watcher?.on('change', (file) => {
      if (file.includes('/forum/')) void fill()
    })
  },
})
