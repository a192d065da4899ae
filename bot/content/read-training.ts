import { pageFrontMatter } from '../../schemas/page.ts'
import { courseSchema, moduleSchema } from '../../schemas/training.ts'
import type { ContentFolder } from './content-folder.ts'

/** Courses with their modules in order: `content/training/<course>/<nn-module>/`. */
export const readTraining = (folder: ContentFolder) =>
  folder
    .list('training', 'folders')
    .flatMap((id) => {
      const facts = folder.yaml(`training/${id}/course.yaml`, courseSchema)
      const modules = folder.entries(`training/${id}`, moduleSchema, pageFrontMatter)
      return facts ? [{ id, facts, modules }] : []
    })
    .sort((a, b) => a.facts.order - b.facts.order)
