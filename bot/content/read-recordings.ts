import type { ContentFolder } from './content-folder.ts'

/**
 * Recorded voice beside texts, as paths below `content`, sorted: `answers/<topic>/km.ogg` beside
 * an answer, `flows/<flow>/<question>/km.ogg` for a question. An `.mp3` beside it serves browsers
 * that cannot play the other.
 */
export function readRecordings(folder: ContentFolder): string[] {
  const kinds = ['answers', ...folder.list('flows', 'folders').map((flow) => `flows/${flow}`)]
  return kinds
    .flatMap((kind) => folder.list(kind, 'folders').map((entry) => `${kind}/${entry}`))
    .flatMap((entry) => folder.list(entry, 'files').map((name) => `${entry}/${name}`))
    .filter((file) => /\/(km|en)\.(ogg|mp3)$/.test(file))
}
