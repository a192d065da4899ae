import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { answerPageSchema } from '../schemas/answer.ts'
import { pageFrontMatter } from '../schemas/page.ts'
import { loadPosts } from './library/load-posts.ts'

const base = './content'
/** The path in `content/` is the id: `systems/spr/km`. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx?$/, '')
const kinds = 'programmes,systems,policies,standards,guides,lessons,strategy,training'

export const collections = {
  /** Prose of every kind of entry that has a page; its facts come from `library/content.ts`. */
  pages: defineCollection({
    loader: glob({ pattern: `{${kinds}}/**/{km,en}.{md,mdx}`, base, generateId }),
    schema: pageFrontMatter,
  }),
  answers: defineCollection({
    loader: glob({ pattern: 'answers/*/{km,en}.{md,mdx}', base, generateId }),
    schema: answerPageSchema,
  }),
  posts: defineCollection({ loader: loadPosts(base) }),
}
