import {
  LARGEST_ATTACHMENT,
  mediaTypes,
  MOST_ATTACHMENTS,
  type MediaType,
} from '../../schemas/cases/attachment.ts'
import type { SessionFile } from '../../schemas/session.ts'
import type { Ctx } from '../context.ts'
import { formatNumber } from '../language/numbers.ts'

/** Photos, voice notes and papers that wait for the open flow's case. */
export const filesOf = (ctx: Ctx): readonly SessionFile[] => ctx.session.files ?? []

/** What became of a message that may be a file. */
export type FileRead = SessionFile | 'none' | 'too-large' | 'wrong-kind'

/**
 * The photo, voice note or PDF of a message. Pictures come as photos only: Telegram takes the
 * camera's data out of those, which may tell where and whose phone it was.
 */
export function readFile(ctx: Ctx): FileRead {
  const { photo, voice, document } = ctx.message ?? {}
  if (photo) {
    // Sizes of one picture, the largest last.
    const fitting = photo.findLast(({ file_size = 1 }) => file_size <= LARGEST_ATTACHMENT)
    return fitting ? toFile(fitting, 'image/jpeg') : 'too-large'
  }
  if (voice) return checked(voice, 'audio/ogg')
  if (!document) return 'none'
  // A paper may name its author, so it cannot go with a case that must not.
  const mayNameAuthor = ctx.session.answers.who === 'anon'
  return document.mime_type === 'application/pdf' && !mayNameAuthor
    ? checked(document, 'application/pdf')
    : 'wrong-kind'
}

interface TelegramFile {
  file_id: string
  file_size?: number
}

const toFile = ({ file_id, file_size }: TelegramFile, media_type: MediaType): SessionFile => ({
  file: file_id,
  media_type,
  size: Math.max(1, file_size ?? 1),
})

const checked = (file: TelegramFile, type: MediaType): FileRead =>
  (file.file_size ?? 1) > LARGEST_ATTACHMENT ? 'too-large' : toFile(file, type)

/** Adds a file to the open flow; false where there are enough already. */
export function addFile(ctx: Ctx, file: SessionFile): boolean {
  const files = filesOf(ctx)
  if (files.length >= MOST_ATTACHMENTS) return false
  ctx.session.files = [...files, file]
  return true
}

/** "📎 1 voice message, 2 photos". */
export function describeFiles(ctx: Ctx): string {
  const counts = mediaTypes.flatMap((type) => {
    const count = filesOf(ctx).filter(({ media_type }) => media_type === type).length
    const word = type.replaceAll('/', '-')
    return count === 0
      ? []
      : [ctx.t(`filing-file-${word}`, { count: formatNumber(count, ctx.lang) })]
  })
  return `📎 ${counts.join(ctx.t('filing-and'))}`
}
